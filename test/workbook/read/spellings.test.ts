import { Spellings } from '../../../src/workbook/read/spellings';
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

function spelt() {
  const spellings = new Spellings();
  spellings.add(unitTable, units);
  spellings.add(indicatorTable, indicators);
  spellings.add(actualsTable, actuals);
  return spellings;
}

test('the first spelling serves all others, in the sheet that defines a code and in those that refer to it', () => {
  expect(spelt().first('indicator', 'iku\u20111')).toBe('IKU-1');
  expect(spelt().first('objective', 'mutu layanan')).toBe('Mutu layanan');
  expect(spelt().first('objective', 'lain')).toBe('lain');
});

test('an Informasi names the other spellings at their first cells', () => {
  expect(places(spelt().findings())).toEqual([
    ...['other-spelling B2', 'other-spelling B3', 'other-spelling A2', 'other-spelling C3'],
  ]);
});

test('a number has a twin that is text', () => {
  expect(spelt().isLossy('unit', 1.1)).toBe(true);
  expect(spelt().isLossy('unit', 7)).toBe(false);
});
