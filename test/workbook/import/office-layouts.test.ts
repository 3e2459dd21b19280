import { readTabs as read, sumsOf, type Cell } from './read-tabs';

const title: Cell[] = ['LAPORAN REALISASI TAHUN 2025'];
const code = (number: number): string => `1.06.04.2.01.000${number}`;
const head: Cell[] = ['Kode', 'Uraian', 'Pagu', 'Realisasi'];
const leaves: Cell[][] = [
  [code(1), 'Permakanan', 600e6, 400e6],
  [code(2), 'Sandang', 400e6, 220e6],
];

/** Sums over leaves in millions: ceilings, spent, and spent to the end of March. */
const sums = (result: Parameters<typeof sumsOf>[0]) => {
  const [ceiling, revised, spent, quarter] = sumsOf(result, 'ceiling', 'revisedCeiling', 'spent', 'spentQ1').map(
    (sum) => sum ?? 0,
  );
  return { ceiling, revised, spent, quarter };
};

const budgets: [what: string, rows: Cell[][], merges: string[], expected: Partial<ReturnType<typeof sums>>][] = [
  [
    'a code in pieces over five columns',
    [
      title,
      ['Kode', '', '', '', '', 'Uraian', 'Pagu', 'Realisasi'],
      ['1', '06', '04', '', '', 'PROGRAM', 1000e6, 620e6],
      ['1', '06', '04', '2.01', '', 'KEGIATAN', 1000e6, 620e6],
      ['1', '06', '04', '2.01', '0001', 'Permakanan', 600e6, 400e6],
      ['1', '06', '04', '2.01', '0002', 'Sandang', 400e6, 220e6],
    ],
    ['A2:E2'],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'a code in pieces below the names of their levels',
    [
      title,
      ['No', 'Urusan', 'Bid', 'Program', 'Kegiatan', 'Sub', 'Uraian', 'Pagu', 'Realisasi'],
      ['1', '1', '06', '04', '', '', 'PROGRAM', 1000e6, 620e6],
      ['2', '1', '06', '04', '2.01', '', 'KEGIATAN', 1000e6, 620e6],
      ['3', '1', '06', '04', '2.01', '0001', 'Permakanan', 600e6, 400e6],
      ['4', '1', '06', '04', '2.01', '0002', 'Sandang', 400e6, 220e6],
      ['', '', '', '', '', '', 'JUMLAH', 1000e6, 620e6],
    ],
    [],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'numbers of four kinds, with a total that says what it adds up below them',
    [
      title,
      ['No', 'Uraian', 'Pagu', 'Realisasi'],
      ['A', 'Penunjang', 600e6, 400e6],
      ['I', 'Perencanaan', 600e6, 400e6],
      [1, 'Dokumen', 600e6, 400e6],
      ['a', 'ATK', 350e6, 300e6],
      ['b', 'Perjalanan', 250e6, 100e6],
      ['B', 'Rehabilitasi', 400e6, 220e6],
      ['I', 'Layanan', 400e6, 220e6],
      [1, 'Sandang', 400e6, 220e6],
      ['JUMLAH TOTAL (A + B)', '', 1000e6, 620e6],
    ],
    [],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'a word of a total that says how something is counted',
    [
      title,
      ['Kode', 'Uraian', 'Formulasi', 'Pagu', 'Realisasi'],
      [code(1), 'Permakanan', 'jumlah', 600e6, 400e6],
      [code(2), 'Sandang', 'total', 400e6, 220e6],
      ['', '', 'Jumlah', 1000e6, 620e6],
    ],
    [],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'an account in pieces',
    [
      title,
      ['Kode Rekening', '', '', '', 'Uraian', 'Anggaran', 'Realisasi'],
      ['5', '', '', '', 'BELANJA', 1000e6, 620e6],
      ['5', '1', '', '', 'OPERASI', 1000e6, 620e6],
      ['5', '1', '02', '01', 'Barang', 600e6, 400e6],
      ['5', '1', '02', '02', 'Jasa', 400e6, 220e6],
    ],
    ['A2:D2'],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'kinds of spending by the names of accounts, with their total',
    [
      title,
      ['Kode', 'Uraian', 'Pagu', '', '', '', 'Realisasi', '', '', ''],
      ['', '', 'Pegawai', 'Barang dan Jasa', 'Modal', 'Total', 'Pegawai', 'Barang dan Jasa', 'Modal', 'Total'],
      [code(1), 'Permakanan', 100e6, 400e6, 100e6, 600e6, 100e6, 200e6, 100e6, 400e6],
      [code(2), 'Sandang', 0, 300e6, 100e6, 400e6, 0, 200e6, 20e6, 220e6],
    ],
    ['A2:A3', 'B2:B3', 'C2:F2', 'G2:J2'],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'a part of an unknown name beside a known one: the total is the figure',
    [
      title,
      ['Kode', 'Uraian', 'Pagu', '', '', 'Realisasi'],
      ['', '', 'Rutin', 'Modal', 'Jumlah', ''],
      [code(1), 'Permakanan', 200e6, 400e6, 600e6, 400e6],
      [code(2), 'Sandang', 100e6, 300e6, 400e6, 220e6],
    ],
    ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3'],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'a part of an unknown name without a total counts with the others',
    [
      title,
      ['Kode', 'Uraian', 'Pagu', '', 'Realisasi'],
      ['', '', 'Rutin', 'Modal', ''],
      [code(1), 'Permakanan', 200e6, 400e6, 400e6],
      [code(2), 'Sandang', 100e6, 300e6, 220e6],
    ],
    ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'ways of payment without a total',
    [
      title,
      ['Kode', 'Uraian', 'Pagu', 'Realisasi', '', '', ''],
      ['', '', '', 'UP', 'GU', 'TU', 'LS'],
      [code(1), 'Permakanan', 600e6, 50e6, 50e6, 0, 300e6],
      [code(2), 'Sandang', 400e6, 20e6, 0, 0, 200e6],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:G2'],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'funds without a total',
    [
      title,
      ['Kode', 'Uraian', 'Pagu', '', 'Realisasi', ''],
      ['', '', 'PAD', 'DAU', 'PAD', 'DAU'],
      [code(1), 'Permakanan', 200e6, 400e6, 100e6, 300e6],
      [code(2), 'Sandang', 100e6, 300e6, 20e6, 200e6],
    ],
    ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'halves of the year',
    [
      title,
      ['Kode', 'Uraian', 'Pagu', 'Realisasi', ''],
      ['', '', '', 'Semester I', 'Semester II'],
      [code(1), 'Permakanan', 600e6, 100e6, 300e6],
      [code(2), 'Sandang', 400e6, 20e6, 200e6],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'the year of the title beside the next one',
    [
      title,
      ['Kode', 'Uraian', 'Anggaran 2025', 'Realisasi 2025', 'Anggaran 2026'],
      [code(1), 'Permakanan', 600e6, 400e6, 700e6],
      [code(2), 'Sandang', 400e6, 220e6, 500e6],
    ],
    [],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'the sum of what was realised by another word',
    [title, ['Kode', 'Uraian', 'Jumlah Anggaran', 'Jumlah Realisasi'], ...leaves],
    [],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'the budget as a target beside those of the indicators',
    [
      title,
      ['Kode', 'Program', 'Indikator', 'Target Kinerja', 'Realisasi Kinerja', 'Target Anggaran', 'Realisasi Anggaran'],
      [code(1), 'Permakanan', 'Jumlah penerima', 200, 180, 600e6, 400e6],
      [code(2), 'Sandang', 'Jumlah paket', 100, 90, 400e6, 220e6],
    ],
    [],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'a programme as a merged row right below the heading',
    [title, head, ['PROGRAM REHABILITASI'], ...leaves],
    ['A3:D3'],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'revenue above and the deficit below',
    [
      title,
      ['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi'],
      ['4', 'PENDAPATAN', 50e6, 40e6],
      ['', 'JUMLAH PENDAPATAN', 50e6, 40e6],
      ['5', 'BELANJA', 1000e6, 620e6],
      ['5.1', 'OPERASI', 900e6, 600e6],
      ['5.2', 'MODAL', 100e6, 20e6],
      ['', 'SURPLUS/(DEFISIT)', -950e6, -580e6],
    ],
    [],
    { ceiling: 1000, spent: 620 },
  ],
  [
    'two tables side by side',
    [
      title,
      [...head, '', ...head],
      [code(1), 'Permakanan', 600e6, 400e6, '', '1.06.05.2.01.0001', 'Bantuan', 500e6, 100e6],
      [code(2), 'Sandang', 400e6, 220e6],
    ],
    [],
    { ceiling: 1500, spent: 720 },
  ],
  [
    'months to date beside each other',
    [
      title,
      ['Kode', 'Uraian', 'Pagu', 'Realisasi s.d. Januari', 'Realisasi s.d. Februari', 'Realisasi s.d. Maret'],
      [code(1), 'Permakanan', 600e6, 10e6, 20e6, 30e6],
      [code(2), 'Sandang', 400e6, 5e6, 5e6, 50e6],
    ],
    [],
    { ceiling: 1000, spent: 80, quarter: 80 },
  ],
  [
    'months to date that only the title calls realised',
    [
      title,
      ['Kode', 'Uraian', 'Pagu', 's.d. Januari', 's.d. Februari', 's.d. Maret'],
      [code(1), 'Permakanan', 600e6, 10e6, 20e6, 30e6],
      [code(2), 'Sandang', 400e6, 5e6, 5e6, 50e6],
    ],
    [],
    { ceiling: 1000, spent: 80, quarter: 80 },
  ],
  [
    'DPA and DPPA',
    [
      ['DPPA 2025'],
      ['Kode', 'Uraian', 'DPA', 'DPPA', 'Realisasi'],
      [code(1), 'Permakanan', 650e6, 600e6, 400e6],
      [code(2), 'Sandang', 450e6, 400e6, 220e6],
    ],
    [],
    { ceiling: 1100, revised: 1000, spent: 620 },
  ],
  [
    'a total whose letters stand apart',
    [title, head, ...leaves, ['', 'J U M L A H', 1000e6, 620e6]],
    [],
    { ceiling: 1000 },
  ],
  [
    'totals carried from page to page',
    [
      title,
      head,
      ...leaves.slice(0, 1),
      ['', 'Jumlah dipindahkan', 600e6, 400e6],
      ['', 'Jumlah pindahan', 600e6, 400e6],
      ...leaves.slice(1),
      ['', 'Jumlah A + B', 1000e6, 620e6],
    ],
    [],
    { ceiling: 1000, spent: 620 },
  ],
];

test.each(budgets)('%s', (_what, rows, merges, expected) => {
  const result = read({ R: rows }, merges);
  expect([[...result.open], sums(result)]).toEqual([[], expect.objectContaining(expected)]);
});

/** What an indicator table gives: targets, and what was reached, of quarters where they are reported. */
const indicators: [what: string, rows: Cell[][], merges: string[], targets: Cell[], actuals: unknown[]][] = [
  [
    'one indicator under a grouped heading is no row of column numbers',
    [
      title,
      ['No', 'Indikator', 'Satuan', 'Target Tahunan', 'Target', '', '', '', 'Realisasi', '', '', ''],
      ['', '', '', '', 'TW I', 'TW II', 'TW III', 'TW IV', 'TW I', 'TW II', 'TW III', 'TW IV'],
      [1, 'Persentase PPKS', '%', 90, 20, 45, 70, 90, 19, 44, 68, 88],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:H2', 'I2:L2'],
    [90],
    [[19, 44, 68, 88]],
  ],
  [
    'the years of a plan: the one that the title names',
    [
      ['RENSTRA, TARGET TAHUN 2026'],
      ['No', 'Indikator', 'Satuan', 'Tahun 2025', 'Tahun 2026', 'Tahun 2027'],
      [1, 'Persentase PPKS', '%', 80, 85, 90],
    ],
    [],
    [85],
    [null],
  ],
  [
    'the years of a plan: the last one with something reached',
    [
      ['RENSTRA'],
      ['No', 'Indikator', 'Satuan', 'Target', '', '', 'Realisasi', ''],
      ['', '', '', '2023', '2024', '2025', '2023', '2024'],
      [1, 'Persentase PPKS', '%', 80, 85, 90, 78, 84],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:H2'],
    [85],
    [84],
  ],
  [
    'earlier years beside this one',
    [
      title,
      ['No', 'Indikator', 'Satuan', 'Realisasi 2023', 'Realisasi 2024', 'Tahun 2025', '', ''],
      ['', '', '', '', '', 'Target', 'Realisasi', 'Capaian (%)'],
      [1, 'Persentase PPKS', '%', 70, 75, 90, 81, 90],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:H2'],
    [90],
    [81],
  ],
  [
    'last year and the end of the plan before this year',
    [
      title,
      ['No', 'Indikator', 'Satuan', 'Target Akhir Renstra', 'Realisasi Tahun Lalu', 'Target', 'Realisasi'],
      [1, 'Persentase PPKS', '%', 95, 70, 90, 81],
    ],
    [],
    [90],
    [81],
  ],
  [
    'target and what was reached in per cent',
    [title, ['No', 'Indikator', 'Target (%)', 'Realisasi (%)', 'Capaian (%)'], [1, 'Cakupan layanan PPKS', 90, 81, 90]],
    [],
    [90],
    [81],
  ],
  [
    'the name of a programme merged over the figures is no indicator',
    [
      title,
      ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
      ['', 'PROGRAM PENUNJANG'],
      [1, 'Persentase PPKS', '%', 90, 81],
    ],
    ['B3:E3'],
    [90],
    [81],
  ],
  [
    'K beside Rp',
    [
      title,
      ['Kode', 'Kegiatan', 'Indikator', 'Target', '', 'Realisasi TW I', '', 'Realisasi TW II', ''],
      ['', '', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
      [code(1), 'Permakanan', 'Jumlah penerima', '200 orang', 600e6, '50 orang', 100e6, '60 orang', 200e6],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:I2'],
    [200],
    [[50, 60, null, null]],
  ],
];

test.each(indicators)('%s', (_what, rows, merges, targets, actuals) => {
  const { indicators: found } = read({ R: rows }, merges);
  expect(found.map(({ target }) => target)).toEqual(targets);
  expect(found.map(({ quarters, actual }) => quarters ?? actual)).toEqual(actuals);
});

test('a cash plan of the same lines in another tab is no copy of what was spent', () => {
  const plan = ['Kode', 'Uraian', 'Pagu', 'RAK TW I', 'RAK TW II', 'RAK TW III', 'RAK TW IV'];
  const { rows } = read({
    Realisasi: [title, head, ...leaves],
    RAK: [
      ['RAK 2025'],
      plan,
      ...leaves.map(([key = '', name = '', ceiling = 0]) => [key, name, ceiling, 1e6, 2e6, 3e6, 4e6]),
    ],
  });
  expect(rows.map(({ amounts }) => [amounts.get('ceiling'), amounts.get('spent'), amounts.get('planQ4')])).toEqual([
    [600e6, 400e6, 10e6],
    [400e6, 220e6, 10e6],
  ]);
});
