import { canonical, isSame } from '../../domain/canonical';
import type { ImportMemory } from '../../domain/import/book/memory';
import type { IndicatorRow } from '../../domain/import/indicators/settle-indicators';
import { cleanText } from '../values/markers';
import type { BookRow, BookSheet } from './book-sheet';
import { namesAgency } from './reading/agency-name';

const named = (...parts: unknown[]): string => parts.map((part) => canonical(cleanText(part))).join('\n');

/** Things by a key, in their order. */
function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return groups;
}

/** Units of a book that stand for the whole agency: indicators come to them for want of another. */
function wholeAgency(units: BookSheet | null | undefined, agency: string, unnamed: string): (code: string) => boolean {
  const codes = (units?.rows ?? []).flatMap(({ value }) => {
    const name = cleanText(value('name'));
    const isWhole = namesAgency(name) || isSame(name, agency) || isSame(name, unnamed);
    return isWhole ? canonical(cleanText(value('code'))) : [];
  });
  return (code) => code === '' || codes.includes(canonical(code));
}

/**
 * The rows of a book that the indicators of an import are. An indicator is known by its name and unit; where a person has changed one
 * of these since an import, by what that import wrote; else by its name alone, where only one has it and the file names no unit,
 * or the book has it with the agency.
 *
 * @param rows with units by the codes of the book
 * @param unnamed the name of a unit that has none
 */
export function indicatorsInBook(
  rows: readonly IndicatorRow[],
  book: BookSheet | null | undefined,
  units: BookSheet | null | undefined,
  memory: ImportMemory,
  agency: string,
  unnamed: string,
): Map<IndicatorRow, BookRow> {
  const found = new Map<IndicatorRow, BookRow>();
  if (!book) return found;
  const taken = new Set<BookRow>();
  const pass = (rowOf: (row: IndicatorRow) => BookRow | undefined): void => {
    for (const row of rows) {
      const there = found.has(row) ? undefined : rowOf(row);
      if (!there || taken.has(there)) continue;
      found.set(row, there);
      taken.add(there);
    }
  };
  const coded = book.rows.filter(({ value }) => cleanText(value('code')) !== '');
  const byNameAndUnit = grouped(coded, ({ value }) => named(value('name'), value('unit')));
  pass(({ name, unit }) => byNameAndUnit.get(named(name, unit))?.find((one) => !taken.has(one)));
  const byCode = grouped(coded, ({ value }) => named(value('code')));
  const written = grouped(
    memory.rows.filter(({ sheet }) => sheet === 'indicators'),
    ({ values }) => named(values.name, values.unit),
  );
  pass(({ name, unit }) => {
    const [known, ...others] = written.get(named(name, unit)) ?? [];
    return known && others.length === 0 ? byCode.get(named(known.values.code))?.[0] : undefined;
  });
  const byName = grouped(coded, ({ value }) => named(value('name')));
  const inFile = grouped(rows, ({ name }) => named(name));
  const isWhole = wholeAgency(units, agency, unnamed);
  pass(({ name, namesUnit }) => {
    const [only, ...others] = byName.get(named(name)) ?? [];
    if (!only || others.length > 0 || inFile.get(named(name))?.length !== 1) return undefined;
    return !namesUnit || isWhole(cleanText(only.value('unit'))) ? only : undefined;
  });
  return found;
}
