import fc from 'fast-check';
import { addDays, dayNumber, dayOf, dayOfNumber, daysFrom, inNextMonth, isDay, weekdayOf } from '../../src/domain/day';

test.each([
  [2026, 1, 31, '2026-02-28'],
  [2028, 1, 31, '2028-02-29'],
  [2026, 3, 31, '2026-04-30'],
  [2026, 12, 5, '2027-01-05'],
])('%i-%i: date %i of the month after is %s', (year, month, date, day) => {
  expect(inNextMonth(year, month, date)).toBe(day);
});

test.each([
  ['1970-01-01', 3],
  ['1969-12-28', 6],
  ['2026-10-05', 0],
])('%s is weekday %i, Monday being 0', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));

test.each([
  ['2026-10-05', true],
  ['5 Oktober 2026', false],
  ['2026-10', false],
  ['2026-10-05 08:00', false],
  ['', false],
])('“%s” is written as a day: %s', (text, is) => expect(isDay(text)).toBe(is));

const numbers = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') });

test('numbers and days tell the same, in the order of time', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: -1000, max: 1000 }), (number, count) => {
      const day = dayOfNumber(number);
      expect(dayNumber(day)).toBe(number);
      expect(dayNumber(addDays(day, count))).toBe(number + count);
      expect(addDays(day, count) > day).toBe(count > 0);
      expect(dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))).toBe(day);
    }),
  );
});

test.each([
  ['2026-02-27', '2026-03-02', ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']],
  ['2026-03-02', '2026-03-02', ['2026-03-02']],
  ['2026-03-02', '2026-03-01', []],
  ['2026-03-02', '2026-01-01', []],
])('the days from %s to %s', (first, last, days) => expect(daysFrom(first, last)).toEqual(days));
