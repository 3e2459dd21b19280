import { canonical } from '../canonical';
import { isPercent, isState } from '../main-job/indicator';
import { tableName } from './examine';
import type { Dialogue } from './question';
import type { IndicatorLine, IndicatorPolarity, IndicatorTable } from './table';

/** A row of `Indikator`, and of `Realisasi` where quarters are reported, to be written. */
export interface IndicatorRow {
  code: string;
  unit: string;
  objective: string;
  name: string;
  measureUnit: string;
  polarity: IndicatorPolarity;
  target: number | string | null;
  quarterTargets: readonly (number | string | null)[];
  /** The targets of the quarters are those of each quarter alone. */
  isPerQuarter: boolean;
  /** The year's figure; absent where quarters are reported. */
  actual: number | string | null;
  /** Null: the table reports no quarters. */
  quarters: readonly (number | string | null)[] | null;
  /** What was reached in the months 1–12; absent where the table reports none. */
  months?: readonly (number | string | null)[] | null;
  /** What was reached in a quarter is the figure to date. */
  isToDate: boolean;
  source: string;
  layout: string;
}

const round = (points: number): number => Math.round(points * 100) / 100;

/** Attainment in percent by the two directions of rule a1 and a2; null when it cannot be worked out. */
const attainments = (target: number, actual: number): { positive: number; negatives: number[] } | null =>
  target === 0
    ? null
    : {
        positive: (actual / target) * 100,
        negatives: [((2 * target - actual) / target) * 100, actual === 0 ? NaN : (target / actual) * 100],
      };

/** What is printed with fewer decimals, or was cut off, still shows the direction. */
const CLOSE = 1;

/** The direction that gives the printed attainment; null where nothing is printed, or neither gives it. */
function polarityBy(printed: number | null, target: number, actual: number): IndicatorRow['polarity'] | null {
  const computed = attainments(target, actual);
  if (printed === null || !computed || target === actual) return null;
  const distance = (value: number): number => (Number.isNaN(value) ? Infinity : Math.abs(value - printed));
  if (distance(computed.positive) < CLOSE) return 'positive';
  return computed.negatives.some((value) => distance(value) < CLOSE) ? 'negative' : null;
}

/** Quarters with nothing but zeros, up to the year's end: a form that nobody has filled in so far. */
function untouchedQuarters(lines: readonly IndicatorLine[]): number[] {
  const isZero = (quarter: number): boolean =>
    lines.every(({ quarterActuals }) => (quarterActuals[quarter - 1] ?? 0) === 0);
  const reported = [1, 2, 3, 4].filter((quarter) =>
    lines.some(({ quarterActuals }) => (quarterActuals[quarter - 1] ?? null) !== null),
  );
  const untouched: number[] = [];
  for (const quarter of [...reported].reverse()) {
    if (!isZero(quarter)) break;
    untouched.unshift(quarter);
  }
  return untouched;
}

/** What was reached month by month: zeros behind the last month of which any line says more are a form not filled in. */
function monthsOf(lines: readonly IndicatorLine[]): (line: IndicatorLine) => IndicatorRow['months'] {
  const reached = lines.flatMap(({ monthActuals = [] }) =>
    monthActuals.flatMap((value, index) => (value === null || value === 0 ? [] : [index + 1])),
  );
  const last = Math.max(0, ...reached);
  return ({ monthActuals = [] }) =>
    last === 0 ? undefined : monthActuals.map((value, index) => (index < last ? value : null));
}

/** Columns of months that may be anything are left, and named. */
function tellUnclearMonths({ unclearMonths: columns = [], ...table }: IndicatorTable, dialogue: Dialogue): void {
  const [first] = columns;
  if (first === undefined) return;
  const cell = `${table.sheet}!${first}${table.lines[0]?.row ?? 1}`;
  dialogue.note({ code: 'unclear-months', table: tableName(table), cell, values: { columns: [...columns] } });
}

/** Figures that no indicator is named for are left, and their rows named. */
function tellNameless({ nameless: rows = [], ...table }: IndicatorTable, dialogue: Dialogue): void {
  const [first] = rows;
  if (first === undefined) return;
  const cell = `${table.sheet}!A${first}`;
  dialogue.note({ code: 'nameless-indicators', table: tableName(table), cell, values: { rows: [...rows] } });
}

type Value = string | number | null;

const numbersAmong = (values: readonly Value[]): number[] =>
  values.flatMap((value) => (typeof value === 'number' ? [value] : []));
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 0.005;

/** What is counted adds up over the quarters; of states (per cent, indices, scores) the last one counts. */
const isCountedLine = (measureUnit: string): boolean => measureUnit !== '' && !isState(measureUnit);

/** Whether the targets of the quarters make the year's only when they are added up. */
function arePerQuarter({ target, quarterTargets }: IndicatorLine, measureUnit: string): boolean {
  const targets = numbersAmong(quarterTargets);
  const last = targets[targets.length - 1];
  if (typeof target !== 'number' || last === undefined || isState(measureUnit)) return false;
  return typeof quarterTargets[3] === 'number' && quarterTargets.every((one) => one !== null) && targets.length > 1
    ? !isNear(last, target) && isNear(sumOf(targets), target)
    : false;
}

/** Whether what was reached in the quarters is to date: the year's figure beside them is the last of them, not their sum. */
function areToDate({ actual, quarterActuals }: IndicatorLine, measureUnit: string): boolean {
  const actuals = numbersAmong(quarterActuals);
  const last = actuals[actuals.length - 1];
  if (typeof actual !== 'number' || last === undefined || !isCountedLine(measureUnit)) return false;
  return isNear(last, actual) && !isNear(sumOf(actuals), actual);
}

/** A year's figure beside quarters that is neither their sum nor the last of them is named: which one is right is for people. */
function tellContradiction(table: IndicatorTable, line: IndicatorLine, measureUnit: string, dialogue: Dialogue): void {
  const { actual, quarterActuals, name, row } = line;
  const actuals = numbersAmong(quarterActuals);
  const last = actuals[actuals.length - 1];
  if (typeof actual !== 'number' || last === undefined) return;
  const sum = sumOf(actuals);
  if ([last, sum, sum / actuals.length, Math.max(...actuals)].some((one) => isNear(one, actual))) return;
  dialogue.note({
    ...{ code: 'indicator-differs', table: tableName(table), cell: `${table.sheet}!${table.columns.actual}${row}` },
    values: {
      ...{ name, taken: isCountedLine(measureUnit) ? sum : last, other: actual },
      from: table.columns.quarters.filter((column) => column !== '').join(', '),
    },
  });
}

/** What an indicator that is called a percentage or an index is counted in, where the table does not say. */
const unitsInNames: readonly [RegExp, string][] = [
  [/^(persentase|prosentase|percentage)\b/i, '%'],
  [/^(indeks|index)\b/i, 'Indeks'],
  [/^nilai\b/i, 'Nilai'],
  [/^skor\b/i, 'Skor'],
];

const measureUnitOf = ({ measureUnit, name, target }: IndicatorLine): string =>
  measureUnit === '' && typeof target !== 'string'
    ? (unitsInNames.find(([pattern]) => pattern.test(name))?.[1] ?? '')
    : measureUnit;

/** Whether zeros of untouched quarters are taken as reported; null while that is open. */
function zerosCount(table: IndicatorTable, quarters: readonly number[], dialogue: Dialogue): boolean | null {
  if (quarters.length === 0) return true;
  const answer = dialogue.ask({
    ...{ id: `untouched-quarters:${table.file}:${table.sheet}`, code: 'untouched-quarters', table: tableName(table) },
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

function noteDifference(
  table: IndicatorTable,
  line: IndicatorLine,
  dialogue: Dialogue,
  polarity: IndicatorRow['polarity'],
): void {
  const { target, actual, printed } = line;
  if (typeof target !== 'number' || typeof actual !== 'number' || printed === null) return;
  const computed = attainments(target, actual);
  if (!computed) return;
  const attainment = round(polarity === 'negative' ? (computed.negatives[0] ?? 0) : computed.positive);
  if (Math.abs(attainment - printed) < 0.005) return;
  dialogue.note({
    ...{
      code: 'printed-attainment',
      table: tableName(table),
      cell: `${table.sheet}!${table.columns.printed}${line.row}`,
    },
    values: { name: line.name, printed, attainment, target, actual },
  });
}

const inQuarter = <V>(quarter: number, value: V): (V | null)[] =>
  [1, 2, 3, 4].map((one) => (one === quarter ? value : null));

const LEFT = 'leave-column';

/** Columns headed by nothing but their quarters, as what they are said to be; null while that is open. */
function withUnclear(table: IndicatorTable, dialogue: Dialogue): IndicatorTable | null {
  const isFilled = ({ unclearQuarters }: IndicatorLine): boolean => unclearQuarters.some((value) => value !== null);
  const example = table.lines.find(isFilled);
  if (!example) return table;
  const answer = dialogue.ask({
    ...{ id: `unclear-quarters:${table.file}:${table.sheet}`, code: 'unclear-quarters', table: tableName(table) },
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
    ...{ id: `unit-left-empty:${table.file}:${table.sheet}`, code: 'unit-left-empty', table: tableName(table) },
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

const timesHundred = (value: Value): Value =>
  typeof value === 'number' ? Number((value * 100).toPrecision(12)) : value;

/** Figures of a percentage that were written as shares, in points. */
const inPoints = (line: IndicatorLine): IndicatorLine => ({
  ...line,
  ...{ target: timesHundred(line.target), actual: timesHundred(line.actual) },
  quarterTargets: line.quarterTargets.map(timesHundred),
  quarterActuals: line.quarterActuals.map(timesHundred),
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
    ...{ id: `written-as-shares:${table.file}:${table.sheet}`, code: 'written-as-shares', table: tableName(table) },
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

/** Settles a table of indicators; null while a question is open. */
export function settleIndicators(
  found: IndicatorTable,
  unitOf: (name: string) => string,
  dialogue: Dialogue,
): IndicatorRow[] | null {
  const clear = withUnclear(found, dialogue);
  const read = withUnits(clear ?? found, dialogue);
  const table = read && withShares(read, dialogue);
  if (!clear || !table) return null;
  const hasQuarters = table.lines.some(({ quarterActuals }) => quarterActuals.some((value) => value !== null));
  const stated = hasQuarters ? null : quarterOf(table);
  // What a year reached is the year's figure; a quarter's is its own.
  const ownQuarter = stated === 4 && table.period?.from !== null ? null : stated;
  const ownMonth = hasQuarters ? null : monthOf(table);
  const untouched = hasQuarters ? untouchedQuarters(table.lines) : [];
  const counts = zerosCount(table, untouched, dialogue);
  if (counts === null) return null;
  const monthly = monthsOf(table.lines);
  tellUnclearMonths(table, dialogue);
  tellNameless(table, dialogue);
  const reported = (line: IndicatorLine): Pick<IndicatorRow, 'actual' | 'quarters' | 'months'> => {
    const { actual, quarterActuals } = line;
    const isCounted = (quarter: number): boolean => counts || !untouched.includes(quarter);
    if (quarterActuals.some((value) => value !== null))
      return { actual: null, quarters: quarterActuals.map((value, index) => (isCounted(index + 1) ? value : null)) };
    const months = monthly(line);
    if (months) return { actual: null, quarters: null, months };
    if (ownMonth !== null && actual !== null)
      return { actual: null, quarters: null, months: MONTHS.map((month) => (month === ownMonth ? actual : null)) };
    return ownQuarter !== null && actual !== null
      ? { actual: null, quarters: inQuarter(ownQuarter, actual) }
      : { actual, quarters: null };
  };
  let assumed = 0;
  const rows = table.lines.map((line, index): IndicatorRow => {
    const { target, actual } = line;
    const measureUnit = measureUnitOf(line);
    const isGrade = typeof target === 'string' && !/\d/.test(target);
    const shown =
      typeof target === 'number' && typeof actual === 'number' ? polarityBy(line.printed, target, actual) : null;
    const said = line.polarity ?? (isGrade ? 'grade' : shown);
    if (said === null && target !== actual) assumed++;
    const polarity = said ?? 'positive';
    noteDifference(table, line, dialogue, polarity);
    tellContradiction(table, line, measureUnit, dialogue);
    return {
      ...{
        code: `IKU-${String(index + 1).padStart(2, '0')}`,
        unit: unitOf(line.unit || (table.ofUnit ?? '')),
        objective: line.objective,
        name: line.name,
      },
      ...{
        measureUnit,
        polarity,
        target,
        quarterTargets: quarterTargetsOf(table, line),
      },
      isPerQuarter: arePerQuarter(line, measureUnit),
      ...reported(line),
      isToDate: table.isToDate || areToDate(line, measureUnit),
      source: `${table.file}!${table.sheet}!${line.row}`,
      layout: table.layout,
    };
  });
  if (assumed > 0)
    dialogue.note({ code: 'polarity-assumed', table: tableName(table), cell: '', values: { count: assumed } });
  return rows;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The targets of the quarters; that of the table's own period is the one of its quarter. */
const quarterTargetsOf = (
  table: IndicatorTable,
  { quarterTargets, periodTarget = null }: IndicatorLine,
): readonly Value[] => {
  const own = periodTarget === null ? null : quarterOf(table);
  return own === null
    ? quarterTargets
    : quarterTargets.map((value, index) => (index + 1 === own ? (value ?? periodTarget) : value));
};

/** The report of one month alone: what it reached is no quarter's. */
const isOfOneMonth = ({ period }: IndicatorTable): boolean => period !== null && period.from === period.to;

/** The month whose report a table is, or to whose end its figures stand; null where that is the end of a quarter, or unknown. */
export const monthOf = (table: IndicatorTable): number | null =>
  table.period !== null && (isOfOneMonth(table) || table.period.to % 3 !== 0) ? table.period.to : null;

/** The quarter at whose end what was reached stands, where the table says so and has no columns of quarters. */
export function quarterOf(table: IndicatorTable): number | null {
  const { period, lines } = table;
  if (period === null || monthOf(table) !== null) return null;
  return lines.some(({ quarterActuals }) => quarterActuals.some((value) => value !== null)) ? null : period.to / 3;
}

/** Whether two tables list the same indicators. */
export const sameIndicators = (one: IndicatorTable, other: IndicatorTable): boolean =>
  one.lines.length === other.lines.length &&
  one.lines.every(({ name }, index) => canonical(name) === canonical(other.lines[index]?.name ?? ''));
