import { mergedRecords } from '../../../src/workbook/read/merged-cells';
import { unitTable } from '../../../src/workbook/schema/tables';
import { grid } from './grids';

const sheet = grid('Unit Kerja', [['Daftar unit'], ['Kode', 'Nama', 'Jenis'], ['B1', 'Bidang', 'Bidang']]);
const merged = (...areas: string[]) => mergedRecords(unitTable, { ...sheet, merged: areas });

test.each([
  ['A1:C1', false, 'a title'],
  ['B2:C2', false, 'headings'],
  ['B1:B2', false, 'a title and its heading'],
  ['A3:A4', true, 'records'],
  ['C9:C12', true, 'records further down'],
  ['A9:C9', false, 'cells of one row, such as a total'],
  ['A9:C10', true, 'cells of two rows'],
  ['A2:A6', true, 'from the headings far into the records'],
])('%s is told: %s (%s)', (range, isTold) => {
  const told = { code: 'merged-cells', sheet: 'Unit Kerja', cell: range, values: { range } };
  expect(merged(range)).toMatchObject(isTold ? [told] : []);
  expect(merged(range)).toHaveLength(isTold ? 1 : 0);
});

test('a sheet without headings, or of which nothing is known to be merged, has none', () => {
  expect(mergedRecords(unitTable, { ...grid('Unit Kerja', [['Catatan'], ['x']]), merged: ['A2:A3'] })).toEqual([]);
  expect(mergedRecords(unitTable, sheet)).toEqual([]);
});
