import { readTabs, type Cell } from './read-tabs';

const title = (words: string): Cell[] => [`${words} TAHUN 2025`];
const none = [null, null, null, null];

/** Name, target of the year, targets of the quarters, and what was reached: in quarters, else in months, else in the year. */
type Row = [name: string, target: unknown, targets: unknown[], reached: unknown];

const months = (...values: number[]): (number | null)[] =>
  Array.from({ length: 12 }, (_, index) => values[index] ?? null);

const forms: [what: string, rows: Cell[][], merges: string[], expected: Row[]][] = [
  [
    'a row for the target and one for what was reached',
    [
      title('CAPAIAN KINERJA'),
      ['No', 'Indikator', 'Satuan', 'Uraian', 'TW I', 'TW II', 'TW III', 'TW IV', 'Tahun'],
      [1, 'Persentase PPKS', '%', 'Target', 70, 72, 75, 78.5, 78.5],
      ['', '', '', 'Realisasi', 71, 72.5, '', '', ''],
      [2, 'Jumlah lansia', 'orang', 'Target', 50, 125, 200, 250, 250],
      ['', '', '', 'Realisasi', 45, 120, '', '', ''],
    ],
    ['A3:A4', 'B3:B4', 'C3:C4', 'A5:A6', 'B5:B6', 'C5:C6'],
    [
      ['Persentase PPKS', 78.5, [70, 72, 75, 78.5], [71, 72.5, null, null]],
      ['Jumlah lansia', 250, [50, 125, 200, 250], [45, 120, null, null]],
    ],
  ],
  [
    'a third row for the attainment, under quarters in Roman numerals',
    [
      title('CAPAIAN KINERJA'),
      ['No', 'Indikator', 'Satuan', 'Target 2025', '', 'Triwulan', '', '', ''],
      ['', '', '', '', '', 'I', 'II', 'III', 'IV'],
      [1, 'Persentase PPKS', '%', 78.5, 'T', 70, 72, 75, 78.5],
      ['', '', '', '', 'R', 71, 72.5, '', ''],
      ['', '', '', '', 'Capaian (%)', 101.43, 100.69, '', ''],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:I2', 'A4:A6', 'B4:B6', 'C4:C6', 'D4:D6'],
    [['Persentase PPKS', 78.5, [70, 72, 75, 78.5], [71, 72.5, null, null]]],
  ],
  [
    'targets and what was reached in rows, month by month',
    [
      title('CAPAIAN KINERJA BULANAN'),
      ['No', 'Indikator', 'Satuan', 'T/R', 'Jan', 'Feb', 'Mar'],
      [1, 'Jumlah lansia', 'orang', 'T', 20, 20, 20],
      ['', '', '', 'R', 18, 22, ''],
    ],
    [],
    [['Jumlah lansia', null, none, months(18, 22)]],
  ],
  [
    'the year behind the quarters of the target',
    [
      title('PENGUKURAN KINERJA'),
      ['No', 'Indikator', 'Satuan', 'Target', '', '', '', '', 'Realisasi'],
      ['', '', '', 'TW I', 'TW II', 'TW III', 'TW IV', 'Tahun', ''],
      [1, 'Jumlah lansia', 'orang', 50, 125, 200, 250, 250, 240],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:H2', 'I2:I3'],
    [['Jumlah lansia', 250, [50, 125, 200, 250], 240]],
  ],
  [
    'indicators below the aspects that they are of',
    [
      title('INDIKATOR KINERJA DAERAH'),
      [
        'No',
        'Aspek/Fokus/Bidang Urusan/Indikator Kinerja',
        'Satuan',
        'Kondisi Awal (2024)',
        'Target 2025',
        'Capaian 2025',
      ],
      ['1', 'ASPEK KESEJAHTERAAN', '', '', '', ''],
      ['1.1', 'Jumlah lansia', 'orang', 200, 250, 240],
    ],
    [],
    [['Jumlah lansia', 250, none, 240]],
  ],
  [
    'what an employee is to bring about is no target',
    [
      title('SASARAN KINERJA PEGAWAI'),
      ['No', 'Rencana Hasil Kerja', 'Aspek', 'Indikator Kinerja Individu', 'Target'],
      [1, 'Terlaksananya layanan', 'Kuantitas', 'Jumlah lansia', '250 orang'],
      ['', '', 'Kualitas', 'Kepuasan penerima', '85 %'],
    ],
    [],
    [
      ['Jumlah lansia', 250, none, null],
      ['Kepuasan penerima', 85, none, null],
    ],
  ],
];

it.each(forms)('%s', (_what, rows, merges, expected) => {
  const { indicators } = readTabs({ Sheet1: rows }, merges);
  expect(
    indicators.map(({ name, target, quarterTargets, actual, quarters, months: monthly }) => [
      name,
      target,
      quarterTargets,
      quarters ?? monthly ?? actual,
    ]),
  ).toEqual(expected);
});
