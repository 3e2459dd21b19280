import { isSame } from '../../domain/canonical';
import {
  ceilingColumns,
  ceilingsToWrite,
  inForce,
  isAnotherCeiling,
  type CeilingColumn,
  type Ceilings,
} from '../../domain/import/book/ceiling-in-book';
import { fateOf, type CellFate } from '../../domain/import/book/cell-fate';
import type { KeptValue, RowResult } from '../../domain/import/book/memory';
import type { Dialogue } from '../../domain/import/dialogue';
import { cellName } from '../../shapes/a1';
import type { PlannedValue } from '../prepare/sheet-plan';
import type { Column } from '../schema/table';
import { cleanText } from '../values/markers';
import { parseNumber } from '../values/number';
import {
  askCeilings,
  askRenumbered,
  askTargets,
  askTyped,
  HELD_BACK,
  type OtherTarget,
  type TargetChoice,
} from './book-questions';
import { columnsOf, isSameValue, keyOf, type BookSheet, type FilledSheet } from './book-sheet';
import { keptOf, valueOf } from './kept-value';
import type { Pair } from './pair-rows';

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
function fateIn({ row, book, known }: Pair, column: string, after: PlannedValue, { kind }: Column): CellFate {
  const standing = book?.value(column) ?? '';
  if (standing !== '' && row.assumed?.includes(column)) return 'stays';
  const last = known?.values[column];
  return fateOf({
    isSame: isSameValue(standing, after),
    isEmpty: standing === '',
    isFigure: figureKinds.includes(kind),
    last: last === undefined ? 'none' : isSameValue(standing, valueOf(last)) ? 'stands' : 'gone',
  });
}

/** Whether a cell holds the target of an indicator's year as an import wrote it, and the file has another one. */
const isOtherTarget = (pair: Pair, column: string, after: PlannedValue, { sheet }: BookSheet): boolean =>
  sheet === 'indicators' &&
  column === 'target' &&
  fateIn(pair, column, after, columnsOf(sheet)[column] as Column) === 'change';

function otherTargets(pairs: readonly Pair[], book: BookSheet): OtherTarget[] {
  return pairs.flatMap((pair) => {
    const { row, book: there } = pair;
    const after = row.cells.target;
    if (!there || after === undefined || !isOtherTarget(pair, 'target', after, book)) return [];
    const cell = `${book.name}!${cellName(there.at, book.columns.target ?? 0)}`;
    const before = there.value('target');
    return [{ cell, name: cleanText(there.value('name')), before, after, quarter: row.ofQuarter ?? null }];
  });
}

/** What was answered: the column of changed ceilings, and whether typed figures give way. */
export interface Decided {
  target: CeilingColumn | null;
  takesFile: boolean;
  /** Of indicators: what becomes of targets that an import wrote and the file has otherwise. */
  targets: TargetChoice;
}

/** Asks about ceilings and typed figures; null when the table stays out. */
export function decide(pairs: readonly Pair[], book: BookSheet, dialogue: Dialogue): Decided | null {
  const declared = columnsOf(book.sheet);
  const there = pairs.filter((pair) => pair.book !== null);
  const other = there.filter((pair) => isAnotherCeiling(fileCeilings(pair), bookCeilings(pair) ?? fileCeilings(pair)));
  const leaves = pairs.filter(({ row }) => row.isLeaf);
  const sum = (of: (pair: Pair) => Ceilings | null): number =>
    leaves.reduce((all, pair) => all + (inForce(of(pair) ?? noCeilings) || 0), 0);
  const target = askCeilings(
    {
      sheet: book.name,
      rows: other.flatMap(({ book: row }) => (row ? [row.at] : [])),
      column: book.columns.ceiling ?? 0,
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
  const targets = askTargets(otherTargets(there, book), dialogue);
  if (target === HELD_BACK || choice === HELD_BACK || isNumbered === HELD_BACK || targets === HELD_BACK) return null;
  return { target, takesFile: choice === 'file', targets };
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

/** Puts the target of an indicator where it was answered to belong; of a quarter only where none stands. */
function settleTarget({ row, book }: Pair, after: PlannedValue, targets: TargetChoice, into: RowCells): void {
  const column = targets === 'file' ? 'target' : `targetQ${row.ofQuarter ?? 0}`;
  const isFree = targets === 'file' || (targets === 'quarter' && (book?.value(column) ?? '') === '');
  if (isFree) {
    into.written[column] = after;
    into.values[column] = keptOf(after);
  } else if (targets === 'keep' || !isSameValue(book?.value(column), after)) into.keepsOther = true;
}

function settleCells(pair: Pair, sheet: BookSheet, { takesFile, targets }: Decided, into: RowCells): void {
  const declared = columnsOf(sheet.sheet);
  for (const [column, after] of Object.entries(pair.row.cells)) {
    const declaredColumn = declared[column];
    if (!declaredColumn || isCeiling(column)) continue;
    if (isOtherTarget(pair, column, after, sheet)) {
      settleTarget(pair, after, targets, into);
      continue;
    }
    const fate = pair.book ? fateIn(pair, column, after, declaredColumn) : 'fill';
    const isKept = fate === 'typed' && !takesFile;
    if (isKept) into.keepsOther = true;
    if (isKept || fate === 'stays') continue;
    into.values[column] = keptOf(after);
    if (fate !== 'same') into.written[column] = after;
  }
}

/** Settles one row: what is written, and what is known of it afterwards. */
export function settleRow(
  pair: Pair,
  sheetOfBook: BookSheet,
  decided: Decided,
): { cells: Record<string, PlannedValue>; result: RowResult; keepsOther: boolean } {
  const { row, book, known } = pair;
  const cells: RowCells = { written: {}, values: {}, keepsOther: false };
  const { sheet } = sheetOfBook;
  settleCeilings(pair, decided.target, cells);
  settleCells(pair, sheetOfBook, decided, cells);
  const { written, values, keepsOther } = cells;
  const changed = book ? Object.keys(written) : [];
  const before = Object.fromEntries(changed.map((column) => [column, keptOf(book?.value(column) ?? '')]));
  const { key } = keyOf(sheet, (column) => written[column] ?? book?.value(column) ?? row.cells[column] ?? '');
  return {
    cells: written,
    keepsOther,
    result: {
      sheet,
      key: book && !('unit' in written) ? book.key : key,
      values,
      before,
      known,
      isNew: book === null,
      source: row.source,
      raw: '',
      layouts: row.layouts,
    },
  };
}

/** Figures that move on with every import. */
const running: Partial<Record<FilledSheet, readonly string[]>> = { budget: ['spent'], indicators: ['actual'] };

/** Columns whose changes are named: figures, and words that decide about them, which nobody was asked about. */
function isTold(column: string, { sheet }: BookSheet): boolean {
  const kind = columnsOf(sheet)[column]?.kind;
  const isAsked = isCeiling(column) || (sheet === 'indicators' && column === 'target');
  const isFigure = kind !== undefined && (figureKinds.includes(kind) || kind === 'choice');
  return isFigure && !isAsked && !running[sheet]?.includes(column);
}

/** Figures of earlier imports that a row changes, but for those that were asked about. */
export function changedIn({ book: there, known }: Pair, cells: Record<string, PlannedValue>, book: BookSheet) {
  return Object.entries(cells).flatMap(([column, after]) => {
    const before = there?.value(column) ?? '';
    const last = known?.values[column];
    if (!there || before === '' || last === undefined || !isTold(column, book)) return [];
    if (!isSameValue(before, valueOf(last))) return [];
    return [{ cell: `${book.name}!${cellName(there.at, book.columns[column] ?? 0)}`, before, after }];
  });
}
