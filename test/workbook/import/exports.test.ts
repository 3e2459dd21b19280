import { readTabs, sumsOf, type Cell } from './read-tabs';

const title: Cell[] = ['LAPORAN REALISASI TAHUN 2025'];
const office: Cell[][] = [['DINAS SOSIAL CONTOH'], ['TAHUN ANGGARAN 2025'], ['Periode Januari s.d. Juni 2025']];
const code = (number: number): string => `1.06.04.2.01.000${number}`;
const head: Cell[] = ['Kode', 'Uraian', 'Anggaran', 'Realisasi'];
const numbered: Cell[] = ['No', 'Uraian', 'Pagu', 'Realisasi'];

/** Leaves of 600 and 400 million, 400 and 220 of them realised. */
const leaves: Cell[][] = [
  [code(1), 'Permakanan', 600e6, 400e6],
  [code(2), 'Sandang', 400e6, 220e6],
];
const rows: Cell[][] = [
  [1, 'Permakanan', 600e6, 400e6],
  [2, 'Sandang', 400e6, 220e6],
];
const accounts: Cell[][] = [
  ['5', 'BELANJA DAERAH', 1000e6, 620e6],
  ['5.1', 'BELANJA OPERASI', 1000e6, 620e6],
  ['5.1.01', 'Belanja Pegawai', 600e6, 400e6],
  ['5.1.01.01', 'Gaji dan Tunjangan', 600e6, 400e6],
  ['5.1.01.01.01', 'Gaji Pokok', 600e6, 400e6],
  ['5.1.02', 'Belanja Barang', 400e6, 220e6],
];
/** Four levels: one programme, one kegiatan, one sub kegiatan, two accounts. */
const levels = (programme: Cell, activity: Cell, sub: Cell, first: Cell, second: Cell): Cell[][] => [
  numbered,
  [programme, 'Rehabilitasi', 1000e6, 620e6],
  [activity, 'Dasar', 1000e6, 620e6],
  [sub, 'Panti', 1000e6, 620e6],
  [first, 'Permakanan', 600e6, 400e6],
  [second, 'Sandang', 400e6, 220e6],
  ['', 'Jumlah', 1000e6, 620e6],
];

/** Tables as programs and offices export them, with ceiling and spending of their leaves in millions; nothing is left open. */
const tables: [what: string, rows: Cell[][], merges: string[], ceiling: number, spent: number][] = [
  ...['KESELURUHAN', 'DINAS SOSIAL', 'Akumulasi', 'Sum'].map((words): [string, Cell[][], string[], number, number] => [
    `a total without a number, called ${words}`,
    [...office, numbered, ...rows, ['', words, 1000e6, 620e6]],
    [],
    1000,
    620,
  ]),
  [
    'totals of sections and of all, none of them called so',
    [
      ...office,
      numbered,
      ...rows,
      ['', 'Sekretariat', 1000e6, 620e6],
      [1, 'Bantuan', 300e6, 100e6],
      ['', 'Perlindungan', 300e6, 100e6],
      ['', 'DINAS SOSIAL', 1300e6, 720e6],
    ],
    [],
    1300,
    720,
  ],
  ...[
    ['Nilai DPA (Rp)', 'Nilai Realisasi (Rp)'],
    ['Jml Dana', 'Dana Terserap'],
    ['Plafon', 'Penggunaan'],
    ['Angg.', 'Pencairan'],
    ['Biaya', 'Terealisasi'],
    ['Pagu Belanja', 'Belanja s.d. Bulan Ini'],
  ].map((names): [string, Cell[][], string[], number, number] => [
    `headings ${names.join(' and ')}`,
    [...office, ['No', 'Uraian', ...names, 'Belum Terealisasi'], ...rows.map((row) => [...row, 1e6])],
    [],
    1000,
    620,
  ]),
  [
    'a last line without a number that is no sum',
    [...office, numbered, ...rows, ['', 'Bantuan', 500e6, 100e6]],
    [],
    1500,
    720,
  ],
  [
    'a last line with its number that is the sum of those above by chance',
    [...office, numbered, ...rows, [3, 'Bantuan', 1000e6, 620e6], ['', 'Jumlah', 2000e6, 1240e6]],
    [],
    2000,
    1240,
  ],
  ['codes of accounts as numbers of the lines', [title, ['No', ...head.slice(1)], ...accounts], [], 1000, 620],
  [
    'codes of accounts in front of the names',
    [
      title,
      ['Rekening Belanja', 'Anggaran', 'Realisasi'],
      ...accounts.map(([key = '', name = '', ...rest]) => [`${key} ${name}`, ...rest]),
    ],
    [],
    1000,
    620,
  ],
  [
    'code and name under one heading of codes',
    [
      title,
      ['Kode / Uraian', 'Anggaran', 'Realisasi'],
      ...leaves.map(([key = '', name = '', ...rest]) => [`${key} - ${name}`, ...rest]),
    ],
    [],
    1000,
    620,
  ],
  ['four levels with dots', [title, ...levels('1', '1.1', '1.1.1', '1.1.1.1', '1.1.1.2')], [], 1000, 620],
  ['A, 1, a, 1)', [title, ...levels('A', '1', 'a', '1)', '2)')], [], 1000, 620],
  ['I, A, 1, a', [title, ...levels('I', 'A', '1', 'a', 'b')], [], 1000, 620],
  [
    'names under a heading that says nothing',
    [title, ['No', 'Pekerjaan', 'Pagu', 'Realisasi'], ...rows],
    [],
    1000,
    620,
  ],
  [
    'ids of another list behind the amounts',
    [
      title,
      ['No', 'Nama Paket', 'Pagu', 'Realisasi', 'Kode RUP'],
      ...rows.map((row, index) => [...row, `5123456${index}`]),
    ],
    [],
    1000,
    620,
  ],
  [
    'what was accounted for (SPJ), to date',
    [
      title,
      ['Kode', 'Uraian', 'Anggaran', 'SPJ s.d. Bulan Lalu', 'SPJ Bulan Ini', 'SPJ s.d. Bulan Ini'],
      [code(1), 'Permakanan', 600e6, 300e6, 100e6, 400e6],
      [code(2), 'Sandang', 400e6, 200e6, 20e6, 220e6],
    ],
    [],
    1000,
    620,
  ],
  [
    'the report of a treasurer (SPJ fungsional)',
    [
      ['LAPORAN PERTANGGUNGJAWABAN TAHUN 2025'],
      ['Kode', 'Uraian', 'Anggaran', 'SPJ LS Gaji', '', 'SPJ UP/GU/TU', '', 'Jumlah SPJ s.d. Bulan Ini'],
      ['', '', '', 's.d. Bulan Lalu', 's.d. Bulan Ini', 's.d. Bulan Lalu', 's.d. Bulan Ini', ''],
      [code(1), 'Permakanan', 600e6, 300e6, 350e6, 20e6, 50e6, 400e6],
      [code(2), 'Sandang', 400e6, 100e6, 200e6, 10e6, 20e6, 220e6],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:H3'],
    1000,
    620,
  ],
  [
    'the same without its sum',
    [
      ['LAPORAN PERTANGGUNGJAWABAN TAHUN 2025'],
      ['Kode', 'Uraian', 'Anggaran', 'SPJ LS Gaji', '', 'SPJ UP/GU/TU', ''],
      ['', '', '', 's.d. Bulan Lalu', 's.d. Bulan Ini', 's.d. Bulan Lalu', 's.d. Bulan Ini'],
      [code(1), 'Permakanan', 600e6, 300e6, 350e6, 20e6, 50e6],
      [code(2), 'Sandang', 400e6, 100e6, 200e6, 10e6, 20e6],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2'],
    1000,
    620,
  ],
  [
    'ways of payment in headings of one row, with their total',
    [
      title,
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi LS', 'Realisasi UP/GU', 'Realisasi Lainnya', 'Total Realisasi'],
      [code(1), 'Permakanan', 600e6, 300e6, 50e6, 50e6, 400e6],
      [code(2), 'Sandang', 400e6, 200e6, 20e6, 0, 220e6],
    ],
    [],
    1000,
    620,
  ],
  [
    'kinds of spending in headings of one row, without a total',
    [
      title,
      [
        'No',
        'Uraian',
        'Anggaran Belanja Operasi',
        'Anggaran Belanja Modal',
        'Realisasi Belanja Operasi',
        'Realisasi Belanja Modal',
      ],
      [1, 'Permakanan', 500e6, 100e6, 350e6, 50e6],
      [2, 'Sandang', 300e6, 100e6, 200e6, 20e6],
    ],
    [],
    1000,
    620,
  ],
  [
    'a ceiling beside what one fund has of it',
    [
      title,
      ['No', 'Uraian', 'Pagu', 'Pagu DAK', 'Realisasi'],
      [1, 'Permakanan', 600e6, 100e6, 400e6],
      [2, 'Sandang', 400e6, 0, 220e6],
    ],
    [],
    1000,
    620,
  ],
  [
    'spending between revenue and the deficit, told by headings alone',
    [
      title,
      ['Uraian', 'Anggaran', 'Realisasi'],
      ['PENDAPATAN'],
      ['Hasil Retribusi', 100e6, 50e6],
      ['JUMLAH PENDAPATAN', 100e6, 50e6],
      ['BELANJA'],
      ['Belanja Pegawai', 600e6, 400e6],
      ['Belanja Barang', 400e6, 220e6],
      ['JUMLAH BELANJA', 1000e6, 620e6],
      ['SURPLUS / (DEFISIT)', -900e6, -570e6],
    ],
    [],
    1000,
    620,
  ],
  [
    'English headings of an account',
    [
      ['Budget Realization, Fiscal Year 2025'],
      ['Account Code', 'Account Name', 'Ceiling (IDR)', 'Realization (IDR)', 'Balance (IDR)'],
      ...accounts.map((row) => [...row, 1]),
    ],
    [],
    1000,
    620,
  ],
  [
    'English headings of a list of units',
    [title, ['No', 'Work Unit', 'Allocation', 'Spending', 'Percentage'], ...rows.map((row) => [...row, 62])],
    [],
    1000,
    620,
  ],
  [
    'units as headings with their amounts, above codes',
    [
      title,
      head,
      ['', 'SEKRETARIAT', 600e6, 400e6],
      leaves[0] ?? [],
      ['', 'BIDANG REHABILITASI', 400e6, 220e6],
      leaves[1] ?? [],
    ],
    [],
    1000,
    620,
  ],
  [
    'names without codes that stand again under another kegiatan',
    [
      title,
      head,
      ['1.06.04.2.01', 'Rehabilitasi', 700e6, 500e6],
      ['', 'Honorarium', 600e6, 400e6],
      ['', 'Bahan', 100e6, 100e6],
      ['1.06.04.2.02', 'Dasar', 300e6, 120e6],
      ['', 'Honorarium', 200e6, 100e6],
      ['', 'Bahan', 100e6, 20e6],
    ],
    [],
    1000,
    620,
  ],
  [
    'one code twice in a list of codes',
    [
      title,
      head,
      ['1.06.04', 'PROGRAM REHABILITASI', 1000e6, 620e6],
      [code(1), 'Permakanan Panti A', 600e6, 400e6],
      [code(1), 'Permakanan Panti B', 300e6, 200e6],
      [code(2), 'Sandang', 100e6, 20e6],
    ],
    [],
    1000,
    620,
  ],
  [
    'shares beside amounts, under a heading of money',
    [
      title,
      ['No', 'Uraian', 'Pagu', 'Serapan', 'Realisasi'],
      ...rows.map(([no = '', name = '', c = 0, r = 0]) => [no, name, c, 62.5, r]),
    ],
    [],
    1000,
    620,
  ],
];

test.each(tables)('%s', (_what, sheet, merges, ceiling, spent) => {
  const result = readTabs({ Tab: sheet }, merges);
  expect([sumsOf(result, 'ceiling', 'spent'), [...result.open]]).toEqual([[ceiling, spent], []]);
});

test('a sum of months is theirs, though its total has no months', () => {
  const result = readTabs({
    Tab: [
      ['DINAS SOSIAL CONTOH TAHUN ANGGARAN 2025'],
      ['No', 'Uraian', 'Pagu', 'Realisasi Januari', 'Realisasi Februari', 'Jumlah Realisasi'],
      [1, 'Permakanan', 600e6, 300e6, 100e6, 400e6],
      [2, 'Sandang', 400e6, 200e6, 20e6, 220e6],
      ['', 'Jumlah', 1000e6, '', '', 620e6],
    ],
  });
  expect([sumsOf(result, 'ceiling', 'spent'), result.lastMonth]).toEqual([[1000, 620], 2]);
});

test('ceilings of APBD and P-APBD are those before and after the change', () => {
  const result = readTabs({
    Tab: [title, ['Kode', 'Uraian', 'APBD', 'P-APBD'], [code(1), 'Permakanan', 600e6, 650e6]],
  });
  expect(sumsOf(result, 'ceiling', 'revisedCeiling')).toEqual([600, 650]);
});

test('the last year of a span that a title names counts', () => {
  const result = readTabs({
    Tab: [
      ['REALISASI TAHUN 2024-2025'],
      ['No', 'Uraian', 'Anggaran 2024', 'Realisasi 2024', 'Anggaran 2025', 'Realisasi 2025'],
      [1, 'Permakanan', 500e6, 300e6, 600e6, 400e6],
    ],
  });
  expect([sumsOf(result, 'ceiling', 'spent'), result.year]).toEqual([[600, 400], 2025]);
});

test('a cash plan in the tab beside a budget is joined to it', () => {
  const budget = leaves.map((row) => row.slice(0, 3));
  const result = readTabs({
    DPA: [['DPA TAHUN 2025'], head.slice(0, 3), ...budget],
    Kas: [
      ['ANGGARAN KAS TAHUN 2025'],
      ['Kode', 'Uraian', 'TW I', 'TW II', 'TW III', 'TW IV', 'Jumlah'],
      [code(1), 'Permakanan', 150e6, 150e6, 150e6, 150e6, 600e6],
      [code(2), 'Sandang', 100e6, 100e6, 100e6, 100e6, 400e6],
    ],
  });
  expect(sumsOf(result, 'ceiling', 'planQ1', 'planQ4')).toEqual([1000, 250, 1000]);
});

test('two offices below each other have the names that stand above them', () => {
  const of = (name: string, factor: number): Cell[][] => [
    [`SKPD : ${name}`],
    head,
    ...leaves.map(([key = '', words = '', c, r]) => [key, words, Number(c) * factor, Number(r) * factor]),
    ['', 'Jumlah', 1000e6 * factor, 620e6 * factor],
    [],
  ];
  const tab = [['REALISASI S.D. JUNI 2025'], [], ...of('Dinas Sosial', 1), ...of('Dinas Perhubungan', 2)];
  const { dialogue } = readTabs({ Tab: tab });
  const [asked] = dialogue.questions.filter(({ code: asking }) => asking === 'sources-differ');
  expect(asked?.options.find(({ value }) => value === 'both')?.about).toBe('Dinas Sosial, Dinas Perhubungan');
  const result = readTabs({ Tab: tab }, [], { [asked?.id ?? '']: 'both' });
  expect([sumsOf(result, 'ceiling', 'spent'), result.units.length]).toEqual([[3000, 1860], 2]);
});

test.each<[what: string, rows: Cell[][], asked: string]>([
  [
    '(in million Rupiah)',
    [title, ['(in million Rupiah)'], ['No', 'Description', 'Budget', 'Actual'], [1, 'Food', 600, 400]],
    'scale',
  ],
  [
    '(dlm jutaan)',
    [title, ['No', 'Uraian', 'Pagu (dlm jutaan)', 'Realisasi (dlm jutaan)'], [1, 'Pangan', 600, 400]],
    'scale',
  ],
  [
    'spending of the total alone',
    [title, numbered, ...rows.map((row) => [...row.slice(0, 3), '']), ['', 'Jumlah', 1000e6, 620e6]],
    'total-differs',
  ],
])('%s has to be answered before anything is taken', (_what, sheet, asked) => {
  const { questions, open, rows: taken } = readTabs({ Tab: sheet });
  expect(questions.flatMap(({ code: asking, id }) => (open.has(id) ? asking : []))).toEqual([asked]);
  expect(taken).toEqual([]);
});

test('a printed total that differs names every column that is added up, by the first of them', () => {
  const kinds = ['Operasi', 'Modal', 'Tak Terduga', 'Transfer'];
  const line = (code: string, name: string, ceiling: number, spent: number) => [
    code,
    name,
    ceiling,
    0,
    0,
    0,
    spent,
    0,
    0,
    0,
  ];
  const { questions } = readTabs({
    Tab: [
      title,
      ['Kode', 'Uraian', ...kinds.map((kind) => `Anggaran ${kind}`), ...kinds.map((kind) => `Realisasi ${kind}`)],
      line('1.06.04.2.01', 'Kegiatan', 100e6, 90e6),
      line('1.06.04.2.01.0001', 'Sub A', 60e6, 30e6),
      line('1.06.04.2.01.0002', 'Sub B', 40e6, 20e6),
    ],
  });
  const asked = questions.find(({ code }) => code === 'total-differs');
  expect(asked?.values).toMatchObject({ column: kinds.map((kind) => `Realisasi ${kind}`).join(' + '), printed: 90e6 });
  expect(asked?.cells).toEqual([expect.stringMatching(/^Tab!G\d/)]);
});

test('shares alone under a heading of money are told, and are no amounts', () => {
  const result = readTabs({
    Tab: [
      title,
      ['No', 'Uraian', 'Pagu', 'Realisasi Keuangan'],
      [1, 'Permakanan', 600e6, 66.7],
      [2, 'Sandang', 400e6, '55%'],
    ],
  });
  expect([sumsOf(result, 'ceiling', 'spent'), result.notes.map(({ code: note, cell }) => [note, cell])]).toEqual([
    [1000, null],
    [['unreadable-amount', 'Tab!D3']],
  ]);
});

test('the day of an English report is its period', () => {
  const { lastMonth } = readTabs({
    Tab: [
      ['Budget Report, Fiscal Year 2025'],
      ['As of June 30, 2025'],
      ['Code', 'Description', 'Budget', 'Actual'],
      ...leaves,
    ],
  });
  expect(lastMonth).toBe(6);
});

test('amounts under a heading that says nothing are told where no column says what was realised', () => {
  const of = (heading: string, ...more: Cell[]) =>
    readTabs({
      Tab: [title, ['No', 'Uraian', 'Pagu', heading, ...more], ...rows.map((row) => [...row, ...more.map(() => 5e6)])],
    }).notes.flatMap(({ code: note, cell, values }) => (note === 'amounts-beside' ? [cell, values] : []));
  expect(of('Uang Keluar')).toEqual(['Tab!D:D', { columns: ['D'], example: 'Uang Keluar', lacks: 'spent' }]);
  expect(of('Uang Keluar', 'Realisasi')).toEqual([]);
  expect(of('Sisa')).toEqual([]);
});

test('months in a table whose title speaks of what was realised are those of it', () => {
  const tab = (name: string): Cell[][] => [
    [name],
    ['DINAS SOSIAL CONTOH'],
    ['Kode', 'Uraian', 'Pagu', 'Jan', 'Feb', 'Jumlah'],
    [code(1), 'Permakanan', 600e6, 300e6, 100e6, 400e6],
    [code(2), 'Sandang', 400e6, 200e6, 20e6, 220e6],
  ];
  expect(sumsOf(readTabs({ Tab: tab('REALISASI PER BULAN TAHUN 2025') }), 'ceiling', 'spent')).toEqual([1000, 620]);
  expect(sumsOf(readTabs({ Tab: tab('RENCANA PER BULAN TAHUN 2025') }), 'ceiling', 'spent')).toEqual([1000, null]);
});

test.each(['Januari - Juni 2025', 'JUNI 2025'])('%s in a line of its own is the period', (line) => {
  expect(readTabs({ Tab: [['DINAS SOSIAL CONTOH'], [line], head, ...leaves] }).lastMonth).toBe(6);
});
