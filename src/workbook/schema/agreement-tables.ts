import { levelWords } from './choices';
import { column, table } from './table';

export const agreementTable = table(
  'Perjanjian Kinerja ~ Perjanjian / Agreements',
  {
    unit: column('Unit', 'unit'),
    firstId: column('ID Pihak Pertama? / First Party ID', 'code', { names: 'person' }),
    level: column('Tingkat Kinerja? / Level', 'choice', { choices: levelWords }),
    secondId: column('ID Pihak Kedua? / Second Party ID', 'code', { names: 'person' }),
    number: column('Nomor? / Number', 'text'),
    version: column('Versi / Version', 'text'),
    date: column('Tanggal / Date', 'date'),
    reason: column('Alasan Perubahan? ~ Alasan / Reason', 'text'),
    signed: column('Tanggal Tanda Tangan? / Signed', 'date'),
  },
  'unit',
);

/** Sheet `Rincian Perjanjian` as it is read back: what was agreed stays. */
export const agreementDetailTable = table(
  'Rincian Perjanjian / Agreement Details',
  {
    unit: column('Unit', 'code'),
    version: column('Versi / Version', 'text'),
    code: column('Kode / Code', 'code'),
    target: column('Target', 'measure'),
    targetQ1: column('Target TW I', 'measure'),
    targetQ2: column('Target TW II', 'measure'),
    targetQ3: column('Target TW III', 'measure'),
    targetQ4: column('Target TW IV', 'measure'),
    ceiling: column('Pagu / Ceiling', 'amount'),
    kind: column('Jenis / Kind', 'text'),
    name: column('Uraian / Description', 'text'),
    measureUnit: column('Satuan / Measure Unit', 'text'),
    objective: column('Sasaran / Objective', 'text'),
    fund: column('Sumber Dana / Fund', 'text'),
    level: column('Tingkat Kinerja / Level', 'text'),
    position: column('Jabatan / Position', 'text'),
    year: column('Tahun / Year', 'number'),
    recorded: column('Dicatat / Recorded', 'text'),
  },
  'unit',
);

export type DetailKey = keyof (typeof agreementDetailTable)['columns'];

/** The sheet of the agreement module that people fill in. */
export const agreementSheets = {
  agreements: { table: agreementTable, formats: false },
};

/** The add-on's own sheet that is read back; never prepared as an input sheet. */
export const agreementOutputSheets = {
  agreementDetails: { table: agreementDetailTable, formats: false },
};
