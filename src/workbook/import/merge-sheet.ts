import { isSame } from '../../domain/canonical';
import {
  ceilingColumns,
  ceilingsToWrite,
  inForce,
  isAnotherCeiling,
  type CeilingColumn,
  type Ceilings,
} from '../../domain/import/ceiling-in-book';
import { fateOf, type CellFate } from '../../domain/import/cell-fate';
import type { ImportMemory, KeptValue, RowResult } from '../../domain/import/memory';
import type { Dialogue } from '../../domain/import/question';
import type { Language } from '../../text/language';
import { formatOf } from '../prepare/layout';
import { plannedColumn } from '../prepare/plan';
import { emptyPlan, type PlannedValue, type SheetPlan } from '../prepare/sheet-plan';
import { cellName } from '../../shapes/a1';
import type { Column } from '../schema/table';
import { cleanText } from '../values/markers';
import { parseNumber } from '../values/number';
import { askCeilings, askRenumbered, askTyped, HELD_BACK } from './book-questions';
import { columnsOf, isSameValue, keyOf, type BookRow, type BookSheet } from './book-sheet';
import { keptOf, valueOf } from './kept-value';
import type { Pair } from './pair-rows';

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

const figureKinds: readonly Column['kind'][] = ['amount', 'measure', 'percent', 'number'];

const isCeiling = (column: string): boolean => (ceilingColumns as readonly string[]).includes(column);

/** An amount, also of a text; a text that is none is no number, and never equal to one. */
function amountOf(value: PlannedValue | undefined): number | null {
  const text = cleanText(value);
  return typeof value === 'number' ? value : text === '' ? null : (parseNumber(text)?.value ?? NaN);
}

const ceilingsOf = (value: (column: string) => PlannedValue | undefined): Ceilings => ({
  ceiling: amountOf(value('ceiling')),
  shiftedCeiling: amountOf(value('shiftedCeiling')),
  revisedCeiling: amountOf(value('revisedCeiling')),
});

const noCeilings: Ceilings = { ceiling: null, shiftedCeiling: null, revisedCeiling: null };

const fileCeilings = ({ row: { cells } }: Pair): Ceilings => ceilingsOf((column) => cells[column]);
const bookCeilings = ({ book }: Pair): Ceilings | null => book && ceilingsOf(book.value);

/** The fate of a cell other than a ceiling. */
function fateIn({ book, known }: Pair, column: string, after: PlannedValue, { kind }: Column): CellFate {
  const standing = book?.value(column) ?? '';
  const last = known?.values[column];
  return fateOf({
    isSame: isSameValue(standing, after),
    isEmpty: standing === '',
    isFigure: figureKinds.includes(kind),
    last: last === undefined ? 'none' : isSameValue(standing, valueOf(last)) ? 'stands' : 'gone',
  });
}

/** What was answered: the column of changed ceilings, and whether typed figures give way. */
interface Decided {
  target: CeilingColumn | null;
  takesFile: boolean;
}

/** Asks about ceilings and typed figures; null when the table stays out. */
function decide(pairs: readonly Pair[], book: BookSheet, dialogue: Dialogue): Decided | null {
  const declared = columnsOf(book.sheet);
  const there = pairs.filter((pair) => pair.book !== null);
  const other = there.filter((pair) => isAnotherCeiling(fileCeilings(pair), bookCeilings(pair) ?? fileCeilings(pair)));
  const leaves = pairs.filter(({ row }) => row.isLeaf);
  const sum = (of: (pair: Pair) => Ceilings | null): number =>
    leaves.reduce((all, pair) => all + (inForce(of(pair) ?? noCeilings) || 0), 0);
  const target = askCeilings(
    {
      ...{
        sheet: book.name,
        rows: other.flatMap(({ book: row }) => (row ? [row.at] : [])),
        column: book.columns.ceiling ?? 0,
      },
      before: sum(bookCeilings),
      after: sum(fileCeilings),
      example: cleanText(other[0]?.row.cells.description ?? other[0]?.row.cells.code ?? ''),
      books: there.flatMap((pair) => bookCeilings(pair) ?? []),
    },
    dialogue,
  );
  const shifted = there.filter(
    ({ row, book: at }) =>
      !row.hasOwnCode && at && !isSame(cleanText(at.value('description')), cleanText(row.cells.description ?? '')),
  );
  const isNumbered = askRenumbered(
    shifted.map(({ row, book: at }) => ({
      code: cleanText(row.cells.code ?? ''),
      inBook: cleanText(at?.value('description') ?? ''),
      inFile: cleanText(row.cells.description ?? ''),
    })),
    dialogue,
  );
  const typed = there.flatMap((pair) =>
    Object.entries(pair.row.cells).flatMap(([column, after]) => {
      const declaredColumn = declared[column];
      if (!declaredColumn || isCeiling(column) || fateIn(pair, column, after, declaredColumn) !== 'typed') return [];
      const cell = `${book.name}!${cellName(pair.book?.at ?? 0, book.columns[column] ?? 0)}`;
      return [{ cell, mine: pair.book?.value(column) ?? '', theirs: after }];
    }),
  );
  const choice = askTyped(book.sheet, typed, dialogue);
  if (target === HELD_BACK || choice === HELD_BACK || isNumbered === HELD_BACK) return null;
  return { target, takesFile: choice === 'file' };
}

/** What is written of one row, what is known of it, and whether it keeps a figure other than the file's. */
interface RowCells {
  written: Record<string, PlannedValue>;
  values: Record<string, KeptValue>;
  keepsOther: boolean;
}

function settleCeilings(pair: Pair, target: CeilingColumn | null, into: RowCells): void {
  const [file, standing] = [fileCeilings(pair), bookCeilings(pair)];
  const ceilings = ceilingsToWrite(file, standing, target);
  for (const [column, value] of Object.entries(ceilings)) {
    if (value === null || isSameValue(pair.book?.value(column), value)) continue;
    into.written[column] = value;
    into.values[column] = value;
  }
  if (standing && isAnotherCeiling(file, { ...standing, ...ceilings })) into.keepsOther = true;
}

function settleCells(pair: Pair, declared: Record<string, Column>, takesFile: boolean, into: RowCells): void {
  for (const [column, after] of Object.entries(pair.row.cells)) {
    const declaredColumn = declared[column];
    if (!declaredColumn || isCeiling(column)) continue;
    const fate = pair.book ? fateIn(pair, column, after, declaredColumn) : 'fill';
    const isKept = fate === 'typed' && !takesFile;
    if (isKept) into.keepsOther = true;
    if (isKept || fate === 'stays') continue;
    into.values[column] = keptOf(after);
    if (fate !== 'same') into.written[column] = after;
  }
}

/** Settles one row: what is written, and what is known of it afterwards. */
function settleRow(
  pair: Pair,
  { sheet }: BookSheet,
  { target, takesFile }: Decided,
): { cells: Record<string, PlannedValue>; result: RowResult; keepsOther: boolean } {
  const { row, book, known } = pair;
  const cells: RowCells = { written: {}, values: {}, keepsOther: false };
  settleCeilings(pair, target, cells);
  settleCells(pair, columnsOf(sheet), takesFile, cells);
  const { written, values, keepsOther } = cells;
  const changed = book ? Object.keys(written) : [];
  const before = Object.fromEntries(changed.map((column) => [column, keptOf(book?.value(column) ?? '')]));
  const { key } = keyOf(sheet, (column) => written[column] ?? book?.value(column) ?? row.cells[column] ?? '');
  return {
    cells: written,
    keepsOther,
    result: {
      ...{ sheet, key: book && !('unit' in written) ? book.key : key, values, before, known },
      ...{ isNew: book === null, source: row.source, raw: '', layouts: row.layouts },
    },
  };
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
    ...{ headerRow: book.headerRow + 1, firstColumn: book.width + 1 },
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
  const missing = missingRows(pairs, book, memory);
  written.missing = missing.length;
  if (missing.length > 0)
    dialogue.note({
      ...{ code: 'missing-rows', table: '', cell: `${book.name}!${cellName(missing[0]?.at ?? 0, 0)}` },
      values: {
        count: missing.length,
        examples: missing
          .slice(0, 3)
          .map(({ value }) => cleanText(value('description') || value('name') || value('indicator') || value('code'))),
      },
    });
  return { plan, written, results: settled.map(({ result }) => result) };
}
