import { nameIn, names, normaliseName, withoutSuffix } from '../../../src/workbook/schema/names';

test('the notation of the dictionary: Indonesian ~ aliases / English, ? for what may be missing', () => {
  expect(names('Indikator Kinerja ~ Indikator / Indicator')).toEqual({
    id: 'Indikator Kinerja',
    en: 'Indicator',
    optional: false,
    all: ['Indikator Kinerja', 'Indicator', 'Indikator'],
  });
  expect(names('Bobot? / Weight')).toEqual({ id: 'Bobot', en: 'Weight', all: ['Bobot', 'Weight'], optional: true });
  expect(names('Target')).toEqual({ id: 'Target', en: 'Target', all: ['Target'], optional: false });
  expect(nameIn(names('Bobot? / Weight'), 'id')).toBe('Bobot');
  expect(nameIn(names('Bobot? / Weight'), 'en')).toBe('Weight');
});

test.each([
  ['  Indikator \u00a0 Kinerja ', 'stray and non-breaking spaces'],
  ['Indikator\nKinerja', 'a line break'],
  ['Indikator\r\nKinerja', 'a line break of another system'],
  ['INDIKATOR KINERJA', 'letter case'],
  ['Indikator Kinerja*', 'a trailing asterisk'],
  ['Indikator Kinerja **', 'two asterisks'],
  ['\u200bIndikator Kinerja\ufeff', 'invisible characters'],
])('%j is the same name (%s)', (written) => {
  expect(normaliseName(written)).toBe('indikator kinerja');
});

test.each([
  ['Target TW III'],
  ['Target Triwulan 3'],
  ['Target Tri Wulan III'],
  ['TARGET TRI-WULAN KE-III'],
  ['Target Tribulan III'],
  ['Target Quarter 3'],
  ['Target Q3'],
])('%s is the target of the third quarter', (written) => {
  expect(normaliseName(written)).toBe('target tw iii');
});

test.each([
  ['Pagu (Rp)', 'pagu'],
  ['Pagu (Rp.)', 'pagu'],
  ['Bobot (%)', 'bobot'],
  ['Bobot(%)*', 'bobot'],
  ['B O B O T (%)', 'bobot'],
  ['P A G U  P E R U B A H A N (Rp) *', 'pagu perubahan'],
  ['Jeda Pemenang (periode)', 'jeda pemenang (periode)'],
  ['Pagu (juta)', 'pagu (juta)'],
])('%s without its suffix is "%s"', (written, name) => {
  expect(withoutSuffix(normaliseName(written))).toBe(name);
});
