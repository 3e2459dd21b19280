import { areaOf, headingBlocks } from '../../../src/workbook/read/headings';
import { grid } from './grids';

test.each([
  ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['B2:D5', { top: 1, left: 1, bottom: 4, right: 3 }],
  ['Z9:AB12', { top: 8, left: 25, bottom: 11, right: 27 }],
  ['BA1:AAA20', { top: 0, left: 52, bottom: 19, right: 702 }],
])('the area of %s', (range, area) => {
  expect(areaOf(range)).toEqual(area);
});

const blocks = (rows: unknown[][], ...merged: string[]) => headingBlocks({ ...grid('Lembar', rows), merged });
const blank = (count: number): string[][] => Array.from({ length: count }, () => ['']);
const heads = ['Kode', 'Nama', 'Jenis'];

/** The first and last row of every block of several rows, 0-based. */
const tall = (rows: unknown[][], ...merged: string[]): [number, number][] =>
  blocks(rows, ...merged)
    .filter(({ first, last }) => last > first)
    .map(({ first, last }) => [first, last]);

describe('where a block may begin', () => {
  const firsts = (rows: unknown[][], ...merged: string[]): number[] =>
    blocks(rows, ...merged).map(({ first }) => first);

  test('in the first twenty rows', () => {
    expect(firsts([heads, heads])).toEqual([0, 1]);
    expect(firsts(Array.from({ length: 40 }, () => heads))).toEqual(Array.from({ length: 20 }, (_, row) => row));
  });

  test('not inside a merged cell, were it of one column only', () => {
    expect(firsts([['x'], heads, heads, heads, heads], 'B2:B4')).toEqual([0, 1, 4]);
  });

  test('but in every row of a merged title', () => {
    expect(firsts([['Daftar unit'], [], heads], 'A1:C2')).toEqual([0, 1, 2]);
  });
});

describe('a cell merged over all columns that hold anything is a title, no heading', () => {
  test.each<[what: string, rows: unknown[][], merged: string, isTitle: boolean]>([
    ['over all columns', [['Daftar'], heads], 'A1:C1', true],
    ['over more than are filled', [['Daftar'], [...heads, '', '']], 'A1:E1', true],
    ['up to the last that is filled', [['Daftar'], [...heads, '', '']], 'A1:C1', true],
    ['over fewer', [['Daftar'], heads], 'A1:B1', false],
    ['not from the first column on', [['', 'Daftar'], heads], 'B1:C1', false],
    ['over two rows of the only column', [['Daftar'], ['']], 'A1:A2', false],
    ['further down', [['x'], ['Daftar'], heads], 'A2:C2', true],
    [
      'beside what stands in the lowest row that is searched',
      [['Daftar'], heads, ...blank(20), [1, 2, 3, 4]],
      'A1:C1',
      false,
    ],
    ['above what stands below it', [['Daftar'], heads, ...blank(21), [1, 2, 3, 4]], 'A1:C1', true],
  ])('%s', (_, rows, merged, isTitle) => {
    const { top, left } = areaOf(merged);
    const block = blocks(rows, merged).find(({ first }) => first === top);
    expect(block?.paths[left]?.[0]).toBe(isTitle ? undefined : 'Daftar');
  });

  test('cells of nothing are not filled', () => {
    const values = [
      ['Daftar', null, null, null],
      [...heads, null],
    ];
    expect(headingBlocks({ name: 'Lembar', values, merged: ['A1:C1'] })[0]?.paths).toEqual([[], [], [], []]);
  });
});

describe('how far a block goes on', () => {
  test.each<[what: string, rows: unknown[][], merged: string[], blocks: [number, number][]]>([
    ['headings of one row', [heads, ['B1', 'x', 'y']], [], []],
    ['a heading over two rows', [heads, [], ['B1', 'x', 'y']], ['A1:A2'], [[0, 1]]],
    ['further down', [['x'], ['x'], ['x'], heads, [], ['B1', 'x', 'y']], ['A4:A5'], [[3, 4]]],
    ['a heading over three rows', [heads, [], [], ['B1', 'x', 'y']], ['B1:B3'], [[0, 2]]],
    ['a cell over four rows is no heading', [heads, [], [], [], ['B1', 'x', 'y']], ['B1:B4'], []],
    ['not below the sheet', [heads, []], ['A1:A3'], [[0, 1]]],
    [
      'words under a group',
      [
        ['Kode', 'Kepala', ''],
        ['', 'Nama', 'NIP'],
        ['B1', 'x', 'y'],
      ],
      ['B1:C1'],
      [[0, 1]],
    ],
    [
      'a number under a group',
      [
        ['Kode', 'Kepala', ''],
        ['', 'Nama', 1],
      ],
      ['B1:C1'],
      [],
    ],
    [
      'words beside a group',
      [
        ['Kode', 'Kepala', ''],
        ['B1', 'Nama', 'NIP'],
      ],
      ['B1:C1'],
      [],
    ],
    [
      'nothing under a group',
      [
        ['Kode', 'Kepala', ''],
        ['', '', ''],
      ],
      ['B1:C1'],
      [],
    ],
    [
      'words under a merged cell of nothing',
      [
        ['Kode', '', ''],
        ['', 'Nama', 'NIP'],
      ],
      ['B1:C1'],
      [],
    ],
    ['words under a heading of one column', [heads, [], ['B1']], ['A1:A2'], [[0, 1]]],
    [
      'groups over groups, three rows at most',
      [
        ['Kode', 'Satu', ''],
        ['', 'Dua', ''],
        ['', 'Tiga', ''],
        ['', 'Empat', 'Lima'],
      ],
      ['B1:C1', 'B2:C2', 'B3:C3'],
      [
        [0, 2],
        [1, 3],
        [2, 3],
      ],
    ],
  ])('%s', (_, rows, merged, expected) => {
    expect(tall(rows, ...merged)).toEqual(expected);
  });
});

describe('what stands above a column', () => {
  test('headings from top to bottom, each merged one once, in one line of single spaces', () => {
    const rows = [
      ['Kode', 'TW  I', '', '', 'Ket.'],
      ['', 'Target', 'Hasil \n akhir', '', ''],
      ['', '', 'Angka', '(%)', ''],
      ['I1', 1, 2, 3, 'x'],
    ];
    const [block] = blocks(rows, 'A1:A3', 'B1:D1', 'B2:B3', 'C2:D2', 'E1:E2');
    const under = (top: number, left: number) => ({ top, left, bottom: top, right: 3 });
    expect(block).toEqual({
      first: 0,
      last: 2,
      paths: [['Kode'], ['TW I', 'Target'], ['TW I', 'Hasil akhir', 'Angka'], ['TW I', 'Hasil akhir', '(%)'], ['Ket.']],
      spans: [undefined, under(0, 1), under(1, 2), under(1, 2), undefined],
    });
  });

  test('a merged cell of nothing is no heading over several columns', () => {
    expect(
      blocks(
        [
          ['Kode', '', ''],
          ['I1', 1, 2],
        ],
        'B1:C1',
      )[0],
    ).toMatchObject({
      paths: [['Kode'], [], []],
      spans: [undefined, undefined, undefined],
    });
  });

  test('a merged cell beyond the last column covers none of the next row', () => {
    const [, second] = blocks([['x', 'Catatan'], heads, ['B1', 'x', 'y']], 'B1:H1');
    expect(second).toMatchObject({ first: 1, last: 1, paths: [['Kode'], ['Nama'], ['Jenis']] });
    expect(second?.spans).toEqual([undefined, undefined, undefined]);
  });

  test('columns that are only used far below have none', () => {
    const widths = (rows: readonly (readonly unknown[])[]): number[] =>
      headingBlocks({ name: 'x', values: rows }).map(({ paths }) => paths.length);
    expect(new Set(widths([heads, ...blank(21), [1, 2, 3, 4]]))).toEqual(new Set([4]));
    expect(new Set(widths([heads, ...blank(22), [1, 2, 3, 4]]))).toEqual(new Set([3]));
    expect(widths([])).toEqual([]);
  });
});
