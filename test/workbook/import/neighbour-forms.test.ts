import { readTabs, sumsOf, type Cell } from './read-tabs';

const title = (words: string): Cell[] => [`${words} TAHUN 2025`];
const head: Cell[] = ['No', 'Uraian', 'Pagu', 'Realisasi'];
const codeOf = (number: number): string => `1.06.04.2.01.000${number}`;

/** Numbers of three levels with what stands beside them; most levels have one line below them. */
const levels: Cell[][] = [
  ['1', 1000e6],
  ['1.1', 700e6],
  ['1.1.1', 700e6],
  ['1.2', 300e6],
  ['1.2.1', 300e6],
  ['2', 900e6],
  ['2.1', 900e6],
  ['2.1.1', 600e6],
  ['2.1.2', 300e6],
  ['3', 400e6],
  ['3.1', 400e6],
  ['3.1.1', 400e6],
  ['4', 200e6],
  ['4.1', 200e6],
  ['4.1.1', 200e6],
];

type Case = [
  what: string,
  rows: Cell[][],
  merges: string[],
  ceiling: number | null,
  spent: number | null,
  leaves: number,
];

/** Forms as another regency heads, numbers and prints them: ceiling and spending in millions. */
const forms: Case[] = [
  [
    'pieces of the code, each headed by the name of its level',
    [
      title('DPA'),
      ['Kode', '', '', '', '', 'Uraian', 'Jumlah'],
      ['Urusan', 'Bidang Urusan', 'Program', 'Kegiatan', 'Sub Kegiatan', '', ''],
      ['1', '', '', '', '', 'URUSAN WAJIB', 1000e6],
      ['1', '06', '', '', '', 'BIDANG SOSIAL', 1000e6],
      ['1', '06', '04', '', '', 'PROGRAM REHABILITASI', 1000e6],
      ['1', '06', '04', '2.01', '', 'Rehabilitasi Dasar', 1000e6],
      ['1', '06', '04', '2.01', '0001', 'Permakanan', 600e6],
      ['1', '06', '04', '2.01', '0002', 'Sandang', 400e6],
    ],
    ['A2:E2', 'F2:F3', 'G2:G3'],
    1000,
    null,
    2,
  ],
  [
    'numbers of three levels that only their brackets tell apart',
    [
      title('LAPORAN REALISASI'),
      head,
      ['a.', 'PROGRAM REHABILITASI', 1000e6, 620e6],
      ['1)', 'Rehabilitasi Dasar', 1000e6, 620e6],
      ['(1)', 'Permakanan', 600e6, 400e6],
      ['(2)', 'Sandang', 400e6, 220e6],
      ['b.', 'PROGRAM PERLINDUNGAN', 500e6, 100e6],
      ['1)', 'Data Fakir Miskin', 500e6, 100e6],
      ['(1)', 'Pendataan', 500e6, 100e6],
    ],
    [],
    1500,
    720,
    3,
  ],
  [
    'the office with its total above the first number',
    [
      title('LAPORAN REALISASI'),
      head,
      ['', 'DINAS SOSIAL', 1500e6, 720e6],
      ['I', 'PROGRAM REHABILITASI', 1000e6, 620e6],
      ['A', 'Permakanan', 600e6, 400e6],
      ['B', 'Sandang', 400e6, 220e6],
      ['II', 'PROGRAM PERLINDUNGAN', 500e6, 100e6],
      ['A', 'Pendataan', 500e6, 100e6],
    ],
    [],
    1500,
    720,
    3,
  ],
  [
    'notes between the records',
    [
      title('LAPORAN REALISASI'),
      ['Kode', ...head.slice(1)],
      ['1.06.04', 'PROGRAM REHABILITASI', 1000e6, 620e6],
      [codeOf(1), 'Permakanan', 600e6, 400e6],
      ['', 'Catatan: menunggu proses pengadaan', '', ''],
      [codeOf(2), 'Sandang', 400e6, 220e6],
      ['', 'Jumlah', 1000e6, 620e6],
      ['Catatan: angka sementara'],
    ],
    [],
    1000,
    620,
    2,
  ],
  [
    'what was reached of the money, in Rupiah and in per cent',
    [
      title('DATA REALISASI'),
      [
        'No',
        'Sub Kegiatan',
        'Pagu Anggaran',
        'Capaian Realisasi Nominal',
        'Capaian Realisasi Persentase',
        'Capaian Realisasi Fisik',
      ],
      [1, 'Permakanan', '600.000.000', 'Rp 400.000.000', '66,67', 'Terlaksana di 86 dari 144 desa'],
      [2, 'Sandang', '400.000.000', 'Rp 220.000.000', '55', 'Terlaksana'],
    ],
    [],
    1000,
    620,
    2,
  ],
  [
    'how many there are, left of their price',
    [
      title('KARTU INVENTARIS'),
      ['No', 'Kode Barang', 'Nama Barang', 'Jumlah', 'Harga (Rp)'],
      [1, '1.3.2.05.01', 'Laptop', 2, 15e6],
      [2, '1.3.2.05.02', 'Meja', 5, 5e6],
    ],
    [],
    null,
    null,
    0,
  ],
  [
    'codes left of indicators that stand between them and the money',
    [
      title('RENJA'),
      ['Kode', 'Program dan Kegiatan', 'Indikator', 'Target', 'Pagu', 'Realisasi'],
      ['1.06.04', 'PROGRAM REHABILITASI', 'Persentase PPKS', '80 %', 1000e6, 620e6],
      ['1.06.04.2.01', 'Rehabilitasi Dasar', 'Jumlah lansia', '250 orang', 1000e6, 620e6],
    ],
    [],
    1000,
    620,
    1,
  ],
  [
    'numbers of levels left of indicators',
    [
      title('PERJANJIAN KINERJA'),
      ['No', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Target', 'Anggaran (Rp)'],
      ...levels.map(([number = '', amount = 0]): Cell[] => [
        number,
        `Uraian ${number}`,
        'Jumlah orang',
        '9 orang',
        amount,
      ]),
      ['', 'Jumlah', '', '', 2500e6],
    ],
    [],
    2500,
    null,
    6,
  ],
  [
    'the sum of what was realised before and now',
    [
      title('REALISASI S.D. JUNI'),
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi s.d. Bulan Lalu', 'Realisasi Bulan Ini', 'Jumlah Realisasi'],
      [codeOf(1), 'Permakanan', 600e6, 300e6, 100e6, 400e6],
      [codeOf(2), 'Sandang', 400e6, 120e6, 100e6, 220e6],
    ],
    [],
    1000,
    620,
    2,
  ],
  [
    'money that persons sign for',
    [
      title('DAFTAR HONOR'),
      ['No', 'Nama', 'Jabatan', 'Jumlah', 'Tanda Tangan'],
      [1, 'Contoh Satu', 'Ketua', 6e6, ''],
      [2, 'Contoh Dua', 'Anggota', 48e5, ''],
    ],
    [],
    null,
    null,
    0,
  ],
];

/** Forms without codes or a period are asked about, whatever they look like. */
const expectedQuestions: readonly string[] = ['generated-codes', 'period-unknown'];

it.each(forms)('%s', (_what, rows, merges, ceiling, spent, leaves) => {
  const result = readTabs({ Sheet1: rows }, merges);
  expect(result.questions.map(({ code }) => code).filter((code) => !expectedQuestions.includes(code))).toEqual([]);
  expect(sumsOf(result, 'ceiling', 'spent')).toEqual([ceiling, spent]);
  expect(result.rows.filter(({ isLeaf }) => isLeaf)).toHaveLength(leaves);
});

it('an office above the first number that says another sum is asked about', () => {
  const result = readTabs({
    Sheet1: [
      title('LAPORAN REALISASI'),
      head,
      ['', 'DINAS SOSIAL', 1600e6, 720e6],
      ['I', 'PROGRAM REHABILITASI', 1000e6, 620e6],
      ['A', 'Permakanan', 600e6, 400e6],
      ['B', 'Sandang', 400e6, 220e6],
      ['II', 'PROGRAM PERLINDUNGAN', 500e6, 100e6],
      ['A', 'Pendataan', 500e6, 100e6],
    ],
  });
  expect(result.questions.filter(({ fallback }) => fallback === null)).toMatchObject([
    { code: 'total-differs', values: { printed: 1600e6, computed: 1500e6 } },
  ]);
});

it.each<[what: string, words: string, headings: Cell[], asked: string[]]>([
  ['a heading', 'BULAN JUNI', ['Bulan Lalu', 'Bulan Ini', 's.d. Bulan Ini'], []],
  ['a title', 'S/D BULAN JUNI', ['Realisasi'], []],
  ['a title with its end', 'S.D. AKHIR BULAN JUNI', ['Realisasi'], []],
  ['nothing', 'BULAN JUNI', ['Realisasi'], ['accumulation']],
])('how far realised amounts reach is asked unless %s says it', (_what, words, headings, asked) => {
  const { questions } = readTabs(
    {
      Sheet1: [
        title(`REALISASI ${words}`),
        ['Kode', 'Uraian', 'Pagu', headings.length > 1 ? 'Realisasi' : '', ...headings.slice(1).map(() => '')],
        ['', '', '', ...headings],
        [codeOf(1), 'Permakanan', 600e6, 300e6, 100e6, 400e6].slice(0, 3 + headings.length),
        [codeOf(2), 'Sandang', 400e6, 120e6, 100e6, 220e6].slice(0, 3 + headings.length),
      ],
    },
    ['A2:A3', 'B2:B3', 'C2:C3', ...(headings.length > 1 ? ['D2:F2'] : [])],
  );
  expect(questions.map(({ code }) => code)).toEqual(asked);
});

it.each<[what: string, alone: number[], tabs: number[], spent: number]>([
  ['their own months, though they rise', [100, 200, 300], [100, 200, 300], 600],
  ['what the months add up to', [100, 200, 300], [100, 300, 600], 600],
])('a recap with months side by side proves that tabs hold %s', (_what, alone, tabs, spent) => {
  const names = ['Januari', 'Februari', 'Maret'];
  const lines = (amounts: number[]): Cell[][] =>
    [1, 2].map((number) => [codeOf(number), `Kegiatan ${number}`, 500e6, ...amounts.map((amount) => amount * 5e5)]);
  const result = readTabs({
    Rekap: [title('REKAP REALISASI'), ['Kode', 'Uraian', 'Pagu', ...names], ...lines(alone)],
    ...Object.fromEntries(
      names.map((name, index) => [
        name,
        [
          title(`REALISASI BULAN ${name.toUpperCase()}`),
          ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
          ...lines([tabs[index] ?? 0]),
        ],
      ]),
    ),
  });
  expect([result.questions.map(({ code }) => code), sumsOf(result, 'ceiling', 'spent')]).toEqual([[], [1000, spent]]);
});
