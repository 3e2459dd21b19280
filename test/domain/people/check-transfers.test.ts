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
  [
    'Mulai is the day of the last of two moves',
    [move('A', 'C', '2026-05-01'), move('C', 'B', '2026-07-01')],
    { from: '2026-07-01' },
    [],
  ],
  ['on the day of hiring', [move('A', 'B', '2026-07-01')], { from: '2026-07-01' }, []],
  ['the day after leaving', [move('A', 'B', '2026-07-02')], { until: '2026-07-01' }, []],
  ['two days after leaving', [move('A', 'B', '2026-07-03')], { until: '2026-07-01' }, ['transfer-after-leaving F2']],
  ['two on one day', [move('A', 'C', '2026-07-01'), move('C', 'B', '2026-07-01')], {}, ['transfers-on-one-day F2']],
  ['a chain', [move('A', 'C', '2026-05-01'), move('C', 'B', '2026-07-01')], {}, []],
  ['a gap', [move('A', 'C', '2026-05-01'), move('A', 'B', '2026-07-01')], {}, ['transfer-gap C2']],
  ['an unstated origin is no gap', [move('A', 'C', '2026-05-01'), move('', 'B', '2026-07-01')], {}, []],
  ['another place than today', [move('A', 'C', '2026-07-01')], {}, ['last-transfer-differs D2']],
  ['a move of tomorrow says nothing of today', [move('B', 'C', '2026-10-01')], {}, []],
  ['a promotion stays where it is', [move('', '', '2026-07-01', { kind: 'promotion' })], {}, []],
  ['coming in before the day of hiring', [move('', 'B', '2026-06-30', { kind: 'in' })], { from: '2026-07-01' }, []],
  [
    'a move after leaving',
    [move('B', '', '2026-05-01', { kind: 'out' }), move('A', 'B', '2026-07-01')],
    { until: null },
    ['transfer-after-leaving F2'],
  ],
  [
    'coming back after leaving',
    [move('B', '', '2026-05-01', { kind: 'out' }), move('', 'B', '2026-07-01', { kind: 'in' })],
    {},
    [],
  ],
  ['leaving without an end', [move('B', '', '2026-07-01', { kind: 'retirement' })], {}, ['left-without-end F2']],
  ['leaving with its end', [move('B', '', '2026-07-01', { kind: 'retirement' })], { until: '2026-06-30' }, []],
  [
    'leaving with a later end',
    [move('B', '', '2026-07-01', { kind: 'retirement' })],
    { until: '2026-07-02' },
    ['left-without-end F2'],
  ],
  ['leaving tomorrow', [move('B', '', '2026-10-01', { kind: 'retirement' })], {}, []],
  ['another agency is no other place than today', [move('A', 'X', '2026-07-01', { to: null, toText: 'BPS' })], {}, []],
  [
    'after a promotion nothing is a gap',
    [move('', '', '2026-05-01', { kind: 'promotion' }), move('A', 'B', '2026-07-01')],
    {},
    [],
  ],
  [
    'the name of a unit is its code',
    [move('A', 'C', '2026-05-01', { toText: 'Unit C' }), move('C', 'B', '2026-07-01', { fromText: 'unit c.' })],
    {},
    [],
  ],
  [
    'places outside are told apart by their words',
    [
      move('', 'X', '2026-05-01', { to: null, toText: 'BPS' }),
      move('', 'B', '2026-07-01', { from: null, fromText: 'BKN' }),
    ],
    {},
    ['transfer-gap C2'],
  ],
  ['acting without a place', [move('', '', '2026-07-01', { kind: 'acting' })], {}, ['transfer-without-place D2']],
  ['the end of acting needs none', [move('C', '', '2026-07-01', { kind: 'acting' })], {}, []],
  ['leaving needs none', [move('', '', '2026-07-01', { kind: 'out' })], { until: '2026-06-30' }, []],
  ['a move of today does', [move('B', 'C', today)], {}, ['last-transfer-differs D2']],
])('transfers: %s', (_what, moves, more, expected) => expect(told(moves, more)).toEqual(expected));

/** An acting appointment lasts six months at most, and there is one to an office that nobody holds (SE BKN 1/SE/I/2021). */
describe('acting for an office', () => {
  const acts = (effective: string, more: Partial<Transfer> = {}): Transfer =>
    transfer({ id: 'P1', kind: 'acting', from: '', to: 'C', position: 'Plt. Kepala C', effective, ...more });
  const head = (more: Partial<Employee> = {}) =>
    employee({ id: 'H', name: 'Hulu', unit: 'C', position: 'Kepala C', ...more });
  const found = (moves: Transfer[], others: Employee[] = []) =>
    checkTransfers(moves, buildStaffing([employee(), ...others], moves, units, today)).map(({ code, cell, values }) => [
      code,
      cell,
      values.office,
      values.holder ?? values.day,
    ]);

  test.each<[what: string, moves: Transfer[], others: Employee[], told: unknown[]]>([
    ['that nobody holds', [acts('2026-09-01')], [], []],
    ['for half a year', [acts('2026-03-31')], [], []],
    ['for a day longer', [acts('2026-03-30')], [], [['acting-too-long', 'F2', 'Kepala C', '2026-03-30']]],
    ['by the day, however long', [acts('2026-03-01', { kind: 'dailyActing' })], [], []],
    ['that ended in time', [acts('2026-01-01'), acts('2026-05-01', { from: 'C', to: '', position: '' })], [], []],
    ['that somebody holds', [acts('2026-09-01')], [head()], [['acting-while-held', 'F2', 'Kepala C', 'Hulu']]],
    ['by the day, which is what that is for', [acts('2026-09-01', { kind: 'dailyActing' })], [head()], []],
    ['whose holder had left', [acts('2026-09-01')], [head({ until: '2026-08-31' })], []],
    ['of that title in another unit', [acts('2026-09-01')], [head({ unit: 'A' })], []],
    ['of that unit under another title', [acts('2026-09-01')], [head({ position: 'Analis' })], []],
    [
      'by two from one day on',
      [acts('2026-09-01'), acts('2026-09-01', { id: 'H', row: 3 })],
      [head({ unit: 'A', position: 'Analis' })],
      [['acting-twice', 'F2', 'Kepala C', 'Sinar Contoh']],
    ],
  ])('%s', (_, moves, others, told) => {
    expect(found(moves, others)).toEqual(told);
  });
});

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
    move('C', 'A', '2026-05-01', { row: 7 }),
  ];
  const inside = transfersIn(staffing(moves), '2026-04-01', '2026-07-01');
  expect(inside.map((one) => one.move.effective)).toEqual(['2026-04-01', '2026-05-01', '2026-07-01']);
  // Everybody's together, by the day.
  const other = move('A', 'B', '2026-04-15', { id: 'P0' });
  const two = buildStaffing([employee(), employee({ id: 'P0' })], [...moves, other], units, today);
  expect(transfersIn(two, '2026-04-01', '2026-04-30').map((one) => one.move.effective)).toEqual([
    '2026-04-01',
    '2026-04-15',
  ]);
});
