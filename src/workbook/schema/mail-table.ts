import type { LetterEntry } from '../../domain/records/letter';
import { recordTable } from './record-table';

/** Sheet `Surat`: every message by its key. */
export const mailTable = recordTable<keyof LetterEntry>(
  'Surat / Mail',
  {
    key: 'Kunci / Key',
    kind: 'Jenis / Kind',
    recipients: 'Penerima / Recipients',
    subject: 'Perihal / Subject',
    document: 'Dokumen / Document',
    status: 'Status',
    time: 'Waktu / Time',
    next: 'Jadwal Berikutnya / Next Due',
    message: 'Pesan / Message',
  },
  'key',
);
