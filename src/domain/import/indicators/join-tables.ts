import { canonical } from '../../canonical';
import { joinSame } from './join-same';
import type { Dialogue } from '../dialogue';
import { monthOf, quarterOf, sameIndicators } from './settle-indicators';
import type { IndicatorLine, IndicatorTable } from '../tables/table';

type Value = string | number | null;

const QUARTERS = [1, 2, 3, 4];

interface OfMonth {
  month: number;
  table: IndicatorTable;
}

interface OfQuarter {
  quarter: number;
  table: IndicatorTable;
}

/** One line of all tables: what was reached by quarter, and the targets, which are the quarters' own where they differ. */
function joinedLine(base: IndicatorLine, lines: ReadonlyMap<number, IndicatorLine>, areOwn: boolean): IndicatorLine {
  const ofPeriods = [...lines.values()].some(({ periodTarget = null }) => periodTarget !== null);
  const each = (value: (line: IndicatorLine) => Value): Value[] =>
    QUARTERS.map((quarter) => {
      const line = lines.get(quarter);
      return line ? value(line) : null;
    });
  return {
    ...base,
    actual: null,
    printed: null,
    quarterActuals: each(({ actual }) => actual),
    ...(areOwn && { target: lines.get(4)?.target ?? null, quarterTargets: each(({ target }) => target) }),
    ...(ofPeriods && { quarterTargets: each((line) => line.periodTarget ?? null), periodTarget: null }),
  };
}

function joined(tables: readonly OfQuarter[]): IndicatorTable | null {
  const [first, ...others] = [...tables].sort((one, other) => other.quarter - one.quarter);
  if (!first || others.length === 0) return null;
  const linesOf = (index: number): Map<number, IndicatorLine> =>
    new Map(
      tables.flatMap(({ quarter, table }) => (table.lines[index] ? [[quarter, table.lines[index]] as const] : [])),
    );
  const areOwn = first.table.lines.some(
    (_, index) => new Set([...linesOf(index).values()].map(({ target }) => canonical(String(target)))).size > 1,
  );
  const lines = first.table.lines.map((line, index) => joinedLine(line, linesOf(index), areOwn));
  const { actual } = first.table.columns;
  return {
    ...first.table,
    lines,
    columns: { ...first.table.columns, quarters: QUARTERS.map(() => actual) },
    isToDate: tables.some(({ table }) => table.isToDate),
  };
}

/** Tables of single months, or to the ends of months, as one with columns of months; null where not all of them are such. */
function ofMonths(group: readonly IndicatorTable[]): IndicatorTable | null {
  const dated = group.flatMap((table) => (table.period === null ? [] : [{ month: table.period.to, table }]));
  const months = new Set(dated.map(({ month }) => month));
  const areReports = group.every(({ lines }) => lines.some(({ actual }) => actual !== null));
  const latest = dated.reduce<OfMonth | null>((last, one) => (last && last.month > one.month ? last : one), null);
  const areQuarters = group.every((table) => monthOf(table) === null);
  if (!latest || group.length < 2 || months.size < group.length || areQuarters || !areReports) return null;
  const ofMonth = (month: number, index: number): Value =>
    dated.find((one) => one.month === month)?.table.lines[index]?.actual ?? null;
  const lines = latest.table.lines.map((line, index): IndicatorLine => ({
    ...line,
    actual: null,
    printed: null,
    monthActuals: Array.from({ length: 12 }, (_, at) => ofMonth(at + 1, index)),
  }));
  return { ...latest.table, lines, isToDate: group.some(({ isToDate }) => isToDate) };
}

/**
 * Tables of the same indicators, each with what was reached to the end of another quarter or month (a tab or a file for each), are one.
 * Others that list the same indicators complete each other; what was reached stands in the first one that says it.
 */
export function joinTables(tables: readonly IndicatorTable[], dialogue: Dialogue): IndicatorTable[] {
  const groups: IndicatorTable[][] = [];
  for (const table of tables) {
    const group = groups.find(([first]) => first !== undefined && sameIndicators(first, table));
    if (group) group.push(table);
    else groups.push([table]);
  }
  return groups.map((group) => {
    const months = ofMonths(group);
    if (months) return months;
    const dated = group.flatMap((table): OfQuarter[] => {
      const quarter = quarterOf(table);
      return quarter === null ? [] : [{ quarter, table }];
    });
    const areAll = dated.length === group.length && new Set(dated.map(({ quarter }) => quarter)).size === group.length;
    return (areAll ? joined(dated) : null) ?? group.reduce((one, other) => joinSame(one, other, dialogue));
  });
}
