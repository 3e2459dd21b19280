import { readTabs, sumsOf, type Cell } from './read-tabs';

const title: Cell[][] = [['DINAS SOSIAL CONTOH'], ['TAHUN ANGGARAN 2025'], ['Periode Januari s.d. Juni 2025']];
const coded: Cell[][] = [
  ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
  ['1.06.04.2.01.0001', 'Permakanan', 600e6, 400e6],
  ['1.06.04.2.01.0002', 'Sandang', 400e6, 220e6],
];
const numbered: Cell[][] = [
  ['No', 'Uraian', 'Pagu', 'Realisasi'],
  [1, 'Permakanan', 600e6, 400e6],
  [2, 'Sandang', 400e6, 220e6],
];
const bare: Cell[][] = [
  ['Uraian', 'Pagu', 'Realisasi'],
  ['Permakanan', 600e6, 400e6],
  ['Sandang', 400e6, 220e6],
];
const total: Cell[] = ['', 'JUMLAH', 1000e6, 620e6];

// Every table holds 1.000 and 620 million in two lines; what stands below its total is told with it and is none of them.
describe('what stands below a total is no line of the table', () => {
  test.each<[what: string, rows: Cell[][], behind: number[]]>([
    ['what is left', [...coded, total, ['', 'SISA', '', 380e6]], [8]],
    ['money in hand', [...coded, total, ['', 'Saldo kas di bendahara', '', 25e6]], [8]],
    ['both, of a list', [...numbered, total, ['', 'Kas di bendahara', '', 12e6], ['', 'Sisa dana', 380e6, '']], [8, 9]],
    ['under the numbers', [...numbered, ['JUMLAH', '', 1000e6, 620e6], ['SISA', '', '', 380e6]], [8]],
    ['of a table without numbers', [...bare, ['Jumlah', 1000e6, 620e6], ['Sisa Anggaran', '', 380e6]], [8]],
    [
      'kinds of spending, where every line has its code',
      [...coded, total, ['', 'Belanja Operasi', 900e6, 600e6], ['', 'Belanja Modal', 100e6, 20e6]],
      [8, 9],
    ],
    ['a page’s end', [...coded, ['', 'Jumlah dipindahkan', 1000e6, 620e6], ['', 'Dipindahkan', 1000e6, 620e6]], [8]],
  ])('%s', (_what, rows, behind) => {
    const result = readTabs({ Tab: [...title, ...rows] });
    expect([sumsOf(result, 'ceiling', 'spent'), result.open.size]).toEqual([[1000, 620], 0]);
    expect(result.notes.flatMap(({ code, values }) => (code === 'behind-total' ? values : []))).toMatchObject([
      { rows: behind },
    ]);
  });
});

describe('what only looks so is a line', () => {
  test.each<[what: string, rows: Cell[][], ceiling: number]>([
    ['words of what is left with a code', [...coded, total, ['1.06.04.2.01.0003', 'Sisa pekerjaan', 50e6, 0]], 1050],
    ['before any total', [...bare, ['Sisa pekerjaan tahun lalu', 50e6, 0]], 1050],
    [
      'a further part behind the total of the first',
      [...bare, ['Jumlah', 1000e6, 620e6], ['Alat bantu', 50e6, 0]],
      1050,
    ],
  ])('%s', (_what, rows, ceiling) => {
    const result = readTabs({ Tab: [...title, ...rows] }, [], { 'total-differs:a.xlsx:Tab:ceiling': 'rows' });
    expect(sumsOf(result, 'ceiling')).toEqual([ceiling]);
    expect(result.notes.filter(({ code }) => code === 'behind-total')).toEqual([]);
  });
});

describe('how far realised amounts go', () => {
  const lines: Cell[][] = coded.slice(1);
  const months: [what: string, above: Cell[][], heading: string, month: number][] = [
    ['the title', title, 'Realisasi', 6],
    ['the heading itself', title.slice(0, 2), 'Realisasi s.d. 30 September 2025', 9],
    ['the heading, whatever the title says', title, 'Realisasi s.d. Mei', 5],
    [
      'an account of the year',
      [...title.slice(0, 2), ['Untuk tahun yang berakhir sampai dengan 31 Desember 2025']],
      'Realisasi',
      12,
    ],
    ['a day', [...title.slice(0, 2), ['Per 31 Maret 2025']], 'Realisasi', 3],
    ['a state', [...title.slice(0, 2), ['Posisi 30 April 2025']], 'Realisasi', 4],
  ];

  test.each(months)('%s says', (_what, above, heading, month) => {
    const result = readTabs({ Tab: [...above, ['Kode', 'Uraian', 'Pagu', heading], ...lines] });
    expect([result.lastMonth, result.questions.map(({ code }) => code)]).toEqual([month, []]);
  });

  test('a table below another without a title of its own goes as far as that one', () => {
    const below: Cell[][] = [coded[0] ?? [], ['1.06.05.2.01.0001', 'Bantuan', 500e6, 100e6]];
    const result = readTabs({ Tab: [...title, ...coded, total, [], [], ...below] });
    expect([sumsOf(result, 'ceiling', 'spentQ2'), result.questions]).toEqual([[1500, 720], []]);
  });
});

test('words below amounts that are merged over them divide these, whatever they say', () => {
  const rows: Cell[][] = [
    ...title,
    ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
    ['', '', '', 's.d. Bulan Lalu', 'Bulan Ini', 's.d. Bulan Ini'],
    ['1.06.04.2.01.0001', 'Permakanan', 600e6, 300e6, 100e6, 400e6],
  ];
  expect(sumsOf(readTabs({ Tab: rows }, ['D4:F4']), 'ceiling', 'spent')).toEqual([600, 400]);
});

test('physical progress, planned and reached, is no second column of money', () => {
  const rows: Cell[][] = [
    ...title,
    ['Kode', 'Uraian', 'Pagu', 'Realisasi', '', 'Fisik', ''],
    ['', '', '', 'Rp', '%', 'Target', 'Realisasi'],
    ['1.06.04.2.01.0001', 'Permakanan', 600e6, 400e6, 66.67, 70, 65],
  ];
  const result = readTabs({ Tab: rows }, ['D4:E4', 'F4:G4']);
  expect([sumsOf(result, 'ceiling', 'spent'), result.questions]).toEqual([[600, 400], []]);
});

describe('tabs of several years', () => {
  const of = (year: number, ceiling: number): Cell[][] => [
    ['DINAS SOSIAL CONTOH'],
    [`TAHUN ANGGARAN ${year}`],
    [`Periode Januari s.d. Juni ${year}`],
    ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
    ['1.06.04.2.01.0001', 'Permakanan', ceiling, 400e6],
  ];
  const tabs = { A: of(2025, 600e6), B: of(2024, 500e6) };

  test('are asked which of them is imported, and nothing else before', () => {
    const { questions, rows, heldBack } = readTabs(tabs);
    expect([questions.map(({ code, fallback }) => [code, fallback]), rows]).toEqual([[['year-unknown', null]], []]);
    expect(heldBack).toHaveLength(2);
  });

  test.each([
    ['2025', 600, 2024],
    ['2024', 500, 2025],
  ])('of %s the lines of that year are taken, and the other table is named', (year, ceiling, other) => {
    const result = readTabs(tabs, [], { 'year-unknown': year });
    expect([sumsOf(result, 'ceiling'), result.open.size]).toEqual([[ceiling], 0]);
    expect(result.notes.flatMap(({ code, values }) => (code === 'other-year' ? values : []))).toEqual([
      { year: other, chosen: Number(year) },
    ]);
  });
});
