import { buildStaffing } from '../../../../src/domain/people/office';
import type { Employee, Transfer } from '../../../../src/domain/people/staff';
import { placementSheet } from '../../../../src/workbook/sheets/people/placement-sheet';
import { employee, transfer, unit } from '../../../domain/people/builders';
import { frame, recordsOf } from '../evaluations';

const remarks = (own: Partial<Employee>, moves: Transfer[], today = '2026-10-05', year = 2026) =>
  recordsOf(
    placementSheet(buildStaffing([employee(own)], moves, [unit('A'), unit('B')], today), year, () => null, frame()),
  ).map(({ Unit, Keterangan }) => [Unit, Keterangan].join(': '));

test.each<[string, Partial<Employee>, Transfer[], string[]]>([
  ['moved', {}, [transfer({ from: 'A', to: 'B' })], ['A: Sebelumnya', 'B: Hari ini']],
  ['to be moved', {}, [transfer({ from: 'B', to: 'A', effective: '2026-11-01' })], ['B: Hari ini', 'A: Akan datang']],
  ['left by a transfer', {}, [transfer({ kind: 'retirement', from: 'B' })], ['B: Sebelumnya']],
  ['left by Selesai', { until: '2026-10-04' }, [], ['B: Sebelumnya']],
  ['the last day', { until: '2026-10-05' }, [], ['B: Hari ini']],
  ['to begin', { from: '2026-10-06' }, [], ['B: Akan datang']],
  ['acting', {}, [transfer({ kind: 'acting', to: 'A', position: 'Plt. Kepala A' })], ['B: Hari ini; Plt. Kepala A']],
  [
    'acting, bare',
    {},
    [transfer({ kind: 'dailyActing', to: 'A', position: 'Kepala A' })],
    ['B: Hari ini; Plh. Kepala A'],
  ],
])('what is said of a time: %s', (_, own, moves, expected) => expect(remarks(own, moves)).toEqual(expected));

test('a place of last year that goes on is the present one', () => {
  expect(remarks({}, [], '2027-01-20')).toEqual(['B: Hari ini']);
});
