import { canonical } from '../../domain/canonical';
import { reachedMonth, type ImportMemory } from '../../domain/import/book/memory';
import { bookKey, type ImportBook } from '../../domain/import/book/import-book';
import type { UnitEvidence } from '../../domain/import/units/propose-units';
import type { Grids } from '../read/workbook';
import { cleanText } from '../values/markers';
import { bookSheet } from './book-sheet';
import { splitCodeAndName } from './reading/parts';

/** What the budget and the indicators of a workbook say about whose a programme is. */
function unitFacts(grids: Grids): ImportBook['units'] {
  const units = (bookSheet('units', grids.units)?.rows ?? []).map(({ value }) => ({
    code: cleanText(value('code')),
    name: cleanText(value('name')),
  }));
  const nameOf = new Map(units.flatMap(({ code, name }) => [code, name].map((key) => [canonical(key), name] as const)));
  const lines = (sheet: 'budget' | 'indicators', line: string): UnitEvidence[] =>
    (bookSheet(sheet, grids[sheet])?.rows ?? []).flatMap(({ value }) => {
      const unit = nameOf.get(canonical(cleanText(value('unit')))) ?? '';
      const named = splitCodeAndName(cleanText(value(line)));
      const code = sheet === 'budget' ? cleanText(value('code')) : named.code;
      return unit === '' || (code === '' && named.name === '') ? [] : [{ code, name: named.name, unit }];
    });
  const names = units.flatMap(({ name }) => (name === '' ? [] : [name]));
  return { names, lines: [...lines('budget', 'description'), ...lines('indicators', 'program')] };
}

/** What a workbook says already of that which is imported into it. */
export function bookFacts(grids: Grids, memory: ImportMemory, year: number | null): ImportBook {
  const spent = new Map<string, number>();
  const twice = new Set<string>();
  for (const { value } of bookSheet('budget', grids.budget)?.rows ?? []) {
    const [key, amount] = [bookKey(cleanText(value('code')), cleanText(value('account'))), value('spent')];
    if (spent.has(key)) twice.add(key);
    if (typeof amount === 'number') spent.set(key, amount);
  }
  // Lines that several units have cannot be told apart by their codes alone.
  for (const key of twice) spent.delete(key);
  const totals = memory.layouts.flatMap((layout) => layout.totals ?? []);
  return { answers: memory.answers, year, reached: reachedMonth(memory), spent, totals, units: unitFacts(grids) };
}
