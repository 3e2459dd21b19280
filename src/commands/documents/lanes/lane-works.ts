import type { LedgerEntry } from '../../../domain/records/ledger';
import { letterFactsOf } from '../../../domain/records/letter-facts';
import { fileState } from '../../../google/drive/documents';
import { now } from '../../../google/session';
import type { Book } from '../../../google/spreadsheet';
import { KeptRow } from '../../../workbook/sheets/records/kept-row';
import type { OutputFrame } from '../../../workbook/sheets/output-sheet';
import type { DocumentJob } from '../../run/task';
import { readBookLedger } from '../ledger/ledger-rows';
import type { FileFormat, Folder } from '../making/desk';
import { planWork, type Work } from '../making/work';
import { AT_ONCE, liveClaims, MOST_CLAIMS, type Claim } from './claims';

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

/** Rows of the ledger, changed one by one. */
export interface Rows {
  slots: (LedgerEntry | KeptRow)[];
  set: (index: number, entry: LedgerEntry) => void;
}

/** Whether a document has still to be made, and nobody has it in hand. */
export const isWaiting = ({ status }: LedgerEntry): boolean => status === 'waiting' || status === 'changed';

const byKey = ({ jobs }: SharedShop): Map<string, DocumentJob> => new Map(jobs.map((job) => [job.plan.key, job]));

/**
 * A document as the run that began has left it: its file is known, its folder stands, and nothing else is looked up. Null: it is
 * not to be made side by side.
 */
function workOf(job: DocumentJob, entry: LedgerEntry, shop: SharedShop): Work | null {
  const id = shop.folderOf(job);
  const file = entry.fileId === '' ? null : fileState(entry.fileId);
  const folder: Folder = { id, files: file && !file.trashed ? [file] : [], listed: now().getTime() };
  const work = planWork(job, entry, { folder, format: shop.formatOf(job), remake: '', frame: shop.frame });
  const isOurs = work.decision.action === 'create' || work.decision.action === 'renew';
  return isOurs ? work : null;
}

/**
 * Takes the next documents in hand: nobody else makes them while the claim holds.
 *
 * @param most how many this execution may still take
 */
export function claimNext(shop: SharedShop, { slots, set }: Rows, claims: Record<string, Claim>, most: number): Work[] {
  const jobs = byKey(shop);
  const works: Work[] = [];
  slots.forEach((row, index) => {
    if (row instanceof KeptRow || row.book !== shop.bookId || !isWaiting(row) || claims[row.key]) return;
    const job = jobs.get(row.key);
    if (!job || works.length >= Math.min(AT_ONCE, most) || Object.keys(claims).length >= MOST_CLAIMS) return;
    const work = workOf(job, row, shop);
    if (!work || work.folder.id === '' || work.format === 'pdf') return;
    const fingerprint = job.fingerprint(letterFactsOf(row));
    claims[row.key] = { token: shop.token, time: now().getTime(), fingerprint };
    works.push({ ...work, fingerprint, entry: { ...row, status: 'making', message: '' } });
    set(index, { ...row, status: 'making', message: '' });
  });
  return works;
}

/** What the run has given this execution to begin with; an earlier call of the same lane may have made it. */
export function givenWorks(shop: SharedShop): Work[] {
  const own = Object.entries(liveClaims()).filter(([, claim]) => claim.token === shop.token);
  if (own.length === 0) return [];
  const { slots } = readBookLedger(shop.book);
  const jobs = byKey(shop);
  return own.flatMap(([key, claim]) => {
    const row = slots.find((one) => !(one instanceof KeptRow) && one.key === key && one.book === shop.bookId);
    const job = jobs.get(key);
    if (!job || !row || row instanceof KeptRow || row.status !== 'making') return [];
    const work = workOf(job, { ...row, status: row.fileId === '' ? 'waiting' : 'changed' }, shop);
    const fingerprint = job.fingerprint(letterFactsOf(row));
    return work && fingerprint === claim.fingerprint ? [{ ...work, fingerprint, entry: row }] : [];
  });
}
