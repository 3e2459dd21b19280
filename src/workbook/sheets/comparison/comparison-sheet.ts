import type { Comparison } from '../../../domain/comparison/compare';
import { roundOrNull } from '../../../domain/number';
import { texts } from '../../../text';
import { columnLetters } from '../../../shapes/a1';
import { comparisonRows, type ComparisonRow } from './comparison-rows';
import { layOut, type ChartContent, type OutputColumn, type OutputContent, type OutputFrame } from '../output-sheet';
import { coloursByCode } from '../status-colours';

type Column = OutputColumn<ComparisonRow>;

/** A programme as the chart draws it, in points. */
interface Drawn {
  name: string;
  before: number | null;
  now: number | null;
}

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

const meaningTones = {
  down: 'bad',
  worse: 'bad',
  formulaChanged: 'open',
  newIndicator: 'open',
  noLastYear: 'open',
  up: 'good',
  better: 'good',
  same: null,
  notReported: null,
  yearRunning: null,
  notComparable: null,
} as const;

/**
 * Sheet `Perbandingan`: one row per indicator, then per program and sasaran (data dictionary, Output sheets). `Perubahan` is
 * in points or per cent as `Satuan Perubahan` says.
 */
export function comparisonSheet(comparison: Comparison, frame: OutputFrame): OutputContent {
  const { language } = frame;
  const { meaning, chart } = texts(language).comparison;
  const rows = comparisonRows(comparison, language);
  const drawn = drawnProgrammes(comparison);
  const years = [...comparison.years, comparison.year];
  const own: Column[] = [
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
  const columns = [...own, ...chartColumns(drawn, rows, comparison.year)];
  const column = leading + 2 * years.length + 2;
  const colours = coloursByCode(column, meaning, meaningTones);
  const content = layOut({ name: 'Perbandingan / Comparison', columns, isLong: true }, rows, frame, colours);
  return {
    ...content,
    charts: chartsOf(drawn, columns.length, chart(String(comparison.year - 1), String(comparison.year))),
  };
}

/** The programmes that can be compared, in points of attainment with the same targets for both years. */
function drawnProgrammes({ programmes, years, year }: Comparison): Drawn[] {
  const lastYear = years.indexOf(year - 1);
  return programmes
    .filter(({ change }) => change !== null)
    .map(({ name, history, current }) => ({
      name,
      before: roundOrNull(history[lastYear] ?? null),
      now: roundOrNull(current),
    }));
}

/** The numbers behind the chart, from the first record on: indicators have units of their own and share no axis. */
function chartColumns(drawn: readonly Drawn[], rows: readonly ComparisonRow[], year: number): Column[] {
  if (drawn.length === 0) return [];
  const beside = new Map(drawn.map((programme, index) => [rows[index], programme]));
  const points = (of: number, pick: (programme: Drawn) => number | null): Column => ({
    heading: `Capaian ${of} (%) / Attainment ${of} (%)`,
    format: 'points',
    value: (row) => {
      const programme = beside.get(row);
      return programme ? pick(programme) : null;
    },
  });
  return [
    { heading: 'Grafik: Program / Chart: Programme', format: 'text', value: (row) => beside.get(row)?.name ?? null },
    points(year - 1, ({ before }) => before),
    points(year, ({ now }) => now),
  ];
}

/** Last year against this year, programme by programme; none where nothing can be compared. */
function chartsOf(drawn: readonly Drawn[], last: number, title: string): ChartContent[] {
  if (drawn.length === 0) return [];
  const cells = [
    columnLetters(last - 3),
    firstRecord - 1,
    ':',
    columnLetters(last - 1),
    firstRecord - 1 + drawn.length,
  ];
  return [
    {
      title,
      kind: 'bar',
      range: cells.join(''),
      legend: 'bottom',
      least: 0,
      row: firstRecord,
      column: last + 2,
      width: 760,
      height: 140 + 44 * drawn.length,
      series: [
        { colour: '#a6a6a6', labelled: true },
        { colour: '#2e75b6', labelled: true },
      ],
    },
  ];
}
