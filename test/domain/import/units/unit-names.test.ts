import { isSameUnit, isUsualUnit, usualUnitIn } from '../../../../src/domain/import/units/unit-names';

test.each<[one: string, other: string, isSame: boolean]>([
  ['Rehsos', 'Bidang Rehabilitasi Sosial', true],
  ['BIDANG REHSOS', 'rehabilitasi sosial', true],
  ['Linjamsos', 'Bidang Perlindungan & Jaminan Sosial', true],
  ['PFM', 'Penanganan Fakir Miskin', true],
  ['Sekret', 'Sekretariat', true],
  ['Bid. Rehabilitasi Sosial', 'Bidang Rehabilitasi Sosial', true],
  ['BID.REHSOS', 'Rehabilitasi Sosial', true],
  ['Subbag Keuangan', 'Sub Bagian Keuangan', true],
  ['Sub Bag. Keuangan', 'Sub Bagian Keuangan', true],
  ['Bidan Desa', 'Desa', false],
  ['Seksi Rehabilitasi Sosial', 'Bidang Rehabilitasi Sosial', false],
  ['Dayasos', 'Rehsos', false],
])('%s and %s', (one, other, isSame) => {
  expect(isSameUnit(one, other)).toBe(isSame);
});

test.each<[tab: string, unit: string]>([
  ['Rehsos', 'Rehsos'],
  ['2. Renaksi_Dayasos TW I', 'Dayasos'],
  ['Rehabilitasi Sosial', 'Rehabilitasi Sosial'],
  ['Sheet1', ''],
  ['IKU 2025', ''],
])('in %s stands %p', (tab, unit) => {
  expect(usualUnitIn(tab)).toBe(unit);
});

test.each([
  ['REHSOS', true],
  ['Program Rehabilitasi Sosial', false],
])('%s alone is a unit: %p', (text, expected) => {
  expect(isUsualUnit(text)).toBe(expected);
});
