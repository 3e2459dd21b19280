import { finding, type Finding } from '../../../domain/finding';
import type { LedgerEntry } from '../../../domain/records/ledger';
import type { Book } from '../../../google/spreadsheet';
import { texts } from '../../../text';
import type { Language } from '../../../text/language';
import { locateSheet } from '../../../workbook/read/workbook';
import type { OutputFrame } from '../../../workbook/sheets/output-sheet';
import { KeptRow } from '../../../workbook/sheets/records/kept-row';
import { ledgerTable } from '../../../workbook/sheets/records/ledger-sheet';
import { keysHeldBack } from '../../../workbook/sheets/records/read-records';
import type { DocumentJob } from '../../run/task';
import type { DocumentRun } from './document-run';
import { readBookLedger } from '../ledger/ledger-rows';
import { freshEntry } from './work';

/** The ledger with what is known of every row before a document is made. */
export interface OpenBook {
  bookId: string;
  /** Rows of the sheet in its order, those of new documents at the end. */
  rows: (LedgerEntry | KeptRow)[];
  /** The documents that no row holds back. */
  jobs: DocumentJob[];
  /** Index in `rows` of each job. */
  places: number[];
  findings: Finding[];
}

/** Rows of another spreadsheet, of which this one is a copy, are never updated; rows without a subject are put aside. */
export function openRows(asked: readonly DocumentJob[], { book, frame, retires }: DocumentRun): OpenBook {
  const { sheets, ledger: words } = texts(frame.language);
  const bookId = book.id();
  const ledger = readBookLedger(book);
  const heldBack = keysHeldBack(ledger);
  const jobs = asked.filter(({ plan }) => !heldBack.has(plan.key));
  const wanted = new Set(asked.map(({ plan }) => plan.key));
  const rows = ledger.slots.map((entry): LedgerEntry | KeptRow => {
    if (entry instanceof KeptRow) return entry;
    if (entry.book !== '' && entry.book !== bookId)
      return { ...entry, status: 'foreign', message: sheets.documentMessages.foreign };
    const isGone = !wanted.has(entry.key) && retires(entry.key) && entry.status !== 'final';
    return isGone ? { ...entry, status: 'obsolete', message: words.obsolete } : entry;
  });
  const known = new Map(
    rows.flatMap((entry, index) =>
      entry instanceof KeptRow || entry.status === 'foreign' ? [] : [[entry.key, index] as const],
    ),
  );
  const places = jobs.map((job) => {
    const place = known.get(job.plan.key) ?? rows.length;
    rows[place] = { ...entryAt(rows, place, job, frame), book: bookId };
    return place;
  });
  return { bookId, rows, jobs, places, findings: [...ledger.findings, ...finalGaps(rows, book)] };
}

/** The word *Final* is a person's and protects, but the gap that it leaves standing is told. */
function finalGaps(rows: OpenBook['rows'], book: Book): Finding[] {
  const words = (gaps: NonNullable<LedgerEntry['open']>, language: Language): string[] =>
    gaps.map((gap) => texts(language).ledger.placeholders[gap]);
  const sheet = locateSheet(ledgerTable, book.sheetNames()).name ?? '';
  return rows.flatMap((entry) => {
    if (entry instanceof KeptRow || entry.status !== 'final' || !entry.open || entry.open.length === 0) return [];
    const gaps = { id: words(entry.open, 'id'), en: words(entry.open, 'en') };
    return finding('final-with-gaps', { sheet, cell: '' }, { document: `${entry.kind} – ${entry.subject}`, gaps });
  });
}

/** The entry of a job: that of its row, or a new one. */
export function entryAt(rows: OpenBook['rows'], place: number, job: DocumentJob, { period }: OutputFrame): LedgerEntry {
  const entry = rows[place];
  return entry && !(entry instanceof KeptRow) ? entry : freshEntry(job, period);
}
