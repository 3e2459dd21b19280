import { duplicateKeys, keyRegister } from '../../../src/workbook/read/duplicates';
import { readRows } from '../../../src/workbook/read/rows';
import { unitTable } from '../../../src/workbook/schema/tables';
import { grid } from './grids';

const rowsOf = (...rows: unknown[][]) =>
  readRows(unitTable, grid('Unit Kerja', [['Nama', 'Kode', 'Jenis'], ...rows])).rows;

test('a key that stood before is told with its first row, however it is written', () => {
  const first = keyRegister();
  expect([
    first('B1', 2),
    first('B2', 3),
    first(' b1. ', 4),
    first('B\u20111', 5),
    first('B-1', 6),
    first('B1', 7),
  ]).toEqual([undefined, undefined, 2, undefined, 5, 2]);
});

test('a key that must be unique within a part of the sheet may stand in another part', () => {
  const first = keyRegister();
  expect([
    first('K1', 2, 'pegawai'),
    first('K1', 3, 'unit'),
    first('k1', 4, 'unit'),
    first('K1', 5),
    first('K1', 6, 'pegawai'),
  ]).toEqual([undefined, undefined, 3, undefined, 2]);
});

test('every further row of a key is a Kesalahan at its own cell that names the first', () => {
  const rows = rowsOf(['Satu', 'B1', 'x'], ['Dua', 'B2', 'x'], ['Tiga', 'b1', 'x'], ['Empat', 'B1', 'y']);
  expect(duplicateKeys(rows, 'code')).toMatchObject([
    { code: 'duplicate-key', severity: 'error', sheet: 'Unit Kerja', cell: 'B4', values: { key: 'B1', row: 2 } },
    { code: 'duplicate-key', severity: 'error', sheet: 'Unit Kerja', cell: 'B5', values: { key: 'B1', row: 2 } },
  ]);
});

test('what must be unique may be several columns together', () => {
  const rows = rowsOf(['Satu', 'B1', 'x'], ['Satu', 'B2', 'x'], ['satu', 'B1', 'y']);
  const keyOf = (row: (typeof rows)[number]) => `${row.text('code')} ${row.text('name')}`;
  expect(duplicateKeys(rows, 'name', keyOf)).toMatchObject([{ cell: 'A4', values: { key: 'B1 Satu', row: 2 } }]);
});
