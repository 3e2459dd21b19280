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
      ...['Indikator', 'Kinerja/Target', 'Kinerja/Realisasi', 'Kinerja/%', 'Anggaran/Pagu', 'Anggaran/Realisasi'],
    ]);
    // A title stands alone, and what stands below it is no part of it.
    expect(
      paths([
        ['PENGUKURAN', '', '', ''],
        ['Indikator', 'Target', 'Realisasi', '%'],
        ['a', '80', '60', '75'],
      ]),
    ).toEqual([...['Indikator', 'Target', 'Realisasi', '%']]);
    // Words below headings that say all are figures of a row.
    expect(
      paths([
        ['Indikator', 'Target', 'Realisasi', 'Predikat'],
        ['SAKIP', 'BB', 'B', 'Baik'],
      ]),
    ).toEqual([...['Indikator', 'Target', 'Realisasi', 'Predikat']]);
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
