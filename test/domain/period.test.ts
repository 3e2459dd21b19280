import { cellsUpTo, endsQuarter, isFullYear, lastDayOf, limitQuarterOf, quarterOf } from '../../src/domain/period';
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
