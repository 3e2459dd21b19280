import { canonical } from '../../domain/canonical';
import { tableName } from '../../domain/import/tables/examine';
import type { ImportResult } from '../../domain/import/import';
import { cleanText } from '../values/markers';
import type { BookSheet } from './book-sheet';

/** A direction that stands in the book is not assumed: only those that it lacks are told. */
export function tellAssumed({ indicators, indicatorTables, dialogue }: ImportResult, book: BookSheet | null): void {
  const known = new Set(
    (book?.rows ?? []).flatMap(({ value }) =>
      cleanText(value('polarity')) === '' ? [] : canonical(cleanText(value('code'))),
    ),
  );
  if (known.size === 0) return;
  dialogue.amend('polarity-assumed', (note) => {
    const table = indicatorTables.find((one) => tableName(one) === note.table);
    const own = indicators.filter(({ source }) => table && source.startsWith(`${table.file}!${table.sheet}!`));
    const lacking = own.filter(({ code, isPolarityAssumed }) => isPolarityAssumed && !known.has(canonical(code)));
    const count = Math.min(note.values.count, lacking.length);
    return count > 0 ? { ...note, values: { count } } : null;
  });
}
