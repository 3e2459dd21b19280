import {
  cleanText,
  dueQuarterOf,
  errorIn,
  isBlankMarker,
  isEmptyOrDash,
  isNilAmount,
  isTotalLabel,
} from '../../../src/workbook/values/markers';

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
    '  Total  ',
    'Sub-Total',
    'Total Belanja Daerah',
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
    'Belanja Total',
    'Total y',
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

test.each<[string, unknown, string | null]>([
  ['an error', '#REF!', '#REF!'],
  ['in small letters', '#n/a', '#n/a'],
  ['with blanks around', '  #DIV/0! ', '#DIV/0!'],
  ['a cell that loads', 'Loading...', 'Loading...'],
  ['a text behind it', '#REF! lagi', null],
  ['a text before it', ' x #REF!', null],
  ['a number of a list', '#1', null],
  ['Laporan', 'Laporan', null],
  ['nothing', '', null],
  ['a number', 5, null],
  ['no cell', null, null],
])('an error in place of a value: %s', (_what, raw, error) => expect(errorIn(raw)).toBe(error));

test.each<[unknown, string]>([
  [new Date(2026, 1, 1), '2026-02-01'],
  [new Date(2026, 11, 31, 9, 5), '2026-12-31 09:05'],
  [new Date(2026, 0, 2, 0, 30), '2026-01-02 00:30'],
  [false, ''],
  [true, 'true'],
  ['', ''],
  ['  a  ', 'a'],
  ['a\u2003b', 'a b'],
  ['\u200bé ', 'é'],
  [{ a: 1 }, ''],
])('the text of %j is %j', (value, text) => expect(cleanText(value)).toBe(text));

test.each<[string, boolean]>([
  ['belum', true],
  ['Belum  Lapor', true],
  ['belum   rilis', true],
  ['n/a', true],
  ['NA', true],
  ['---', true],
  ['----', false],
  ['nada', false],
  ['belum dapat dilaporkan oleh bidang', false],
  ['Diukur di TW IV', true],
  ['Measured in quarter 2', true],
  ['tidak Diukur di TW IV', false],
])('%j says that nothing is reported: %p', (text, expected) => expect(isBlankMarker(text)).toBe(expected));

test.each<[string, number | null]>([
  ['Diukur di TW IV', 4],
  ['diukur  pada  triwulan 3', 3],
  ['measured at quarter ii', 2],
  ['Diukur di TW I tahun depan', 1],
  ['Diukur di TW V', null],
  ['Diukur di TW 5', null],
  ['akan Diukur di TW 1', null],
  ['', null],
])('%j is due in quarter %p', (text, quarter) => expect(dueQuarterOf(text)).toBe(quarter));

test.each<[string, boolean, boolean]>([
  // empty or a dash; an amount that is nothing
  ['-', true, true],
  ['—–-', true, true],
  ['Rp -', false, true],
  ['Rp. -', false, true],
  ['Rp-', false, true],
  ['idr  --', false, true],
  ['nihil', false, true],
  ['NIHIL', false, true],
  ['', true, false],
  ['x-', false, false],
  ['-x', false, false],
  ['Rp', false, false],
  ['Rp x', false, false],
  ['Rp 5-', false, false],
  ['nihilis', false, false],
  ['bukan nihil', false, false],
])('%j is empty or a dash: %p, nothing: %p', (text, dash, nil) => {
  expect([isEmptyOrDash(text), isNilAmount(text)]).toEqual([dash, nil]);
});
