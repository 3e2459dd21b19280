import type { Comparison } from '../../domain/comparison/compare';
import { texts } from '../../text';
import { columnLetters } from '../read/grid';
import { comparisonRows, type ComparisonRow } from './comparison-rows';
import { layOut, type OutputColumn, type OutputContent, type OutputFrame } from './output-sheet';

type Column = OutputColumn<ComparisonRow>;

/** Columns before the years. */
const leading = 3;
const firstRecord = 4;

function yearColumns(year: number): Column[] {
  return [
    { heading: `Target ${year}`, format: 'quantity', value: ({ years }) => years.get(year)?.target ?? null },
    {
      heading: `Realisasi ${year} / Actual ${year}`,
      format: 'quantity',
      value: ({ years }) => years.get(year)?.actual ?? null,
    },
  ];
}

/**
 * Sheet `Perbandingan`: one row per indicator, then per program and sasaran (data dictionary, Output sheets). `Perubahan` is
 * in points or per cent as `Satuan Perubahan` says.
 */
export function comparisonSheet(comparison: Comparison, frame: OutputFrame): OutputContent {
  const { language } = frame;
  const { meaning } = texts(language).comparison;
  const years = [...comparison.years, comparison.year];
  const columns: Column[] = [
    { heading: 'Kode / Code', format: 'text', value: ({ code }) => code },
    { heading: 'Indikator Kinerja / Indicator', format: 'text', value: ({ name }) => name },
    { heading: 'Satuan / Measure Unit', format: 'text', value: ({ measureUnit }) => measureUnit },
    ...years.flatMap(yearColumns),
    { heading: 'Perubahan / Change', format: 'points', value: ({ change }) => change },
    { heading: 'Satuan Perubahan / Change Unit', format: 'text', value: ({ changeUnit }) => changeUnit },
    { heading: 'Makna / Meaning', format: 'text', value: (row) => row.meaning },
    { heading: 'Target Akhir Renstra / Plan-end Target', format: 'quantity', value: ({ planEnd }) => planEnd },
    {
      heading: 'Kemajuan Renstra (%) / Plan Progress (%)',
      format: 'points',
      value: ({ planProgress }) => planProgress,
    },
    { heading: 'Standar Nasional / National Standard', format: 'quantity', value: ({ standard }) => standard },
    { heading: 'Selisih Standar / Standard Gap', format: 'quantity', value: ({ standardGap }) => standardGap },
    {
      heading: `Usulan Target ${comparison.year + 1} / Proposed Target ${comparison.year + 1}`,
      format: 'quantity',
      value: ({ proposal }) => proposal,
    },
    { heading: 'Penjelasan / Explanation', format: 'text', value: ({ explanation }) => explanation },
  ];
  const column = leading + 2 * years.length + 2;
  const content = layOut(
    { name: 'Perbandingan / Comparison', columns, isLong: true },
    comparisonRows(comparison, language),
    frame,
    [
      { column, startsWith: [meaning.down, meaning.worse], tone: 'bad' },
      { column, startsWith: [meaning.formulaChanged, meaning.newIndicator, meaning.noLastYear], tone: 'open' },
      { column, startsWith: [meaning.up, meaning.better], tone: 'good' },
    ],
  );
  return {
    ...content,
    widths: [
      { from: 2, count: 1, pixels: 300 },
      { from: leading + 1, count: 2 * years.length, pixels: 105 },
      { from: column - 1, count: 2, pixels: 135 },
      { from: column + 1, count: 1, pixels: 210 },
      { from: column + 2, count: 5, pixels: 165 },
      { from: columns.length, count: 1, pixels: 560 },
    ],
  };
}

/**
 * The cells of `Perbandingan` that a chart shows, in A1 notation: programmes by name, each year a series in points. Null
 * where no programme can be compared.
 */
export interface ComparisonChartRange {
  sheet: string;
  labels: string;
  series: { year: number; heading: string; values: string }[];
}

/** The chart's cells: the contiguous rows of the programmes, last year and the year of the workbook. */
export function comparisonChart(comparison: Comparison, { name }: OutputContent): ComparisonChartRange | null {
  const { indicators, programmes, years, year } = comparison;
  if (!programmes.some(({ change }) => change !== null)) return null;
  const first = firstRecord + indicators.length;
  const last = first + programmes.length - 1;
  const all = [...years, year];
  const cells = (column: number): string => `${columnLetters(column)}${first}:${columnLetters(column)}${last}`;
  const series = [year - 1, year].map((one) => {
    const column = leading + 2 * all.indexOf(one) + 1;
    return { year: one, heading: `${columnLetters(column)}3`, values: cells(column) };
  });
  return { sheet: name, labels: cells(1), series };
}
