import { reachedMonth, type ImportMemory } from '../../domain/import/memory';
import { bookKey, type ImportBook } from '../../domain/import/import-book';
import type { Grids } from '../read/workbook';
import { cleanText } from '../values/markers';
import { bookSheet } from './book-sheet';

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
  return { answers: memory.answers, year, reached: reachedMonth(memory), spent, totals };
}
