import { finding, type Finding } from '../finding';
import type { Indicator } from '../main-job/indicator/indicator';
import { isSameFormula } from '../main-job/indicator/comparability';
import { actualOf, isFilled, type Actual, type Target } from '../main-job/indicator/measure';

/** A row of `Riwayat Kinerja` with what a comparison asks of it. */
export interface HistoryRecord {
  sheet: string;
  row: number;
  code: string;
  /** Name and measure as stated then; empty: not stated, taken for unchanged. */
  indicator: string;
  measureUnit: string;
  /** 0: not stated. */
  year: number;
  /** Cell of `Tahun`. */
  yearCell: string;
  target: Target;
  actual: Actual;
}

/** Target and actual of one year; `sameFormula` is false where name or measure differ from today's. */
export interface YearFigure {
  year: number;
  target: Target;
  actual: Actual;
  sameFormula: boolean;
}

/** Years further back than this are taken for a slip of the pen. */
const OLDEST = 30;

/** The history by lower-cased code, each year once (the last row counts), and years that make no sense. */
export function historyByCode(
  records: readonly HistoryRecord[],
  year: number,
): { byCode: Map<string, HistoryRecord[]>; findings: Finding[] } {
  const findings: Finding[] = [];
  const byCode = new Map<string, Map<number, HistoryRecord>>();
  for (const record of records) {
    const place = { sheet: record.sheet, cell: record.yearCell };
    if (!Number.isInteger(record.year) || record.year < year - OLDEST || record.year > year) {
      findings.push(finding('history-year-odd', place, { code: record.code, value: record.year || null }));
      continue;
    }
    const key = record.code.toLowerCase();
    const years = byCode.get(key) ?? new Map<number, HistoryRecord>();
    years.set(record.year, record);
    byCode.set(key, years);
  }
  const sorted = [...byCode].map(([code, years]): [string, HistoryRecord[]] => [
    code,
    [...years.values()].sort((a, b) => a.year - b.year),
  ]);
  return { byCode: new Map(sorted), findings };
}

/** The figures of an indicator in the years before `year`, the oldest first. */
export function seriesOf(indicator: Indicator, records: readonly HistoryRecord[], year: number): YearFigure[] {
  const figures = records
    .filter((record) => record.year < year)
    .map((record) => ({
      year: record.year,
      target: record.target,
      actual: record.actual,
      sameFormula: isSameFormula(record, indicator),
    }));
  const stated = indicator.lastYear.value;
  if (stated === null || figures.some((figure) => figure.year === year - 1 && isFilled(figure.actual))) return figures;
  return [
    ...figures.filter((figure) => figure.year !== year - 1),
    {
      year: year - 1,
      target: figures.find((figure) => figure.year === year - 1)?.target ?? { kind: 'missing' },
      actual: actualOf(stated),
      sameFormula: true,
    },
  ];
}
