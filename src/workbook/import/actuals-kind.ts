import { isState } from '../../domain/main-job/indicator/indicator';
import type { ImportResult } from '../../domain/import/import';
import type { ImportOption } from '../../domain/import/question';
import type { IndicatorRow } from '../../domain/import/indicators/settle-indicators';
import { canonical } from '../../domain/canonical';
import { actualsKindWords, aggregationWords, choose } from '../schema/choices';
import { monthKeys, quarterKeys } from '../schema/tables';
import { cleanText } from '../values/markers';
import { parseNumber } from '../values/number';
import type { BookRow, BookSheet } from './book-sheet';

type Values = readonly (number | string | null)[];

/** What was reached in one period of the file beside that of the periods before it in the book. */
interface Beside {
  row: IndicatorRow;
  /** 0-based place of the first period that the file reports. */
  at: number;
  after: number;
  /** The book's last figure before it, and their sum. */
  last: number;
  sum: number;
  isBookToDate: boolean;
}

const periodsOf = ({ months, quarters }: IndicatorRow): Values => months ?? quarters ?? [];

const numberIn = (row: BookRow | undefined, column: string): number | null => {
  const value = row?.value(column);
  return typeof value === 'number' ? value : (parseNumber(cleanText(value))?.value ?? null);
};

function besideBook(row: IndicatorRow, indicator: BookRow, actuals: BookRow | undefined): Beside | null {
  const keys = row.months ? monthKeys : quarterKeys;
  const periods = periodsOf(row);
  const at = periods.findIndex((value) => value !== null);
  const after = periods[at];
  const before = keys.slice(0, Math.max(0, at)).map((key) => numberIn(actuals, key));
  const known = before.flatMap((value) => value ?? []);
  const last = known[known.length - 1];
  if (typeof after !== 'number' || last === undefined) return null;
  const isBookToDate = choose(actualsKindWords, cleanText(indicator.value('actualsKind'))) === 'cumulative';
  // The first period alone is the figure to date as well.
  const isEither = !isBookToDate && before.every((value, index) => index === 0 || value === null);
  if (isBookToDate === row.isToDate || isEither) return null;
  return { row, at, after, last, sum: known.reduce((sum, value) => sum + value, 0), isBookToDate };
}

/** Counts add up over the periods; of states, and where the book says that the last figure counts, one kind is as good as the other. */
function addsUp({ measureUnit, polarity }: IndicatorRow, indicator: BookRow): boolean {
  const aggregation = choose(aggregationWords, cleanText(indicator.value('aggregation')));
  return aggregation === null ? polarity !== 'grade' && !isState(measureUnit) : aggregation !== 'last';
}

const exact = (value: number): number => Number(value.toPrecision(12));

/** The row with its first period turned into the kind that the book has; later ones of the file are to date of it, too. */
function turned({ row, at, last, sum, isBookToDate }: Beside): IndicatorRow {
  let total = isBookToDate ? last : sum;
  const periods = periodsOf(row).map((value, index) => {
    if (typeof value !== 'number' || index < at) return value;
    const own = isBookToDate ? exact(total + value) : exact(value - total);
    total = isBookToDate ? own : value;
    return own;
  });
  return { ...row, isToDate: isBookToDate, ...(row.months ? { months: periods } : { quarters: periods }) };
}

/** Leaves the figures in doubt out; the word is the one of answers that were written before. */
const LEFT = 'leave-table';

const alone: ImportOption = { value: 'alone', word: 'ofPeriodAlone' };
const toDate: ImportOption = { value: 'to-date', word: 'toPeriodEnd' };
const allToDate: ImportOption = { value: 'all-to-date', word: 'allToDate' };

/** Answers to which a row is turned into the kind of the book. */
const turns = (isBookToDate: boolean, answer: string): boolean => answer === (isBookToDate ? 'alone' : 'to-date');

/** The answer that the figures speak for: what is to date never falls. */
function likely(beside: readonly Beside[], isBookToDate: boolean): string {
  const fits = beside.every(({ after, last, sum }) => after >= (isBookToDate ? last : sum));
  return isBookToDate ? (fits ? 'to-date' : 'alone') : fits ? 'to-date' : 'all-to-date';
}

/**
 * Figures of a period alone beside figures to date in the book, or the other way round: one row of `Realisasi` has one kind (data
 * dictionary, `Isian Realisasi`). How those of the file are meant is asked; they are turned into the kind of the book.
 *
 * @returns null while the question is open
 */
export function asKindOfBook(
  result: ImportResult,
  indicators: BookSheet | null,
  actuals: BookSheet | null,
): ImportResult | null {
  if (!indicators || !actuals) return result;
  const byCode = (sheet: BookSheet): Map<string, BookRow> =>
    new Map(
      sheet.rows
        .filter(({ value }) => cleanText(value('component')) === '')
        .map((row) => [canonical(cleanText(row.value('code'))), row]),
    );
  const [known, reported] = [byCode(indicators), byCode(actuals)];
  const all = result.indicators.flatMap((row) => {
    const there = known.get(canonical(row.code));
    if (!there || !addsUp(row, there)) return [];
    return besideBook(row, there, reported.get(canonical(row.code))) ?? [];
  });
  const settled = new Map<IndicatorRow, IndicatorRow>();
  for (const isBookToDate of [true, false]) {
    const beside = all.filter((one) => one.isBookToDate === isBookToDate);
    const [first] = beside;
    if (!first) continue;
    const { row, after, last, sum } = first;
    const answer = result.dialogue.ask({
      id: `actuals-kind:${isBookToDate ? 'to-date' : 'alone'}`,
      code: 'actuals-kind',
      table: actuals.name,
      cells: [],
      values: { count: beside.length, name: row.name, before: isBookToDate ? last : sum, after, isBookToDate },
      options: [
        ...(isBookToDate ? [alone, toDate] : [toDate, allToDate, alone]),
        { value: LEFT, word: 'leaveFigures' },
      ],
      fallback: likely(beside, isBookToDate),
    });
    if (answer === null) return null;
    if (answer === LEFT) {
      for (const one of beside) settled.set(one.row, { ...one.row, quarters: null, months: null });
      const values = { count: beside.length, name: row.name };
      result.dialogue.note({ code: 'figures-left', table: actuals.name, cell: '', values });
      continue;
    }
    for (const one of beside)
      settled.set(
        one.row,
        turns(isBookToDate, answer) ? turned(one) : { ...one.row, isToDate: answer === 'all-to-date' },
      );
  }
  return { ...result, indicators: result.indicators.map((row) => settled.get(row) ?? row) };
}
