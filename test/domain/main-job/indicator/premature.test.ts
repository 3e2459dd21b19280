import { prematureFigures } from '../../../../src/domain/main-job/indicator/premature';
import { budgetRow, indicator, rules, type IndicatorCells } from '../../builders';

const told = (today: string, ...rows: IndicatorCells[]) =>
  prematureFigures({ indicators: rows.map(indicator), budget: null, rules: rules({ year: 2026 }), today }).map(
    ({ code, sheet, cell, values }) => [code, sheet, cell, values],
  );

test.each<[string, string, IndicatorCells, string | null, number]>([
  ['a quarter that begins today', '2026-04-01', { quarterly: [1, 2] }, null, 0],
  ['a quarter that begins tomorrow', '2026-03-31', { quarterly: [1, 2] }, 'E7', 1],
  ['a month that begins today', '2026-02-01', { monthly: [1, 2] }, null, 0],
  ['a month that begins tomorrow', '2026-01-31', { monthly: [1, 2] }, 'E7', 1],
  ['the third quarter begins in July', '2026-06-30', { quarterly: [1, 2, 3] }, 'F7', 1],
  ['the last quarter begins in October', '2026-09-30', { quarterly: [1, 2, 3, 4] }, 'G7', 1],
  ['zero is a figure', '2026-03-31', { quarterly: [1, 0] }, 'E7', 1],
  ['blank cells say nothing', '2026-01-01', { quarterly: [1, null] }, null, 0],
  ['components count each', '2026-03-31', { numerator: [1, 2], denominator: [3, 4, 5] }, 'E8', 3],
  ['no row', '2026-01-01', { actual: 5 }, null, 0],
])('actuals of periods that have not begun: %s', (_what, today, cells, cell, count) => {
  expect(told(today, cells)).toEqual(
    cell === null ? [] : [['premature-actuals', 'Realisasi', cell, { count, year: 2026 }]],
  );
});

test('one warning a sheet, whoever’s rows they are', () => {
  expect(told('2026-03-31', { quarterly: [1, 2] }, { quarterly: [1, 2, 3] })).toMatchObject([
    ['premature-actuals', 'Realisasi', 'E7', { count: 3 }],
  ]);
});

test.each<[string, Parameters<typeof budgetRow>[1], number]>([
  ['a quarter to come', { spentToQuarter: [1, 2, 3] }, 1],
  ['a prepared 0 and a dash', { spentToQuarter: [1, 2, 0, null] }, 0],
  ['a month to come', { spentToMonth: [1, 1, 1, 1, 1, 1, 7, 8] }, 2],
  ['physical progress to come', { physicalToQuarter: [10, 20, 0, 40] }, 1],
  ['all of the past', { spentToQuarter: [1, 2], spentToMonth: [1, 2, 3, 4, 5, 6] }, 0],
])('spending of periods that have not begun: %s', (_, cells, count) => {
  const budget = [budgetRow('1.06.01.2.01.0001', cells)];
  const found = prematureFigures({ indicators: [], budget, rules: rules({ year: 2026 }), today: '2026-06-30' });
  expect(found.map(({ code, values }) => [code, values['count']])).toEqual(
    count === 0 ? [] : [['premature-spending', count]],
  );
});
