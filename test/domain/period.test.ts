import {
  cellsUpTo,
  endOf,
  endsQuarter,
  hasEnded,
  isEarlierPeriod,
  isFullYear,
  isLaterPeriod,
  isSamePeriod,
  lastDayOf,
  lastMonthOf,
  limitQuarterOf,
  periodTo,
  quarterOf,
  reportingDueDay,
} from '../../src/domain/period';
import { period, periodNames } from './builders';

describe('periods', () => {
  it.each([
    // name, quarter, ends a quarter, full year, month cells, quarter cells, quarter of the absorption limit
    ['Januari', 1, false, false, 1, 0, 0],
    ['Februari', 1, false, false, 2, 0, 0],
    ['Maret', 1, true, false, 3, 1, 1],
    ['April', 2, false, false, 4, 1, 1],
    ['Mei', 2, false, false, 5, 1, 1],
    ['Juni', 2, true, false, 6, 2, 2],
    ['Juli', 3, false, false, 7, 2, 2],
    ['Agustus', 3, false, false, 8, 2, 2],
    ['September', 3, true, false, 9, 3, 3],
    ['Oktober', 4, false, false, 10, 3, 3],
    ['November', 4, false, false, 11, 3, 3],
    ['Desember', 4, true, true, 12, 4, 4],
    ['TW I', 1, true, false, 3, 1, 1],
    ['TW II', 2, true, false, 6, 2, 2],
    ['TW III', 3, true, false, 9, 3, 3],
    ['TW IV', 4, true, true, 12, 4, 4],
    ['Tahunan', 4, true, true, 12, 4, 4],
  ])('%s (rules 1, 9 and 10)', (name, quarter, ends, full, monthCells, quarterCells, limitQuarter) => {
    const stated = period(name);
    expect(quarterOf(stated)).toBe(quarter);
    expect(endsQuarter(stated)).toBe(ends);
    expect(isFullYear(stated)).toBe(full);
    expect(cellsUpTo(stated, 'month')).toBe(monthCells);
    expect(cellsUpTo(stated, 'quarter')).toBe(quarterCells);
    expect(limitQuarterOf(stated)).toBe(limitQuarter);
  });

  it('are all covered above', () => expect(periodNames).toHaveLength(17));

  it.each([
    ['Februari', 2024, 29],
    ['Februari', 2025, 28],
    ['Februari', 2000, 29],
    ['Februari', 2100, 28],
    ['April', 2025, 30],
    ['TW II', 2025, 30],
    ['Tahunan', 2025, 31],
  ])('%s %i ends on day %i', (name, year, day) => {
    expect(lastDayOf(period(name), year)).toMatchObject({ year, day });
  });
});

test.each([
  ['TW I', null, 'Maret', 0],
  ['Maret', 2025, 'TW I', 0],
  ['Desember', null, 'Tahunan', 0],
  ['TW IV', null, 'Tahunan', 0],
  ['Februari', null, 'TW I', -1],
  ['April', null, 'TW I', 1],
  ['Desember', 2024, 'Januari', -1],
  ['Januari', 2026, 'Tahunan', 1],
  ['TW I', 2026, 'TW I', 1],
  ['TW I', 2024, 'TW I', -1],
])('%s of %p against %s of 2025: %i', (name, year, other, order) => {
  const written = { period: period(name), year };
  const of = { period: period(other), year: 2025 };
  const answers = [isEarlierPeriod(written, of), isSamePeriod(written, of), isLaterPeriod(written, of)];
  expect(answers).toEqual([order < 0, order === 0, order > 0]);
});

test('a period that cannot be read is none of the three', () => {
  const of = { period: period('TW I'), year: 2025 };
  expect([isEarlierPeriod, isSamePeriod, isLaterPeriod].map((is) => is(undefined, of))).toEqual([false, false, false]);
});

test.each([
  ['2025-03-31', false],
  ['2025-04-01', true],
])('TW I has ended on %s: %p', (day, ended) => {
  expect(hasEnded(period('TW I'), 2025, day)).toBe(ended);
  expect(endOf(period('TW I'), 2025)).toBe('2025-03-31');
});

test.each([
  ['TW I', 5, '2025-04-05'],
  ['Tahunan', 31, '2026-01-31'],
  ['Januari', 31, '2025-02-28'],
  ['TW I', 0, '2025-04-01'],
  ['TW I', 5.9, '2025-04-05'],
])('%s with Hari Batas Lapor %p is due on %s', (name, day, due) => {
  expect(reportingDueDay(period(name), 2025, day)).toBe(due);
});

test.each([
  [1, { kind: 'month', number: 1 }],
  [3, { kind: 'quarter', number: 1 }],
  [8, { kind: 'month', number: 8 }],
  [9, { kind: 'quarter', number: 3 }],
  [12, { kind: 'year' }],
])('the longest period that ends with month %i', (month, expected) => {
  expect(periodTo(month)).toEqual(expected);
  expect(lastMonthOf(periodTo(month))).toBe(month);
});
