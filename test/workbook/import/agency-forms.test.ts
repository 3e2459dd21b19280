import { readTabs, sumsOf, type Cell } from './read-tabs';

const title: Cell[] = ['LAPORAN REALISASI TAHUN 2025'];
const code = (number: number): string => `1.06.04.2.01.000${number}`;
const head: Cell[] = ['Kode', 'Uraian', 'Pagu', 'Realisasi'];
const leaves: Cell[][] = [
  [code(1), 'Permakanan', 600e6, 400e6],
  [code(2), 'Sandang', 400e6, 220e6],
];
const outline: Cell[][] = [
  ['1.06.04', 'PROGRAM REHABILITASI', 1000e6, 620e6],
  ['1.06.04.2.01', 'Rehabilitasi Dasar', 1000e6, 620e6],
  ...leaves,
];
const accounts: Cell[][] = [
  ['1.06.04', 'PROGRAM', 1000e6, 620e6],
  [code(1), 'Permakanan', 1000e6, 620e6],
  ['5.1.02', 'Barang dan Jasa', 1000e6, 620e6],
  ['5.1.02.01', 'Makan', 600e6, 400e6],
  ['5.1.02.02', 'Jasa', 400e6, 220e6],
];
const spaced = (rows: Cell[][]): Cell[][] =>
  rows.map(([first = '', ...rest]) => [String(first).split('.').join(' . '), ...rest]);

type Case = [what: string, rows: Cell[][], merges: string[], ceiling: number | null, spent: number | null];

/** Tables of forms and offices with ceiling and spending of their leaves, in millions. */
const tables: Case[] = [
  ['codes with spaces around their dots', [title, head, ...spaced(outline)], [], 1000, 620],
  ['codes of accounts with spaces around their dots', [title, head, ...spaced(accounts)], [], 1000, 620],
  [
    'codes in front of the names, without a column of their own',
    [title, head.slice(1), ...outline.map(([key = '', name = '', ...rest]) => [`${key} ${name}`, ...rest])],
    [],
    1000,
    620,
  ],
  [
    'a ceiling that is only called spending',
    [title, ['Kode', 'Uraian', 'Belanja', 'Realisasi'], ...leaves],
    [],
    1000,
    620,
  ],
  [
    'spending beside a ceiling, without another word for it',
    [title, ['Kode', 'Uraian', 'Pagu', 'Belanja', 'Sisa'], ...leaves.map((row) => [...row, 1])],
    [],
    1000,
    620,
  ],
  [
    'kinds of spending in words',
    [
      title,
      ['Kode', 'Uraian', 'Belanja', 'Pagu', 'Realisasi'],
      ...leaves.map(([key = '', name = '', ...rest]) => [key, name, 'Operasi', ...rest]),
    ],
    [],
    1000,
    620,
  ],
  [
    'kinds of spending under a year, beside the years before and after',
    [
      title,
      ['Kode', 'Uraian', 'Tahun 2024', 'Tahun 2025', '', '', 'Tahun 2026'],
      ['', '', '', 'Belanja Operasi', 'Belanja Modal', 'Jumlah', ''],
      [code(1), 'Permakanan', 550e6, 600e6, 0, 600e6, 700e6],
      [code(2), 'Sandang', 350e6, 300e6, 100e6, 400e6, 500e6],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:G3'],
    1000,
    null,
  ],
  [
    'the year before and the year after by their letters',
    [
      title,
      ['Kode', 'Uraian', 'Jumlah', '', ''],
      ['', '', 'Tahun n-1', 'Tahun n', 'Tahun n+1'],
      [code(1), 'Permakanan', 550e6, 600e6, 700e6],
      [code(2), 'Sandang', 350e6, 400e6, 500e6],
    ],
    ['A2:A3', 'B2:B3', 'C2:E2'],
    1000,
    null,
  ],
  [
    'a plan of several years, what earlier years spent, and the plan of the year',
    [
      ['EVALUASI RENJA 2025'],
      [
        'No',
        'Program',
        'Indikator',
        'Target RPJMD 2029',
        '',
        'Realisasi s.d. 2024',
        '',
        'Target Renja 2025',
        '',
        'Realisasi TW I',
        '',
      ],
      ['', '', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
      [1, 'Permakanan', 'Jumlah orang', 1000, 5000e6, 300, 900e6, 200, 600e6, 50, 100e6],
      [2, 'Sandang', 'Jumlah paket', 500, 2000e6, 100, 300e6, 100, 400e6, 20, 50e6],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:I2', 'J2:K2'],
    1000,
    150,
  ],
  [
    'details of an account by quantity and price',
    [
      title,
      ['Kode Rekening', 'Uraian', 'Koefisien', 'Satuan', 'Harga', 'Jumlah'],
      ['5', 'BELANJA', '', '', '', 600e6],
      ['5.1.02.01.001.00052', 'Makan', '', '', '', 600e6],
      ['', '[#] Makan minum', '', '', '', 600e6],
      ['', 'Nasi kotak', '10.000 Orang', 'Orang', 50e3, 500e6],
      ['', 'Kudapan', '5.000 Orang', 'Orang', 20e3, 100e6],
    ],
    [],
    600,
    null,
  ],
  [
    'a grand total in other words',
    [
      title,
      ['No', 'Uraian', 'Pagu', 'Realisasi'],
      [1, 'Permakanan', 600e6, 400e6],
      [2, 'Sandang', 400e6, 220e6],
      [3, 'Bantuan', 500e6, 100e6],
      ['', 'TOTAL KESELURUHAN BELANJA DINAS', 1500e6, 720e6],
    ],
    [],
    1500,
    720,
  ],
  [
    'totals by the names of programmes',
    [
      title,
      ['Program', 'Kegiatan', 'Pagu', 'Realisasi'],
      ['Rehabilitasi', 'Permakanan', 600e6, 400e6],
      ['', 'Sandang', 400e6, 220e6],
      ['Jumlah Rehabilitasi', '', 1000e6, 620e6],
      ['Perlindungan', 'Bantuan', 500e6, 100e6],
      ['Jumlah Perlindungan', '', 500e6, 100e6],
      ['TOTAL', '', 1500e6, 720e6],
    ],
    [],
    1500,
    720,
  ],
  [
    'ways of payment together',
    [
      title,
      ['Kode', 'Uraian', 'Pagu', 'Realisasi', ''],
      ['', '', '', 'LS', 'GU/TU'],
      [code(1), 'Permakanan', 600e6, 300e6, 100e6],
      [code(2), 'Sandang', 400e6, 200e6, 20e6],
    ],
    ['D2:E2'],
    1000,
    620,
  ],
  [
    'longer codes of an older list, under each other',
    [
      title,
      head,
      ['1.06.1.06.01.15', 'PROGRAM', 1000e6, 620e6],
      ['1.06.1.06.01.15.01', 'Permakanan', 600e6, 400e6],
      ['1.06.1.06.01.15.02', 'Sandang', 400e6, 220e6],
    ],
    [],
    1000,
    620,
  ],
  [
    'before and after, without another word for the ceiling',
    [
      title,
      ['Kode', 'Uraian', 'Sebelum', 'Sesudah', 'Bertambah (Berkurang)'],
      [code(1), 'Permakanan', 600e6, 650e6, 50e6],
      [code(2), 'Sandang', 400e6, 300e6, '(100.000.000)'],
    ],
    [],
    1000,
    null,
  ],
  [
    'an amount that ends with a full stop',
    [title, head, [code(1), 'Permakanan', '600.000.000', '400.000.000.'], ...leaves.slice(1)],
    [],
    1000,
    620,
  ],
  [
    'two indicators with one budget cell, merged',
    [
      title,
      ['Sub Kegiatan', 'Indikator', 'Target', 'Realisasi', 'Pagu', 'Realisasi Anggaran'],
      ['Permakanan', 'Jumlah orang', 200, 180, 600e6, 400e6],
      ['', 'Jumlah paket', 100, 90, '', ''],
      ['Sandang', 'Jumlah stel', 50, 40, 400e6, 220e6],
    ],
    ['A3:A4', 'E3:E4', 'F3:F4'],
    1000,
    620,
  ],
  [
    'a budget that only its indicators name',
    [
      title,
      ['No', 'Indikator', 'Target', 'Realisasi', '%', 'Pagu', 'Realisasi', '%'],
      [1, 'Jumlah orang', 200, 180, 90, 600e6, 400e6, 66.7],
      [2, 'Jumlah stel', 50, 40, 80, 400e6, 220e6, 55],
    ],
    [],
    1000,
    620,
  ],
  [
    'equal amounts that only counting indicators name',
    [
      title,
      ['No', 'Indikator', 'Target', 'Realisasi', '%', 'Pagu', 'Realisasi', '%'],
      [1, 'Jumlah orang', 200, 180, 90, 500e6, 310e6, 62],
      [2, 'Jumlah stel', 50, 40, 80, 500e6, 310e6, 62],
    ],
    [],
    1000,
    620,
  ],
  [
    'the budget before the indicators',
    [
      title,
      ['No', 'Program', 'Pagu', 'Realisasi Anggaran', 'Indikator', 'Target', 'Realisasi'],
      [1, 'Rehabilitasi', 600e6, 400e6, 'Jumlah orang', 200, 180],
      [2, 'Perlindungan', 400e6, 220e6, 'Jumlah stel', 50, 40],
    ],
    [],
    1000,
    620,
  ],
  [
    'two headings alone below the indicators, behind a gap',
    [
      title,
      ['No', 'Sasaran', 'Indikator', 'Target'],
      [1, 'Kesejahteraan', 'Persentase PPKS', '85%'],
      [],
      ['Program', '', 'Anggaran'],
      ['1. Program Rehabilitasi', '', 'Rp 600.000.000'],
      ['2. Program Perlindungan', '', 'Rp 400.000.000'],
      ['Jumlah', '', 'Rp 1.000.000.000'],
    ],
    [],
    1000,
    null,
  ],
  [
    'single payments by their papers are no budget',
    [
      ['REGISTER SP2D TAHUN 2025'],
      ['No', 'Tanggal SP2D', 'No. SP2D', 'Kode Rekening', 'Uraian', 'Jumlah'],
      [1, '05/01/2025', '0001/SP2D/2025', '5.1.01.01', 'Gaji Januari', 100e6],
      [2, '06/02/2025', '0002/SP2D/2025', '5.1.01.01', 'Gaji Februari', 120e6],
    ],
    [],
    null,
    null,
  ],
];

test.each(tables)('%s', (_what, rows, merges, ceiling, spent) => {
  const result = readTabs({ R: rows }, merges);
  expect([[...result.open], ...sumsOf(result, 'ceiling', 'spent')]).toEqual([[], ceiling, spent]);
});

/** Tables with their spending to the ends of the quarters, in millions, and the last month that is reported. */
const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'];
const periods: [what: string, headings: Cell[], figures: Cell[], quarters: (number | null)[], last: number][] = [
  ['months that nobody has filled in', months, [10e6, 20e6, 30e6, 0, 0, 0], [60, null, null, null], 3],
  [
    'quarters that nobody has filled in',
    ['TW I', 'TW II', 'TW III', 'TW IV'],
    [100e6, 150e6, '-', 0],
    [100, 250, null, null],
    6,
  ],
  [
    'the sum of months beside them',
    ['Januari', 'Februari', 'Maret', 'Jumlah'],
    [10e6, 20e6, 30e6, 60e6],
    [60, null, null, null],
    3,
  ],
];

test.each(periods)('%s', (_what, headings, figures, quarters, last) => {
  const rows = [
    title,
    ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
    ['', '', '', ...headings],
    [code(1), 'Permakanan', 600e6, ...figures],
  ];
  const result = readTabs({ R: rows }, [`D2:${'DEFGHI'[headings.length - 1] ?? ''}2`]);
  expect([...result.open]).toEqual([]);
  expect(sumsOf(result, 'spentQ1', 'spentQ2', 'spentQ3', 'spentQ4')).toEqual(quarters);
  expect(result.lastMonth).toBe(last);
});

/** The form of one sub kegiatan: its code stands in the title, its lines are accounts. */
const formOf = (label: Cell[], amount: number): Cell[][] => [
  ['DOKUMEN PELAKSANAAN ANGGARAN 2025'],
  label,
  [],
  ['Kode Rekening', 'Uraian', 'Koefisien', 'Satuan', 'Harga', 'Jumlah'],
  ['5.1.02', 'Barang dan Jasa', '', '', '', 2 * amount],
  ['5.1.02.01', 'Makan', '', '', '', amount],
  ['5.1.02.02', 'Jasa', '', '', '', amount],
];
const one = formOf(['Sub Kegiatan', ':', `${code(1)} Permakanan`], 300e6);
const two = formOf([`Sub Kegiatan : ${code(2)} Sandang`], 200e6);

test.each<[string, Record<string, Cell[][]>]>([
  ['in tabs of their own', { A: one, B: two }],
  ['below each other', { A: [...one, [], ...two] }],
])('forms of two sub kegiatan with the same accounts, %s', (_what, tabs) => {
  const result = readTabs(tabs);
  expect([[...result.open], ...sumsOf(result, 'ceiling')]).toEqual([[], 1000]);
  expect(new Set(result.rows.map((row) => row.code))).toEqual(new Set([code(1), code(2)]));
});

test('a cash plan that names no fund is shared among the lines of the funds, and said', () => {
  const result = readTabs({
    LRA: [
      title,
      ['Kode', 'Uraian', 'Sumber Dana', 'Pagu', 'Realisasi'],
      [code(1), 'Permakanan', '', 600e6, 400e6],
      ['5.1.02.01', 'Makan', 'PAD', 400e6, 250e6],
      ['5.1.02.01', 'Makan', 'DAU', 200e6, 150e6],
    ],
    RAK: [
      ['ANGGARAN KAS 2025'],
      ['Kode', 'Uraian', 'Pagu', 'RAK TW I', 'RAK TW II', 'RAK TW III', 'RAK TW IV'],
      [code(1), 'Permakanan', 600e6, 100e6, 200e6, 200e6, 100e6],
      ['5.1.02.01', 'Makan', 600e6, 100e6, 200e6, 200e6, 100e6],
    ],
  });
  expect([[...result.open], ...sumsOf(result, 'ceiling', 'spent', 'planQ1', 'planQ4')]).toEqual([
    [],
    600,
    400,
    100,
    600,
  ]);
  expect(result.notes.map((note) => note.code)).toContain('plan-shared');
  const planned = result.rows.flatMap(({ isLeaf, fund, amounts }) => (isLeaf ? [[fund, amounts.get('planQ1')]] : []));
  expect(planned).toEqual([
    ['PAD', 66_666_667],
    ['DAU', 33_333_333],
  ]);
});

/** What has to be asked before any of the money is taken, with what the answers give, in millions. */
const questions: [what: string, rows: Cell[][], question: string, answers: [string, number, number | null][]][] = [
  [
    'a note below the table that speaks of millions',
    [title, head, [code(1), 'Permakanan', 600, 400], ['Jumlah', '', 600, 400], ['Keterangan: dalam juta rupiah']],
    'scale:a.xlsx:R',
    [['multiplied', 600, 400]],
  ],
  [
    'a heading that multiplies',
    [title, ['Kode', 'Uraian', 'Pagu (x Rp1.000)', 'Realisasi (x Rp1.000)'], [code(1), 'Permakanan', 600e3, 400e3]],
    'scale:a.xlsx:R',
    [['multiplied', 600, 400]],
  ],
  [
    'a label that names the unit',
    [title, ['Satuan : Ribu Rupiah'], head, [code(1), 'Permakanan', 600e3, 400e3]],
    'scale:a.xlsx:R',
    [['multiplied', 600, 400]],
  ],
  [
    'one column in millions beside one in Rupiah',
    [title, ['Kode', 'Uraian', 'Pagu (Juta)', 'Realisasi (Rp)'], [code(1), 'Permakanan', 600, 400e6]],
    'scale:a.xlsx:R',
    [['multiplied', 600, 400]],
  ],
  [
    'two columns that could be the ceiling',
    [title, ['Kode', 'Uraian', 'Pagu', 'Anggaran', 'Realisasi'], [code(1), 'Permakanan', 600e6, 650e6, 400e6]],
    'two-ceilings:a.xlsx:R',
    [
      ['first', 600, 400],
      ['second', 650, 400],
    ],
  ],
  [
    'money that stands again beside each indicator',
    [
      title,
      ['Sub Kegiatan', 'Indikator', 'Target', 'Realisasi', 'Pagu', 'Realisasi Anggaran'],
      ['Permakanan', 'Jumlah orang', 200, 180, 600e6, 400e6],
      ['Permakanan', 'Jumlah paket', 100, 90, 600e6, 400e6],
      ['Sandang', 'Jumlah stel', 50, 40, 400e6, 220e6],
    ],
    'same-key:a.xlsx:R',
    [
      ['once', 1000, 620],
      ['add', 1600, 1020],
    ],
  ],
];

test.each(questions)('%s is asked about', (_what, rows, question, answers) => {
  expect([...readTabs({ R: rows }).open]).toEqual([question]);
  for (const [answer, ceiling, spent] of answers)
    expect(sumsOf(readTabs({ R: rows }, [], { [question]: answer }), 'ceiling', 'spent')).toEqual([ceiling, spent]);
});

test('an error in a column of money is named', () => {
  const { notes } = readTabs({ R: [title, head, [code(1), 'Permakanan', 600e6, '#REF!'], ...leaves.slice(1)] });
  expect(notes).toContainEqual(
    expect.objectContaining({ code: 'unreadable-amount', cell: 'R!D3', values: { text: '#REF!' } }),
  );
});
