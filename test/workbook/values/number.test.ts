import { asShown, isPercentFormat } from '../../../src/shapes/percent';
import { notationOf, parseNumber, type NumberContext } from '../../../src/workbook/values/number';

/** Where a spelling comes from: the contract itself, or a file or printed table of an agency. */
type Case = [text: string, value: number, source: string];

/** The sign that is kept with a number: where things are counted it is told. */
const signIn = (text: string): { sign?: string } =>
  /%|persen|percent/i.test(text) ? { sign: '%' } : /rp|idr/i.test(text) ? { sign: 'Rp' } : {};

describe('Indonesian notation', () => {
  const cases: Case[] = [
    ['1.234,5', 1234.5, 'data dictionary'],
    ['Rp 1.234.567,00', 1234567, 'data dictionary'],
    ['Rp. 1.028.058.131,-', 1028058131, 'data dictionary'],
    ['95,5%', 95.5, 'data dictionary'],
    ['1.500', 1500, 'data dictionary: 1.500 is 1500'],
    ['749.930.215', 749930215, 'LKjIP Sumatera Utara'],
    ['10.701.893.800,00', 10701893800, 'SIPD export Lampung Selatan, July file, all text'],
    ['0,00', 0, 'SIPD export Sumenep'],
    ['150.000.000', 150000000, 'Dinas Sosial P3A Gunungkidul, pagu without Rp'],
    ['Rp 112.500.000', 112500000, 'Dinas Sosial P3A Gunungkidul, realisasi'],
    ['9,71%', 9.71, 'Depok'],
    ['95,50 %', 95.5, 'a space before the sign of per cent'],
    ['90,82', 90.82, 'E.81 Jember'],
    ['Rp1.500,-', 1500, 'thousands before ,-'],
    ['Rp 5.000,--', 5000, 'two dashes'],
    ['75', 75, 'Dinas Sosial P3A Gunungkidul, per cent without sign'],
    [',5', 0.5, 'no digit before the comma'],
    ['0,955', 0.955, 'a ratio'],
    ['-1.234,5', -1234.5, 'negative'],
    ['−24,65', -24.65, 'a typographic minus, Banyuwangi series'],
    ['–24,65', -24.65, 'an en dash as minus'],
    ['Rp ‑500.000', -500000, 'a non-breaking hyphen as minus'],
    ['-Rp5.000', -5000, 'minus before Rp'],
    ['Rp -5.000', -5000, 'minus behind Rp'],
    ['(1.234)', -1234, 'brackets of accountants'],
    ['(Rp 1.234,50)', -1234.5, 'brackets around an amount'],
    ['+3,5', 3.5, 'plus'],
    ['1.000.000.000.000', 1e12, 'a trillion'],
    ['1 000', 1000, 'groups of three with a blank between'],
    ['12 345 678,50', 12345678.5, 'groups of three with blanks and decimals'],
    ['Rp 123 456', 123456, 'groups behind Rp'],
    ['( 1.234 )', -1234, 'brackets with blanks'],
    ['Rp(1.234,50)', -1234.5, 'brackets behind Rp'],
    ['Rp. (500)', -500, 'brackets behind Rp. and a blank'],
    ["'1.250", 1250, 'the apostrophe that makes a text of it'],
    ['１２５', 125, 'digits of full width'],
    ['１．２５０，５', 1250.5, 'digits and signs of full width'],
  ];
  test.each(cases)('%s is %d (%s)', (text, value) => {
    expect(parseNumber(text)).toEqual({ value, english: false, extra: '', ...signIn(text) });
  });
});

describe('English notation, where the text can be nothing else', () => {
  const cases: Case[] = [
    ['93.6', 93.6, 'data dictionary'],
    ['1,004,422.80', 1004422.8, 'data dictionary: commas before a dot'],
    ['1,004,422,800', 1004422800, 'Polman'],
    ['99.66', 99.66, 'Polman'],
    ['69.33%', 69.33, 'Depok'],
    ['90.00 %', 90, 'Dinsos Kab. Bandung Barat'],
    ['18953066778.13', 18953066778.13, 'Mamberamo Raya e-budgeting 2023'],
    ['0.955', 0.955, 'no group of thousands begins with 0'],
    ['0.9067576188840359', 0.9067576188840359, 'RAK Lampung Selatan, hard-coded ratio'],
    ['1,234.5', 1234.5, 'one group before the dot'],
    ['-93.6', -93.6, 'negative'],
    ['1500000.50', 1500000.5, 'not 150.000.050'],
    ['12,345,678', 12345678, 'two groups'],
  ];
  test.each(cases)('%s is %d (%s)', (text, value) => {
    expect(parseNumber(text)).toEqual({ value, english: true, extra: '', ...signIn(text) });
  });
});

describe('one comma and three digits can mean either (data dictionary, Numbers)', () => {
  test.each<[text: string, context: NumberContext, value: number, other: number, why: string]>([
    ['1,250', {}, 1.25, 1250, 'the Indonesian reading stands'],
    ['12,345', {}, 12.345, 12345, 'the Indonesian reading stands'],
    ['-1,250', {}, -1.25, -1250, 'its sign goes with both'],
    ['(1,250)', {}, -1.25, -1250, 'brackets are a sign'],
    ['1,250', { isWhole: true }, 1250, 1.25, 'an amount in Rupiah or a count has no third decimal'],
    ['1,250', { notation: 'en' }, 1250, 1.25, 'the column shows English notation'],
    ['1,250', { notation: 'id' }, 1.25, 1250, 'the column shows Indonesian notation'],
  ])('%s %j is %d, not %d: %s', (text, context, value, other) => {
    expect(parseNumber(text, context)).toEqual({ value, other, english: false, extra: '' });
  });

  test.each(['0,379', '1,25', '1.250', '1,250,000', '1250'])('%s is told by nothing else', (text) => {
    expect(parseNumber(text)?.other).toBeUndefined();
  });
});

describe('magnitudes multiply', () => {
  test.each<[text: string, value: number, source: string]>([
    ['Rp2,4 milyar', 2.4e9, 'press text'],
    ['2,4 miliar', 2.4e9, 'the other spelling'],
    ['897 juta', 897e6, 'press text'],
    ['1,5 jt', 1.5e6, 'data dictionary'],
    ['3,5 rb', 3500, 'data dictionary'],
    ['1,2 triliun', 1.2e12, 'magnitude'],
    ['3 T', 3e12, 'data dictionary'],
    ['15 ribu', 15000, 'magnitude'],
    ['62,94 M', 62.94e9, 'sheets in the wild: M = miliar'],
    ['1,250 juta', 1.25e6, 'a multiplied number has decimals'],
    ['1,5 jt.', 1.5e6, 'an abbreviation with its dot'],
    ['3  juta', 3e6, 'two blanks'],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ value, english: false, extra: '', isMultiplied: true, ...signIn(text) });
  });
});

describe('units beside a number', () => {
  test.each<[text: string, measureUnit: string, value: number, extra: string, source: string]>([
    ['7 Unit', '', 7, 'Unit', 'Jember'],
    ['80 Kelompok', '', 80, 'Kelompok', 'Jember'],
    ['232 Org', '', 232, 'Org', 'Jember'],
    ['4 Desa/Kel', '', 4, 'Desa/Kel', 'Jember'],
    ['12 kali', '', 12, 'kali', 'Jember'],
    ['10.000 KPM', '', 10000, 'KPM', 'Dinas Sosial P3A Gunungkidul'],
    ['95 persen', '', 95, '', 'the sign of per cent as a word'],
    ['12 Sertifikat', 'sertifikat', 12, 'Sertifikat', 'its own Satuan'],
    ['3,5 rb orang', 'orang', 3500, 'orang', 'a magnitude and a unit'],
  ])('%s (Satuan %s) is %d', (text, measureUnit, value, extra) => {
    expect(parseNumber(text, { takesUnits: true, measureUnit })).toMatchObject({ value, extra });
  });

  test.each(['7 Unit', '12 Sertifikat'])('%s is refused where only a number is meant', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  test.each([
    '38% (Evaluasi Semester I)',
    '66 (>100%)',
    '90 dari 100',
    '12 constructor',
    '12 toString',
    '12 Sertifikat',
  ])('%s is not understood: other text is never dropped', (text) => {
    expect(parseNumber(text, { takesUnits: true })).toBeNull();
  });
});

describe('what is no number', () => {
  test.each([
    ['11 jenis; 50.000 lembar', 'two targets in one cell'],
    ['1:17,9', 'a ratio target'],
    ['Terakreditasi Internasional', 'a grade in words'],
    ['Terlaksana di 86 dari 144 desa', 'free text for physical progress'],
    ['1 00', 'a group of two'],
    ['1 0000', 'a group of four'],
    ['0 123', 'a group behind 0'],
    ['1234 567', 'four digits before a group'],
    ['1.234 567', 'dots and blanks'],
    ['1 234.567', 'blanks and dots'],
    ['1 234 5', 'a group of one'],
    ['x (5)', 'text before brackets'],
    ['(5) x', 'text behind brackets'],
    ['x 5', 'text before a number'],
    ['5 m2.x', 'no unit'],
    ['01,234,567', 'a 0 before groups'],
    ['1x,234,567', 'a letter within'],
    ['1,234,5678', 'a group of four, English'],
    ['1,234,567.', 'a dot at the end'],
    ['91,234,567,8', 'broken English groups'],
    ['1.234.56', 'broken groups'],
    ['1.23.456', 'broken groups'],
    ['12,34,56', 'broken groups'],
    ['1.234,5,6', 'two decimal marks'],
    ['1,234.567.890', 'both notations'],
    ['', 'nothing'],
    ['%', 'only a sign'],
    ['Rp', 'only the currency'],
    ['=1+1', 'a formula as text'],
    ['2/3', 'a fraction'],
    ['1e5', 'scientific notation'],
    ['5 - 7', 'a range'],
  ])('%s (%s)', (text) => {
    expect(parseNumber(text, { takesUnits: true })).toBeNull();
  });
});

describe('whether a number format shows per cent (data dictionary: % outside quotes)', () => {
  test.each<[format: string, expected: boolean, why: string]>([
    ['0.00%', true, 'per cent'],
    ['0%', true, 'per cent'],
    ['0.00%;[Red]-0.00%', true, 'per cent in both sections'],
    ['0.00 %', true, 'with a space'],
    ['0.00"%"', false, 'the sign only as text'],
    ['0.00" %"', false, 'the sign only as text'],
    ['0.00\\%', false, 'escaped'],
    ['"100%" 0%', true, 'text and a real one'],
    ['#,##0.00', false, 'plain'],
    ['General', false, 'plain'],
    ['@', false, 'text'],
    ['', false, 'none'],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', false, 'SIPD export: zero shown as a dash'],
  ])('%s: %s (%s)', (format, expected) => {
    expect(isPercentFormat(format)).toBe(expected);
  });
});

test.each([
  ['1.234,5', 'id'],
  ['1.500', 'id'],
  ['0,379', 'id'],
  ['Rp 1.000', 'id'],
  ['1 000,5', 'id'],
  ['93.6', 'en'],
  ['1,004,422.80', 'en'],
  ['1,250', null],
  ['1250', null],
  ['1.2.3', null],
  ['kosong', null],
  ['', null],
])('%j shows the notation %p beyond doubt', (text, notation) => expect(notationOf(text)).toBe(notation));

test.each([
  [0.955, '0.0%', '95,5%'],
  [0.07, '0%', '7%'],
  [1.1, '0%', '110%'],
  [85, '0"%"', 85],
  [0.85, '0.00', 0.85],
])('%s in the format %s is taken as %s', (value, format, shown) => {
  expect(asShown(value, format)).toBe(shown);
});
