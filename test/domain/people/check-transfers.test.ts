import { checkTransfers, transfersIn } from '../../../src/domain/people/check-transfers';
import { buildStaffing } from '../../../src/domain/people/office';
import type { Employee, Transfer } from '../../../src/domain/people/staff';
import { employee, transfer, unit } from './builders';

const today = '2026-09-30';
const units = [unit('A'), unit('B'), unit('C')];

const staffing = (moves: Transfer[], more: Partial<Employee> = {}) =>
  buildStaffing([employee({ unit: 'B', ...more })], moves, units, today);
const told = (moves: Transfer[], more: Partial<Employee> = {}) =>
  checkTransfers(moves, staffing(moves, more)).map(({ code, cell }) => `${code} ${cell}`);

/** A move from one unit to another on a day. */
const move = (from: string, to: string, effective: string | null, more: Partial<Transfer> = {}): Transfer =>
  transfer({ from, to, effective, ...more });

test.each<[string, Transfer[], Partial<Employee>, string[]]>([
  ['a move that fits', [move('A', 'B', '2026-07-01')], {}, []],
  ['of nobody who is known', [move('A', 'B', '2026-07-01', { id: 'P9' })], {}, ['transfer-of-unknown A2']],
  ['without a day', [move('A', 'B', null)], {}, ['transfer-without-date F2']],
  ['without a place', [move('A', '', '2026-07-01')], {}, ['transfer-without-place D2']],
  ['one day before hiring', [move('A', 'B', '2026-06-30')], { from: '2026-07-01' }, ['transfer-before-hiring F2']],
  ['on the day of hiring', [move('A', 'B', '2026-07-01')], { from: '2026-07-01' }, []],
  ['the day after leaving', [move('A', 'B', '2026-07-02')], { until: '2026-07-01' }, []],
  ['two days after leaving', [move('A', 'B', '2026-07-03')], { until: '2026-07-01' }, ['transfer-after-leaving F2']],
  ['two on one day', [move('A', 'C', '2026-07-01'), move('C', 'B', '2026-07-01')], {}, ['transfers-on-one-day F2']],
  ['a chain', [move('A', 'C', '2026-05-01'), move('C', 'B', '2026-07-01')], {}, []],
  ['a gap', [move('A', 'C', '2026-05-01'), move('A', 'B', '2026-07-01')], {}, ['transfer-gap C2']],
  ['an unstated origin is no gap', [move('A', 'C', '2026-05-01'), move('', 'B', '2026-07-01')], {}, []],
  ['another place than today', [move('A', 'C', '2026-07-01')], {}, ['last-transfer-differs D2']],
  ['a move of tomorrow says nothing of today', [move('B', 'C', '2026-10-01')], {}, []],
  ['a move of today does', [move('B', 'C', today)], {}, ['last-transfer-differs D2']],
])('transfers: %s', (_what, moves, more, expected) => expect(told(moves, more)).toEqual(expected));

test('a gap names what was stated, and what was expected from which row', () => {
  const moves = [move('A', 'C', '2026-05-01', { row: 3 }), move('A', 'B', '2026-07-01', { row: 4 })];
  expect(checkTransfers(moves, staffing(moves))).toMatchObject([
    { code: 'transfer-gap', values: { stated: 'A', expected: 'C', other: 3 } },
  ]);
});

test('a cell that is not in the sheet is told at its row', () => {
  const moves = [move('A', 'B', null, { row: 9, cells: { id: '', kind: '', from: '', to: '', effective: '' } })];
  expect(told(moves)).toEqual(['transfer-without-date A9']);
});

test('the transfers of a span, its first and last day included, by their day', () => {
  const moves = [
    move('C', 'B', '2026-07-01'),
    move('A', 'C', '2026-04-01'),
    move('B', 'A', '2026-03-31'),
    move('B', 'A', '2026-07-02'),
  ];
  const inside = transfersIn(staffing(moves), '2026-04-01', '2026-07-01');
  expect(inside.map((one) => one.move.effective)).toEqual(['2026-04-01', '2026-07-01']);
});
