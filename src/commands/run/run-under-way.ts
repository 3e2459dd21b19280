import { isFault } from '../../google/google-fault';
import { recall, remember } from '../../google/properties';
import { currentUser, now } from '../../google/session';
import { flushWrites } from '../../google/sheet-block';
import type { Book } from '../../google/spreadsheet';
import { texts } from '../../text';
import type { Task } from '../../text/tasks';
import type { OutputFrame } from '../../workbook/sheets/output-sheet';
import { runLogSheet, type RunLogEntry } from '../../workbook/sheets/records/run-log-sheet';
import {
  isOverdue,
  placeOf,
  readMarks,
  runsWithoutMark,
  wordsOf,
  writeMarks,
  type LoggedRun,
  type RunMark,
} from '../../workbook/sheets/records/run-mark';
import { wordFault } from '../menu/fault';

/** Document property with the runs that have begun and have not been settled. */
const KEY = 'prosesBerjalan';
/** First column of what is written when a run is settled. */
const RESULT_COLUMN = 4;

type Outcome = Pick<RunLogEntry, 'result' | 'details'>;

/** A run whose row in `Riwayat Proses` says that it is under way. */
export interface RunUnderWay {
  /**
   * Writes what came of it into its row; rows that nothing is known of any more are settled with it.
   *
   * @param opened the workbook opened anew, when others have written since
   */
  settle: (outcome: Outcome, opened?: Book) => void;
  /** Leaves the row to whoever ends the run. */
  handOn: () => void;
}

const readLog = (book: Book, name: string): readonly (readonly unknown[])[] =>
  book.readSheets([{ name, formats: false }])[0]?.values ?? [];

/** What came of a run that a row of the log tells of; without a mark, of one that nothing is known of any more. */
type Ending = Outcome & { mark: RunMark | null; at: ReturnType<typeof placeOf> };

/** Writes what came of a run over its row, and takes its code away. */
function settleRow(book: Book, name: string, { row, code }: LoggedRun, { result, details }: Outcome): void {
  const isBeside = row === code?.row && code.column === RESULT_COLUMN + 1;
  if (row !== null) book.writeTexts(name, row + 1, RESULT_COLUMN, isBeside ? [result, details, ''] : [result, details]);
  if (code && !isBeside) book.writeTexts(name, code.row + 1, code.column + 1, ['']);
}

/** Writes results in place; a row that is nowhere to be found (a person took it out, a run ended before it stood) is added. */
function writeOutcomes(book: Book, frame: OutputFrame, endings: readonly Ending[]): void {
  const { name } = runLogSheet([], frame);
  const missing: RunLogEntry[] = [];
  for (const { mark, at, result, details } of endings) {
    if (at === 'settled') continue;
    if (at) settleRow(book, name, at, { result, details });
    const [time = '', user = '', command = ''] = mark?.words ?? [];
    if (mark && (at?.row ?? null) === null) missing.push({ time, user, command, result, details });
  }
  if (missing.length > 0) book.appendRows(name, runLogSheet(missing, frame));
  // A mark goes only when its row is settled.
  flushWrites();
}

const interrupted = ({ language }: OutputFrame): Outcome => ({
  result: texts(language).terms.runResult.interrupted,
  details: texts(language).sheets.runInterrupted,
});

/**
 * Tells the log that a run begins, before its first effect: a mark beside the sheets first, then the row. Only whoever holds the
 * lock may call it, so that every other mark is of a run that was stopped, unless its documents are being made side by side.
 *
 * @param run its tasks, and their words for the log
 * @param isContinued a further chunk: it takes over the row of the run that left its documents to others
 */
export function beginRun(
  book: Book,
  { tasks, command }: { tasks: readonly Task[]; command: string },
  frame: OutputFrame,
  isContinued = false,
): RunUnderWay {
  const { sheets, terms } = texts(frame.language);
  const known = readMarks(recall(KEY));
  const since = now().getTime();
  const adopted = known.find((mark) => isContinued && mark.isShared && mark.tasks === tasks.join());
  const others = known.filter((mark) => mark !== adopted && mark.isShared && !isOverdue(mark, since));
  const dead = known.filter((mark) => mark !== adopted && !others.includes(mark));
  const { name } = runLogSheet([], frame);
  const keep = (marks: readonly RunMark[]): void => remember(KEY, writeMarks(marks));
  if (dead.length > 0) {
    const rows = readLog(book, name);
    writeOutcomes(
      book,
      frame,
      dead.map((mark) => ({ mark, at: placeOf(mark, rows), ...interrupted(frame) })),
    );
  }
  const entry: RunLogEntry = {
    time: frame.time,
    user: currentUser(),
    command,
    result: terms.runResult.running,
    details: sheets.runUnderWay,
    isUnderWay: true,
  };
  const own = adopted ?? { since, words: wordsOf(entry), tasks: tasks.join() };
  keep([...others, own]);
  if (!adopted) book.appendRows(name, runLogSheet([entry], frame));
  book.keepLast(name);
  /** Once the lock was given away, other runs may have begun. */
  let besides = (): RunMark[] => others;
  return {
    settle: (outcome, opened = book) => {
      const rows = readLog(opened, name);
      const standing = besides();
      const lost = runsWithoutMark(rows, [...standing, own]).map((at) => ({ mark: null, at, ...interrupted(frame) }));
      writeOutcomes(opened, frame, [{ mark: own, at: placeOf(own, rows), ...outcome }, ...lost]);
      keep(standing);
    },
    handOn: () => {
      keep([...others, { ...own, since: now().getTime(), isShared: true }]);
      besides = () => readMarks(recall(KEY)).filter(({ words }) => words.some((word, at) => word !== own.words[at]));
    },
  };
}

const told = new WeakSet<object>();

/** Whether the row of a run tells already what it ended in. */
export const isToldInLog = (error: unknown): boolean => typeof error === 'object' && error !== null && told.has(error);

/**
 * Settles the row of a run that failed. Where Google does not answer the row is left to the next run: nobody waits for that
 * again.
 */
export function settleFailed({ settle }: RunUnderWay, error: unknown, { language }: OutputFrame): void {
  if (isFault(error)) return;
  const { code, message } = wordFault(error, language);
  const { menu, terms } = texts(language);
  const [details = ''] = message.split('\n');
  settle({ result: code === null ? terms.runResult.failed : menu.faultResult(code), details });
  if (typeof error === 'object' && error !== null) told.add(error);
}

/** The run that was stopped and has not been repaired: its command and when it began, as its row says. */
export function stoppedRun(): { command: string; time: string } | null {
  const mark = readMarks(recall(KEY)).find((one) => isOverdue(one, now().getTime()));
  return mark ? { command: mark.words[2] ?? '', time: mark.words[0] ?? '' } : null;
}
