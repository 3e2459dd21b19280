import { addMonths, firstDayOf, lastDayOfMonth, monthOfDay, numberOfMonth } from '../../../src/domain/month';
import { participantsOf, type StaffMember } from '../../../src/domain/awards/participants';
import { buildUnitTree } from '../../../src/domain/main-job/unit/unit';
import { unit } from '../builders';
import { category } from './builders';

test.each([
  ['2026-01', 1, '2026-02'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-03', -12, '2025-03'],
  ['2026-03', 22, '2028-01'],
  ['2026-11', 1, '2026-12'],
])('%s and %i months is %s', (month, count, expected) => expect(addMonths(month, count)).toBe(expected));

test.each([
  ['2026-02', '2026-02-28'],
  ['2024-02', '2024-02-29'],
  ['2026-12', '2026-12-31'],
])('%s ends on %s', (month, last) => {
  expect([firstDayOf(month), lastDayOfMonth(month)]).toEqual([`${month}-01`, last]);
  expect([monthOfDay(`${last} 23:59`), numberOfMonth(month)]).toEqual([month, Number(month.slice(5))]);
});

const { tree } = buildUnitTree([
  { ...unit('A'), kind: 'Panti', name: 'Panti Asih', head: 'Kepala A' },
  { ...unit('B'), kind: 'panti ', name: 'Panti Budi', head: 'Kepala B' },
  { ...unit('C'), kind: 'Bidang', name: 'Sama' },
  { ...unit('D'), kind: 'Sekretariat', name: 'Sama' },
]);

const member = (id: string, more: Partial<StaffMember> = {}): StaffMember => ({
  id,
  name: `Pegawai ${id}`,
  fullName: `Pegawai ${id}, S.Sos.`,
  unit: 'A',
  from: null,
  until: null,
  ...more,
});

const of = (participants: string, changes: Parameters<typeof category>[0] = {}, staff: StaffMember[] = []) => {
  const found = participantsOf(category({ participants, ...changes }), tree, staff, '2026-03');
  return [found.participants.map(({ code }) => code), found.unknown];
};

/** Data dictionary, Kategori Penghargaan: a unit `Jenis`, codes or names in a list. */
test.each<[peserta: string, codes: string[], unknown: string[]]>([
  ['PANTI', ['A', 'B'], []],
  ['a, D', ['A', 'D'], []],
  ['D; A\nB', ['D', 'A', 'B'], []],
  ['panti budi, , C', ['B', 'C'], []],
  ['A, a', ['A'], []],
  ['A, Panti Asih, X', ['A'], ['X']],
  // Two units bear this name, so that it names none.
  ['Sama', [], ['Sama']],
  ['', [], []],
])('Peserta %j: %j, unknown %j', (peserta, codes, unknown) => {
  expect(of(peserta)).toEqual([codes, unknown]);
});

test('a list may name employees of the month', () => {
  const staff = [member('P1'), member('P2', { until: '2026-02-28' })];
  expect(of('p1, B, P2', {}, staff)).toEqual([['P1', 'B'], ['P2']]);
});

test.each<[what: string, from: string | null, until: string | null, works: boolean]>([
  ['from the last day', '2026-03-31', null, true],
  ['from the day after', '2026-04-01', null, false],
  ['until the first day', null, '2026-03-01', true],
  ['until the day before', '2025-01-01', '2026-02-28', false],
  ['on one day', '2026-03-10', '2026-03-10', true],
])('who was employed %s takes part: %s', (_what, from, until, works) => {
  expect(of('Pegawai', { ofStaff: true }, [member('P1', { from, until })])).toEqual([works ? ['P1'] : [], []]);
});

test('who receives it, and to which unit an employee belongs', () => {
  const whole = (changes: Parameters<typeof category>[0], staff: StaffMember[] = []) =>
    participantsOf(category({ participants: 'A', ...changes }), tree, staff, '2026-03').participants;
  const panti = { code: 'A', name: 'Panti Asih', unit: 'A', unitName: '' };
  expect(whole({ recipient: 'unitHead' })).toEqual([{ ...panti, recipientName: 'Kepala A' }]);
  expect(whole({ recipient: 'team' })).toEqual([{ ...panti, recipientName: '' }]);
  const employees = [member('P1'), member('P2', { unit: 'X' })];
  expect(whole({ ofStaff: true, recipient: 'employee' }, employees)).toEqual([
    { code: 'P1', name: 'Pegawai P1', unit: 'A', unitName: 'Panti Asih', recipientName: 'Pegawai P1, S.Sos.' },
    { code: 'P2', name: 'Pegawai P2', unit: 'X', unitName: '', recipientName: 'Pegawai P2, S.Sos.' },
  ]);
});
