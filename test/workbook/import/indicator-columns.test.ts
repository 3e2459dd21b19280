import { readTabs, sumsOf, type Cell } from './read-tabs';

const title = (words: string): Cell[] => [words];

/** What an indicator gives, in the order name, target, what was reached; more where a case is about it. */
type Wanted = Record<string, unknown>;

const first = (rows: Cell[][], merges: string[] = []): Wanted[] =>
  readTabs({ R: rows }, merges).indicators.map((row) => ({ ...row }));

describe('which column holds the target and which what was reached', () => {
  test.each<[what: string, title: string, head: Cell[], row: Cell[], wanted: Wanted]>([
    [
      'what is to be done is no target',
      'RENCANA AKSI TAHUN 2025',
      ['No', 'Indikator Kinerja', 'Rencana Aksi', 'Target', 'Satuan'],
      [1, 'Jumlah KPM', 'Rapat koordinasi 4 kali', 1200, 'KPM'],
      { target: 1200 },
    ],
    [
      'of two years in a title the last one',
      'PERBANDINGAN TAHUN 2024 DAN TAHUN 2025',
      ['No', 'Indikator', 'Target 2024', 'Realisasi 2024', 'Target 2025', 'Realisasi 2025'],
      [1, 'Persentase PPKS', 75, 74, 80, 82],
      { target: 80, actual: 82 },
    ],
    [
      'the target of the year before that of the month',
      'LAPORAN S.D. MARET 2025',
      [
        'No',
        'Indikator',
        'Satuan',
        'Target Bulan Ini',
        'Target Tahunan',
        'Realisasi Bulan Ini',
        'Realisasi s.d. Bulan Ini',
      ],
      [1, 'Jumlah PPKS', 'orang', 30, 400, 28, 90],
      { target: 400, quarters: [90, null, null, null], isToDate: true },
    ],
    [
      'the target of the quarter is that of the quarter of the title',
      'CAPAIAN TRIWULAN II TAHUN 2025',
      ['No', 'Indikator', 'Satuan', 'Target Tahunan', 'Target Triwulan', 'Realisasi Triwulan'],
      [1, 'Jumlah PPKS', 'orang', 400, 200, 190],
      { target: 400, quarterTargets: [null, 200, null, null], quarters: [null, 190, null, null] },
    ],
    [
      'the period may stand in front of what a column is of',
      'EKSPOR TAHUN 2025',
      ['indikator', 'satuan', 'jenis_target', 'target', 'tw1_target', 'tw1_realisasi', 'tw2_target', 'tw2_realisasi'],
      ['Angka pengaduan', 'kasus', 'Minimize', 10, 10, 8, 10, 9],
      { polarity: 'negative', quarterTargets: [10, 10, null, null], quarters: [8, 9, null, null] },
    ],
    [
      'Capaian alone beside a target is what was reached',
      'CAPAIAN IKU TAHUN 2025',
      ['No', 'Indikator', 'Satuan', 'Target', 'Capaian', 'Persentase'],
      [1, 'Persentase PPKS', '%', 80, 76, 95],
      { target: 80, actual: 76 },
    ],
    [
      'English headings, Unit of what is counted',
      'PERFORMANCE 2025',
      ['No', 'Strategic Objective', 'Performance Indicator', 'Unit', 'Target', 'Actual', 'Achievement (%)'],
      [1, 'Better governance', 'Number of complaints', 'cases', 10, 8, 120],
      { measureUnit: 'cases', target: 10, actual: 8, polarity: 'negative', objective: 'Better governance' },
    ],
    [
      'figures of others and of earlier years stand beside its own',
      'PERBANDINGAN TAHUN 2025',
      [
        'No',
        'Indikator',
        'Target Nasional',
        'Realisasi n-2',
        'Target Sebelum Perubahan',
        'Target Perubahan',
        'Realisasi n',
      ],
      [1, 'Persentase PPKS', 90, 70, 80, 85, 82],
      { target: 85, actual: 82 },
    ],
    [
      'halves of the year end with the second and the fourth quarter',
      'CAPAIAN TAHUN 2025',
      [
        'No',
        'Indikator',
        'Satuan',
        'Target',
        'Target Semester I',
        'Realisasi Semester I',
        'Target Semester II',
        'Realisasi Semester II',
      ],
      [1, 'Jumlah PPKS', 'orang', 400, 200, 190, 200, 205],
      { quarterTargets: ['-', 200, '-', 200], isPerQuarter: true, quarters: [null, 190, null, 205] },
    ],
    [
      'a target of a quarter that is not due stays as it is written',
      'RENCANA AKSI TAHUN 2025',
      ['No', 'Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
      [1, 'Persentase PPKS', '%', 95, '-', 50, 'Diukur di TW IV', 95],
      { quarterTargets: ['-', 50, 'Diukur di TW IV', 95] },
    ],
    [
      'targets of single quarters that add up to the year’s are said to be such',
      'RENCANA AKSI TAHUN 2025',
      ['No', 'Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
      [1, 'Jumlah PPKS', 'orang', 400, 100, 100, 100, 100],
      { isPerQuarter: true },
    ],
    [
      'those of a share do not add up',
      'RENCANA AKSI TAHUN 2025',
      ['No', 'Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
      [1, 'Persentase PPKS', '%', 100, 25, 25, 25, 25],
      { isPerQuarter: false },
    ],
    [
      'quarters whose last is the year’s figure are to date',
      'CAPAIAN TAHUN 2025',
      ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi'],
      [1, 'Jumlah PPKS', 'orang', 400, 100, 200, 200],
      { quarters: [100, 200, null, null], isToDate: true },
    ],
    [
      'marks of notes are no part of name and figure',
      'CAPAIAN TAHUN 2025',
      ['No', 'Indikator', 'Target', 'Realisasi'],
      [1, 'Indeks kepuasan **', 82, '83,5*)'],
      { name: 'Indeks kepuasan', measureUnit: 'Indeks', target: 82, actual: 83.5 },
    ],
    [
      'what is still to come is not reported',
      'CAPAIAN TAHUN 2025',
      ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
      [1, 'Indeks SPBE', 'Indeks', 3, 'Belum dinilai'],
      { target: 3, actual: null },
    ],
  ])('%s', (_what, words, head, row, wanted) => {
    expect(first([title(words), head, row])).toMatchObject([wanted]);
  });
});

test.each<[target: Cell, polarity: string]>([
  ['≤ 24 jam', 'negative'],
  ['< 10', 'negative'],
  ['≥ 3,5', 'positive'],
  ['90-95', 'range'],
  ['WTP', 'grade'],
  [80, 'positive'],
])('a target of %s says that the direction is %s', (target, polarity) => {
  const rows = [title('PERJANJIAN KINERJA TAHUN 2025'), ['No', 'Indikator', 'Target'], [1, 'Waktu tanggap', target]];
  expect(first(rows)).toMatchObject([{ target, polarity }]);
});

describe('one indicator over several rows', () => {
  const parts: Cell[][] = [
    [1, 'Persentase PPKS', 'Anak terlantar', '%', 80, 78],
    ['', '', 'Lansia terlantar', '%', 70, 72],
  ];

  test.each<[what: string, head: Cell[], merges: string[]]>([
    ['with a column of its parts', ['No', 'Indikator', 'Sub Indikator', 'Satuan', 'Target', 'Realisasi'], []],
    ['below one heading', ['No', 'Indikator', '', 'Satuan', 'Target', 'Realisasi'], ['B2:C2']],
  ])('each part is one, %s', (_what, head, merges) => {
    const rows = [title('CAPAIAN TAHUN 2025'), head, ...parts];
    expect(first(rows, [...merges, 'A3:A4', 'B3:B4'])).toMatchObject([
      { name: 'Persentase PPKS: Anak terlantar', target: 80, actual: 78 },
      { name: 'Persentase PPKS: Lansia terlantar', target: 70, actual: 72 },
    ]);
  });

  test('figures that no indicator is named for are left and named', () => {
    const rows: Cell[][] = [
      title('CAPAIAN TAHUN 2025'),
      ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
      [1, 'Persentase PPKS', '%', 80, 78],
      ['', '', '%', 70, 72],
    ];
    const { indicators, notes } = readTabs({ R: rows });
    expect(indicators).toHaveLength(1);
    expect(notes).toContainEqual(expect.objectContaining({ code: 'nameless-indicators', values: { rows: [4] } }));
  });
});

describe('targets of several years side by side', () => {
  const plan = (words: string): Cell[][] => [
    title(words),
    ['No', 'Indikator', 'Satuan', 'Kondisi Awal', 'Target 2023', 'Target 2024', 'Target 2025', 'Kondisi Akhir'],
    [1, 'Persentase PPKS', '%', 60, 75, 80, 85, 85],
  ];

  test('the year is asked; this one is the default', () => {
    const { indicators, questions, year } = readTabs({ R: plan('RENSTRA 2023-2026') });
    expect([year, indicators.map(({ target }) => target), questions.map(({ code }) => code)]).toEqual([
      2025,
      [85],
      ['year-unknown'],
    ]);
    const answered = readTabs({ R: plan('RENSTRA 2023-2026') }, [], { 'year-unknown': '2024' });
    expect([answered.year, answered.indicators.map(({ target }) => target)]).toEqual([2024, [80]]);
  });

  test('a title that names one of them is not asked', () => {
    const { indicators, questions } = readTabs({ R: plan('RENSTRA 2023-2026, TAHUN 2024') });
    expect([indicators.map(({ target }) => target), questions]).toEqual([[80], []]);
  });
});

test('each unit has a tab of its own', () => {
  const tab = (words: string, name: string): Cell[][] => [
    title(words),
    ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
    [1, name, 'orang', 10, 9],
  ];
  const { units } = readTabs({
    Sekretariat: tab('PENGUKURAN KINERJA TAHUN 2025', 'Jumlah pegawai terlatih'),
    B: tab('LAPORAN BIDANG REHABILITASI SOSIAL TAHUN 2025', 'Jumlah PPKS'),
    C: tab('CAPAIAN SPM BIDANG SOSIAL TAHUN 2025', 'Jumlah lansia'),
  });
  expect(units.map(({ name }) => name)).toEqual(['Sekretariat', 'BIDANG REHABILITASI SOSIAL', '']);
});

test('Kinerja and Anggaran below targets and what was reached are K and Rp', () => {
  const rows: Cell[][] = [
    title('CAPAIAN SUB KEGIATAN TAHUN 2025'),
    ['Kode', 'Sub Kegiatan', 'Indikator', 'Target', '', 'Realisasi', ''],
    ['', '', '', 'Kinerja', 'Anggaran', 'Kinerja', 'Anggaran'],
    ['1.06.04.2.01.0001', 'Permakanan', 'Jumlah penerima', '200 orang', 600e6, '190 orang', 550e6],
  ];
  const { indicators, rows: budget } = readTabs({ R: rows }, ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2']);
  expect(indicators).toMatchObject([{ target: 200, actual: 190 }]);
  expect(budget.map(({ amounts }) => [amounts.get('ceiling'), amounts.get('spent')])).toContainEqual([600e6, 550e6]);
});

test('units head the rows of their indicators', () => {
  const rows: Cell[][] = [
    title('PENGUKURAN KINERJA TAHUN 2025'),
    ['No', 'Indikator', 'Satuan', 'Target'],
    ['BIDANG REHABILITASI SOSIAL'],
    [1, 'Jumlah PPKS', 'orang', 100],
    ['BIDANG LINJAMSOS'],
    [1, 'Jumlah KPM', 'KPM', 2000],
  ];
  expect(readTabs({ R: rows }).units.map(({ name }) => name)).toEqual([
    'BIDANG REHABILITASI SOSIAL',
    'BIDANG LINJAMSOS',
  ]);
});

test('quarters of money whose last is the year’s figure are to date', () => {
  const rows: Cell[][] = [
    title('EVALUASI TAHUN 2025'),
    ['Kode', 'Uraian', 'Pagu', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi'],
    ['1.06.04.2.01.0001', 'Permakanan', 600e6, 100e6, 300e6, 300e6],
  ];
  expect(sumsOf(readTabs({ R: rows }), 'spentQ1', 'spentQ2', 'spent')).toEqual([100, 300, 300]);
});

test('percentages written as shares are asked about', () => {
  const rows: Cell[][] = [
    title('CAPAIAN TAHUN 2025'),
    ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
    [1, 'Persentase PPKS', '%', 0.85, 0.8],
  ];
  const id = 'written-as-shares:a.xlsx:R';
  const figures = (answers: Record<string, string>) =>
    readTabs({ R: rows }, [], answers).indicators.map(({ target, actual }) => [target, actual]);
  expect(readTabs({ R: rows }).questions.map((question) => question.id)).toEqual([id]);
  expect([figures({ [id]: 'percent' }), figures({})]).toEqual([[[85, 80]], [[0.85, 0.8]]]);
});
