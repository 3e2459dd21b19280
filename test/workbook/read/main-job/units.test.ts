import { readUnits, unitFinder } from '../../../../src/workbook/read/main-job/units';
import { errors, grid, places } from '../grids';

const headings = ['Kode', 'Nama', 'Jenis', 'Induk', 'Kepala', 'NIP Kepala', 'Jabatan Kepala', 'Email', 'Bobot'];
const read = (...rows: unknown[][]) => readUnits(grid('Unit Kerja', [headings, ...rows]));

test('a unit with everything', () => {
  const nip = '197001011995031001';
  const { units, findings } = read([
    'B1',
    'Bidang Rehsos',
    'Bidang',
    '',
    'Sari',
    nip,
    'Kepala Bidang',
    'a@b.id',
    '2,5',
  ]);
  expect(findings).toEqual([]);
  expect(units).toEqual([
    {
      sheet: 'Unit Kerja',
      row: 2,
      code: 'B1',
      name: 'Bidang Rehsos',
      kind: 'Bidang',
      parent: '',
      parentCell: 'D2',
      weight: { value: 2.5, cell: 'I2' },
      head: 'Sari',
      headId: nip,
      headTitle: 'Kepala Bidang',
      email: 'a@b.id',
    },
  ]);
});

test('only the required columns', () => {
  const { units, findings } = readUnits(
    grid('Unit Kerja', [
      ['Kode', 'Nama', 'Jenis'],
      ['B1', 'Bidang', ''],
    ]),
  );
  expect(findings).toEqual([]);
  expect(units).toMatchObject([{ parent: '', weight: { value: null, cell: '' }, headId: '' }]);
});

test('a parent by code in any letter case, or by a name that fits exactly one unit', () => {
  const { units, findings } = read(
    ['S', 'Sekretariat', ''],
    ['S1', 'Umum', '', 's'],
    ['S2', 'Keuangan', '', 'SEKRETARIAT '],
  );
  expect(findings).toEqual([]);
  expect(units.map(({ parent }) => parent)).toEqual(['', 'S', 'S']);
});

test('a parent may stand below its children', () => {
  expect(read(['S1', 'Umum', '', 'S'], ['S', 'Sekretariat', '']).findings).toEqual([]);
});

test('an unknown parent, or a name that two units bear, is an error at its cell', () => {
  const { findings } = read(
    ['A', 'Panti', ''],
    ['B', 'Panti', ''],
    ['C', 'Seksi', '', 'Panti'],
    ['D', 'Seksi 2', '', 'X9'],
  );
  expect(errors(findings)).toEqual(['unknown-parent D4', 'unknown-parent D5']);
});

test('a code twice is an error at the second one, in any letter case', () => {
  const { findings } = read(['B1', 'Satu', ''], ['b1', 'Dua', '']);
  expect(findings).toMatchObject([
    { code: 'duplicate-key', severity: 'error', cell: 'A3', values: { key: 'B1', row: 2 } },
  ]);
});

test('a negative weight is an error, unreadable text in an optional column is a Peringatan', () => {
  expect(errors(read(['B1', 'Satu', '', '', '', '', '', '', -1]).findings)).toEqual(['negative-weight I2']);
  const { findings } = read(['B1', 'Satu', '', '', '', '', '', '', 'berat']);
  expect(places(findings)).toEqual(['unreadable-optional-number I2']);
  expect(errors(findings)).toEqual([]);
});

describe('a number in place of a code is a finding where it may have lost something', () => {
  test.each([
    ['Kode', 'A2', [1.1, 'Satu', '']],
    ['NIP Kepala', 'F2', ['B1', 'Satu', '', '', '', 197001011995031000]],
  ])('%s', (_, cell, row) => {
    expect(places(read(row).findings)).toEqual([`number-as-code ${cell}`]);
  });

  test('a whole number that nothing contradicts is none', () => {
    expect(places(read([1, 'Satu', '']).findings)).toEqual([]);
  });

  test('Induk, whose twin is text', () => {
    expect(places(read(['1', 'Satu', ''], ['2', 'Dua', '', 1]).findings)).toEqual(['number-as-code D3']);
  });
});

test('finding a unit: a code wins over a name', () => {
  const { units } = read(['A', 'B', ''], ['B', 'Lain', '']);
  const find = unitFinder(units);
  expect([find('B'), find('lain'), find(' a '), find('C'), find('__proto__'), find('')]).toEqual([
    'B',
    'B',
    'A',
    null,
    null,
    null,
  ]);
});
