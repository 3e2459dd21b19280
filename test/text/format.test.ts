import { texts } from '../../src/text';
import {
  formatDay,
  formatNumber,
  formatPoints,
  formatQuantity,
  formatRupiah,
  formatShortSpan,
  gluedDays,
} from '../../src/text/format';

test.each([
  [92, '92,00', '92.00'],
  [1234.5, '1.234,50', '1,234.50'],
  [-1234567.891, '−1.234.567,89', '−1,234,567.89'],
  [0, '0,00', '0.00'],
  [-0.004, '0,00', '0.00'],
  [66.665, '66,67', '66.67'],
  [-66.665, '−66,67', '−66.67'],
  [1.005, '1,01', '1.01'],
])('points %d', (value, id, en) => {
  expect([formatPoints(value, 'id'), formatPoints(value, 'en')]).toEqual([id, en]);
});

test.each([
  [276, '276'],
  [300, '300'],
  [1000, '1.000'],
  [24738.28, '24.738,28'],
  [65.2, '65,2'],
  [0.05, '0,05'],
  [100.001, '100'],
  [-12.5, '−12,5'],
  [0, '0'],
])('quantity %d is %s', (value, expected) => {
  expect(formatQuantity(value, 'id')).toBe(expected);
});

test.each([
  [1234567, 'Rp1.234.567'],
  [1234567.5, 'Rp1.234.567,50'],
  [-5000, '−Rp5.000'],
  [0, 'Rp0'],
  [0.001, 'Rp0'],
])('Rupiah %d is %s', (value, expected) => {
  expect(formatRupiah(value, 'id')).toBe(expected);
});

test('no grouping below a thousand, any number of decimals', () => {
  expect([formatNumber(999, 0, 'id'), formatNumber(1000, 0, 'id'), formatNumber(1.23456, 3, 'id')]).toEqual([
    '999',
    '1.000',
    '1,235',
  ]);
});

test('a day in words', () => {
  expect(formatDay('2026-05-05', texts('id').terms.period.months)).toBe('5 Mei 2026');
  expect(formatDay('2026-12-31', texts('en').terms.period.months)).toBe('31 December 2026');
});

test.each([
  ['id', '2026-08-06', '2026-08-10', '6', '10 Agu 2026'],
  ['id', '2026-01-12', '2026-03-13', '12 Jan', '13 Mar 2026'],
  ['id', '2026-12-28', '2027-01-04', '28 Des 2026', '4 Jan 2027'],
  ['en', '2026-05-05', '2026-10-05', '5 May', '5 Oct 2026'],
] as const)('a span in a cell says once what its days share: %s %s %s', (language, from, until, ...expected) => {
  expect(formatShortSpan(from, until, texts(language).terms.period.months)).toEqual(expected);
});

test.each([
  ['12 Jan s.d. 13 Mar 2026', '12_Jan s.d. 13_Mar_2026'],
  ['6 s.d. 10 Agu 2026', '6 s.d. 10_Agu_2026'],
  ['Tepat waktu (5 Mei 2026)', 'Tepat waktu (5_Mei_2026)'],
  ['5 Agustus 2026, 24 Unit, 112 Jan', '5 Agustus 2026, 24 Unit, 112 Jan'],
])('a short day stays on one line: %s', (text, expected) => {
  expect(gluedDays(text).replaceAll('\u00a0', '_')).toBe(expected);
});
