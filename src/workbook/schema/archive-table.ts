import { column, table } from './table';

/** Sheet `Arsip Capaian`, which only grows. */
export const archiveTable = table(
  'Arsip Capaian / Attainment Archive',
  {
    frozenAt: column('Ditetapkan / Frozen', 'text'),
    user: column('Pengguna / User', 'text'),
    year: column('Tahun / Year', 'number'),
    period: column('Periode / Period', 'text'),
    kind: column('Jenis / Kind', 'text'),
    code: column('Kode / Code', 'code'),
    name: column('Nama / Name', 'text'),
    target: column('Target', 'measure'),
    actual: column('Realisasi / Actual', 'measure'),
    value: column('Nilai / Value', 'percent'),
    mean: column('Rata-rata Capaian (%) / Mean Attainment (%)', 'percent'),
    absorption: column('Serapan (%) / Absorption (%)', 'percent'),
    status: column('Status', 'text'),
  },
  'frozenAt',
);

export type ArchiveKey = keyof (typeof archiveTable)['columns'];
