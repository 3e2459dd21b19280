import { checkTable } from '../../../src/domain/printed-figures/check-table';
import type { Figure } from '../../../src/domain/printed-figures/figure';
import { column, item, tableOf } from './tables';

const total = item('Jumlah', { kind: 'total' });
const average = item('Rata-rata', { kind: 'average' });

/** Amounts with their total in the last row. */
function checkedTotal(amounts: readonly string[], depths: readonly (number | null)[] = []): Figure | undefined {
  const rows = [...amounts.slice(0, -1).map((_, index) => item('x', { depth: depths[index] ?? null })), total];
  const table = { ...tableOf([], { rows }), series: [], amounts: [column(2, 'Pagu', amounts)] };
  return checkTable(table).figures[0];
}

test.each<[string[], (number | null)[], object]>([
  [['10', '20', '30', '60'], [], { verdict: 'reproduced', rule: { rule: 'sum', cover: 'block', rows: 3 } }],
  // Two programmes with their activities: the total covers the programmes.
  [['30', '10', '20', '40', '40', '70'], [0, 1, 1, 0, 1], { verdict: 'reproduced', rule: { cover: 'top', rows: 2 } }],
  // A programme that is not the sum of its rows: the total covers the activities.
  [
    ['35', '10', '20', '40', '40', '70'],
    [0, 1, 1, 0, 1],
    { verdict: 'reproduced', rule: { cover: 'leaves', rows: 3 } },
  ],
  [['10', '20', '30', '50'], [], { verdict: 'wrong', slip: { slip: 'row-left-out', from: 'C2' }, correction: 60 }],
  [['10', '20', '30', '80'], [], { verdict: 'wrong', slip: { slip: 'row-twice', from: 'C3' } }],
  [['1100', '2300', '3000', '4600'], [], { verdict: 'wrong', slip: { slip: 'transposed' }, correction: 6400 }],
  // Less than its rows: whatever else it covers cannot make it smaller.
  [['10', '20', '30', '57.5'], [], { verdict: 'wrong', slip: null, correction: 60 }],
  // More than its rows: others may have been left out of the table.
  [['10', '20', '30', '66'], [], { verdict: 'unchecked', reason: 'no-rows' }],
  // Nothing near it: the rows that it covers are not in the table.
  [['10', '20', '30', '5123'], [], { verdict: 'unchecked', reason: 'no-rows' }],
])('total of %j', (amounts, depths, expected) => {
  expect(checkedTotal(amounts, depths)).toMatchObject(expected);
});

test('the total of one column shows that all rows are in the table, so that the other one is wrong', () => {
  const rows = [item('a'), item('b'), total];
  const amounts = [column(1, 'Pagu', ['100', '250', '350']), column(2, 'Realisasi', ['90', '200', '310'])];
  const { figures } = checkTable({ ...tableOf([], { rows }), series: [], amounts });
  expect(figures.map(({ verdict }) => verdict)).toEqual(['reproduced', 'wrong']);
});

/** Two rows, and what the last one prints of them. */
function gathered(last: { target: string; actual: string; percentage: string }, row = average): Figure | undefined {
  const rows = [
    { target: '100', actual: '90', percentage: '90.00' },
    { target: '300', actual: '210', percentage: '70.00' },
    { target: '200', actual: '250', percentage: '125.00' },
    last,
  ];
  const kinds = [item('a'), item('b'), item('c'), row];
  return checkTable(tableOf(rows, { rows: kinds })).figures.find(({ cell }) => cell === 'C5');
}

test.each([
  [
    { target: '', actual: '', percentage: '95.00' },
    average,
    { verdict: 'reproduced', rule: { rule: 'mean', rows: 3 } },
  ],
  // Each cut at 100 before it is averaged.
  [
    { target: '', actual: '', percentage: '86.67' },
    average,
    { verdict: 'reproduced', rule: { rule: 'mean', cap: 100 } },
  ],
  [
    { target: '', actual: '', percentage: '71.25' },
    average,
    { slip: { slip: 'wrong-count', from: '4' }, correction: 95 },
  ],
  // Between its rows: a mean with weights that are not printed may give it; beyond them no mean does.
  [{ target: '', actual: '', percentage: '99.40' }, average, { verdict: 'unchecked', reason: 'other-weights' }],
  [{ target: '', actual: '', percentage: '131.00' }, average, { verdict: 'wrong', slip: null, correction: 95 }],
  [{ target: '600', actual: '550', percentage: '91.67' }, total, { verdict: 'reproduced', rule: { rule: 'R/T' } }],
  // The mean of percentages where the totals give 91.67 (Sumut Setda 2021).
  [
    { target: '600', actual: '550', percentage: '95.00' },
    total,
    { verdict: 'other-rule', slip: { slip: 'mean-of-percentages' }, correction: 91.67 },
  ],
])('%j', (last, row, expected) => {
  expect(gathered(last, row)).toMatchObject(expected);
});

test('a total as it is told: its place, its rule, and the difference', () => {
  const place = { kind: 'total', cell: 'C4', row: 'Jumlah', column: 'Pagu' };
  const shared = { rule: 'sum', cap: null, isFloored: false, rounding: 'nearest', form: 'points', isUnrounded: false };
  expect(checkedTotal(['10', '20', '30'])).toEqual({
    ...place,
    printed: '30',
    recomputed: 30,
    decimals: 0,
    difference: 0,
    verdict: 'reproduced',
    slip: null,
    correction: null,
    reason: null,
    byRule: [],
    rule: { ...shared, cover: 'block', rows: 2 },
  });
  expect(checkedTotal(['10.5', '20.5', '28.5'])).toEqual({
    ...place,
    printed: '28.5',
    recomputed: 31,
    decimals: 1,
    difference: -2.5,
    verdict: 'wrong',
    slip: null,
    correction: 31,
    reason: null,
    byRule: [],
    rule: { ...shared, cover: 'block', rows: 2 },
  });
  expect(checkedTotal(['10', '20', '34'])).toEqual({
    ...place,
    printed: '34',
    recomputed: null,
    decimals: 0,
    difference: null,
    verdict: 'unchecked',
    slip: null,
    correction: null,
    reason: 'no-rows',
    byRule: [],
    rule: null,
  });
  expect(checkedTotal(['10', '20', ''])).toBeUndefined();
});

test('of several sums the one nearest to what is printed is likeliest to be meant', () => {
  // The programmes give 70, the activities 70 and all rows 140: 64 is less than each.
  expect(checkedTotal(['30', '10', '20', '40', '41', '64'], [0, 1, 1, 0, 1])).toMatchObject({
    verdict: 'wrong',
    correction: 70,
    rule: { cover: 'top' },
  });
  expect(checkedTotal(['35', '10', '20', '40', '41', '69.5'], [0, 1, 1, 0, 1])).toMatchObject({
    verdict: 'wrong',
    correction: 71,
    rule: { cover: 'leaves' },
  });
  // Less than all rows, more than the programmes: other rows may be meant.
  expect(checkedTotal(['30', '10', '20', '40', '41', '97'], [0, 1, 1, 0, 1])).toMatchObject({ verdict: 'unchecked' });
});

/** The average of a column of amounts, in the last row. */
function checkedAverage(amounts: readonly string[]): Figure | undefined {
  const rows = [...amounts.slice(0, -1).map(() => item('x')), average];
  return checkTable({ ...tableOf([], { rows }), series: [], amounts: [column(2, 'Nilai', amounts)] }).figures[0];
}

test.each<[what: string, amounts: string[], expected: object]>([
  ['is reproduced', ['10', '20', '15'], { kind: 'average', verdict: 'reproduced', rule: { rule: 'mean' } }],
  ['may be a sum, whatever it is called', ['10', '20', '30'], { verdict: 'reproduced', rule: { rule: 'sum' } }],
  [
    'may be of all rows, one of them empty',
    ['10', '', '5'],
    { verdict: 'reproduced', rule: { rule: 'mean-of-all-rows' } },
  ],
  ['is never cut at a cap', ['90', '150', '95'], { verdict: 'unchecked' }],
  ['between its rows may have weights', ['10', '21.5', '17.3'], { verdict: 'unchecked', reason: 'no-rows' }],
  ['is as low as the lowest of its rows may have weights', ['10', '20', '30', '10'], { verdict: 'unchecked' }],
  ['is as high as the highest of its rows may have', ['12', '20', '30', '30'], { verdict: 'unchecked' }],
  ['beyond its rows is wrong', ['11.5', '21.5', '31.3'], { verdict: 'wrong', correction: 16.5 }],
  ['below its rows is wrong', ['11.5', '21.5', '9.3'], { verdict: 'wrong', correction: 16.5 }],
])('an average that %s', (_, amounts, expected) => {
  expect(checkedAverage(amounts)).toMatchObject(expected);
});

describe('a percentage of several rows', () => {
  const of = (percentages: readonly string[], more: Parameters<typeof tableOf>[1] = {}, row = average) => {
    const rows = [...percentages.slice(0, -1).map(() => item('x')), row];
    const printed = percentages.map((percentage, index) => ({
      target: '',
      actual: '',
      percentage,
      ...(index < percentages.length - 1 ? { target: '100', actual: percentage } : {}),
    }));
    return checkTable(tableOf(printed, { rows, ...more })).figures.at(-1);
  };
  const weight = (texts: string[]) => column(5, 'Bobot', texts);

  test('is their mean with the weights of the table', () => {
    const found = of(['90.00', '70.00', '75.00'], { weight: weight(['1', '3', '']) });
    expect(found).toMatchObject({ verdict: 'reproduced', rule: { rule: 'weighted-mean' } });
    // Both ways give 80: with a column of weights they count.
    const both = of(['90.00', '70.00', '80.00'], { weight: weight(['1', '1', '']) });
    expect(both).toMatchObject({ rule: { rule: 'weighted-mean' } });
    expect(of(['90.00', '70.00', '80.00'])).toMatchObject({ rule: { rule: 'mean' } });
  });

  test('is, of a budget, weighted by its ceilings', () => {
    const targets = column(0, 'Pagu', ['100', '300', '']);
    const budget = { kind: 'budget' as const, target: targets, actual: column(1, 'Realisasi', ['90', '210', '']) };
    expect(of(['90.00', '70.00', '75.00'], budget)).toMatchObject({
      verdict: 'reproduced',
      rule: { rule: 'weighted-mean' },
    });
    expect(of(['90.00', '70.00', '75.00'], { ...budget, kind: 'performance' })).toMatchObject({
      verdict: 'unchecked',
      reason: 'other-weights',
    });
  });

  test('that is called a total and lies beyond its rows cannot be told', () => {
    expect(of(['90.00', '70.00', '99.10'], {}, total)).toMatchObject({
      verdict: 'unchecked',
      reason: 'no-rows',
      correction: null,
    });
    expect(of(['90.00', '70.00', '99.10'], {}, average)).toMatchObject({ verdict: 'wrong', correction: 80 });
  });

  test('that is called a total is wrong where a slip explains it beyond its rows', () => {
    expect(of(['90.00', '70.00', '53.33'], {}, total)).toMatchObject({
      verdict: 'wrong',
      slip: { slip: 'wrong-count', from: '3' },
    });
  });

  test('of a column that follows from nothing is not blamed', () => {
    const rows = [item('x'), item('x'), average];
    const table = tableOf(
      [
        { target: '', actual: '', percentage: '90.00' },
        { target: '', actual: '', percentage: '70.00' },
        { target: '', actual: '', percentage: '99.10' },
      ],
      { rows },
    );
    expect(checkTable(table).figures.at(-1)).toMatchObject({
      kind: 'average',
      verdict: 'unchecked',
      reason: 'no-rows',
    });
  });

  test('is none in a row without a number', () => {
    expect(of(['90.00', '70.00', 'baik'])).toMatchObject({ cell: 'C3' });
  });

  test('keeps what its own amounts say, where these are there', () => {
    const printed = { target: '600', actual: '550', percentage: '61.20' };
    expect(gathered(printed, total)).toMatchObject({ kind: 'total', verdict: 'wrong', correction: 91.67 });
    // An average of percentages beside amounts of its own is what it is called.
    expect(gathered({ ...printed, percentage: '95.00' }, average)).toMatchObject({ verdict: 'reproduced', slip: null });
    expect(gathered({ target: '', actual: '', percentage: '95.00' }, total)).toMatchObject({
      verdict: 'reproduced',
      slip: null,
    });
  });

  test('tells by which rule a total prints a mean', () => {
    const found = gathered({ target: '600', actual: '550', percentage: '95.00' }, total);
    expect(found?.byRule.at(-1)).toEqual({ rule: 'mean', value: 95 });
  });
});
