import type { CeilingColumn } from '../../../../src/domain/main-job/budget/budget';
import type { BudgetRow } from '../../../../src/domain/main-job/budget/budget';
import {
  agreedColumn,
  ceilingColumn,
  physicalColumn,
  servesPeriod,
  spentColumn,
} from '../../../../src/domain/main-job/budget/budget-columns';
import { budgetRow, period, rules, type AmountCell } from '../../builders';

const a = '1.06.02.2.01.0001';

describe('the ceiling in force (As of a day)', () => {
  const rows = [budgetRow(a, { ceiling: 100, shifted: 110, revised: 120 })];
  const dates = { shifted: '2025-04-10', revised: '2025-09-30' };

  it.each<[string, CeilingColumn]>([
    ['Maret', 'original'],
    ['TW I', 'original'],
    ['April', 'shifted'],
    ['TW II', 'shifted'],
    ['Agustus', 'shifted'],
    ['September', 'revised'],
    ['TW III', 'revised'],
    ['Tahunan', 'revised'],
  ])('%s: from the period on whose last day is on or after the date', (name, column) => {
    expect(ceilingColumn(rows, rules({ period: name, ceilingDates: dates }))).toBe(column);
  });

  it('without a date the changed ceiling holds the whole year', () => {
    expect(ceilingColumn(rows, rules({ period: 'TW I' }))).toBe('revised');
  });

  it('a dash makes no figure of a column', () => {
    expect(ceilingColumn([budgetRow(a, { ceiling: 100, revised: '-' })], rules())).toBe('original');
  });

  it.each<[string, Parameters<typeof agreedColumn>[1]['ceilingDates'], number, string | null, CeilingColumn]>([
    ['Murni without dates', { shifted: null, revised: null }, 0, '2025-12-01', 'original'],
    ['Perubahan without dates', { shifted: null, revised: null }, 1, '2025-01-05', 'revised'],
    ['Murni of a new official after the change', dates, 0, '2025-10-01', 'revised'],
    ['between the two changes', dates, 1, '2025-05-01', 'shifted'],
    ['before any change', dates, 0, '2025-01-05', 'original'],
    ['without a day of its own: by its version', dates, 1, null, 'revised'],
    ['Murni without a day of its own', dates, 0, null, 'original'],
    ['on the very day of the change', dates, 0, '2025-09-30', 'revised'],
    ['one change without a date, Murni', { ...dates, revised: null }, 0, '2025-12-01', 'shifted'],
    ['one change without a date, Perubahan', { ...dates, revised: null }, 1, '2025-12-01', 'revised'],
    ['the other change without a date, Murni', { ...dates, shifted: null }, 0, '2025-05-01', 'original'],
    ['the other change without a date, Perubahan', { ...dates, shifted: null }, 1, '2025-05-01', 'shifted'],
  ])('agreement, %s', (_what, ceilingDates, version, date, column) => {
    expect(agreedColumn(rows, rules({ ceilingDates }), { version, date })).toBe(column);
  });
});

describe('the column of the realised amounts (rule 9)', () => {
  const months: AmountCell[] = [1, 2, 3, 4, 5, null];
  const rows = [budgetRow(a, { ceiling: 100, spent: 77, spentToQuarter: [30], spentToMonth: months })];

  it.each<[string, BudgetRow[], number]>([
    ['TW I', rows, 30],
    ['Februari', rows, 2],
    ['Mei', rows, 5],
    ['Juni', rows, 77],
    ['TW II', rows, 77],
    ['Maret', [budgetRow(a, { spent: 77, spentToMonth: [1, 2, 3] })], 3],
    ['TW I', [budgetRow(a, { spent: 77, spentToQuarter: ['-'] })], 77],
  ])('%s', (name, list, spent) => {
    const [row] = list;
    expect(row && spentColumn(list, period(name)).cellOf(row).value).toMatchObject({ value: spent });
  });

  it.each([
    ['TW III', [1, 2]],
    ['Agustus', [1, 2, 3, 4, 5, 6, 7]],
  ])('the columns before that of %s', (name, before) => {
    const row = budgetRow(a, { spentToQuarter: [1, 2, 3, 4], spentToMonth: [1, 2, 3, 4, 5, 6, 7, 8, 9] });
    const earlier = spentColumn([row], period(name)).earlier?.(row) ?? [];
    expect(earlier.map(({ value }) => value.kind === 'number' && value.value)).toEqual(before);
  });

  it('a column is in use when any row has a figure there', () => {
    const rows = [budgetRow(a, { physical: 9 }), budgetRow(a, { physicalToQuarter: [20] })];
    expect(rows.map((row) => physicalColumn(rows, period('TW I'))?.(row))).toEqual([null, 20]);
  });

  it('physical per cent: the column of the quarter, none for a month within one', () => {
    const list = [budgetRow(a, { physical: 80, physicalToQuarter: [20, 0, null, null] })];
    const read = (name: string) => {
      const [row] = list;
      return row && physicalColumn(list, period(name))?.(row);
    };
    expect(['TW I', 'TW II', 'TW III', 'Mei'].map(read)).toEqual([20, 0, undefined, undefined]);
  });
});

describe('figures that exist only as of Tanggal Data (As of a day)', () => {
  it.each<[string, string, string | null, boolean]>([
    // period, day of the run, Tanggal Data
    ['TW II', '2025-05-01', null, true],
    ['TW II', '2025-09-30', null, true],
    ['TW II', '2025-10-01', null, false],
    ['TW II', '2025-10-01', '2025-07-05', true],
    ['TW II', '2025-10-01', '2025-07-06', false],
    ['Agustus', '2025-09-30', null, true],
    ['Agustus', '2025-10-01', '2025-09-05', true],
    ['Agustus', '2025-10-01', '2025-09-06', false],
    ['Tahunan', '2026-12-31', null, true],
    ['TW IV', '2026-08-01', null, true],
    ['Tahunan', '2031-01-01', null, true],
    ['Tahunan', '2027-01-01', '2026-03-31', true],
    ['Tahunan', '2027-01-01', '2026-04-01', false],
    ['Tahunan', '2026-12-31', '2026-05-01', true],
    ['TW II', '2025-05-01', '2025-12-01', false],
    ['TW II', '2025-05-01', '2025-09-30', true],
  ])('%s on %s with data of %s: %s', (name, today, dataDay, expected) => {
    expect(servesPeriod(rules({ period: name, dataDay }), today)).toBe(expected);
  });
});
