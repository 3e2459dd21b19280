import { fields, list, mark, number, optional, text } from './codec';
import type { RunLogEntry } from './run-log-sheet';

/** A run that has begun and has not been settled, as it is kept beside the sheets. */
export interface RunMark {
  /** When it began or was handed on, in milliseconds since 1970. */
  since: number;
  /** The cells of its row in `Riwayat Proses` up to the result, as written: by these it is found wherever people sort it. */
  words: string[];
  /** Its documents are made side by side; a further chunk ends it. */
  isShared?: true;
}

/** Google ends a run after six minutes: what is under way for longer, in milliseconds, has been stopped. */
const LONGEST_RUN = 7 * 60_000;

const marks = list(fields<RunMark>({ since: number, words: list(text), isShared: optional(mark) }));

/** The marks that were kept; none where they are damaged. */
export function readMarks(kept: string | null): RunMark[] {
  try {
    return marks(JSON.parse(kept ?? '[]'));
  } catch {
    return [];
  }
}

export const writeMarks = (kept: readonly RunMark[]): string | null =>
  kept.length === 0 ? null : JSON.stringify(kept);

export const wordsOf = ({ time, user, command, result }: RunLogEntry): string[] => [time, user, command, result];

/** Whether a run must have been stopped by now. */
export const isOverdue = ({ since }: RunMark, now: number): boolean => now - since > LONGEST_RUN;

/** Where a run stands in the log: the index of the row that is still to be settled, `settled`, or nowhere. */
export function placeOf({ words }: RunMark, rows: readonly (readonly unknown[])[]): number | 'settled' | null {
  const like = rows.flatMap((row, index) => (words.slice(0, -1).every((word, at) => row[at] === word) ? [index] : []));
  const open = like.find((index) => rows[index]?.[words.length - 1] === words[words.length - 1]);
  return open ?? (like.length > 0 ? 'settled' : null);
}
