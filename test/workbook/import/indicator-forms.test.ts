import { texts } from '../../../src/text';
import { importedSettings, sheetRows } from '../../../src/workbook/import/sheet-rows';
import { readTabs, type Cell } from './read-tabs';

const title = (words: string): Cell[] => [`${words} TAHUN 2025`];
const head: Cell[] = ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian'];
const inQuarters: Cell[] = ['No', 'Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'];
const figures: Cell[] = [1, 'Persentase PPKS', '%', 90, 20, 45, 70, 90];

/** What an indicator table gives: name, target, what was reached (of quarters where they are reported), targets of quarters. */
type Row = [name: string, target: unknown, actual: unknown, targets?: unknown[]];
const none = [null, null, null, null];

const cases: [what: string, rows: Cell[][], merges: string[], expected: Row[]][] = [
  [
    'quarters under a title of what was reached',
    [title('CAPAIAN KINERJA'), inQuarters, figures],
    [],
    [['Persentase PPKS', 90, [20, 45, 70, 90]]],
  ],
  [
    'quarters under a title of what is planned',
    [title('RENCANA AKSI'), inQuarters, figures],
    [],
    [['Persentase PPKS', 90, null, [20, 45, 70, 90]]],
  ],
  [
    'T, R and % below each quarter',
    [
      title('CAPAIAN KINERJA'),
      ['No', 'Indikator', 'Satuan', 'Target', 'TW I', '', '', 'TW II', '', ''],
      ['', '', '', '', 'T', 'R', '%', 'T', 'R', '%'],
      [1, 'Persentase PPKS', '%', 90, 20, 19, 95, 45, 44, 97.8],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2', 'H2:J2'],
    [['Persentase PPKS', 90, [19, 44, null, null], [20, 45, null, null]]],
  ],
  [
    'what was reached to the quarter of the title',
    [title('CAPAIAN KINERJA TRIWULAN II'), head, [1, 'Persentase PPKS', '%', 90, 44, 48.89]],
    [],
    [['Persentase PPKS', 90, [null, 44, null, null]]],
  ],
  [
    'the heading with its row of numbers again on each page',
    [
      title('PENGUKURAN KINERJA TRIWULAN II'),
      ['No', 'Indikator', 'Satuan', 'Target Tahun 2025', 'Target TW II', 'Realisasi TW II', '%'],
      [1, 2, 3, 4, 5, 6, '7=6/5'],
      [1, 'Klien dilayani', 'orang', 100, 50, 45, 90],
      ['No', 'Indikator', 'Satuan', 'Target Tahun 2025', 'Target TW II', 'Realisasi TW II', '%'],
      [1, 2, 3, 4, 5, 6, '7=6/5'],
      [2, 'Persentase PPKS', '%', '90%', '80%', '76%', '95%'],
    ],
    [],
    [
      ['Klien dilayani', 100, [null, 45, null, null], [null, 50, null, null]],
      ['Persentase PPKS', 90, [null, 76, null, null], [null, 80, null, null]],
    ],
  ],
  [
    'the place of what is planned is no target',
    [
      title('RENCANA KERJA'),
      ['Kode', 'Kegiatan', 'Indikator', 'Rencana Tahun 2025', '', '', 'Prakiraan Maju Tahun 2026', ''],
      ['', '', '', 'Lokasi', 'Target', 'Pagu Indikatif', 'Target', 'Pagu Indikatif'],
      ['1.06.04.2.01.0001', 'Permakanan', 'Jumlah orang', 'Kab. Contoh', '200 orang', 600e6, '220 orang', 660e6],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:H2'],
    [['Jumlah orang', 200, null]],
  ],
  [
    'target and money below each year of a plan',
    [
      title('RENSTRA,'),
      ['Program', 'Indikator', '2024', '', '2025', '', '2026', ''],
      ['', '', 'Target', 'Rp', 'Target', 'Rp', 'Target', 'Rp'],
      ['Rehabilitasi', 'Persentase PPKS', 80, 900e6, 85, 1000e6, 90, 1100e6],
    ],
    ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2'],
    [['Persentase PPKS', 85, null]],
  ],
  [
    'services: how many have a right to them, and how many got them',
    [
      title('CAPAIAN SPM'),
      ['No', 'Jenis Pelayanan Dasar', 'Penerima Layanan', '', '', 'Capaian (%)'],
      ['', '', 'Jumlah', 'Terlayani', 'Belum Terlayani', ''],
      [1, 'Rehabilitasi Disabilitas', 100, 80, 20, 80],
      [2, 'Rehabilitasi Anak', 50, 40, 10, 80],
    ],
    ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3'],
    [
      ['Rehabilitasi Disabilitas', 100, 80],
      ['Rehabilitasi Anak', 50, 40],
    ],
  ],
  [
    'services side by side: the printed total of the districts',
    [
      title('CAPAIAN SPM'),
      ['No', 'Kecamatan', 'Rehabilitasi Disabilitas', '', 'Rehabilitasi Anak', ''],
      ['', '', 'Jumlah', 'Terlayani', 'Jumlah', 'Terlayani'],
      [1, 'Kecamatan Satu', 60, 50, 20, 15],
      [2, 'Kecamatan Dua', 40, 30, 30, 25],
      ['', 'Jumlah', 100, 80, 50, 40],
    ],
    ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'],
    [
      ['Rehabilitasi Disabilitas', 100, 80],
      ['Rehabilitasi Anak', 50, 40],
    ],
  ],
  [
    'services side by side in one row, without a total',
    [
      title('CAPAIAN SPM'),
      ['Rehabilitasi Disabilitas', '', 'Rehabilitasi Anak', ''],
      ['Jumlah', 'Terlayani', 'Jumlah', 'Terlayani'],
      [100, 80, 50, 40],
    ],
    ['A2:B2', 'C2:D2'],
    [
      ['Rehabilitasi Disabilitas', 100, 80],
      ['Rehabilitasi Anak', 50, 40],
    ],
  ],
  [
    'months of services side by side are no sum',
    [
      title('CAPAIAN SPM'),
      ['No', 'Bulan', 'Rehabilitasi Disabilitas', ''],
      ['', '', 'Jumlah', 'Terlayani'],
      [1, 'Januari', 100, 80],
      [2, 'Februari', 100, 90],
    ],
    ['A2:A3', 'B2:B3', 'C2:D2'],
    [],
  ],
  [
    'services in words of their own',
    [
      title('CAPAIAN SPM'),
      ['No', 'Indikator SPM', 'Jumlah yang harus dilayani', 'Jumlah terlayani', 'Capaian (%)'],
      [1, 'Penyandang disabilitas terlantar', 100, 80, 80],
    ],
    [],
    [['Penyandang disabilitas terlantar', 100, 80]],
  ],
  [
    'names that are measured, without the word for an indicator',
    [title('CAPAIAN'), ['No', 'Uraian Kinerja', ...head.slice(2)], [1, 'Persentase PPKS', '%', 90, 81, 90]],
    [],
    [['Persentase PPKS', 90, 81]],
  ],
  [
    'a name that goes on in the next row',
    [
      title('CAPAIAN'),
      head,
      [1, 'Persentase penyandang masalah', '%', 85, 80],
      ['', 'kesejahteraan sosial yang tertangani'],
      [2, 'Indeks kepuasan', 'Indeks', 82.5, 83],
    ],
    [],
    [
      ['Persentase penyandang masalah kesejahteraan sosial yang tertangani', 85, 80],
      ['Indeks kepuasan', 82.5, 83],
    ],
  ],
  [
    'a count has no third decimal',
    [title('CAPAIAN'), head, [1, 'Jumlah KPM', 'orang', '12,500', '12,100'], [2, 'Indeks', 'indeks', '1,250', '1,300']],
    [],
    [
      ['Jumlah KPM', 12500, 12100],
      ['Indeks', 1.25, 1.3],
    ],
  ],
];

test.each(cases)('%s', (_what, rows, merges, expected) => {
  const { indicators } = readTabs({ R: rows }, merges);
  const found = indicators.map(({ name, target, quarters, actual, quarterTargets }) => [
    name,
    target,
    quarters ?? actual,
    quarterTargets,
  ]);
  expect(found).toEqual(expected.map(([name, target, actual, targets = none]) => [name, target, actual, targets]));
});

test('what quarters alone hold is asked where no title tells it', () => {
  const rows = [title('TABEL'), inQuarters, figures];
  const question = 'unclear-quarters:a.xlsx:R';
  expect([...readTabs({ R: rows }).open]).toEqual([question]);
  const answered = (answer: string) =>
    readTabs({ R: rows }, [], { [question]: answer }).indicators.map(({ quarters, quarterTargets }) => [
      quarters,
      quarterTargets,
    ]);
  expect(answered('actuals')).toEqual([[[20, 45, 70, 90], none]]);
  expect(answered('targets')).toEqual([[null, [20, 45, 70, 90]]]);
  expect(answered('leave-column')).toEqual([[null, none]]);
});

describe('tables of the same indicators', () => {
  const ofQuarter = (words: string, target: number, actual: number): Cell[][] => [
    title(words),
    head,
    [1, 'Persentase PPKS', '%', target, actual, (actual / target) * 100],
  ];
  const read = (tabs: Record<string, Cell[][]>) => {
    const { indicators, notes } = readTabs(tabs);
    return {
      rows: indicators.map(({ target, actual, quarters, quarterTargets }) => [
        target,
        quarters ?? actual,
        quarterTargets,
      ]),
      notes: notes.map(({ code }) => code),
    };
  };

  test('one tab per quarter gives the quarters', () => {
    const tabs = { A: ofQuarter('CAPAIAN TRIWULAN I', 90, 19), B: ofQuarter('CAPAIAN TRIWULAN II', 90, 44) };
    expect(read(tabs).rows).toEqual([[90, [19, 44, null, null], none]]);
  });

  test('targets that differ from quarter to quarter are those of the quarters', () => {
    const tabs = { A: ofQuarter('CAPAIAN TRIWULAN I', 20, 19), B: ofQuarter('CAPAIAN TRIWULAN II', 45, 44) };
    expect(read(tabs).rows).toEqual([[null, [19, 44, null, null], [20, 45, null, null]]]);
  });

  test('targets in one, what was reached in the other', () => {
    const targets = [title('PERJANJIAN KINERJA'), head.slice(0, 4), [1, 'Persentase PPKS', '%', 90]];
    const reached = ofQuarter('CAPAIAN', 90, 81);
    expect(read({ A: targets, B: reached }).rows).toEqual([[90, 81, none]]);
    expect(read({ A: reached, B: targets }).rows).toEqual([[90, 81, none]]);
  });

  test('what they say differently is named', () => {
    const { rows, notes } = read({ A: ofQuarter('CAPAIAN', 90, 81), B: ofQuarter('CAPAIAN', 90, 85) });
    expect(rows).toEqual([[90, 81, none]]);
    expect(notes).toContain('indicator-differs');
  });
});

test('figures to date are written as such, and reach as far as their quarter', () => {
  const headings: Cell[] = ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi s.d. TW I', 'Realisasi s.d. TW II'];
  const result = readTabs({ R: [title('CAPAIAN'), headings, [1, 'Jumlah KPM', 'orang', 100, 20, 50]] });
  const [row] = sheetRows(result, 'id').find(({ sheet }) => sheet === 'indicators')?.rows ?? [];
  expect(row?.cells.actualsKind).toBe('Kumulatif');
  expect(importedSettings(result, 'id').period).toBe(texts('id').terms.period.quarters[1]);
});

test('a title that reaches to a quarter does not make columns of single quarters figures to date', () => {
  const headings: Cell[] = ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi TW I', 'Realisasi TW II'];
  const rows = [title('CAPAIAN S.D. TRIWULAN II'), headings, [1, 'Jumlah KPM', 'orang', 100, 20, 30]];
  expect(readTabs({ R: rows }).indicators.map(({ isToDate, quarters }) => [isToDate, quarters])).toEqual([
    [false, [20, 30, null, null]],
  ]);
});

test('figures of a month that ends no quarter reach as far as that month', () => {
  const result = readTabs({ R: [title('CAPAIAN BULAN MEI'), head, [1, 'Jumlah KPM', 'orang', 100, 40, 40]] });
  expect(result.lastMonth).toBe(5);
});
