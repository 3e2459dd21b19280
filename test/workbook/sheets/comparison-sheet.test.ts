import { comparisonChart, comparisonSheet } from '../../../src/workbook/sheets/comparison-sheet';
import { comparing, past } from '../../domain/comparison/builders';
import { frame, headingsOf } from './evaluations';

const comparison = comparing(
  [
    { code: 'I1', actual: 90, programme: 'Program A' },
    { code: 'I2', actual: 80, programme: 'Program B' },
  ],
  [past(2023, 70), past(2024, 80), past(2024, 85, { code: 'I2' })],
);

test('years stand side by side, the headings carry the year, in the language of the sheet', () => {
  const headings = headingsOf(comparisonSheet(comparison, frame('en'))).map(String);
  expect(headings.slice(3, 9)).toEqual([
    ...['Target 2023', 'Actual 2023', 'Target 2024', 'Actual 2024', 'Target 2025', 'Actual 2025'],
  ]);
  expect(headings).toContain('Proposed Target 2026');
});

test('the cells of the chart are the programmes’, last year beside this year', () => {
  const content = comparisonSheet(comparison, frame());
  const chart = comparisonChart(comparison, content);
  expect(chart).toEqual({
    sheet: 'Perbandingan',
    labels: 'B6:B7',
    series: [
      { year: 2024, heading: 'G3', values: 'G6:G7' },
      { year: 2025, heading: 'I3', values: 'I6:I7' },
    ],
  });
  const cell = (letter: string, row: number): unknown => content.rows[row - 1]?.[letter.charCodeAt(0) - 65];
  expect([cell('B', 6), cell('G', 6), cell('I', 6)]).toEqual(['Program: Program A', 80, 90]);
  expect([cell('G', 3), cell('I', 3)]).toEqual(['Realisasi 2024', 'Realisasi 2025']);
});

test('nothing to compare, nothing to draw', () => {
  const none = comparing([{ actual: 3 }], []);
  expect(comparisonChart(none, comparisonSheet(none, frame()))).toBeNull();
});
