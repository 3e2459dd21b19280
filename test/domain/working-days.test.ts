import fc from 'fast-check';
import { dayNumber, dayOfNumber } from '../../src/domain/day';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../src/domain/working-days';

/** March 2026: the 18th to 20th and the 23rd to 24th are holidays, and the 21st and 22nd a weekend. */
const march = new Set([
  '2026-03-18',
  '2026-03-19',
  '2026-03-20',
  '2026-03-21',
  '2026-03-22',
  '2026-03-23',
  '2026-03-24',
]);
const none = new Set<string>();

test.each([
  ['2026-03-17', true],
  ['2026-03-18', false],
  ['2026-03-21', false],
  ['2026-03-28', false],
  ['2026-03-25', true],
])('%s is worked: %s', (day, worked) => {
  expect(isWorkingDay(day, march)).toBe(worked);
});

test.each([
  ['2026-03-17', 1, '2026-03-25'],
  ['2026-03-17', 3, '2026-03-27'],
  ['2026-03-13', 14, '2026-04-09'],
  ['2026-03-21', 1, '2026-03-25'],
  ['2026-03-25', -1, '2026-03-17'],
  ['2026-03-21', 0, '2026-03-21'],
])('%s and %i working days is %s', (day, count, expected) => {
  expect(addWorkingDays(day, count, march)).toBe(expected);
});

test.each([
  ['2026-03-17', '2026-03-25', 1],
  ['2026-03-17', '2026-03-24', 0],
  ['2026-03-17', '2026-03-17', 0],
  ['2026-03-25', '2026-03-17', -1],
  ['2026-01-02', '2026-01-05', 1],
  ['2026-01-05', '2026-01-02', -1],
  ['2026-01-01', '2026-12-31', 260 - 5],
  ['2026-05-16', '2026-05-18', 1],
  ['2026-05-15', '2026-05-16', 0],
  ['2026-05-16', '2026-05-15', 0],
  ['2026-05-18', '2026-05-16', -1],
  ['2026-03-25', '2026-03-24', -1],
])('from %s to %s are %i working days', (from, to, expected) => {
  expect(workingDaysBetween(from, to, march)).toBe(expected);
});

const days = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2030-12-31') }).map(dayOfNumber);
const holidays = fc.uniqueArray(days, { maxLength: 60 }).map((list) => new Set(list));

test('adding and counting undo each other', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 200 }), holidays, (day, count, free) => {
      expect(workingDaysBetween(day, addWorkingDays(day, count, free), free)).toBe(count);
    }),
  );
});

test('as many days early one way as late the other', () => {
  fc.assert(
    fc.property(days, days, holidays, (one, other, free) => {
      expect(workingDaysBetween(one, other, free) + workingDaysBetween(other, one, free)).toBe(0);
    }),
  );
});

test('counting agrees with looking at every day', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 400 }), holidays, (day, length, free) => {
      const start = dayNumber(day);
      const later = Array.from({ length }, (_, index) => dayOfNumber(start + index + 1));
      const worked = later.filter((one) => isWorkingDay(one, free)).length;
      expect(workingDaysBetween(day, dayOfNumber(start + length), free)).toBe(worked);
    }),
  );
});

test('without holidays a week has five working days', () => {
  expect(workingDaysBetween('2026-01-04', '2026-01-11', none)).toBe(5);
});
