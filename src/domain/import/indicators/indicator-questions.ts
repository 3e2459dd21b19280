import { isPercent } from '../../main-job/indicator/indicator';
import { tableName } from '../tables/examine';
import { measureUnitOf } from './quarter-figures';
import type { Dialogue } from '../dialogue';
import type { IndicatorLine, IndicatorTable } from '../tables/table';

/** Whether zeros of untouched quarters are taken as reported; null while that is open. */
export function zerosCount(table: IndicatorTable, quarters: readonly number[], dialogue: Dialogue): boolean | null {
  if (quarters.length === 0) return true;
  const answer = dialogue.ask({
    id: `untouched-quarters:${table.file}:${table.sheet}`,
    code: 'untouched-quarters',
    table: tableName(table),
    cells: quarters.map((quarter) => `${table.sheet}!${table.columns.quarters[quarter - 1] ?? ''}`),
    values: { quarters: [...quarters] },
    options: [
      { value: 'not-reported', word: 'notReported' },
      { value: 'zero', word: 'asZero' },
    ],
    fallback: 'not-reported',
  });
  return answer === null ? null : answer === 'zero';
}

const LEFT = 'leave-column';

/** Columns headed by nothing but their quarters, as what they are said to be; null while that is open. */
function withUnclear(table: IndicatorTable, dialogue: Dialogue): IndicatorTable | null {
  const isFilled = ({ unclearQuarters }: IndicatorLine): boolean => unclearQuarters.some((value) => value !== null);
  const example = table.lines.find(isFilled);
  if (!example) return table;
  const answer = dialogue.ask({
    id: `unclear-quarters:${table.file}:${table.sheet}`,
    code: 'unclear-quarters',
    table: tableName(table),
    cells: table.columns.unclear.map((column) => `${table.sheet}!${column}${example.row}`),
    values: {
      columns: [...table.columns.unclear],
      example: example.name,
      values: example.unclearQuarters.flatMap((value) => value ?? []),
    },
    options: [
      { value: 'actuals', word: 'asActuals' },
      { value: 'targets', word: 'asTargets' },
      { value: LEFT, word: 'leaveColumn' },
    ],
    fallback: null,
    holdsFor: table.layout,
  });
  if (answer === null) return null;
  if (answer === LEFT) return table;
  const [key, columns] =
    answer === 'actuals'
      ? (['quarterActuals', { ...table.columns, quarters: table.columns.unclear }] as const)
      : (['quarterTargets', table.columns] as const);
  return { ...table, columns, lines: table.lines.map((line) => ({ ...line, [key]: line.unclearQuarters })) };
}

/** The units of the rows, each by the nearest row above it that names one. */
function unitsAbove(lines: readonly IndicatorLine[]): string[] {
  let above = '';
  return lines.map(({ unit }) => (above = unit || above));
}

/**
 * Rows that name no unit below one that does: a table whose merged cells were pasted or saved as text leaves them
 * empty, another one means the agency by it. Null while that is open.
 */
function withUnits(table: IndicatorTable, dialogue: Dialogue): IndicatorTable | null {
  const above = unitsAbove(table.lines);
  const empty = table.lines.flatMap((line, index) => (line.unit === '' && above[index] ? [{ line, index }] : []));
  const [first] = empty;
  if (!first) return table;
  const answer = dialogue.ask({
    id: `unit-left-empty:${table.file}:${table.sheet}`,
    code: 'unit-left-empty',
    table: tableName(table),
    cells: empty.map(({ line }) => `${table.sheet}!${table.columns.unit}${line.row}`),
    values: { count: empty.length, example: first.line.name, unit: above[first.index] ?? '' },
    options: [
      { value: 'above', word: 'unitAbove' },
      { value: 'agency', word: 'asAgency' },
    ],
    fallback: 'above',
    holdsFor: table.layout,
  });
  if (answer !== 'above') return answer === null ? null : table;
  return { ...table, lines: table.lines.map((line, index) => ({ ...line, unit: above[index] ?? '' })) };
}

const timesHundred = (value: string | number | null): string | number | null =>
  typeof value === 'number' ? Number((value * 100).toPrecision(12)) : value;

/** Figures of a percentage that were written as shares, in points. */
const inPoints = (line: IndicatorLine): IndicatorLine => ({
  ...line,
  target: timesHundred(line.target),
  actual: timesHundred(line.actual),
  quarterTargets: line.quarterTargets.map(timesHundred),
  quarterActuals: line.quarterActuals.map(timesHundred),
  ...(line.compared && {
    compared: Object.fromEntries(
      Object.entries(line.compared).map(([key, value]) => [key, timesHundred(value) ?? value]),
    ),
  }),
});

/**
 * Percentages that are all written as shares: `.xls` files do not tell that their cells show per cent, others do. Null while open.
 */
function withShares(table: IndicatorTable, dialogue: Dialogue): IndicatorTable | null {
  const percentages = table.lines.filter((line) => isPercent(measureUnitOf(line)));
  const [first] = percentages;
  if (!first || typeof first.target !== 'number' || !percentages.every(({ areShares }) => areShares)) return table;
  const isOfOldFile = /\.xls$/i.test(table.file);
  const answer = dialogue.ask({
    id: `written-as-shares:${table.file}:${table.sheet}`,
    code: 'written-as-shares',
    table: tableName(table),
    cells: percentages.map(({ row }) => `${table.sheet}!A${row}`),
    values: { count: percentages.length, example: first.name, target: first.target },
    options: [
      { value: 'percent', word: 'asPercent' },
      { value: 'as-written', word: 'asPoints' },
    ],
    fallback: isOfOldFile ? 'percent' : 'as-written',
    holdsFor: table.layout,
  });
  if (answer !== 'percent') return answer === null ? null : table;
  return { ...table, lines: table.lines.map((line) => (percentages.includes(line) ? inPoints(line) : line)) };
}

/** A table as what is asked about it makes it; null while anything of that is open. */
export function asAnswered(found: IndicatorTable, dialogue: Dialogue): IndicatorTable | null {
  const clear = withUnclear(found, dialogue);
  const read = withUnits(clear ?? found, dialogue);
  const table = read && withShares(read, dialogue);
  return clear && table;
}
