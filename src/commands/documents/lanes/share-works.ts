import type { LedgerEntry } from '../../../domain/records/ledger';
import { letterFactsOf } from '../../../domain/records/letter-facts';
import { fileState } from '../../../google/drive/documents';
import { withLock } from '../../../google/lock';
import type { PdfPress } from '../../../google/drive/pdf-press';
import { isProblem } from '../../../google/service-problem';
import { isStopAsked, tellProgress } from '../../../google/run-signals';
import { currentUser, now } from '../../../google/session';
import type { Book } from '../../../google/spreadsheet';
import { KeptRow } from '../../../workbook/sheets/records/kept-row';
import type { OutputFrame } from '../../../workbook/sheets/output-sheet';
import type { DocumentJob } from '../../run/task';
import { AT_ONCE, keepClaims, liveClaims, MOST_CLAIMS, type Claim } from './claims';
import type { FileFormat, Folder } from '../making/desk';
import { changeLedger, readBookLedger } from '../ledger/ledger-rows';
import { makeOne, settled, timeBudget, type Result } from '../making/make-works';
import type { MadeDocuments } from '../making/report';
import { planWork, type Work } from '../making/work';

/** What one of several executions side by side needs. */
export interface SharedShop {
  book: Book;
  bookId: string;
  frame: OutputFrame;
  started: Date;
  jobs: readonly DocumentJob[];
  /** Marks the claims of this execution. */
  token: string;
  formatOf: (job: DocumentJob) => FileFormat;
  /** Id of the folder of a document; empty: it has none. */
  folderOf: (job: DocumentJob) => string;
  /** How many documents the run has to make, for its progress. */
  total: number;
  /** How many of them this execution makes at most. */
  most: number;
}

/** What one execution has made; what crosses `google.script.run`. */
export interface ShareAnswer {
  done: number;
  /** Documents that nobody has in hand. */
  left: number;
  /** Why nobody goes on. */
  stopped?: MadeDocuments['documentsStopped'];
  /** The sheets have changed since the run began: it has to begin again. */
  isOutdated?: boolean;
}

type Slots = (LedgerEntry | KeptRow)[];

const NO_PRESS: PdfPress = {
  print: () => {
    throw new Error('PDF files are not made side by side.');
  },
  close: () => undefined,
};

const isWaiting = ({ status }: LedgerEntry): boolean => status === 'waiting' || status === 'changed';

/** A document as the run that began has left it: its file is known, its folder stands, and nothing else is looked up. */
function workOf(job: DocumentJob, entry: LedgerEntry, folderId: string, shop: SharedShop): Work {
  const file = entry.fileId === '' ? null : fileState(entry.fileId);
  const folder: Folder = { id: folderId, files: file && !file.trashed ? [file] : [], listed: now().getTime() };
  return planWork(job, entry, { folder, format: shop.formatOf(job), remake: '', frame: shop.frame });
}

/** What becomes of a row: what people wrote into it meanwhile stays. */
function merged(present: LedgerEntry, { entry }: Work): LedgerEntry {
  const { number, letterDate, status } = present;
  return { ...entry, number, letterDate, ...(status === 'final' && { status }) };
}

/** A document in hand that is not made. */
function leave(work: Work): void {
  work.entry = { ...work.entry, status: work.entry.fileId === '' ? 'waiting' : 'changed' };
}

/** Makes documents beside other executions that do the same, each document by one of them. */
export function shareWorks(shop: SharedShop): ShareAnswer {
  const { book, bookId, frame, jobs, started, token, total, most, folderOf } = shop;
  const maker = currentUser();
  const byKey = new Map(jobs.map((job) => [job.plan.key, job]));
  let done = 0;
  let taken = 0;
  let stopped: ShareAnswer['stopped'];

  /** Takes the next documents in hand: nobody else makes them while the claim holds. */
  function claim(rows: Slots, claims: Record<string, Claim>, set: (index: number, entry: LedgerEntry) => void): Work[] {
    const works: Work[] = [];
    rows.forEach((row, index) => {
      if (row instanceof KeptRow || row.book !== bookId || !isWaiting(row) || claims[row.key]) return;
      const job = byKey.get(row.key);
      if (!job || works.length >= Math.min(AT_ONCE, most - taken) || Object.keys(claims).length >= MOST_CLAIMS) return;
      const folderId = folderOf(job);
      const work = workOf(job, row, folderId, shop);
      const isOurs = work.decision.action === 'create' || work.decision.action === 'renew';
      if (folderId === '' || work.format === 'pdf' || !isOurs) return;
      const fingerprint = job.fingerprint(letterFactsOf(row));
      claims[row.key] = { token, time: now().getTime(), fingerprint };
      works.push({ ...work, fingerprint, entry: { ...row, status: 'making', message: '' } });
      set(index, { ...row, status: 'making', message: '' });
    });
    taken += works.length;
    return works;
  }

  /** What the run has given this execution to begin with; an earlier call of the same lane may have made it. */
  function given(): Work[] {
    const claims = liveClaims();
    const own = Object.entries(claims).filter(([, claim]) => claim.token === token);
    if (own.length === 0) return [];
    const entries = readBookLedger(book).slots;
    return own.flatMap(([key, { fingerprint }]) => {
      const row = entries.find((one) => !(one instanceof KeptRow) && one.key === key && one.book === bookId);
      const job = byKey.get(key);
      if (!job || !row || row instanceof KeptRow || row.status !== 'making') return [];
      const before: LedgerEntry = { ...row, status: row.fileId === '' ? 'waiting' : 'changed' };
      const work = workOf(job, before, folderOf(job), shop);
      const isOurs = work.decision.action === 'create' || work.decision.action === 'renew';
      return isOurs
        ? [{ ...work, fingerprint: job.fingerprint(letterFactsOf(row)), entry: row }].filter(
            (one) => one.fingerprint === fingerprint,
          )
        : [];
    });
  }

  /** One short step under the lock: what was made is written down where it stands now, and the next is taken in hand. */
  function turn(made: readonly Work[], wantsMore: boolean): { works: Work[]; left: number } {
    return withLock(() => {
      const rows: Slots = [...readBookLedger(book).slots];
      const claims = liveClaims();
      const before = JSON.stringify(claims);
      const ledger = changeLedger(rows, frame);
      const set = (index: number, entry: LedgerEntry): void => {
        rows[index] = entry;
        ledger.set(index, entry);
      };
      for (const work of made) {
        const { key } = work.entry;
        if (claims[key]?.token !== token) continue;
        delete claims[key];
        const index = rows.findIndex((row) => !(row instanceof KeptRow) && row.key === key && row.book === bookId);
        const present = rows[index];
        if (present && !(present instanceof KeptRow)) set(index, merged(present, work));
      }
      const works = wantsMore ? claim(rows, claims, set) : [];
      // Claims come before the rows that say so: a row alone would be taken for one that an interrupted run left.
      if (works.length > 0) keepClaims(claims);
      ledger.flush();
      if (works.length === 0 && JSON.stringify(claims) !== before) keepClaims(claims);
      const open = rows.filter((row) => !(row instanceof KeptRow) && row.book === bookId && byKey.has(row.key));
      const left = open.filter((row) => isWaiting(row as LedgerEntry)).length;
      return { works, left };
    });
  }

  /** Makes what is in hand; a claim that somebody else has taken over, or that stands for other figures, is let go. */
  function make(works: readonly Work[]): void {
    for (const work of works) {
      const claimed = liveClaims()[work.entry.key];
      if (stopped || claimed?.token !== token || claimed.fingerprint !== work.fingerprint) {
        leave(work);
        continue;
      }
      const result: Result = makeOne(work, NO_PRESS, maker, frame);
      if (result === 'made') done++;
      else if (!settled.has(result)) {
        stopped = result as ShareAnswer['stopped'];
        leave(work);
      }
    }
  }

  const isLate = (): boolean => now().getTime() - started.getTime() > timeBudget;
  let works = given();
  let left = total;
  taken = works.length;
  if (isStopAsked()) {
    // What nobody has begun is given back.
    for (const work of works) leave(work);
    return { done, left: turn(works, false).left };
  }
  if (works.length === 0) ({ works, left } = turn([], true));
  while (works.length > 0) {
    make(works);
    if (!stopped && isStopAsked()) stopped = 'asked';
    try {
      const made = works;
      ({ works, left } = turn(made, !stopped && !isLate()));
    } catch (error) {
      // Another run holds the lock: the marks of the files tell it what was made, and this execution is not to be called again.
      if (!isProblem(error, 'lock-busy')) throw error;
      return { done, left: 0, ...(stopped && { stopped }) };
    }
    const waiting = left + works.length;
    tellProgress({ done: Math.max(total - waiting, done), left: waiting, secondsLeft: null });
  }
  return { done, left, ...(stopped && { stopped }) };
}
