import { checkInstrument } from '../../../src/domain/awards/instrument/check-instrument';
import { readCategories } from '../../../src/workbook/read/awards/categories';
import { readCriteria } from '../../../src/workbook/read/awards/criteria';
import { awardCategoryPresets, awardCriterionPresets } from '../../../src/workbook/prepare/award-presets';
import { awardCategoryTable, awardCriterionTable } from '../../../src/workbook/schema/award-tables';
import type { Table } from '../../../src/workbook/schema/table';
import type { Language } from '../../../src/text/language';
import { grid } from '../read/grids';

/** The rows as a sheet of the language holds them. */
function sheetOf(table: Table, rows: readonly Partial<Record<string, string | number>>[], language: Language) {
  const keys = Object.keys(table.columns);
  const headings = keys.map((key) => table.columns[key]?.[language] ?? '');
  return grid(table[language], [headings, ...rows.map((row) => keys.map((key) => row[key] ?? ''))]);
}

describe.each<Language>(['id', 'en'])('the instruments that Siapkan offers, %s', (language) => {
  const { categories, findings } = readCategories(
    sheetOf(awardCategoryTable, awardCategoryPresets(language), language),
  );
  const read = readCriteria(sheetOf(awardCriterionTable, awardCriterionPresets(language), language));

  test('are read without a finding', () => {
    expect([...findings, ...read.findings]).toEqual([]);
    expect(categories.map(({ recipient }) => recipient)).toEqual(['unitHead', 'team', 'unit', 'employee']);
    expect(categories.map(({ ofStaff }) => ofStaff)).toEqual([false, false, false, true]);
  });

  test('are sound: weights of 100, anchors in their direction, an order for ties', () => {
    for (const category of categories) {
      const own = read.criteria.filter((criterion) => criterion.category === category.name);
      expect(checkInstrument(category, own, [])).toEqual([]);
      expect(own.length).toBeGreaterThanOrEqual(4);
      expect(own.some(({ tieOrder }) => tieOrder === 1)).toBe(true);
    }
    expect(read.criteria).toHaveLength(20);
  });
});
