import type { LedgerEntry } from '../../domain/ledger';
import { column, table } from './table';

/** Headings of `Dokumen`, by the part of an entry that stands below. */
export const ledgerHeadings = {
  key: 'Kunci / Key',
  kind: 'Jenis / Kind',
  subject: 'Subjek / Subject',
  period: 'Periode / Period',
  version: 'Versi / Version',
  status: 'Status',
  link: 'Tautan / Link',
  fileId: 'ID Berkas / File ID',
  book: 'Buku / Workbook',
  fingerprint: 'Penanda Versi Data / Data Version Mark',
  made: 'Dibuat / Made',
  changed: 'Diubah / Changed',
  maker: 'Pembuat / Made By',
  message: 'Pesan / Message',
} satisfies Record<keyof LedgerEntry, string>;

const columns = Object.fromEntries(
  Object.entries(ledgerHeadings).map(([key, heading]) => [key, column(heading, 'text')]),
) as Record<keyof LedgerEntry, ReturnType<typeof column>>;

/** Sheet `Dokumen` as it is read back: the ledger of generated files. */
export const ledgerTable = table('Dokumen / Documents', columns, 'key');
