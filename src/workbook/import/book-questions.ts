import { openColumns, type CeilingColumn, type Ceilings } from '../../domain/import/book/ceiling-in-book';
import type { Dialogue } from '../../domain/import/dialogue';
import type { ImportOption } from '../../domain/import/question';
import type { PlannedValue } from '../prepare/sheet-plan';
import { cellName } from '../../shapes/a1';
import { cleanText } from '../values/markers';
import type { FilledSheet } from './book-sheet';

/** A question that is open, or answered with leaving the table out. */
export const HELD_BACK = 'held-back';

const leaveTable: ImportOption = { value: 'leave-table', word: 'leaveTable' };

/** Places that a question names. */
const MANY = 20;

/** Columns of ceilings by the words of the field, which answers use too. */
const ceilingOptions: Record<Exclude<CeilingColumn, 'ceiling'>, ImportOption> = {
  shiftedCeiling: { value: 'pergeseran', word: 'asShift' },
  revisedCeiling: { value: 'perubahan', word: 'asRevision' },
};

interface OtherCeilings {
  sheet: string;
  /** 0-based rows with another ceiling, and the column of the ceiling. */
  rows: readonly number[];
  column: number;
  before: number;
  after: number;
  example: string;
  books: readonly Ceilings[];
}

/** The column into which ceilings go that are others than those of the book; null: they stay as they are. */
export function askCeilings(found: OtherCeilings, dialogue: Dialogue): CeilingColumn | typeof HELD_BACK | null {
  const { sheet, rows, column, before, after, example, books } = found;
  if (rows.length === 0) return null;
  const offered = openColumns(books).flatMap((one) => (one === 'ceiling' ? [] : [one]));
  const answer = dialogue.ask({
    id: 'ceiling-in-book',
    code: 'ceiling-in-book',
    table: sheet,
    cells: rows.slice(0, MANY).map((row) => `${sheet}!${cellName(row, column)}`),
    values: { rows: rows.length, before, after, example },
    options: [...offered.map((one) => ceilingOptions[one]), { value: 'leave', word: 'leaveCeiling' }, leaveTable],
    fallback: 'leave',
  });
  if (answer === null || answer === 'leave-table') return HELD_BACK;
  return offered.find((one) => ceilingOptions[one].value === answer) ?? null;
}

/** Whether figures that a person typed stay, or those of the file are taken. */
export function askTyped(
  sheet: FilledSheet,
  typed: readonly { cell: string; mine: PlannedValue; theirs: PlannedValue }[],
  dialogue: Dialogue,
): 'keep' | 'file' | typeof HELD_BACK {
  const [first] = typed;
  if (!first) return 'keep';
  const answer = dialogue.ask({
    id: `typed-by-hand:${sheet}`,
    code: 'typed-by-hand',
    table: first.cell.split('!')[0] ?? '',
    cells: typed.slice(0, MANY).map(({ cell }) => cell),
    values: { count: typed.length, example: first.cell, mine: shown(first.mine), theirs: shown(first.theirs) },
    options: [{ value: 'keep', word: 'keepTyped' }, { value: 'file', word: 'takeFile' }, leaveTable],
    fallback: 'keep',
  });
  if (answer === null || answer === 'leave-table') return HELD_BACK;
  return answer === 'file' ? 'file' : 'keep';
}

/** What becomes of targets that an import wrote and the file has otherwise. */
export type TargetChoice = 'keep' | 'file' | 'quarter';

/** A target of the book beside that of the file; `quarter` as `ImportRow.ofQuarter`. */
export interface OtherTarget {
  cell: string;
  name: string;
  before: PlannedValue;
  after: PlannedValue;
  quarter: number | null;
}

const shown = (value: PlannedValue): string | number => (typeof value === 'number' ? value : cleanText(value) || '–');

/** Whether the year's targets changed, or those of the file are of its quarter. */
export function askTargets(targets: readonly OtherTarget[], dialogue: Dialogue): TargetChoice | typeof HELD_BACK {
  const [first] = targets;
  if (!first) return 'keep';
  const { name, before, after, quarter } = first;
  const areOfQuarter = quarter !== null && targets.every((one) => one.quarter === quarter);
  const answer = dialogue.ask({
    id: 'target-in-book',
    code: 'target-in-book',
    table: first.cell.split('!')[0] ?? '',
    cells: targets.slice(0, MANY).map(({ cell }) => cell),
    values: {
      count: targets.length,
      name,
      before: shown(before),
      after: shown(after),
      quarter: areOfQuarter ? quarter : null,
    },
    options: [
      { value: 'keep', word: 'keepTargets' },
      { value: 'file', word: 'takeTargets' },
      ...(areOfQuarter ? [{ value: 'quarter', word: 'asQuarterTargets', about: quarter } as const] : []),
      leaveTable,
    ],
    fallback: 'keep',
  });
  if (answer === null || answer === 'leave-table') return HELD_BACK;
  return answer === 'file' || answer === 'quarter' ? answer : 'keep';
}

const MOST_EXAMPLES = 5;

/** Names figures that an earlier import wrote and that give way to those of the file. */
export function tellChanged(
  changed: readonly { cell: string; before: PlannedValue; after: PlannedValue }[],
  dialogue: Dialogue,
): void {
  const [first] = changed;
  if (!first) return;
  const examples = changed
    .slice(0, MOST_EXAMPLES)
    .map(({ cell, before, after }) => ({ cell, before: shown(before), after: shown(after) }));
  dialogue.note({ code: 'figures-changed', table: '', cell: first.cell, values: { count: changed.length, examples } });
}

/** Whether rows whose codes only number them are those that the book knows by these numbers. */
export function askRenumbered(
  rows: readonly { code: string; inBook: string; inFile: string }[],
  dialogue: Dialogue,
): 'same' | typeof HELD_BACK {
  const [first] = rows;
  if (!first) return 'same';
  const answer = dialogue.ask({
    id: 'renumbered',
    code: 'renumbered',
    table: '',
    cells: [],
    values: { count: rows.length, ...first },
    options: [{ value: 'same', word: 'asNumbered' }, leaveTable],
    fallback: null,
  });
  return answer === 'same' ? 'same' : HELD_BACK;
}

/** What becomes of realised amounts of a month before the one that the book reaches. */
export function askOlder(month: number, inBook: number, dialogue: Dialogue): 'history' | typeof HELD_BACK {
  const answer = dialogue.ask({
    id: 'older-period',
    code: 'older-period',
    table: '',
    cells: [],
    values: { month, inBook },
    options: [{ value: 'history', word: 'onlyHistory' }, leaveTable],
    fallback: 'history',
  });
  return answer === 'history' ? 'history' : HELD_BACK;
}

/** Whether single months are added to a book that lacks those before them. */
export function askMissingMonths(month: number, inBook: number | null, dialogue: Dialogue): 'add' | typeof HELD_BACK {
  const answer = dialogue.ask({
    id: 'months-missing',
    code: 'months-missing',
    table: '',
    cells: [],
    values: { month, inBook },
    options: [{ value: 'add', word: 'addToBook' }, leaveTable],
    fallback: null,
  });
  return answer === 'add' ? 'add' : HELD_BACK;
}
