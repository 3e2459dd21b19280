import type { LedgerColumn } from '../../domain/records/ledger';
import { recordTable } from './record-table';

/** Sheet `Dokumen` as it is read back: the ledger of generated files. */
export const ledgerTable = recordTable<LedgerColumn>(
  'Dokumen / Documents',
  {
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
    number: 'Nomor / Number',
    letterDate: 'Tanggal Surat / Letter Date',
  },
  'key',
);
