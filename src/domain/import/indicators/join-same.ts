import { tableName } from '../tables/examine';
import type { Dialogue } from '../dialogue';
import type { IndicatorLine, IndicatorTable } from '../tables/table';

type Value = string | number | null;

const isEmpty = (value: Value | undefined): boolean => value === null || value === undefined || value === '';

const merged = (own: readonly Value[], others: readonly Value[]): Value[] =>
  own.length === 0 ? [...others] : own.map((value, index) => value ?? others[index] ?? null);

/** What a line lacks is taken from the other table's. */
function completed(line: IndicatorLine, other: IndicatorLine): IndicatorLine {
  return {
    ...line,
    ...((line.code || other.code) && { code: line.code || other.code }),
    objective: line.objective || other.objective,
    measureUnit: line.measureUnit || other.measureUnit,
    unit: line.unit || other.unit,
    target: line.target ?? other.target,
    actual: line.actual ?? other.actual,
    printed: line.printed ?? other.printed,
    quarterTargets: merged(line.quarterTargets, other.quarterTargets),
    quarterActuals: merged(line.quarterActuals, other.quarterActuals),
    unclearQuarters: merged(line.unclearQuarters, other.unclearQuarters),
  };
}

const valuesOf = (line: IndicatorLine): readonly Value[] => [
  line.target,
  line.actual,
  ...line.quarterTargets,
  ...line.quarterActuals,
];

/** The first value that both have, and have otherwise. */
function contradiction(line: IndicatorLine, other: IndicatorLine): { taken: Value; other: Value } | null {
  const theirs = valuesOf(other);
  for (const [index, value] of valuesOf(line).entries()) {
    const second = theirs[index] ?? null;
    if (!isEmpty(value) && !isEmpty(second) && value !== second) return { taken: value, other: second };
  }
  return null;
}

const pick = (own: readonly string[], others: readonly string[]): readonly string[] =>
  own.some((letter) => letter !== '') ? own : others;

/**
 * Two tables of the same indicators as one: a list of targets beside one of what was reached. Where both say something and not the
 * same, the first counts, and the other is named.
 */
export function joinSame(table: IndicatorTable, other: IndicatorTable, dialogue: Dialogue): IndicatorTable {
  table.lines.forEach((line, index) => {
    const second = other.lines[index];
    const differs = second && contradiction(line, second);
    if (!differs || isEmpty(differs.taken) || isEmpty(differs.other)) return;
    dialogue.note({
      code: 'indicator-differs',
      table: tableName(other),
      cell: `${other.sheet}!A${second.row}`,
      values: { name: line.name, taken: differs.taken ?? '', other: differs.other ?? '', from: tableName(table) },
    });
  });
  const { columns } = table;
  return {
    ...table,
    lines: table.lines.map((line, index) => {
      const second = other.lines[index];
      return second ? completed(line, second) : line;
    }),
    period: table.period ?? other.period,
    periodFrom: table.periodFrom ?? other.periodFrom,
    isToDate: table.isToDate || other.isToDate,
    columns: {
      actual: columns.actual || other.columns.actual,
      printed: columns.printed || other.columns.printed,
      unit: columns.unit || other.columns.unit,
      quarters: pick(columns.quarters, other.columns.quarters),
      unclear: pick(columns.unclear, other.columns.unclear),
    },
  };
}
