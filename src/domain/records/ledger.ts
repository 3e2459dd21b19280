import type { Placeholder } from './placeholder';

/** Status of a generated document (data dictionary, `Dokumen`). */
export type DocumentStatus =
  'waiting' | 'making' | 'done' | 'failed' | 'changed' | 'edited' | 'final' | 'unreachable' | 'foreign' | 'obsolete';

/** A row of `Dokumen`: what was made, from which figures, and where it lies. Times as `YYYY-MM-DD HH:MM`. */
export interface LedgerEntry {
  /** Kind, subject and period: the same document keeps its key, id and link for ever. */
  key: string;
  kind: string;
  subject: string;
  period: string;
  version: number;
  status: DocumentStatus;
  link: string;
  fileId: string;
  /** Id of the spreadsheet that made the file; a copied workbook never updates another one's files. */
  book: string;
  /** Fingerprint of everything that the document prints. */
  fingerprint: string;
  made: string;
  changed: string;
  maker: string;
  message: string;
  /** *Nomor* and *Tanggal Surat* as their cells hold them: people write them, and every renewal keeps them. */
  number?: WrittenCell;
  letterDate?: WrittenCell;
  /** What its file, as it was written last, leaves open for a person to fill in; absent: nothing. */
  open?: readonly Placeholder[];
}

/** What people see of an entry. */
export type LedgerColumn = Exclude<keyof LedgerEntry, 'open'>;

/** What a person wrote into a cell. */
export type WrittenCell = string | number | boolean | Date;

/** What is to be done with a document, the status that its row shows then, and why. */
export interface LedgerDecision {
  /** `adopt`: an earlier run wrote the file but ended before it wrote the row. */
  action: 'leave' | 'adopt' | 'create' | 'renew';
  status: DocumentStatus;
  reason: DecisionReason;
}

export type DecisionReason =
  'new' | 'asked' | 'changed' | 'format' | 'interrupted' | 'unchanged' | 'edited' | 'final' | 'unreachable' | 'trashed';

/** What Drive tells of the file of a document. */
export interface FileState {
  /** Minutes by which it was changed after the add-on wrote it last. */
  changedAfter: number;
  /** Fingerprint that was written with it; null for files that carry none. */
  fingerprint: string | null;
  trashed: boolean;
  /** It is kept in another format than `Format Dokumen` asks for now. */
  otherFormat: boolean;
}

/** What is known of a document before it is made. */
export interface DocumentState {
  entry: LedgerEntry;
  /** Null when there is none, or none that this user can reach. */
  file: FileState | null;
  /** Fingerprint of what the document would print now. */
  fingerprint: string;
  /** The user asked to make it again, whatever its state. */
  remake: boolean;
}

/** A file that was changed this many minutes after we wrote it was edited by hand; the ledger's times have no seconds. */
const editedAfter = 2;

/** Whether somebody has worked on a file since we wrote it. */
export const isEdited = ({ changedAfter }: Pick<FileState, 'changedAfter'>): boolean => changedAfter >= editedAfter;

const decision = (
  action: LedgerDecision['action'],
  status: DocumentStatus,
  reason: DecisionReason,
): LedgerDecision => ({
  action,
  status,
  reason,
});

/** A wish to make a document again outlives the run in which it was uttered: its row stands `Menunggu` with a file. */
export function isAskedFor({ status, fileId }: LedgerEntry): boolean {
  return status === 'waiting' && fileId !== '';
}

/**
 * Decides about one document (architecture, decisions 5–7): frozen ones stay, a file that cannot be reached is never
 * replaced by a second one, an edited one is kept, an unchanged one is left alone; only asking for it makes it again.
 */
export function decideDocument({ entry, file, fingerprint, remake }: DocumentState): LedgerDecision {
  if (entry.status === 'final') return decision('leave', 'final', 'final');
  if (remake || isAskedFor(entry)) return decision(file ? 'renew' : 'create', 'done', 'asked');
  const isRecorded = entry.fileId !== '';
  if (!file || (file.trashed && !isRecorded)) {
    return isRecorded ? decision('leave', 'unreachable', 'unreachable') : decision('create', 'done', 'new');
  }
  if (file.trashed) return decision('leave', 'unreachable', 'trashed');
  if (isEdited(file)) return decision(isRecorded ? 'leave' : 'adopt', 'edited', 'edited');
  if (file.otherFormat) return decision('renew', 'done', 'format');
  if ((file.fingerprint ?? entry.fingerprint) !== fingerprint) {
    return decision('renew', 'done', isRecorded && entry.status !== 'making' ? 'changed' : 'interrupted');
  }
  const isKnown = isRecorded && entry.fingerprint === fingerprint;
  return isKnown ? decision('leave', 'done', 'unchanged') : decision('adopt', 'done', 'interrupted');
}

/** What a row shows while its document waits for its turn. */
export function statusInQueue(entry: LedgerEntry, { reason }: LedgerDecision): DocumentStatus {
  return entry.fileId === '' || reason === 'asked' ? 'waiting' : 'changed';
}

/** Whether `Buat ulang` asks for a document: by its key, all of them, or those that failed or cannot be reached. */
export function isRemade(entry: LedgerEntry, wish: string): boolean {
  if (wish === 'all') return true;
  if (wish === 'failed') return entry.status === 'failed' || entry.status === 'unreachable';
  return wish !== '' && wish === entry.key;
}
