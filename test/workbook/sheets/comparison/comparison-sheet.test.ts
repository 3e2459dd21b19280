import { comparisonSheet } from '../../../../src/workbook/sheets/comparison/comparison-sheet';
import { comparing, past } from '../../../domain/comparison/builders';
import { frame, headingsOf } from '../evaluations';

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
    'Target 2023',
    'Actual 2023',
    'Target 2024',
    'Actual 2024',
    'Target 2025',
    'Actual 2025',
  ]);
  expect(headings).toContain('Proposed Target 2026');
});

test('the chart draws programmes, last year beside this year, from numbers that stand beside the table', () => {
  const content = comparisonSheet(comparison, frame());
  const [chart] = content.charts ?? [];
  const [from = '', to = ''] = chart?.range.split(':') ?? [];
  const column = (cell: string): number => cell.charCodeAt(0) - 65;
  expect([from.slice(1), to.slice(1)]).toEqual(['3', '5']);
  expect(content.rows.slice(2, 5).map((row) => row.slice(column(from), column(to) + 1))).toEqual([
    ['Grafik: Program', 'Capaian 2024 (%)', 'Capaian 2025 (%)'],
    ['Program A', 80, 90],
    ['Program B', 85, 80],
  ]);
});

test('nothing to compare, nothing to draw, and no numbers for it', () => {
  const none = comparisonSheet(comparing([{ actual: 3 }], []), frame());
  expect([none.charts, headingsOf(none).at(-1)]).toEqual([[], 'Penjelasan']);
});
