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
}

/** What is to be done with a document, and the status that its row shows then. */
export interface LedgerDecision {
  action: 'leave' | 'create' | 'renew';
  status: DocumentStatus;
}

/** What is known of a document before it is made. */
export interface DocumentState {
  entry: LedgerEntry;
  /** Minutes by which the file was changed after the ledger's time; null when the file is not there. */
  changedAfter: number | null;
  /** Fingerprint of what the document would print now. */
  fingerprint: string;
  /** The user asked to make it again, whatever its state. */
  remake: boolean;
}

/** A file that was changed this many minutes after we wrote it was edited by hand; the ledger's times have no seconds. */
const editedAfter = 2;

/**
 * Decides about one document (architecture, decisions 5–7): frozen ones stay, a file that cannot be reached is never
 * replaced by a second one, an edited one is kept, an unchanged one is left alone; only asking for it makes it again.
 */
export function decideDocument({ entry, changedAfter, fingerprint, remake }: DocumentState): LedgerDecision {
  const leave = (status: DocumentStatus): LedgerDecision => ({ action: 'leave', status });
  const exists = changedAfter !== null;
  if (entry.status === 'final') return leave('final');
  if (remake) return { action: exists ? 'renew' : 'create', status: 'done' };
  if (entry.fileId !== '' && !exists) return leave('unreachable');
  if (entry.fileId !== '' && exists && changedAfter >= editedAfter) return leave('edited');
  if (entry.status === 'done' && entry.fingerprint === fingerprint) return leave('done');
  return { action: exists ? 'renew' : 'create', status: 'done' };
}

/** Whether `Buat ulang` asks for a document: by its key, all of them, or those that failed or cannot be reached. */
export function isRemade(entry: LedgerEntry, wish: string): boolean {
  if (wish === 'all') return true;
  if (wish === 'failed') return entry.status === 'failed' || entry.status === 'unreachable';
  return wish !== '' && wish === entry.key;
}
