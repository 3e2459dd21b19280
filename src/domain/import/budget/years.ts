import type { ImportBook } from '../book/import-book';
import { tableName, type Examined } from '../tables/examine';
import type { Dialogue } from '../dialogue';
import { relate } from '../tables/relate';
import type { ImportDay } from '../import-day';
import type { IndicatorTable } from '../tables/table';

/** A year that the workbook contradicts: money of another year does not belong there. */
function asOfBook(year: number, inBook: number, dialogue: Dialogue): number | null {
  const answer = dialogue.ask({
    id: 'year-differs',
    code: 'year-differs',
    table: '',
    cells: [],
    values: { year: inBook, inFile: year },
    options: [
      { value: 'book', word: 'yearOfBook', about: inBook },
      { value: 'leave-table', word: 'leaveTable' },
    ],
    fallback: null,
  });
  return answer === 'book' ? inBook : null;
}

/** The year that a table states, or one of several that stand side by side in it. */
interface StatedYear {
  year: number | null;
  isOneOfYears?: boolean;
}

/** The year of the tables; asked where none is stated, or another one than in the workbook. */
function yearOf(years: readonly StatedYear[], dialogue: Dialogue, day: ImportDay, book: ImportBook): number | null {
  const own = years.filter(({ isOneOfYears }) => !isOneOfYears).flatMap(({ year: one }) => one ?? []);
  const all = [...new Set(years.flatMap(({ year: one }) => one ?? []))].sort();
  // A plan of several years is read for the year that the other tables are of.
  const stated = own.length > 0 ? [...new Set(own)].sort() : all;
  const [year] = stated;
  if (stated.length === 1 && year)
    return book.year === null || book.year === year ? year : asOfBook(year, book.year, dialogue);
  const choices = stated.length > 1 ? stated : [day.year, day.year - 1, day.year + 1];
  const ofBook = stated.find((one) => one === book.year);
  const ofDay = own.length === 0 ? stated.find((one) => one === day.year) : undefined;
  const answer = dialogue.ask({
    id: 'year-unknown',
    code: 'year-unknown',
    table: '',
    cells: [],
    values: { year: choices[0] ?? day.year },
    options: choices.map((choice) => ({ value: String(choice), word: 'year', about: choice })),
    fallback: String(stated.length > 1 ? (ofBook ?? ofDay ?? '') : day.year) || null,
    ...(stated.length === 0 && { holdsFor: 'book' }),
  });
  return answer === null ? null : Number(answer);
}

interface OfAnyYear {
  table: StatedYear & { sheet: string; range: string };
  name: string;
}

/** Of tables that state several years those of the one that is imported; the others are named. */
function ofYear<T extends OfAnyYear>(tables: readonly T[], year: number | null, all: Years, dialogue: Dialogue): T[] {
  if (year === null || all.size < 2) return [...tables];
  return tables.filter(({ table, name }) => {
    if (table.year === null || table.year === year) return true;
    // The years that were not chosen are told with the question.
    if (table.isOneOfYears) return false;
    const cell = `${table.sheet}!${table.range}`;
    dialogue.note({ code: 'other-year', table: name, cell, values: { year: table.year, chosen: year } });
    return false;
  });
}

type Years = ReadonlySet<number>;

/** The year that is imported, and the tables that are of it or of none. */
interface ChosenYear {
  year: number | null;
  /** Which of several years is imported has still to be said. */
  isOpen: boolean;
  budgets: readonly Examined[];
  indicators: readonly IndicatorTable[];
}

/** Of a table of several years one is left, while nobody has said which of them is imported. */
const withoutOtherYears = (tables: readonly IndicatorTable[]): IndicatorTable[] =>
  tables.filter(
    ({ isOneOfYears, file, sheet, range }, index) =>
      !isOneOfYears ||
      tables.findIndex((one) => one.file === file && one.sheet === sheet && one.range === range) === index,
  );

/** Chooses the year of the tables, and those that are of it. */
export function chooseYear(
  budgets: readonly Examined[],
  indicators: readonly IndicatorTable[],
  dialogue: Dialogue,
  day: ImportDay,
  book: ImportBook,
): ChosenYear {
  // Where every table waits for another answer, nothing tells the year, and nobody is asked for it.
  if (budgets.length + indicators.length === 0) return { year: book.year, isOpen: false, budgets: [], indicators: [] };
  const counted = relate(budgets).groups.flat();
  const stated: StatedYear[] = [...counted.map(({ table }) => table), ...indicators];
  const year = yearOf(stated, dialogue, day, book);
  const years = new Set(stated.flatMap(({ year: one }) => one ?? []));
  const named = indicators.map((table) => ({ table, name: tableName(table) }));
  return {
    year,
    isOpen: year === null && years.size > 1,
    budgets: ofYear(budgets, year, years, dialogue),
    indicators: withoutOtherYears(ofYear(named, year, years, dialogue).map(({ table }) => table)),
  };
}
