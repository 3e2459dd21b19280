import { canonical } from '../../canonical';
import { tellHidden } from '../tables/hidden';
import { tableName } from '../tables/examine';
import { ownCodes } from './indicator-codes';
import { asAnswered, zerosCount } from './indicator-questions';
import { areToDate, arePerQuarter, measureUnitOf, tellContradiction } from './quarter-figures';
import type { Dialogue } from '../dialogue';
import type { Polarity } from '../../main-job/indicator/measure';
import type { IndicatorLine, IndicatorTable } from '../tables/table';

/** A row of `Indikator`, and of `Realisasi` where quarters are reported, to be written. */
export interface IndicatorRow {
  code: string;
  /** The code that the table gives it; absent: none. */
  ownCode?: string | undefined;
  unit: string;
  /** The table, its title or its tab names the unit; else it is the agency's for want of another. */
  namesUnit: boolean;
  objective: string;
  name: string;
  measureUnit: string;
  polarity: Polarity;
  /** Nothing in the table says the direction: it is taken as positive. */
  isPolarityAssumed: boolean;
  target: number | string | null;
  quarterTargets: readonly (number | string | null)[];
  /** The quarter whose report the table is, where it has one target for all; null for the table of a year. */
  ofQuarter: number | null;
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
  /** What its figures are compared with, as far as the table has it. */
  compared: NonNullable<IndicatorLine['compared']>;
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

/** Texts in place of figures are taken as they stand, and named: nothing can be worked out from them. */
function tellUnreadable({ unreadable = [], ...table }: IndicatorTable, dialogue: Dialogue): void {
  const [first] = unreadable;
  if (!first) return;
  const cell = `${table.sheet}!${first.cell}`;
  dialogue.note({
    code: 'no-figures',
    table: tableName(table),
    cell,
    values: { count: unreadable.length, example: first.text },
  });
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
    code: 'printed-attainment',
    table: tableName(table),
    cell: `${table.sheet}!${table.columns.printed}${line.row}`,
    values: { name: line.name, printed, attainment, target, actual },
  });
}

const inQuarter = <V>(quarter: number, value: V): (V | null)[] =>
  [1, 2, 3, 4].map((one) => (one === quarter ? value : null));

/** Settles a table of indicators; null while a question is open. */
export function settleIndicators(
  found: IndicatorTable,
  unitOf: (name: string) => string,
  dialogue: Dialogue,
): IndicatorRow[] | null {
  const table = asAnswered(found, dialogue);
  if (!table) return null;
  const hasQuarters = table.lines.some(({ quarterActuals }) => quarterActuals.some((value) => value !== null));
  const stated = hasQuarters ? null : quarterOf(table);
  // What a year reached is the year's figure; a quarter's is its own.
  const ownQuarter = stated === 4 && table.period?.from !== null ? null : stated;
  const ownMonth = hasQuarters ? null : monthOf(table);
  const untouched = hasQuarters ? untouchedQuarters(table.lines) : [];
  const counts = zerosCount(table, untouched, dialogue);
  if (counts === null) return null;
  const monthly = monthsOf(table.lines);
  tellHidden(table, dialogue);
  tellUnclearMonths(table, dialogue);
  tellNameless(table, dialogue);
  tellUnreadable(table, dialogue);
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
  const codes = ownCodes(table);
  let assumed = 0;
  const rows = table.lines.map((line, index): IndicatorRow => {
    const { target, actual } = line;
    const measureUnit = measureUnitOf(line);
    // Grades of more words are known to the reader of the table.
    const isGrade = typeof target === 'string' && !/\d/.test(target) && target.trim().split(/\s+/).length <= 2;
    const shown =
      typeof target === 'number' && typeof actual === 'number' ? polarityBy(line.printed, target, actual) : null;
    const said = line.polarity ?? (isGrade ? 'grade' : shown);
    if (said === null && target !== actual) assumed++;
    const polarity = said ?? 'positive';
    const unit = line.unit || (table.ofUnit ?? '');
    noteDifference(table, line, dialogue, polarity);
    tellContradiction(table, line, measureUnit, dialogue);
    return {
      code: `IKU-${String(index + 1).padStart(2, '0')}`,
      ownCode: codes[index],
      unit: unitOf(unit),
      namesUnit: unit !== '',
      objective: line.objective,
      name: line.name,
      measureUnit,
      polarity,
      isPolarityAssumed: said === null,
      target,
      quarterTargets: quarterTargetsOf(table, line),
      ofQuarter: namesTargetsTime(table, line) ? null : stated,
      isPerQuarter: arePerQuarter(line, measureUnit),
      ...reported(line),
      isToDate: table.isToDate || areToDate(line, measureUnit),
      compared: line.compared ?? {},
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
): IndicatorRow['quarterTargets'] => {
  const own = periodTarget === null ? null : quarterOf(table);
  return own === null
    ? quarterTargets
    : quarterTargets.map((value, index) => (index + 1 === own ? (value ?? periodTarget) : value));
};

/** Whether a table says of which time its targets are: of the year, or of each quarter. */
const namesTargetsTime = (table: IndicatorTable, line: IndicatorLine): boolean =>
  table.targetsAreOfYear === true || quarterTargetsOf(table, line).some((value) => value !== null);

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
