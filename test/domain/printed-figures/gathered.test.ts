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
