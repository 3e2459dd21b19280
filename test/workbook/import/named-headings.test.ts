import { importPage as english } from '../../../src/text/en/import-page';
import { importPage as indonesian } from '../../../src/text/id/import-page';
import { readTabs } from './read-tabs';

/** The headings that a page names as examples, one list for each kind of table. */
function namedIn(message: string): string[][] {
  const [, named = ''] = /\((?:misalnya|such as) ([^)]*)\)/.exec(message) ?? [];
  return named
    .split('; ')
    .slice(0, 2)
    .map((list) => list.replace(/^(?:atau|or) /, '').split(', '));
}

test.each([
  ['id', indonesian],
  ['en', english],
])('%s: whoever heads a table as the page advises has it recognised', (_, { nothingFound }) => {
  const [indicators = [], budget = []] = namedIn(nothingFound);
  expect([indicators.length, budget.length]).toEqual([3, 4]);
  const reached = readTabs({ Tabel: [indicators, ['Persentase layanan yang selesai', '%', 90]] });
  expect(reached.indicators.map(({ name }) => name)).toEqual(['Persentase layanan yang selesai']);
  const { rows } = readTabs({ Tabel: [budget, ['1.06.01.2.01.0001', 'Penyusunan dokumen', 250_000_000, 100_000_000]] });
  expect(rows.map(({ amounts }) => [amounts.get('ceiling'), amounts.get('spent')])).toContainEqual([
    250_000_000, 100_000_000,
  ]);
});
