import { historyByCode, seriesOf } from '../../../src/domain/comparison/series';
import { actual, indicator, target } from '../builders';
import { past } from './builders';

test.each([
  [1995, false],
  [1994, true],
  [2025, false],
  [2026, true],
  [2020.5, true],
  [0, true],
])('the year %d is odd beside 2025: %s', (year, isOdd) => {
  const { byCode, findings } = historyByCode([{ ...past(2024, 1), year, yearCell: 'D9' }], 2025);
  expect(findings.map(({ code, sheet, cell, values }) => [code, `${sheet}!${cell}`, values])).toEqual(
    isOdd ? [['history-year-odd', 'Riwayat Kinerja!D9', { code: 'I1', value: year || null }]] : [],
  );
  expect(byCode.size).toBe(isOdd ? 0 : 1);
});

test('each year counts once, the last row of it, whatever the letters of the code, and the oldest comes first', () => {
  const { byCode } = historyByCode(
    [past(2024, 1), past(2022, 2), past(2024, 3, { code: 'i1' }), past(2023, 4, { code: 'I2' })],
    2025,
  );
  expect(byCode.get('i1')?.map(({ year, actual: figure }) => [year, figure])).toEqual([
    [2022, actual(2)],
    [2024, actual(3)],
  ]);
  expect([...byCode.keys()]).toEqual(['i1', 'i2']);
});

describe('the years before', () => {
  const of = (records: ReturnType<typeof past>[], lastYear: number | null = null) =>
    seriesOf(indicator({ lastYear }), records, 2025).map((figure) => [
      figure.year,
      figure.target,
      figure.actual,
      figure.sameFormula,
    ]);

  test('are those of the history, and none of the year itself', () => {
    expect(of([past(2023, 2, { target: 5 }), past(2024, 3, { measureUnit: 'KK' }), past(2025, 9)])).toEqual([
      [2023, target(5), actual(2), true],
      [2024, target(null), actual(3), false],
    ]);
  });

  test('have the figure that Indikator states of last year where the history has none', () => {
    expect(of([past(2023, 2)], 7)).toEqual([
      [2023, target(null), actual(2), true],
      [2024, target(null), actual(7), true],
    ]);
    expect(of([past(2023, 2), past(2024, null, { target: 6 })], 7)).toEqual([
      [2023, target(null), actual(2), true],
      [2024, target(6), actual(7), true],
    ]);
    expect(of([past(2024, 0)], 7)).toEqual([[2024, target(null), actual(0), true]]);
    expect(of([], 0)).toEqual([[2024, target(null), actual(0), true]]);
  });
});
