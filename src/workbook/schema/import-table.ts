import { recordTable } from './record-table';

/** Hidden sheet of what was imported; `record` is read back. */
export const importTable = recordTable<'key' | 'part' | 'source' | 'raw' | 'record'>(
  '_Impor / _Imports',
  {
    key: 'Kunci / Key',
    part: 'Bagian / Part',
    source: 'Sumber / Source',
    raw: 'Teks Asal / Raw Text',
    record: '_kode / _code',
  },
  'key',
);
