import { settleImport } from '../../../src/domain/import/import';
import { recognise } from '../../../src/workbook/import/reading/recognise';

type Cell = string | number;

const day = { year: 2025, endedMonths: 12 };
const code = (number: number): string => `1.06.04.2.01.000${number}`;

/** Leaves of 600 and 400 million, 400 and 220 of them realised, under parents that say the same. */
const outline: Cell[][] = [
  ['1.06.04', 'PROGRAM REHABILITASI', 1000e6, 620e6],
  ['1.06.04.2.01', 'Rehabilitasi Dasar', 1000e6, 620e6],
  [code(1), 'Permakanan', 600e6, 400e6],
  [code(2), 'Sandang', 400e6, 220e6],
];
const other: Cell[][] = [
  ['1.06.05', 'PROGRAM PERLINDUNGAN', 500e6, 100e6],
  ['1.06.05.2.01.0001', 'Bantuan', 500e6, 100e6],
];
const head: Cell[] = ['Kode', 'Uraian', 'Anggaran', 'Realisasi'];
const numbered: Cell[] = ['No', 'Uraian', 'Pagu', 'Realisasi'];

/** How offices lay out a table of their own, with the leaves' ceiling and spending in millions. */
const layouts: [what: string, rows: Cell[][], ceiling: number, spent: number][] = [
  ['codes under a heading of another name', [['NO. REKENING', ...head.slice(1)], ...outline], 1000, 620],
  ['codes under a heading that says nothing', [['Mata Anggaran', ...head.slice(1)], ...outline], 1000, 620],
  [
    'a total below each programme',
    [
      head,
      ...outline,
      ['', 'Jumlah Program', 1000e6, 620e6],
      ...other,
      ['', 'Jumlah Program II', 500e6, 100e6],
      ['', 'JUMLAH SELURUHNYA', 1500e6, 720e6],
    ],
    1500,
    720,
  ],
  [
    'a total below each unit, by its name',
    [
      head,
      ...outline,
      ['', 'Jumlah Bidang Rehabilitasi Sosial', 1000e6, 620e6],
      ...other,
      ['Jumlah Bidang Perlindungan', '', 500e6, 100e6],
      ['', 'Jumlah Total', 1500e6, 720e6],
    ],
    1500,
    720,
  ],
  [
    'an indicator that counts programmes',
    [
      ['Kode', 'Uraian', 'Indikator', 'Anggaran', 'Realisasi'],
      [code(1), 'Permakanan', 'Jumlah kegiatan yang didampingi', 600e6, 400e6],
      [code(2), 'Sandang', 'Jumlah bidang tanah', 400e6, 220e6],
    ],
    1000,
    620,
  ],
  [
    'the heading on each page',
    [
      head,
      ['1', '2', '3', '4'],
      ...outline.slice(0, 3),
      ['Halaman 1'],
      head,
      ['1', '2', '3', '4'],
      ...outline.slice(3),
      head,
      ['1', '2', '3', '4'],
      ...other,
      ['', 'Jumlah', 1500e6, 720e6],
    ],
    1500,
    720,
  ],
  [
    'the heading on each page behind a sum of the page, amounts as text',
    [
      head,
      [code(1), 'Permakanan', 'Rp 600.000.000,00', 'Rp. 400.000.000,-'],
      ['', 'Jumlah halaman ini', 'Rp 600.000.000,00', 'Rp. 400.000.000,-'],
      ['Halaman 2'],
      head,
      [code(2), 'Sandang', 'Rp 400.000.000,00', 'Rp. 220.000.000,-'],
      ['', 'Jumlah s.d. halaman ini', 'Rp 1.000.000.000,00', 'Rp. 620.000.000,-'],
    ],
    1000,
    620,
  ],
  [
    'numbers with the heading on each page',
    [
      numbered,
      [1, 'Permakanan', 600e6, 400e6],
      numbered,
      [2, 'Sandang', 400e6, 220e6],
      numbered,
      [3, 'Bantuan', 500e6, 100e6],
      ['', 'Jumlah', 1500e6, 720e6],
    ],
    1500,
    720,
  ],
  [
    'another table behind a total, under the same heading',
    [head, ...outline, ['', 'Jumlah', 1000e6, 620e6], head, ...other, ['', 'Jumlah', 500e6, 100e6]],
    1500,
    720,
  ],
  [
    'an indicator that counts programmes, without codes',
    [
      ['Uraian', 'Keluaran', 'Anggaran', 'Realisasi'],
      ['Permakanan', 'Jumlah kegiatan yang didampingi', 600e6, 400e6],
      ['Sandang', 'Jumlah bidang tanah', 400e6, 220e6],
    ],
    1000,
    620,
  ],
  [
    'units as headings, each with its total',
    [
      head,
      ['BIDANG REHABILITASI'],
      ...outline.slice(2),
      ['Jumlah', '', 1000e6, 620e6],
      ['BIDANG PERLINDUNGAN'],
      ...other.slice(1),
      ['Jumlah', '', 500e6, 100e6],
      ['TOTAL', '', 1500e6, 720e6],
    ],
    1500,
    720,
  ],
  [
    'levels told by the names alone',
    [
      numbered,
      [1, 'Program Rehabilitasi', 1000e6, 620e6],
      ['', 'Kegiatan Dasar', 1000e6, 620e6],
      ['', 'Sub Kegiatan Permakanan', 600e6, 400e6],
      ['', 'Sub Kegiatan Sandang', 400e6, 220e6],
    ],
    1000,
    620,
  ],
  [
    'A, I, a',
    [
      numbered,
      ['A', 'Rehabilitasi', 1000e6, 620e6],
      ['I', 'Dasar', 1000e6, 620e6],
      ['a', 'Permakanan', 600e6, 400e6],
      ['b', 'Sandang', 400e6, 220e6],
      ['', 'JML', 1000e6, 620e6],
    ],
    1000,
    620,
  ],
  [
    '1, 1.1, 1.1.1',
    [
      numbered,
      ['1', 'Rehabilitasi', 1000e6, 620e6],
      ['1.1', 'Dasar', 1000e6, 620e6],
      ['1.1.1', 'Permakanan', 600e6, 400e6],
      ['1.1.2', 'Sandang', 400e6, 220e6],
    ],
    1000,
    620,
  ],
  [
    'A, 1, 1.1',
    [
      numbered,
      ['A', 'Rehabilitasi', 1000e6, 620e6],
      ['1', 'Dasar', 1000e6, 620e6],
      ['1.1', 'Permakanan', 600e6, 400e6],
      ['1.2', 'Sandang', 400e6, 220e6],
      ['B', 'Perlindungan', 500e6, 100e6],
      ['1', 'Jaminan', 500e6, 100e6],
      ['1.1', 'Bantuan', 500e6, 100e6],
    ],
    1500,
    720,
  ],
  [
    'one account from two funds',
    [
      ['Kode', 'Uraian', 'Sumber Dana', 'Pagu', 'Realisasi'],
      [code(1), 'Permakanan', '', 600e6, 400e6],
      ['5.1.02.01.01.0052', 'Belanja Makan', 'PAD', 350e6, 250e6],
      ['5.1.02.01.01.0052', 'Belanja Makan', 'DAU', 250e6, 150e6],
      [code(2), 'Sandang', '', 400e6, 220e6],
      ['5.1.02.01.01.0060', 'Belanja Pakaian', 'PAD', 400e6, 220e6],
    ],
    1000,
    620,
  ],
  [
    'I, A, 1',
    [
      numbered,
      ['I', 'Rehabilitasi', 1000e6, 620e6],
      ['A', 'Dasar', 1000e6, 620e6],
      ['1', 'Permakanan', 600e6, 400e6],
      ['2', 'Sandang', 400e6, 220e6],
      ['II', 'Perlindungan', 500e6, 100e6],
      ['A', 'Jaminan', 500e6, 100e6],
      ['1', 'Bantuan', 500e6, 100e6],
    ],
    1500,
    720,
  ],
  [
    'one sub kegiatan of two units',
    [
      ['Bidang', 'Kode', 'Uraian', 'Pagu', 'Realisasi'],
      ['Rehabilitasi', code(1), 'Permakanan', 600e6, 400e6],
      ['Perlindungan', code(1), 'Permakanan', 400e6, 220e6],
    ],
    1000,
    620,
  ],
  [
    'a ceiling of the plan beside that of the budget',
    [
      ['Kode', 'Uraian', 'Pagu Renja', 'Pagu DPA', 'Realisasi'],
      [code(1), 'Permakanan', 650e6, 600e6, 400e6],
      [code(2), 'Sandang', 450e6, 400e6, 220e6],
    ],
    1000,
    620,
  ],
];

test.each(layouts)('%s', (_what, rows, ceiling, spent) => {
  const sheet = { file: 'a.xlsx', name: 'Lembar', rows: [['LAPORAN REALISASI TAHUN 2025'], ...rows], merges: [] };
  const { budgets, indicators } = recognise([sheet]);
  const result = settleImport({ budgets, indicators, answers: {}, takesFallbacks: true, day });
  const sum = (amount: 'ceiling' | 'spent'): number =>
    result.rows.filter(({ isLeaf }) => isLeaf).reduce((all, { amounts }) => all + (amounts.get(amount) ?? 0), 0) / 1e6;
  expect([...result.open]).toEqual([]);
  expect([sum('ceiling'), sum('spent')]).toEqual([ceiling, spent]);
});
