import type { ImportMemory, RowResult } from '../../domain/import/book/memory';
import type { Dialogue } from '../../domain/import/dialogue';
import type { Language } from '../../text/language';
import { formatOf } from '../prepare/layout';
import { plannedColumn } from '../prepare/plan';
import { emptyPlan, type PlannedValue, type SheetPlan } from '../prepare/sheet-plan';
import { cellName } from '../../shapes/a1';
import type { Column } from '../schema/table';
import { cleanText } from '../values/markers';
import { tellChanged } from './book-questions';
import { columnsOf, type BookRow, type BookSheet } from './book-sheet';
import type { Pair } from './pair-rows';
import { changedIn, decide, settleRow } from './settle-rows';

/** What becomes of the rows of one sheet; each row counts once. */
export interface Written {
  new: number;
  same: number;
  changed: number;
  /** Rows of the import before of the same layout that this one does not have; they stay. */
  missing: number;
  /** Rows that keep a figure other than the file's. */
  conflicting: number;
}

export const nothingWritten: Written = { new: 0, same: 0, changed: 0, missing: 0, conflicting: 0 };

/** What a sheet gets. */
export interface MergedSheet {
  plan: SheetPlan;
  written: Written;
  results: RowResult[];
}

/** Rows of the import before of the same layouts that this one does not have, and that still stand in the book. */
function missingRows(pairs: readonly Pair[], book: BookSheet, memory: ImportMemory): BookRow[] {
  const layouts = new Set(pairs.flatMap(({ row }) => row.layouts));
  const latest = memory.layouts.filter(({ key }) => layouts.has(key));
  const found = new Set(pairs.flatMap(({ known }) => known ?? []));
  return memory.rows.flatMap((row) => {
    if (row.sheet !== book.sheet || found.has(row) || !latest.some(({ key, number }) => row.seen[key] === number))
      return [];
    return book.find({ key: row.key, short: '\n' }) ?? [];
  });
}

/** Names rows that the file does not have any more; what units and actuals lack follows from the indicators. */
function tellMissing(missing: readonly BookRow[], { name, sheet }: BookSheet, dialogue: Dialogue): void {
  const [first] = missing;
  if (!first || (sheet !== 'indicators' && sheet !== 'budget')) return;
  const nameOf = ({ value }: BookRow): string => cleanText(value('description') || value('name') || value('code'));
  dialogue.note({
    code: 'missing-rows',
    table: '',
    cell: `${name}!${cellName(first.at, 0)}`,
    values: { count: missing.length, examples: missing.slice(0, 3).map(nameOf) },
  });
}

/**
 * The row of the book, 0-based, after which a new one belongs: accounts hang under the row above them, so a line stands where the file
 * has it. Called for every row in the order of the file.
 */
function anchorsIn(book: BookSheet): (pair: Pair) => number {
  const accounts = new Set(book.rows.flatMap(({ at, value }) => (cleanText(value('account')) === '' ? [] : at)));
  let last = book.headerRow;
  return ({ book: there, row: { cells } }) => {
    if (there) last = there.at;
    // Accounts that the file does not have stay with what they hang under.
    else if (cleanText(cells.account ?? '') === '') while (accounts.has(last + 1)) last++;
    return last;
  };
}

/** Joins rows into a sheet that is there: new ones below, figures of imports in place, everything that a person wrote left. */
export function mergeSheet(
  pairs: readonly Pair[],
  book: BookSheet,
  memory: ImportMemory,
  language: Language,
  dialogue: Dialogue,
): MergedSheet | null {
  const decided = decide(pairs, book, dialogue);
  if (!decided) return null;
  const declared = columnsOf(book.sheet);
  const settled = pairs.map((pair) => ({ pair, ...settleRow(pair, book, decided) }));
  const lacking = [...new Set(settled.flatMap(({ cells }) => Object.keys(cells)))].filter(
    (column) => book.columns[column] === undefined && declared[column],
  );
  const places = new Map([
    ...Object.entries(book.columns),
    ...lacking.map((column, index) => [column, book.width + index] as const),
  ]);
  const formats = Array.from({ length: book.width + lacking.length }, () => '@');
  for (const [column, place] of places) if (declared[column]) formats[place] = formatOf(declared[column]);
  const plan: SheetPlan = {
    ...emptyPlan(book.name),
    headerRow: book.headerRow + 1,
    firstColumn: book.width + 1,
    columns: lacking.map((column) =>
      plannedColumn(book.sheet, { key: column, column: declared[column] as Column, isAdvanced: false }, language),
    ),
  };
  const written = { ...nothingWritten };
  const added: PlannedValue[][] = [];
  const inserted = new Map<number, PlannedValue[][]>([[book.lastRow, added]]);
  const rowsAfter = (at: number): PlannedValue[][] => {
    const rows = inserted.get(at) ?? [];
    inserted.set(at, rows);
    return rows;
  };
  const anchor = anchorsIn(book);
  for (const { pair, cells, keepsOther } of settled) {
    if (!pair.book) {
      written.new++;
      (book.sheet === 'budget' ? rowsAfter(anchor(pair)) : added).push(
        formats
          .map((_, place) => [...places].find(([, at]) => at === place)?.[0] ?? '')
          .map((column) => cells[column] ?? ''),
      );
      continue;
    }
    anchor(pair);
    for (const [column, value] of Object.entries(cells)) {
      const place = places.get(column) ?? 0;
      const expected = pair.book.value(column);
      plan.cells.push({ row: pair.book.at + 1, column: place + 1, value, format: formats[place] ?? '@', expected });
    }
    written[keepsOther ? 'conflicting' : Object.keys(cells).length > 0 ? 'changed' : 'same']++;
  }
  plan.records = { firstRow: book.lastRow + 2, values: added, formats: added.map(() => formats) };
  plan.inserts = [...inserted].flatMap(([at, values]) =>
    at === book.lastRow ? [] : [{ after: at + 1, values, formats: values.map(() => formats) }],
  );
  tellChanged(
    settled.flatMap(({ pair, cells }) => changedIn(pair, cells, book)),
    dialogue,
  );
  const missing = missingRows(pairs, book, memory);
  written.missing = missing.length;
  tellMissing(missing, book, dialogue);
  return { plan, written, results: settled.map(({ result }) => result) };
}
