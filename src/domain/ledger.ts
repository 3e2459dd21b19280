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
