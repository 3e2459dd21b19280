import { isSame } from '../../domain/canonical';
import type { HistoryRow as StatedYear } from '../../domain/main-job/analysis';
import type { IndicatorResult } from '../../domain/main-job/indicator/indicator-result';
import { actualOf, isFilled, type Earlier } from '../../domain/main-job/indicator/measure';
import { isSameFormula } from '../../domain/main-job/indicator/comparability';
import { directionSince } from '../../domain/main-job/indicator/told-change';
import type { Table } from '../view-model';
import { DASH, type Writer } from '../writer';
import { computed, ofIndicator } from '../figures/sources';

/** Earlier years that the table shows beside this one. */
const YEARS_BEFORE = 4;

export interface HistoryRow {
  number: string;
  name: string;
  measure: string;
  /** Actuals, the oldest first, this year's last. */
  y0: string;
  y1: string;
  y2: string;
  y3: string;
  y4: string;
}

export interface HistoryPart {
  paragraphs: string[];
  /** The headings are years. */
  tables: (Table<HistoryRow> & { year: Record<string, string> })[];
}

/** The actual of an indicator in an earlier year; last year's is the one that `Capaian` compares with. */
function before(writer: Writer, result: IndicatorResult, year: number): Earlier | null {
  if (year === writer.rules.year - 1) return result.lastYear;
  return rowOf(writer, result, year)?.actual ?? null;
}

const rowOf = ({ evaluation }: Writer, { indicator }: IndicatorResult, year: number): StatedYear | undefined =>
  evaluation.input.history.find((entry) => entry.year === year && isSame(entry.code, indicator.code));

/** How an indicator went since a year, with what it was then; null where the two cannot be compared or nothing changed. */
function courseSince(
  writer: Writer,
  result: IndicatorResult,
  year: number,
): { from: Earlier; year: number; isBetter: boolean } | null {
  const { indicator, actual, comparability } = result;
  const from = before(writer, result, year);
  if (from === null || !isFilled(actual) || comparability === 'yearRunning') return null;
  const row = rowOf(writer, result, year);
  if (row && !isSameFormula(row, indicator)) return null;
  const direction = directionSince(result, from, writer.rules.gradeScales);
  return direction ? { from, year, isBetter: direction > 0 } : null;
}

/** How an indicator went since the oldest year that is known and, where it has turned since, since last year. */
function trend(writer: Writer, result: IndicatorResult, years: readonly number[]): string {
  const { t, rules } = writer;
  const { indicator, actual } = result;
  const first = years.find((year) => before(writer, result, year) !== null);
  const overall = first === undefined ? null : courseSince(writer, result, first);
  const latest = first === rules.year - 1 ? null : courseSince(writer, result, rules.year - 1);
  const course = overall ?? latest;
  if (!course) return '';
  const then = ({ from, year }: { from: Earlier; year: number }): { value: string; year: number } => ({
    value: writer.measured(actualOf(from), indicator.measureUnit, computed('history', `${indicator.code} ${year}`)),
    year,
  });
  const now = {
    value: writer.measured(actual, indicator.measureUnit, ofIndicator(result, 'actual')),
    year: rules.year,
  };
  const hasTurned = latest !== null && latest.isBetter !== course.isBetter;
  const words = t.reports.lkjip.history;
  return words.trend(writer.name(indicator), then(course), now, course.isBetter, hasTurned ? then(latest) : null);
}

/** 2. Perbandingan dengan tahun lalu dan beberapa tahun terakhir (`Riwayat Kinerja`). */
export function historyPart(writer: Writer, results: readonly IndicatorResult[]): HistoryPart {
  const { t, rules, fullYear } = writer;
  const years = Array.from({ length: YEARS_BEFORE }, (_, index) => rules.year - YEARS_BEFORE + index);
  const known = results.filter((result) => years.some((year) => before(writer, result, year) !== null));
  if (known.length === 0) return { paragraphs: [t.reports.lkjip.history.none], tables: [] };
  const rows = known.map((result, index): HistoryRow => {
    const [y0 = DASH, y1 = DASH, y2 = DASH, y3 = DASH] = years.map((year) => {
      const value = before(writer, result, year);
      const source = computed('history', `${result.indicator.code} ${year}`);
      return writer.bare(actualOf(value), source);
    });
    const { indicator, actual } = result;
    return {
      number: String(index + 1),
      name: writer.title(indicator),
      measure: indicator.measureUnit,
      y0,
      y1,
      y2,
      y3,
      y4: writer.bare(actual, ofIndicator(result, 'actual')),
    };
  });
  const year = Object.fromEntries([...years, rules.year].map((value, index) => [`y${index}`, String(value)]));
  const { partOfYear } = t.reports.lkjip.history;
  if (!fullYear) return { paragraphs: [partOfYear(writer.period.inWords)], tables: [{ rows, year }] };
  const trends = known.map((result) => trend(writer, result, years)).filter((sentence) => sentence !== '');
  return { paragraphs: trends.length === 0 ? [] : [trends.join(' ')], tables: [{ rows, year }] };
}
