import { readRows } from '../../../src/workbook/read/rows';
import { scopeOf, Spellings, spellingsOf } from '../../../src/workbook/read/spellings';
import { awardScoreTable } from '../../../src/workbook/schema/award-tables';
import { transferTable } from '../../../src/workbook/schema/people-tables';
import type { Table } from '../../../src/workbook/schema/table';
import { actualsTable, indicatorTable, unitTable } from '../../../src/workbook/schema/tables';
import { grid, places } from './grids';

const units = grid('Unit Kerja', [
  ['Kode', 'Nama', 'Jenis'],
  ['BID', 'Bidang Uji', 'Bidang'],
  ['1.10', 'Bidang Lain', 'Bidang'],
]);
const indicators = grid('Indikator', [
  ['Kode', 'Unit', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target'],
  ['IKU-1', 'bid', 'Mutu layanan', 'Satu', 'orang', 'Positif', 1],
  ['IKU-2', 'Bidang  Uji', 'MUTU LAYANAN.', 'Dua', 'orang', 'Positif', 1],
]);
const actuals = grid('Realisasi', [
  ['Kode', 'TW I'],
  ['iku\u20111', 1],
]);

const bookOf = (...sheets: [Table, ReturnType<typeof grid>][]) => {
  const spellings = new Spellings();
  for (const [table, sheet] of sheets) spellings.add(table, sheet);
  return spellings;
};

function spelt() {
  return bookOf([unitTable, units], [indicatorTable, indicators], [actualsTable, actuals]);
}

test('the first spelling serves all others, in the sheet that defines a code and in those that refer to it', () => {
  expect(spelt().first('indicator', 'iku\u20111')).toBe('IKU-1');
  expect(spelt().first('objective', 'mutu layanan')).toBe('Mutu layanan');
  expect(spelt().first('objective', 'lain')).toBe('lain');
});

test('an Informasi names the other spellings at their first cells', () => {
  expect(places(spelt().findings())).toEqual([
    'other-spelling B2',
    'other-spelling B3',
    'other-spelling A2',
    'other-spelling C3',
  ]);
});

test('a number has a twin that is text', () => {
  expect(spelt().isLossy('unit', 1.1)).toBe(true);
  expect(spelt().isLossy('unit', 7)).toBe(false);
});

test('what a column names: as declared; columns of units hold their codes; others name nothing', () => {
  const { columns } = indicatorTable;
  expect([columns.code, columns.unit, columns.objective, columns.name, columns.weight].map(scopeOf)).toEqual([
    'indicator',
    'unit',
    'objective',
    undefined,
    undefined,
  ]);
});

const indicatorRows = (...rows: unknown[][]) =>
  grid('Indikator', [['Kode', 'Unit', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target'], ...rows]);

test.each<[name: string, rows: unknown[][], found: string[]]>([
  [
    'texts that name nothing may be written in several ways',
    [
      ['I1', '', '', 'Layanan', 'orang', 'Positif', 1],
      ['I2', '', '', 'LAYANAN', 'Orang', 'positif', 1],
    ],
    [],
  ],
  [
    'a reference to a unit that no sheet defines is no first spelling',
    [
      ['I1', 'UPT-X', '', '', '', '', 1],
      ['I2', 'upt-x', '', '', '', '', 1],
    ],
    [],
  ],
  [
    'each other spelling once, at its first cell',
    [
      ['I1', '', 'Mutu', '', '', '', 1],
      ['I2', '', 'MUTU', '', '', '', 1],
      ['I3', '', 'mutu.', '', '', '', 1],
      ['I4', '', 'MUTU', '', '', '', 1],
    ],
    ['other-spelling C3', 'other-spelling C4'],
  ],
])('%s', (_, rows, found) => {
  const book = bookOf([indicatorTable, indicatorRows(...rows)]);
  expect(places(book.findings())).toEqual(found);
});

test('the finding says both ways of writing', () => {
  expect(spelt().findings()[0]).toMatchObject({
    severity: 'info',
    sheet: 'Indikator',
    cell: 'B2',
    values: { value: 'bid', used: 'BID' },
  });
});

test('what stands above the headings, and the headings themselves, name nothing', () => {
  const book = bookOf([
    unitTable,
    grid('Unit Kerja', [
      ['bid', '', ''],
      ['Kode', 'Nama', 'Jenis'],
      ['BID', 'Bidang Uji', 'x'],
      ['KODE', 'Lain', 'x'],
    ]),
  ]);
  expect([book.first('unit', 'bid'), book.first('unit', 'kode'), book.findings()]).toEqual(['BID', 'KODE', []]);
});

test('a sheet without headings names nothing and stops nothing', () => {
  const book = bookOf([unitTable, grid('Unit Kerja', [['a', 'b', 'c']])], [unitTable, units]);
  expect([book.first('unit', 'bid'), book.findings()]).toEqual(['BID', []]);
});

test('a text asked for before its sheet was taken in is found afterwards', () => {
  const book = new Spellings();
  expect([book.first('unit', 'bid'), book.first('unit', 'lain')]).toEqual(['bid', 'lain']);
  book.add(unitTable, units);
  expect([book.first('unit', 'bid'), book.first('unit', 'BID'), book.first('unit', 'lain')]).toEqual([
    'BID',
    'BID',
    'lain',
  ]);
});

describe('participants of awards are units or persons', () => {
  const staff = grid('Mutasi Pegawai', [
    ['ID', 'Jenis', 'Dari', 'Ke', 'TMT'],
    ['P-07', '', '', '', ''],
    ['2.50', '', '', '', ''],
  ]);
  const scores = grid('Penilaian', [
    ['Bulan', 'Kategori', 'Peserta', 'Kriteria', 'Nilai'],
    ['Mei', 'Unit', 'bid', 'K1', 80],
    ['Mei', 'Pegawai', 'p\u201107', 'K1', 80],
    ['Mei', 'Pegawai', 'Tamu', 'K1', 80],
    ['Mei', 'Pegawai', 'tamu', 'K1', 80],
  ]);
  const book = bookOf([unitTable, units], [transferTable, staff], [awardScoreTable, scores]);

  test.each([
    ['bid', 'BID'],
    ['p-07', 'P-07'],
    ['TAMU', 'Tamu'],
    ['orang lain', 'orang lain'],
  ])('%s is %s', (text, first) => {
    expect(book.first('participant', text)).toBe(first);
  });

  test('other spellings are told at the cell of the participant', () => {
    expect(places(book.findings())).toEqual(['other-spelling C2', 'other-spelling C3', 'other-spelling C5']);
  });

  test('a number may be the code of a unit or of a person', () => {
    expect([1.1, 2.5, 7].map((value) => book.isLossy('participant', value))).toEqual([true, true, false]);
  });
});

test('the number of a person is masked where it is written in two ways, a code of units never', () => {
  const shown = (table: Table, sheet: ReturnType<typeof grid>) =>
    bookOf([table, sheet]).findings()[0]?.values as Record<string, string>;
  const person = shown(
    transferTable,
    grid('Mutasi Pegawai', [
      ['ID', 'Jenis', 'Dari', 'Ke', 'TMT'],
      ...['19900101 201503 1 002', '19900101  201503 1 002'].map((id) => [id, '', '', '', '']),
    ]),
  );
  expect(Object.values(person).join()).not.toContain('19900101');
  const unit = shown(
    unitTable,
    grid('Unit Kerja', [
      ['Kode', 'Nama', 'Jenis'],
      ['199001012015031002', '', 'a'],
      ['199001012015031002.', '', 'a'],
    ]),
  );
  expect(unit).toEqual({ value: '199001012015031002.', used: '199001012015031002' });
});

describe('numbers in place of codes', () => {
  const lossy = (sheet: ReturnType<typeof grid>, ...values: number[]) =>
    values.map((value) => bookOf([unitTable, sheet]).isLossy('unit', value));

  test('a number has no twin in itself, nor in an empty cell or a word', () => {
    const sheet = grid('Unit Kerja', [
      ['Kode', 'Nama', 'Jenis', 'Induk'],
      [7, 'Satu', 'x', ''],
      ['B1', 'Dua', 'x', 7],
      ['007', 'Tiga', 'x', ''],
      ['8', 'Empat', 'x', ''],
    ]);
    expect(lossy(sheet, 0, 8, 9)).toEqual([false, true, false]);
    expect(
      lossy(
        grid('Unit Kerja', [
          ['Kode', 'Nama', 'Jenis'],
          [7, 'Satu', 'x'],
        ]),
        7,
        NaN,
      ),
    ).toEqual([false, false]);
  });

  const codesOfUnits = (value: unknown, format: string, other: unknown = 'B1') =>
    places(
      readRows(
        unitTable,
        grid(
          'Unit Kerja',
          [
            ['Kode', 'Nama', 'Jenis', 'NIP Kepala'],
            [value, 'Satu', 'x', ''],
            [other, 'Dua', 'x', ''],
          ],
          { A2: format },
        ),
      ).findings,
    );

  test.each<[name: string, value: unknown, format: string, other: unknown, found: string[]]>([
    ['a whole number', 7, 'General', 'B1', []],
    ['shown with one zero', 7, '0', 'B1', []],
    ['shown with leading zeros', 7, '000', 'B1', ['number-as-code A2']],
    ['shown with trailing zeros', 7, '0.00', 'B1', ['number-as-code A2']],
    ['shown behind quoted zeros', 7, '"00"0', 'B1', []],
    ['with decimals', 1.1, 'General', 'B1', ['number-as-code A2']],
    ['with a twin that is text', 7, 'General', '007', ['number-as-code A2']],
    ['with a twin that is another text', 7, 'General', '008', []],
    ['of 15 digits', 123456789012345, 'General', 'B1', []],
    ['of 16 digits', 1234567890123456, 'General', 'B1', ['number-as-code A2']],
  ])('%s', (_, value, format, other, found) => {
    expect(codesOfUnits(value, format, other)).toEqual(found);
  });

  test('a code that no sheet defines has no twin', () => {
    const sheet = grid('Unit Kerja', [
      ['Kode', 'Nama', 'Jenis', 'NIP Kepala'],
      ['B1', 'Satu', 'x', 12],
      ['B2', 'Dua', 'x', '0012'],
    ]);
    expect(places(readRows(unitTable, sheet).findings)).toEqual([]);
  });
});

test('a sheet that knows its workbook is read with the spellings of that, another with its own', () => {
  const book = spelt();
  expect(spellingsOf(unitTable, { ...units, spellings: book })).toBe(book);
  expect(spellingsOf(unitTable, units).first('unit', 'bid')).toBe('BID');
});
