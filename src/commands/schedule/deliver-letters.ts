import type { Finding } from '../../domain/finding';
import { settleInterrupted, type LetterEntry } from '../../domain/records/letter';
import { remainingMailQuota, sendMail, type OutgoingMail } from '../../google/mail';
import { now } from '../../google/session';
import type { Book } from '../../google/spreadsheet';
import { flushWrites, rowWriter } from '../../google/stamp-row';
import { texts } from '../../text';
import { locateSheet } from '../../workbook/read/workbook';
import { KeptRow } from '../../workbook/sheets/records/kept-row';
import {
  firstMailRow,
  mailSheet,
  mailStatusColumn,
  mailTable,
  readLetters,
} from '../../workbook/sheets/records/mail-sheet';
import { keysHeldBack, type RecordRows } from '../../workbook/sheets/records/read-records';
import type { OutputFrame } from '../../workbook/sheets/output-sheet';
import { timeOf } from '../run/clock';

/** A message to be sent once: its row in `Surat`, and its content when it is really sent. */
export interface LetterJob {
  entry: Pick<LetterEntry, 'key' | 'kind' | 'subject' | 'document' | 'next'>;
  to: string[];
  write: () => LetterContent;
}

/** What is sent, and what a person has to know of it. */
type LetterContent = Pick<OutgoingMail, 'body' | 'attachments'> & { note?: string };

/** What letters of one run share. */
export interface LetterRun {
  book: Book;
  frame: OutputFrame;
  /** Name beside the sender's address. */
  senderName: string;
  started: Date;
  /** When the next run is expected, as sheets print it; empty when nobody comes by. */
  nextRun: string;
  /** Said instead of the counts when nothing may be sent now. */
  notice: string | null;
}

export interface DeliveredLetters {
  sent: number;
  /** Google threw something: it may have gone out. */
  uncertain: number;
  /** Due, but held back by the quota or the time limit: the next run sends them. */
  waiting: number;
  /** About rows of `Surat` that fit no record. */
  findings: Finding[];
}

/** Key of the row that shows the state of the dispatcher. */
const stateKey = 'PENJADWAL';

/** A run stops itself well before the platform's limit of six minutes, in milliseconds. */
const timeBudget = 4.5 * 60 * 1000;

function readBookLetters(book: Book): RecordRows<LetterEntry> {
  const { name } = locateSheet(mailTable, book.sheetNames());
  const [grid] = name === null ? [] : book.readSheets([{ name, formats: false }]);
  return readLetters(grid);
}

/** Messages in a row after whose sending something was thrown: then it is not their addresses. */
const mostUncertain = 3;

/** Sends one message whose row already stands in `Mengirim`; whatever is thrown may have come after it went out. */
function sendOne(
  { note = '', ...mail }: OutgoingMail & { note?: string },
  unsure: (reason: string) => string,
): { status: 'sent' | 'uncertain'; message: string } {
  try {
    sendMail(mail);
    return { status: 'sent', message: note };
  } catch (error) {
    return { status: 'uncertain', message: unsure(error instanceof Error ? error.message : String(error)) };
  }
}

/**
 * Sends messages at most once each (decision 7 of the architecture): a row is written as `Mengirim` and flushed before the
 * message goes out and becomes `Terkirim` afterwards; what an interrupted run left in `Mengirim`, and every message at which
 * Google threw something, becomes `Tidak pasti` and is not sent again. Stops at the quota of the day, before the time limit, and
 * when Google goes on throwing. The first row of `Surat` tells the last run, the
 * next one, and what was sent.
 */
export function deliverLetters(jobs: readonly LetterJob[], run: LetterRun): DeliveredLetters {
  const { book, frame, started, nextRun, senderName } = run;
  const { reminders: words } = texts(frame.language);
  const known = readBookLetters(book);
  const entries = known.slots
    .filter((slot) => slot.key !== stateKey)
    .map((slot) => (slot instanceof KeptRow ? slot : settleInterrupted(slot, words.interrupted)));
  const stands = new Set([...keysHeldBack(known), ...entries.map(({ key }) => key)]);
  const due = run.notice === null ? jobs.filter(({ entry }) => !stands.has(entry.key)) : [];
  const state: LetterEntry = {
    key: stateKey,
    kind: words.kinds.dispatcher,
    recipients: '',
    subject: words.state.subject,
    document: '',
    status: null,
    time: timeOf(started),
    next: nextRun,
    message: run.notice ?? '',
  };
  const sheet = mailSheet([state, ...entries], frame);
  book.replaceSheet(sheet);

  const result: DeliveredLetters = { sent: 0, uncertain: 0, waiting: 0, findings: known.findings };
  // The key of a row is never written twice: whatever becomes of it, its message is not sent again.
  const writeRow = rowWriter(sheet.name, sheet.formats.slice(mailStatusColumn - 1), mailStatusColumn);
  const rowsOf = (entry: LetterEntry) =>
    mailSheet([entry], frame)
      .rows.slice(firstMailRow - 1)
      .map((cells) => cells.slice(mailStatusColumn - 1));
  let row = firstMailRow + entries.length;
  let quota = due.length > 0 ? remainingMailQuota() : null;
  let uncertain = 0;
  for (const job of due) {
    const late = now().getTime() - started.getTime() > timeBudget;
    if (late || (quota ?? 0) < job.to.length || uncertain >= mostUncertain) {
      result.waiting++;
      continue;
    }
    // Before its row stands: what fails here has sent nothing.
    const content = job.write();
    const recipients = job.to.join(', ');
    const entry: LetterEntry = { ...job.entry, recipients, status: 'sending', time: timeOf(now()), message: '' };
    book.appendRows(sheet.name, mailSheet([entry], frame));
    row++;
    flushWrites();
    const { status, message } = sendOne(
      { to: recipients, subject: entry.subject, senderName, ...content },
      words.unsure,
    );
    writeRow(row, rowsOf({ ...entry, status, time: timeOf(now()), message }));
    result[status]++;
    uncertain = status === 'sent' ? 0 : uncertain + 1;
    // What was thrown does not say whether the quota ended: Google is asked.
    quota = status === 'sent' ? (quota ?? 0) - job.to.length : remainingMailQuota();
  }
  if (run.notice === null) {
    quota ??= remainingMailQuota();
    const message = words.state.message(String(result.sent), String(result.waiting), String(quota));
    writeRow(firstMailRow, rowsOf({ ...state, message }));
  }
  return result;
}
