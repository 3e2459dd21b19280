import { classOf, depthOf, joinedCode } from '../../../../src/domain/import/tables/code';
import { examine, hasSpending, keyOf, officeKey, overlap } from '../../../../src/domain/import/tables/examine';
import type { BudgetLine, Measure } from '../../../../src/domain/import/tables/table';
import { budgetTable, line } from '../builders';

const keysOf = (...lines: BudgetLine[]): string[] => examine(budgetTable(lines)).leaves.map(keyOf);

test.each([
  ['1.06.0.00', 'Dinas A', '1.06.0.00', 'DINAS  A.', true],
  ['1.06', 'Dinas A', '1.07', 'Dinas A', false],
  ['', 'Dinas A', '', 'dinas a', true],
  ['', 'Dinas A', '', 'Dinas B', false],
])('the office %j %j and %j %j are one: %s', (code, name, otherCode, otherName, isOne) => {
  const of = (one: string, called: string) => officeKey(line('a', {}, { office: { code: one, name: called } }));
  expect(of(code, name) === of(otherCode, otherName)).toBe(isOne);
});

test.each<[what: string, one: BudgetLine, other: BudgetLine, isOne: boolean]>([
  ['a code however its names read', line('1.06.02', {}, { name: 'A' }), line('1.6.2', {}, { name: 'B' }), true],
  [
    'an account however its names read',
    line('', {}, { account: '5.1', name: 'A' }),
    line('', {}, { account: '5.1', name: 'B' }),
    true,
  ],
  ['another account', line('1.06', {}, { account: '5.1' }), line('1.06', {}, { account: '5.2' }), false],
  ['words where there is no code', line('', {}, { name: 'Bantuan' }), line('', {}, { name: 'BANTUAN ' }), true],
  ['other words', line('', {}, { name: 'Bantuan' }), line('', {}, { name: 'Pelatihan' }), false],
  [
    'words under another label',
    line('', {}, { name: 'x', label: 'A' }),
    line('', {}, { name: 'x', label: 'B' }),
    false,
  ],
  ['words of another kind', line('', {}, { name: 'x', kind: 'A' }), line('', {}, { name: 'x', kind: 'B' }), false],
])('one line of two tables by %s', (_what, one, other, isOne) => {
  expect(keyOf(one) === keyOf(other)).toBe(isOne);
});

test('lines of one table that only fund or unit tells apart are several; others are one', () => {
  const of = (...funds: string[]): number => new Set(keysOf(...funds.map((fund) => line('a', {}, { fund })))).size;
  expect([of('PAD', 'DAU'), of('PAD', 'pad'), of('', 'PAD'), of('', '')]).toEqual([2, 1, 2, 1]);
  const labels = ['A', 'B'].map((label) => line('a', {}, { label }));
  expect(new Set(keysOf(...labels)).size).toBe(2);
  // What one line alone bears is no part of its key: the next month may name it otherwise.
  expect(keysOf(line('a', {}, { fund: 'PAD' }), line('b', {}, { fund: 'DAU' }))).toEqual(
    keysOf(line('a', {}), line('b', {})),
  );
});

test.each<[one: string[], other: string[], share: number]>([
  [['a', 'b'], ['a', 'b'], 1],
  [['a', 'b'], ['b', 'c'], 0.5],
  [['a'], ['a', 'b', 'c'], 1],
  [['a', 'b', 'c', 'd'], ['d'], 1],
  [['a'], ['b'], 0],
  [[], ['b'], 0],
  [[], [], 0],
])('of %j and %j the smaller shares %d', (one, other, share) => {
  expect(overlap(new Set(one), new Set(other))).toBe(share);
  const set = new Set(one);
  expect(overlap(set, set)).toBe(one.length === 0 ? 0 : 1);
});

test.each<[Measure[], boolean]>([
  [['ceiling', 'spent'], true],
  [['ceiling', 'spent-q1'], true],
  [['ceiling', 'otherSpent'], false],
  [['ceiling', 'plan-q1'], false],
])('a table of %j says what was spent: %s', (measures, expected) => {
  const table = budgetTable([line('a', Object.fromEntries(measures.map((measure) => [measure, 1])))]);
  expect(hasSpending(examine(table))).toBe(expected);
});

test('tabs that share their lines are examined by their own columns', () => {
  const table = budgetTable([line('a', { ceiling: 5, spent: 2 })]);
  expect(examine(table).sums.get('spent')).toBe(2);
  const columns = new Map([['ceiling', 'C']] as const);
  expect([...examine({ ...table, columns }).sums]).toEqual([['ceiling', 5]]);
});

/** Permendagri 90/2019: segments of matters, offices, programmes, kegiatan, sub kegiatan and accounts. */
test.each([
  ['1', 'matter', 0],
  ['1.06', 'matter', 1],
  ['1.06.02', 'programme', 3],
  ['x.xx.01', 'programme', 3],
  ['1.06.02.2', 'programme', 3],
  ['1.06.02.2.01', 'activity', 4],
  ['1.06.02.2.01.0001', 'subActivity', 5],
  ['1.06.02.2.01.0001.01', 'subActivity', 5.1],
  ['1.06.02.2.01.0001.1.2.3.4.5.6', 'subActivity', 5.4],
  ['1.06.0.00.0.00.01.0000', 'office', 2],
  ['1.06.01.0000', 'office', 2],
  ['1.06.1.06.01.0000', 'office', 2],
  ['5.1.02', 'account', null],
  ['Program', null, null],
  ['1.06.a', null, null],
])('%s is a %p at the depth %p', (code, found, depth) => {
  expect(classOf(code)).toBe(found);
  if (depth !== null || found === null) expect(depthOf(code)).toBe(depth);
});

test('codes are one with and without the zeros before their segments', () => {
  expect(joinedCode('01.006.0')).toBe('1.6.0');
  expect(joinedCode('10.20')).toBe('10.20');
});
