import { earlierRunUnderWay } from '../../read/earlier/run-log';
import { cleanText } from '../../values/markers';
import { FIRST_RECORD } from '../output-sheet';
import { fields, list, mark, number, optional, text } from './codec';

/** A run that has begun and has not been settled, as it is kept beside the sheets. */
export interface RunMark {
  /** When it began or was handed on, in milliseconds since 1970. */
  since: number;
  /** The cells of its row in `Riwayat Proses` up to the command, as written: by these it is found wherever people sort it. */
  words: string[];
  /** Its tasks, by their codes: a further chunk has the same. */
  tasks?: string;
  /** Its documents are made side by side; a further chunk ends it. */
  isShared?: true;
}

/** Heading of the hidden column that says which rows are of runs under way; the cells of all others are empty. */
export const RUN_CODE_HEADING = '_kode';

/** Time, user and command: the cells of a row that never change. */
const WORDS = 3;
/** Google ends a run after six minutes: what is under way for longer, in milliseconds, has been stopped. */
const LONGEST_RUN = 7 * 60_000;

const marks = list(
  fields<RunMark>({ since: number, words: list(text), tasks: optional(text), isShared: optional(mark) }),
);

/** The marks that were kept; none where they are damaged. */
export function readMarks(kept: string | null): RunMark[] {
  try {
    // Those of earlier versions hold the word of the result, too.
    return marks(JSON.parse(kept ?? '[]')).map((one) => ({ ...one, words: one.words.slice(0, WORDS) }));
  } catch {
    return [];
  }
}

/** The marks of runs under way as a property holds them; null: there are none. */
export const writeMarks = (kept: readonly RunMark[]): string | null =>
  kept.length === 0 ? null : JSON.stringify(kept);

/** What a row of the log says of a run before it has ended. */
export const wordsOf = ({ time, user, command }: Record<'time' | 'user' | 'command', string>): string[] => [
  time,
  user,
  command,
];

/** Whether a run must have been stopped by now. */
export const isOverdue = ({ since }: RunMark, now: number): boolean => now - since > LONGEST_RUN;

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  other.every((word, at) => one[at] === word);

/** A run that `Riwayat Proses` says is under way. */
export interface LoggedRun {
  words: string[];
  /** Index of the row with its words; null: a person has changed them. */
  row: number | null;
  /** Where its code stands, both 0-based; null: the sheet is of a version without codes. */
  code: { row: number; column: number } | null;
}

/** What is under way says of which row it is: people may sort the columns that they see alone. */
export const runCode = (words: readonly string[]): string => JSON.stringify({ running: words });

/** The code beside a row that a version without codes wrote. */
export function codeOfEarlier(cells: readonly unknown[]): string {
  const words = earlierRunUnderWay(cells);
  return words ? runCode(words) : '';
}

const codec = fields<{ running: string[] }>({ running: list(text) });

function readCode(cell: unknown): string[] | null {
  try {
    return codec(JSON.parse(cleanText(cell))).running;
  } catch {
    return null;
  }
}

/** The runs that the log says are under way, by its codes; in a log without them, by what an earlier version wrote. */
export function runsUnderWay(rows: readonly (readonly unknown[])[]): LoggedRun[] {
  const column = rows[FIRST_RECORD - 1]?.indexOf(RUN_CODE_HEADING) ?? -1;
  const taken = new Set<number>();
  return rows.flatMap((cells, row): LoggedRun[] => {
    const wordsIn = (): string[] | null => (column < 0 ? earlierRunUnderWay(cells) : readCode(cells[column]));
    const words = row < FIRST_RECORD ? null : wordsIn();
    if (!words) return [];
    const fits = (at: number): boolean => !taken.has(at) && at >= FIRST_RECORD && isSame(rows[at] ?? [], words);
    const found = fits(row) ? row : rows.findIndex((_, at) => fits(at));
    taken.add(found);
    return [{ words, row: found < 0 ? null : found, code: column < 0 ? null : { row, column } }];
  });
}

/** Where a run stands in the log: as under way, `settled`, or nowhere. */
export function placeOf({ words }: RunMark, rows: readonly (readonly unknown[])[]): LoggedRun | 'settled' | null {
  const open = runsUnderWay(rows).find((run) => isSame(run.words, words));
  return open ?? (rows.some((row) => isSame(row, words)) ? 'settled' : null);
}

/** The runs that the log says are under way and no mark knows of: those of a copied workbook. */
export const runsWithoutMark = (rows: readonly (readonly unknown[])[], known: readonly RunMark[]): LoggedRun[] =>
  runsUnderWay(rows).filter(({ words }) => !known.some((mark) => isSame(mark.words, words)));
