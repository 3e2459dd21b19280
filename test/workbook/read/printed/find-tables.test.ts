import { depthsOf } from '../../../../src/workbook/read/printed/depths';
import { findTables, mergedCells, numbersColumns } from '../../../../src/workbook/read/printed/find-tables';

test.each([
  [['1', '2', '3'], true],
  [['(1)', '(2)', '(3 = 2/1)'], true],
  [['1', '2', '3', '4', '5 = 4/3x100%'], true],
  [['2', '3', '4'], true],
  [['3', '4', '5'], false],
  [['1', '2'], false],
  [['1', '3', '2'], false],
  [['1', '2', '50'], false],
  [['1', 'Dua', '3'], false],
  [['1', '', '2', '', '2a', '3'], true],
  [['1', '2', '6'], true],
  [['1', '2', '7'], false],
  [[1, 2, 3], true],
])('%j number columns: %s', (row, expected) => expect(numbersColumns(row)).toBe(expected));

type Row = [code: string, label?: string];
test.each<[what: string, rows: Row[], depths: (number | null)[]]>([
  ['letters over numbers', [['A'], ['1'], ['2'], ['B'], ['1']], [0, 1, 1, 0, 1]],
  ['Roman numerals over letters', [['I'], ['A'], ['II'], ['B']], [0, 1, 0, 1]],
  ['small ones below large ones', [['A'], ['a'], ['b']], [0, 1, 1]],
  ['small Roman ones', [['1'], ['ii'], ['iv']], [1, 0, 0]],
  ['codes by their length, whatever comes first', [['1.06.01.2.01'], ['1.06.01'], ['1.06.02']], [1, 0, 0]],
  ['codes with other marks', [['1-06'], ['1/06/2'], ['']], [0, 1, null]],
  ['with brackets and dots behind', [['A.'], ['1)'], ['2).']], [0, 1, 1]],
  ['one way of numbering', [['1'], ['2'], ['3']], [null, null, null]],
  [
    'by the words of their names',
    [
      ['', 'Program A'],
      ['', 'Kegiatan B'],
      ['', 'Sub Kegiatan C'],
      ['', 'Lain'],
    ],
    [1, 2, 3, null],
  ],
  [
    'the word in one',
    [
      ['', 'Kegiatan B'],
      ['', 'Subkegiatan C'],
    ],
    [2, 3],
  ],
  [
    'one word alone tells nothing',
    [
      ['', 'Program A'],
      ['', 'Program B'],
    ],
    [null, null],
  ],
  [
    'a dash is no number',
    [
      ['-', 'x'],
      ['A', 'y'],
    ],
    [null, null],
  ],
])('how deep rows stand: %s', (_, rows, depths) => {
  expect(depthsOf(rows.map(([code, label = '']) => ({ code, label })))).toEqual(depths);
});

describe('tables of a sheet', () => {
  const of = (...values: unknown[][]) =>
    findTables({ name: 'T', values }).map(({ head, first, end }) => [head, first, end]);
  const heading = ['No', 'Indikator', 'Target', 'Realisasi', '%'];
  const row = ['1', 'Layanan', '80', '60', '75'];
  const blank = ['', '', '', '', ''];

  test('go from the headings to the end, to other headings, or to three empty rows', () => {
    expect(of(heading, row, row)).toEqual([[0, 1, 3]]);
    expect(of(heading, row, blank, heading, row)).toEqual([
      [0, 1, 3],
      [3, 4, 5],
    ]);
    expect(of(heading, row, blank, blank, row, blank, blank, blank, row)).toEqual([[0, 1, 7]]);
  });

  test('end with a note or a signature, unless figures stand beside it', () => {
    expect(of(heading, row, ['Sumber: BPS', '', '', '', ''], row)).toEqual([[0, 1, 2]]);
    expect(of(heading, row, ['Sumber Daya', '', '80', '60', '75'], row)).toEqual([[0, 1, 4]]);
  });

  test('begin below the numbers of their columns', () => {
    expect(of(heading, ['1', '2', '3', '4', '5'], row)).toEqual([[0, 2, 3]]);
  });

  test('need two kinds of figures, and one of them reached', () => {
    expect(of(['No', 'Indikator', 'Target'], row)).toEqual([]);
    expect(of(['No', 'Indikator', 'Target', 'Sisa (%)'], row)).toEqual([]);
    expect(of(['No', 'Indikator', 'Target', 'Predikat'], ['1', 'a', '80', 'Baik'])).toEqual([[0, 1, 2]]);
  });

  test('have headings of two rows, with the group going on to the right where no cells are merged', () => {
    const paths = (values: unknown[][], merged: string[] = []) =>
      findTables({ name: 'T', values, merged })[0]?.paths.map((path) => path.join('/'));
    const groups = ['Indikator', 'Kinerja', '', '', 'Anggaran', ''];
    const below = ['', 'Target', 'Realisasi', '%', 'Pagu', 'Realisasi'];
    expect(paths([groups, below, ['a', '1', '2', '3', '4', '5']])).toEqual([
      'Indikator',
      'Kinerja/Target',
      'Kinerja/Realisasi',
      'Kinerja/%',
      'Anggaran/Pagu',
      'Anggaran/Realisasi',
    ]);
    // A title stands alone, and what stands below it is no part of it.
    expect(
      paths([
        ['PENGUKURAN', '', '', ''],
        ['Indikator', 'Target', 'Realisasi', '%'],
        ['a', '80', '60', '75'],
      ]),
    ).toEqual(['Indikator', 'Target', 'Realisasi', '%']);
    // Words below headings that say all are figures of a row.
    expect(
      paths([
        ['Indikator', 'Target', 'Realisasi', 'Predikat'],
        ['SAKIP', 'BB', 'B', 'Baik'],
      ]),
    ).toEqual(['Indikator', 'Target', 'Realisasi', 'Predikat']);
  });

  test('far down keep their merged headings', () => {
    const empty = Array.from({ length: 40 }, () => ['catatan', '', '', '']);
    const values = [...empty, ['Indikator', 'TW I', '', ''], ['', 'Target', 'Realisasi', '%'], ['a', '80', '60', '75']];
    const [table] = findTables({ name: 'T', values, merged: ['A1:D1', 'A41:A42', 'B41:D41'] });
    expect([table?.head, table?.paths.map((path) => path.join('/'))]).toEqual([
      40,
      ['Indikator', 'TW I/Target', 'TW I/Realisasi', 'TW I/%'],
    ]);
  });

  test('a row of figures is no heading, a year is no figure', () => {
    const heads = (values: unknown[][]) => findTables({ name: 'T', values }).map(({ head }) => head);
    expect(
      heads([
        ['Target', 'Realisasi', 'Rp 5.000'],
        ['80', '60', '75'],
      ]),
    ).toEqual([]);
    expect(
      heads([
        ['Target', 'Realisasi', '(75%)'],
        ['80', '60', '75'],
      ]),
    ).toEqual([]);
    expect(
      heads([
        ['Target', 'Realisasi', '7 orang'],
        ['80', '60', '75'],
      ]),
    ).toEqual([]);
    expect(
      heads([
        ['Indikator', 'Target', 'Realisasi', '2025'],
        ['a', '80', '60', '75'],
      ]),
    ).toEqual([0]);
    expect(
      heads([
        ['Indikator', 'Target', 'Realisasi', '1999'],
        ['a', '80', '60', '75'],
      ]),
    ).toEqual([0]);
    expect(
      heads([
        ['Indikator', 'Target', 'Realisasi', '2150'],
        ['a', '80', '60', '75'],
      ]),
    ).toEqual([]);
  });

  test('are found however far down they stand', () => {
    const far = [...Array.from({ length: 60 }, () => ['catatan panjang', '', '', '', '']), heading, row];
    expect(of(...far)).toEqual([[60, 61, 62]]);
  });
});

test('a merged area is known by each of its cells, and one that covers a sheet is left aside', () => {
  const cells = mergedCells({ name: 'T', values: [], merged: ['B2:C3', 'A1:ZZ9999'] });
  expect([...cells.keys()].sort()).toEqual(['1:1', '1:2', '2:1', '2:2']);
  expect(cells.get('2:2')).toMatchObject({ top: 1, bottom: 2, left: 1, right: 2 });
  expect(mergedCells({ name: 'T', values: [] }).size).toBe(0);
});

test.each<[row: unknown[], expected: boolean]>([
  [['1.', '2.', '3.'], true],
  [['1', '', '2', '3:4'], true],
  [['8', '9', '10'], false],
  [['x1', '2', '3'], false],
  [['1', '2', '3 bulan'], false],
  [['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'], true],
])('%j, with what stands around the numbers, number columns: %s', (row, expected) =>
  expect(numbersColumns(row)).toBe(expected),
);

test.each<[range: string, cells: number]>([
  ['B2:C4', 6],
  ['A2:J1001', 10_000],
  ['A2:K1001', 0],
  ['A1:A10001', 0],
])('%s merges %i cells', (range, cells) => {
  const found = mergedCells({ name: 'Tabel', values: [], merged: [range] });
  expect(found.size).toBe(cells);
  if (cells === 6) expect([...found.keys()]).toEqual(['1:1', '1:2', '2:1', '2:2', '3:1', '3:2']);
});

describe('where a table ends, and the next one begins', () => {
  const head = ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'];
  const row = ['1', 'Dokumen', 10, 9, 90];
  const empty = ['', '', '', '', ''];
  const ends = (...values: unknown[][]): unknown[] =>
    findTables({ name: 'Tabel', values }).map(({ head: top, first, end }) => [top, first, end]);

  test.each<[what: string, values: unknown[][], expected: unknown[]]>([
    ['two empty rows are a gap', [head, row, empty, empty, row], [[0, 1, 5]]],
    ['three empty rows end it', [head, row, empty, empty, empty, row], [[0, 1, 4]]],
    ['a source ends it', [head, row, ['Sumber: BPS', '', '', '', ''], row], [[0, 1, 2]]],
    [
      'a row of figures that begins like a source does not',
      [head, row, ['Sumber daya', '', 5, 4, 80], row],
      [[0, 1, 4]],
    ],
    ['figures as text count too', [head, row, ['Sumber daya', '', '5 orang', '4', '80%'], row], [[0, 1, 4]]],
    [
      'the next headings end it',
      [head, row, head, row],
      [
        [0, 1, 2],
        [2, 3, 4],
      ],
    ],
    ['numbered columns are no row', [head, [1, 2, 3, 4, 5], row], [[0, 2, 3]]],
    [
      'one far below is found',
      [head, row, ...Array.from({ length: 40 }, () => empty), head, row],
      [
        [0, 1, 4],
        [42, 43, 44],
      ],
    ],
  ])('%s', (_what, values, expected) => expect(ends(...values)).toEqual(expected));

  test('merged headings far below are those of their own rows', () => {
    const top = ['No', 'Indikator', 'Target', 'Triwulan I', ''];
    const under = ['', '', '', 'Realisasi', 'Capaian'];
    const gap = Array.from({ length: 30 }, () => empty);
    const merged = ['A31:A32', 'B31:B32', 'C31:C32', 'D31:E31', 'A1:C1'];
    const [table] = findTables({ name: 'Tabel', values: [...gap, top, under, row] as string[][], merged });
    expect(table).toMatchObject({ head: 30, first: 32, end: 33 });
    expect(table?.paths.slice(2, 5)).toEqual([['Target'], ['Triwulan I', 'Realisasi'], ['Triwulan I', 'Capaian']]);
  });
});
