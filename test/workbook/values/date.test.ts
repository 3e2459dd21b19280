import { monthOf, namesAnotherWeekday, understandDay, understandDays } from '../../../src/workbook/values/date';

describe('a day', () => {
  test.each<[style: string, raw: unknown, day: string]>([
    ['a date cell', new Date(2026, 4, 5, 23, 59), '2026-05-05'],
    ['a serial number of a spreadsheet', 45292, '2024-01-01'],
    ['a serial number with a time', 46147.75, '2026-05-05'],
    ['in words', '5 Mei 2026', '2026-05-05'],
    ['in words, abbreviated', '5 Ags. 2026', '2026-08-05'],
    ['the spelling Nopember (Kab. Toba)', '30 Nopember 2022', '2022-11-30'],
    ['the abbreviation Mrt', '5 Mrt 2026', '2026-03-05'],
    ['the abbreviation Agst', '5 Agst 2026', '2026-08-05'],
    ['the abbreviation Agust', '5-Agust-26', '2026-08-05'],
    ['the abbreviation Spt', '5 Spt. 2026', '2026-09-05'],
    ['the abbreviation Nopb', '5 Nopb 2026', '2026-11-05'],
    ['with the weekday', 'Senin, 5 Januari 2026', '2026-01-05'],
    ["with the weekday Jum'at", "Jum'at, 2 Januari 2026", '2026-01-02'],
    ['in English', '5 August 2026', '2026-08-05'],
    ['day first', '05/05/2026', '2026-05-05'],
    ['day first, no other reading', '31/12/2026', '2026-12-31'],
    ['day first, though both could be a month', '3/4/2026', '2026-04-03'],
    ['with dashes', '05-05-2026', '2026-05-05'],
    ['with dots', '5.5.2026', '2026-05-05'],
    ['two digits of the year', '5/5/26', '2026-05-05'],
    ['ISO', '2026-05-05', '2026-05-05'],
    ['ISO with a time', '2026-05-05 08:30', '2026-05-05'],
    ['with several blanks', '5  Mei   2026', '2026-05-05'],
    ['with dashes and a word', '5-Mei-2026', '2026-05-05'],
    ['two digits of the year, in words', '5 Mei 26', '2026-05-05'],
    ['Jumat without its mark', 'Jumat 2 Januari 2026', '2026-01-02'],
    ['an English weekday', 'Wednesday 6 May 2026', '2026-05-06'],
    ['a weekday and a comma without a blank', 'Senin,5 Januari 2026', '2026-01-05'],
    ['a time behind', '5 Mei 2026, pukul 08.30 WIB', '2026-05-05'],
    ['a time with seconds', '2026-05-05T08:30:15', '2026-05-05'],
    ['a time with parts of seconds', '2026-05-05T08:30:15.250Z', '2026-05-05'],
    ['a time behind several blanks', '5 Mei 2026   8:30', '2026-05-05'],
    ['a time with WIT', '5 Mei 2026 8.30 wit', '2026-05-05'],
    ['the first serial number that is meant', 20001, '1954-10-04'],
    ['the last one', 79999, '2119-01-10'],
    ['29 February of a leap year', '29/02/2028', '2028-02-29'],
  ])('%s', (_, raw, day) => {
    expect(understandDay(raw)).toEqual({ day, understood: true });
  });

  test.each([
    ['empty', ''],
    ['a dash', '-'],
    ['null', null],
  ])('%s is no day and no fault', (_, raw) => {
    expect(understandDay(raw)).toEqual({ day: null, understood: true });
  });

  test.each([
    '5 Mei 2026 8.3',
    '5 Mei 2026 8:30:1',
    '5 Mei 2026 x8:30',
    '5 Mei 2026 8:30 pagi',
    '0/5/2026',
    '32/1/2026',
    '2026-00-10',
    '105/05/2026',
    '05/05/20261',
    '5 Mei 2026 lagi',
    'pada 5 Mei 2026',
    '5 Mei 6',
    '5 M 2026',
    'x46147',
    '461470',
    '20000',
    20_000,
    80_000,
  ])('%j is no day', (raw) => expect(understandDay(raw)).toEqual({ day: null, understood: false }));

  test.each(['31/02/2026', '2026-13-01', '29/02/2026', 'akhir tahun', '5 Foo 2026', 12, '05/05', true])(
    '%s is not understood',
    (raw) => {
      expect(understandDay(raw)).toEqual({ day: null, understood: false });
    },
  );
});

test('months by name and abbreviation in both languages', () => {
  expect(['Nopember', 'Pebruari', 'Agu', 'Ags', 'Agt', 'AUGUST', 'Des.', 'mei'].map(monthOf)).toEqual([
    11, 2, 8, 8, 8, 8, 12, 5,
  ]);
  expect(['constructor', '__proto__', 'foo', ''].map(monthOf)).toEqual([null, null, null, null]);
});

describe('a day without its year', () => {
  test.each([
    ['Senin, 5 Mei', '2026-05-05'],
    ['5 Mei', '2026-05-05'],
    ['5/5', '2026-05-05'],
    ['29 Februari', null],
    ['5-Mei', '2026-05-05'],
    ['15  Mei', '2026-05-15'],
    ['5 Mar.', '2026-03-05'],
    ['15/12', '2026-12-15'],
    ['5-5', '2026-05-05'],
    ['5 Mei nanti', null],
    ['pada 5 Mei', null],
    ['5/5/x', null],
    ['x5/5', null],
    ['115/5', null],
    ['5/512', null],
    ['31/4', null],
  ])('%s', (text, day) => {
    expect(understandDay(text, 2026)).toEqual(
      day === null ? { day, understood: false } : { day, understood: true, yearAssumed: true },
    );
  });

  test('a stated year is never assumed, and a serial number may be text', () => {
    expect(understandDay('5 Mei 2025', 2026)).toEqual({ day: '2025-05-05', understood: true });
    expect(understandDay('46147')).toEqual({ day: '2026-05-05', understood: true });
  });
});

test('a weekday that does not belong to its date', () => {
  expect(namesAnotherWeekday('Senin, 5 Mei 2026', '2026-05-05')).toBe(true);
  expect(namesAnotherWeekday('Selasa, 5 Mei 2026', '2026-05-05')).toBe(false);
  expect(namesAnotherWeekday("Jum'at, 2 Januari 2026", '2026-01-02')).toBe(false);
  expect(namesAnotherWeekday('5 Mei 2026', '2026-05-05')).toBe(false);
});

describe('a range of days (data dictionary, Hari Libur)', () => {
  test.each([
    ['19–24 Maret 2026', '2026-03-19', '2026-03-24'],
    ['19 Maret 2026 - 24 Maret 2026', '2026-03-19', '2026-03-24'],
    ['19 s.d. 24 Maret 2026', '2026-03-19', '2026-03-24'],
    ['28 Maret – 2 April 2026', '2026-03-28', '2026-04-02'],
    ['28 Desember 2025 sampai dengan 2 Januari 2026', '2025-12-28', '2026-01-02'],
    ['2026-03-19 - 2026-03-24', '2026-03-19', '2026-03-24'],
    ['5 Mei 2026', '2026-05-05', '2026-05-05'],
    ['19 sd 24 Maret 2026', '2026-03-19', '2026-03-24'],
    ['19 s/d 24 Maret 2026', '2026-03-19', '2026-03-24'],
    ['19 s.d 24 Maret 2026', '2026-03-19', '2026-03-24'],
    ['19 sampai 24 Maret 2026', '2026-03-19', '2026-03-24'],
    ['19 Maret 2026 to 24 Maret 2026', '2026-03-19', '2026-03-24'],
    ['19 – 24  Maret  2026', '2026-03-19', '2026-03-24'],
    ['24 Maret 2026 – 24 Maret 2026', '2026-03-24', '2026-03-24'],
    ['Senin, 23 – Selasa, 24 Maret 2026', '2026-03-23', '2026-03-24'],
    ['19 Maret 2026 hingga 24 Maret 2026', '2026-03-19', '2026-03-24'],
    ['19/3 - 24/3/2026', '2026-03-19', '2026-03-24'],
    ['19-24/03/2026', '2026-03-19', '2026-03-24'],
    ['28.3 s.d. 2.4.2026', '2026-03-28', '2026-04-02'],
  ])('%s', (text, first, last) => {
    expect(understandDays(text)).toEqual({ first, last });
  });

  test.each([
    '24–19 Maret 2026',
    '24/3 - 19/3/2026',
    '31 - 2/4/2026',
    'x - 24/3/2026',
    '17 Agustus 2026 dan 18 Agustus 2026',
    '19–24',
    'Maret 2026',
    '5 Mei 2026 - besok',
    '- 24 Maret 2026',
    '19 -',
    'x - 24 Maret 2026',
    '',
  ])('%s is none', (text) => {
    expect(understandDays(text)).toBeNull();
  });
});

test.each([
  '5 Mei 206',
  '5 Mei 2026 - 8 Mei 2026',
  '5 Mei 2026 diundur ke 9 Juni 2026',
  '2026-05-05x',
  '5/5/2026 atau 6/5/2026',
])('%s is not understood: text behind a date is never dropped', (text) => {
  expect(understandDay(text)).toEqual({ day: null, understood: false });
});

test.each([
  ['Wednesday 6 May 2026', '2026-05-06', false],
  ['Thursday, 6 May 2026', '2026-05-06', true],
  ['Jumat 2 Januari 2026', '2026-01-02', false],
  ['Ahad 4 Januari 2026', '2026-01-04', false],
  ['Someday 4 Januari 2026', '2026-01-04', false],
  ['', '2026-01-04', false],
  [null, '2026-01-04', false],
])('%j names another weekday than %s has: %p', (raw, day, another) => {
  expect(namesAnotherWeekday(raw, day)).toBe(another);
});
