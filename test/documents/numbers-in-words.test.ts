import fc from 'fast-check';
import { cardinal, ordinal } from '../../src/documents/english-numerals';
import { dayInWords, numberInWords, weekdayName } from '../../src/documents/numbers-in-words';
import { documentTexts } from '../../src/text/documents';

describe('numbers as they are read', () => {
  test.each([
    [0, 'nol', 'zero'],
    [11, 'sebelas', 'eleven'],
    [14, 'empat belas', 'fourteen'],
    [100, 'seratus', 'one hundred'],
    [1000, 'seribu', 'one thousand'],
    [2026, 'dua ribu dua puluh enam', 'two thousand and twenty-six'],
    [91.35, 'sembilan puluh satu koma tiga lima', 'ninety-one point three five'],
    [91.5, 'sembilan puluh satu koma lima', 'ninety-one point five'],
    [8.05, 'delapan koma nol lima', 'eight point zero five'],
    [99.996, 'seratus', 'one hundred'],
    [-2.5, 'minus dua koma lima', 'minus two point five'],
    [-0.001, 'nol', 'zero'],
    [1_000_001, 'satu juta satu', 'one million and one'],
    [1_234_567, undefined, 'one million two hundred and thirty-four thousand five hundred and sixty-seven'],
  ])('%p', (value, indonesian, english) => {
    if (indonesian !== undefined) expect(numberInWords(value, 'id')).toBe(indonesian);
    expect(numberInWords(value, 'en')).toBe(english);
  });

  test.each([
    [1, 'first'],
    [2, 'second'],
    [3, 'third'],
    [8, 'eighth'],
    [12, 'twelfth'],
    [20, 'twentieth'],
    [21, 'twenty-first'],
    [30, 'thirtieth'],
    [31, 'thirty-first'],
  ])('the %p. day', (value, words) => expect(ordinal(value)).toBe(words));

  test('different numbers have different words, without gaps or doubled blanks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.nat({ max: 9999 }), (value, step) => {
        for (const words of [cardinal(value), numberInWords(value, 'id')]) {
          expect(words).toMatch(/^[a-z]+(?:[ -][a-z]+)*$/);
        }
        if (step > 0) expect(cardinal(value + step)).not.toBe(cardinal(value));
      }),
    );
  });
});

test('a day as deeds state it', () => {
  expect(dayInWords('2026-04-08', 'id')).toEqual({
    weekday: 'Rabu',
    date: 'delapan',
    month: 'April',
    year: 'dua ribu dua puluh enam',
  });
  expect(dayInWords('2026-04-08', 'en')).toEqual({
    weekday: 'Wednesday',
    date: 'eighth',
    month: 'April',
    year: 'two thousand and twenty-six',
  });
});

test.each([
  ['1970-01-01', 'Kamis'],
  ['1969-12-31', 'Rabu'],
  ['2024-02-29', 'Kamis'],
  ['2026-08-17', 'Senin'],
  ['2026-12-27', 'Minggu'],
])('%s is a %s', (day, weekday) => expect(weekdayName(day, documentTexts('id').awards.weekdays)).toBe(weekday));
