import type { Actual, Target } from '../../../src/domain/main-job/indicator/measure';
import { isKnownGrade, numericCell, understandActual, understandTarget } from '../../../src/workbook/values/measure';

const cell = (raw: unknown, format = '') => ({ raw, format });
const number = (value: number, operator?: 'min' | 'max'): Target => ({
  kind: 'number',
  value,
  ...(operator && { operator }),
});
const range = (low: number, high: number): Target => ({ kind: 'range', low, high });

describe('a target cell', () => {
  test.each<[text: string, target: Target, source: string]>([
    ['≥95', number(95, 'min'), 'E.81 Jember'],
    ['>= 95', number(95, 'min'), 'typed operator'],
    ['>100%', number(100, 'min'), 'sheets in the wild'],
    ['min 80', number(80, 'min'), 'data dictionary rule 3'],
    ['Min. 80', number(80, 'min'), 'with a dot'],
    ['minimal 80,5', number(80.5, 'min'), 'in full'],
    ['<5', number(5, 'max'), 'sheets in the wild'],
    ['≤ 5', number(5, 'max'), 'data dictionary rule 3'],
    ['Maks 1%', number(1, 'max'), 'sheets in the wild'],
    ['maks. 3', number(3, 'max'), 'with a dot'],
    ['maksimal 3', number(3, 'max'), 'in full'],
    ['minimum 80', number(80, 'min'), 'in full'],
    ['min80', number(80, 'min'), 'without a blank'],
    ['=> 80', number(80, 'min'), 'signs the other way round'],
    ['mak 3', number(3, 'max'), 'short'],
    ['max 3', number(3, 'max'), 'English'],
    ['max. 3', number(3, 'max'), 'English with a dot'],
    ['maximum 3', number(3, 'max'), 'English in full'],
    ['max3', number(3, 'max'), 'without a blank'],
    ['maksimum 3', number(3, 'max'), 'in full'],
    ['80-80', range(80, 80), 'a range of one'],
    ['80% - 90%', range(80, 90), 'per cent twice'],
    ['80 %-90', range(80, 90), 'per cent behind a blank'],
    ['80 sampai 90', range(80, 90), 'in a word'],
    ['7 to 8', range(7, 8), 'English'],
    ['80-90', range(80, 90), 'data dictionary'],
    ['80 - 90%', range(80, 90), 'sheets in the wild'],
    ['7 – 8 bulan', range(7, 8), 'sheets in the wild: en dash and unit'],
    ['80—90', range(80, 90), 'em dash'],
    ['80 s/d 90', range(80, 90), 's/d'],
    ['80 sd 90', range(80, 90), 'sd'],
    ['80 s.d 90', range(80, 90), 's.d without its last stop'],
    ['80 sampai dengan 90', range(80, 90), 'in two words'],
    ['80 hingga 90', range(80, 90), 'in another word'],
    ['80 s.d. 90', range(80, 90), 's.d.'],
    ['2,5-3,5', range(2.5, 3.5), 'decimals'],
    ['1.500 - 2.000', range(1500, 2000), 'thousands'],
    ['-', { kind: 'notDue' }, 'data dictionary rule 1'],
    ['Diukur di TW IV', { kind: 'notDue' }, 'data dictionary'],
    ['diukur pada triwulan 4', { kind: 'notDue' }, 'in words'],
    ['', { kind: 'missing' }, 'empty'],
    ['\u00a0', { kind: 'missing' }, 'a non-breaking space'],
    ['belum', { kind: 'missing' }, 'marker'],
    ['#REF!', { kind: 'missing' }, 'marker'],
    ['1.234,5', number(1234.5), 'data dictionary'],
    ['\u00a095\u00a0', number(95), 'stray non-breaking spaces'],
  ])('%s (%#)', (text, target) => {
    expect(understandTarget(cell(text), false)).toEqual({ value: target });
  });

  test('numbers stand as they are; a format in per cent multiplies by 100 without binary dust', () => {
    expect(understandTarget(cell(0.955), false).value).toEqual(number(0.955));
    expect(understandTarget(cell(0.955, '0.00%'), false).value).toEqual(number(95.5));
    expect(understandTarget(cell(0.07, '0%'), false).value).toEqual(number(7));
    expect(understandTarget(cell(0.955, '0.00"%"'), false).value).toEqual(number(0.955));
    expect(understandTarget(cell(0), false).value).toEqual(number(0));
  });

  test.each([['BB'], ['bb'], ['WTP'], ['AA']])('grade %s, only where the polarity is Predikat', (text) => {
    expect(understandTarget(cell(text), true)).toEqual({ value: { kind: 'grade', grade: text.toUpperCase() } });
    expect(understandTarget(cell(text), false).unreadable).toBe(true);
  });

  test.each([
    'x80-90',
    '80-90 (dua)',
    '80-90 5',
    '80-90%x',
    '1.2.3-4',
    '80-1.2.3',
    'sekitar 80',
    'lebih dari ≥80',
    'minggu 80',
    'maksud 3',
    'minimax 3',
  ])('%s is neither a number nor a range', (text) => {
    expect(understandTarget(cell(text), false)).toEqual({ value: { kind: 'missing' }, unreadable: true });
  });

  test.each(['1:17,9', '11 jenis; 50.000 lembar', 'Terakreditasi Internasional', '90-80'])(
    '%s is unreadable',
    (text) => {
      expect(understandTarget(cell(text), false)).toEqual({ value: { kind: 'missing' }, unreadable: true });
    },
  );

  test('a date and a check box are unreadable', () => {
    expect(understandTarget(cell(new Date(2026, 0, 2)), false).unreadable).toBe(true);
    expect(understandTarget(cell(true), false).unreadable).toBe(true);
  });

  test('English notation and words beside the number are told', () => {
    expect(understandTarget(cell('93.6'), false)).toEqual({ value: number(93.6), english: true });
    expect(understandTarget(cell('≥93.6'), false)).toEqual({ value: number(93.6, 'min'), english: true });
    expect(understandTarget(cell('80.5-90.5'), false)).toEqual({ value: range(80.5, 90.5), english: true });
    expect(understandTarget(cell('80-90.5'), false)).toEqual({ value: range(80, 90.5), english: true });
    expect(understandTarget(cell('80.5-90'), false)).toEqual({ value: range(80.5, 90), english: true });
    expect(understandTarget(cell('12 kali'), false, { measureUnit: 'Kali' })).toEqual({ value: number(12) });
    expect(understandTarget(cell('12'), false, { measureUnit: 'kali' })).toEqual({ value: number(12) });
    expect(understandTarget(cell('1,250'), false)).toEqual({ value: number(1.25), other: 1250, read: 1.25 });
    expect(understandTarget(cell('2 juta'), false)).toEqual({ value: number(2e6), isMultiplied: true, read: 2e6 });
    expect(understandTarget(cell('12 kali'), false)).toEqual({ value: number(12), extra: 'kali', read: 12 });
  });
});

describe('a cell of reported figures', () => {
  test.each<[text: string, actual: Actual, source: string]>([
    ['B (65,20)', { kind: 'grade', grade: 'B', score: 65.2 }, 'data dictionary rule 3'],
    ['B – 65,20', { kind: 'grade', grade: 'B', score: 65.2 }, 'an en dash is a hyphen'],
    ['B − 65,20', { kind: 'grade', grade: 'B', score: 65.2 }, 'a minus sign is a hyphen'],
    ['B (Baik)', { kind: 'grade', grade: 'B' }, 'what the grade is called'],
    ['Tidak Memberikan Pendapat', { kind: 'grade', grade: 'TMP' }, 'an opinion by its full name'],
    ['72,70 (BB)', { kind: 'grade', grade: 'BB', score: 72.7 }, 'score before grade'],
    ['60,09 (B)', { kind: 'grade', grade: 'B', score: 60.09 }, 'sheets in the wild'],
    ['CC (cukup baik)', { kind: 'grade', grade: 'CC' }, 'sheets in the wild: a comment'],
    ['bb', { kind: 'grade', grade: 'BB' }, 'small letters'],
    ['A+', { kind: 'grade', grade: 'A+' }, 'a plus'],
    ['A-', { kind: 'grade', grade: 'A-' }, 'a minus that no score follows'],
    ['B-65', { kind: 'grade', grade: 'B', score: 65 }, 'a hyphen before a score'],
    ['B - 65', { kind: 'grade', grade: 'B', score: 65 }, 'a hyphen with blanks'],
    ['B 65', { kind: 'grade', grade: 'B', score: 65 }, 'a blank alone'],
    ['B65', { kind: 'grade', grade: 'B', score: 65 }, 'nothing between'],
    ['B/65', { kind: 'grade', grade: 'B', score: 65 }, 'a slash'],
    ['B: 65', { kind: 'grade', grade: 'B', score: 65 }, 'a colon'],
    ['B(65)', { kind: 'grade', grade: 'B', score: 65 }, 'brackets without a blank'],
    ['B ( 65 )', { kind: 'grade', grade: 'B', score: 65 }, 'blanks in brackets'],
    ['B ()', { kind: 'grade', grade: 'B' }, 'nothing in brackets'],
    ['B ( )', { kind: 'grade', grade: 'B' }, 'a blank in brackets'],
    ['B ( sangat  baik )'.replace('  ', ' '), { kind: 'grade', grade: 'B' }, 'a meaning with blanks'],
    ['WTP-DPP', { kind: 'grade', grade: 'WTP' }, 'an opinion with a paragraph'],
    ['65(B)', { kind: 'grade', grade: 'B', score: 65 }, 'score before grade, without a blank'],
    ['65 (A-)', { kind: 'grade', grade: 'A-', score: 65 }, 'score before a grade with a sign'],
    ['Predikat BB', { kind: 'grade', grade: 'BB' }, 'a word that says it is one'],
    ['Opini  WTP', { kind: 'grade', grade: 'WTP' }, 'with two blanks'],
    ['nilai B (65)', { kind: 'grade', grade: 'B', score: 65 }, 'nilai'],
    ['Predikat', { kind: 'grade', grade: 'Predikat' }, 'a word alone'],
    ['Baik', { kind: 'grade', grade: 'BAIK' }, 'four letters are capitals'],
    ['Utama', { kind: 'grade', grade: 'Utama' }, 'five letters are a word'],
    ['65,20', { kind: 'number', value: 65.2 }, 'a bare score'],
    ['belum', { kind: 'missing' }, 'marker'],
  ])('%s, polarity Predikat', (text, actual) => {
    expect(understandActual(cell(text), true)).toEqual({ value: actual });
  });

  test.each([
    ['', 'empty'],
    ['-', 'data dictionary'],
    ['--', 'data dictionary'],
    ['n/a', 'data dictionary'],
    ['N/A', 'data dictionary'],
    ['belum', 'data dictionary'],
    ['Belum Rilis', 'data dictionary'],
    ['BELUM  RILIS', 'letter case and spaces'],
    ['#DIV/0!', 'data dictionary'],
    ['#REF!', 'data dictionary'],
  ])('marker "%s" means not reported, which is never zero (%s)', (text) => {
    expect(understandActual(cell(text), false)).toEqual({ value: { kind: 'missing' } });
  });

  test.each([
    ['Diukur di TW IV', 4],
    ['diukur di TW  3', 3],
    ['Diukur pada Triwulan II', 2],
  ])('%s says when', (text, dueQuarter) => {
    expect(understandActual(cell(text), false)).toEqual({ value: { kind: 'missing', dueQuarter } });
  });

  test('zero is a figure', () => {
    expect(understandActual(cell(0), false).value).toEqual({ kind: 'number', value: 0 });
    expect(understandActual(cell('0,00'), false).value).toEqual({ kind: 'number', value: 0 });
  });

  test.each([
    'B (65 dari 100)',
    'B (kurang lebih)',
    'B (baik sekali)',
    'B (tidak)x',
    'B (65) lagi',
    '1 B (65)',
    '1.2.3 (B)',
    'x 65 (B)',
    '65 (B) lagi',
    'BB 65 66',
  ])('%s is no grade, and not understood', (text) => {
    expect(understandActual(cell(text), true)).toEqual({ value: { kind: 'missing' }, unreadable: true });
  });

  test.each<[text: string, measureUnit: string, more: object, why: string]>([
    ['100%', 'orang', { extra: '%', read: 100, shownInPercent: true }, 'of 250 people it may be 250'],
    ['100 persen', 'KK', { extra: '%', read: 100, shownInPercent: true }, 'the word says the same'],
    ['Rp 100', 'dokumen', { extra: 'Rp', read: 100 }, 'an amount is no count'],
    ['100%', '%', { shownInPercent: true }, 'its own measure'],
    ['100%', 'indeks', { shownInPercent: true }, 'no count: it may be one of per cent'],
    ['Rp 100', 'rupiah', {}, 'its own measure'],
    ['100 orang', 'orang', {}, 'its own measure'],
  ])('%s where Satuan is %s (%#)', (text, measureUnit, more) => {
    const value = { kind: 'number', value: 100 };
    expect(understandActual(cell(text), false, { measureUnit })).toEqual({ value, ...more });
  });

  test('a number in a cell that shows per cent is told; so are words beside it', () => {
    expect(understandActual(cell(0.5, '0%'), false)).toEqual({
      value: { kind: 'number', value: 50 },
      shownInPercent: true,
    });
    expect(understandActual(cell(50), false)).toEqual({ value: { kind: 'number', value: 50 } });
    expect(understandActual(cell('12 kali'), false)).toEqual({
      value: { kind: 'number', value: 12 },
      extra: 'kali',
      read: 12,
    });
  });

  test('a date and a check box are unreadable, for grades, too', () => {
    for (const isGrade of [true, false]) {
      for (const raw of [new Date(2026, 0, 2), true])
        expect(understandActual(cell(raw), isGrade)).toEqual({ value: { kind: 'missing' }, unreadable: true });
    }
  });

  test.each(['dua puluh', '80-90', '1:17,9'])('%s is unreadable', (text) => {
    expect(understandActual(cell(text), false)).toEqual({ value: { kind: 'missing' }, unreadable: true });
  });
});

test('numericCell: only finite numbers, times 100 where the format shows per cent', () => {
  expect(numericCell(cell(0.285, '0.0%'))).toBe(28.5);
  expect(numericCell(cell(1.1, '0.0%'))).toBe(110);
  expect(numericCell(cell('5'))).toBeNull();
  expect(numericCell(cell(NaN))).toBeNull();
  expect(numericCell(cell(Infinity))).toBeNull();
});

test.each([
  ['BB', true],
  [' b ', true],
  ['B (65,20)', true],
  ['Opini WTP', true],
  ['AAA', false],
  ['Baik', false],
  ['A+', false],
  ['XB', false],
  ['65', false],
  ['', false],
])('%j is a grade that everybody knows: %p', (text, known) => expect(isKnownGrade(text)).toBe(known));
