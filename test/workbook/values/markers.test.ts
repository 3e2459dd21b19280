import { cleanText, isBlankMarker, isEmptyOrDash, isTotalLabel } from '../../../src/workbook/values/markers';

describe('total labels (data dictionary, first section)', () => {
  test.each([
    'Jumlah',
    'JUMLAH',
    'Total',
    'TOTAL',
    'Grand Total',
    'Sub Total',
    'Subtotal',
    'Jumlah Total',
    'Jumlah Belanja',
    'JUMLAH BELANJA',
    'Rata-rata',
    'RATA-RATA',
    'Rata - rata',
    'Jumlah:',
    'Jumlah :',
    'Sub Total II',
    'Jumlah I + II',
    'Total IV:',
    'Jumlah  Belanja',
  ])('%s is a total', (text) => {
    expect(isTotalLabel(text)).toBe(true);
  });

  test.each([
    'Jumlah dokumen yang disusun',
    'Jumlah penerima manfaat',
    'Total aset',
    'Rata-rata lama sekolah',
    'Rata - rata capaian indikator',
    'Jumlah 2',
    'Total Quality Control',
    'Subjumlah',
    '1.06.01',
    '',
  ])('%s is not', (text) => {
    expect(isTotalLabel(text)).toBe(false);
  });
});

test('text loses stray and non-breaking spaces, nothing else', () => {
  expect(cleanText('\u00a0 Bidang\u00a0A \u200b\n')).toBe('Bidang A');
  expect(cleanText('a\nb')).toBe('a\nb');
  expect(cleanText(null)).toBe('');
  expect(cleanText(undefined)).toBe('');
  expect(cleanText(0)).toBe('0');
});

test('of the markers, only nothing and dashes mean 0 in amounts of the budget (rule 9)', () => {
  expect(['', '-', '--', '–'].map(isEmptyOrDash)).toEqual([true, true, true, true]);
  expect(['belum', 'n/a', '#REF!', '0'].map(isEmptyOrDash)).toEqual([false, false, false, false]);
});

test('0 is no marker', () => {
  expect(['0', '0,00', '0 %', 'ada', 'Diukur'].some(isBlankMarker)).toBe(false);
});
