import { canonical } from '../../domain/canonical';
import type { ImportResult } from '../../domain/import/import';
import type { ImportMemory } from '../../domain/import/book/memory';
import { unitKey } from '../../domain/import/units/unit-names';
import type { IndicatorRow } from '../../domain/import/indicators/settle-indicators';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { cleanText } from '../values/markers';
import type { BookSheet, FilledSheet } from './book-sheet';
import { indicatorsInBook } from './known-indicators';

type Books = Partial<Record<FilledSheet, BookSheet | null>>;

const two = (number: number): string => String(number).padStart(2, '0');

/** Codes of our own making, beside those that a book has: a thing that is there keeps its code, another never gets it. */
class OwnCodes {
  /** Things of one name, in their order. */
  private readonly byName = new Map<string, string[]>();
  private readonly taken = new Set<string>();

  constructor(book: BookSheet | null | undefined, nameOf: (value: (column: string) => unknown) => string) {
    for (const { value } of book?.rows ?? []) {
      const code = cleanText(value('code'));
      const name = nameOf(value);
      if (code === '') continue;
      this.taken.add(canonical(code));
      if (name !== '') this.byName.set(name, [...(this.byName.get(name) ?? []), code]);
    }
  }

  /** The code in the book of a thing that is called `name`, else `wanted`, else the next one that is free. */
  code(name: string, wanted: string, next: (number: number) => string): string {
    const known = this.byName.get(name)?.shift();
    if (known !== undefined) return known;
    let code = wanted;
    for (let number = 1; this.taken.has(canonical(code)); number++) code = next(number);
    this.taken.add(canonical(code));
    return code;
  }
}

const named = (...parts: unknown[]): string => parts.map((part) => canonical(cleanText(part))).join('\n');

/** Indicators with the codes of the book; those that it has without a unit in the file stay with the unit that they have there. */
function withCodes(
  rows: readonly IndicatorRow[],
  books: Books,
  memory: ImportMemory,
  agency: string,
  unnamed: string,
): IndicatorRow[] {
  const known = indicatorsInBook(rows, books.indicators, books.units, memory, agency, unnamed);
  const codes = new OwnCodes(books.indicators, () => '');
  return rows.map((row) => {
    const there = known.get(row);
    if (!there) return { ...row, code: codes.code('', row.code, (number) => `IKU-${two(number)}`) };
    const unit = cleanText(there.value('unit'));
    return { ...row, code: cleanText(there.value('code')), unit: row.namesUnit || unit === '' ? row.unit : unit };
  });
}

/** Gives the units, indicators and rows without codes of an import the codes that a book knows them by. */
export function reconcile(result: ImportResult, books: Books, memory: ImportMemory, language: Language): ImportResult {
  const unnamed = texts(language).imports.unnamedUnit;
  const units = new OwnCodes(books.units, (value) => unitKey(cleanText(value('name'))));
  const unitCodes = new Map(
    result.units.map(({ code, name, isGiven }) => [
      code,
      isGiven ? code : units.code(unitKey(name || unnamed), code, (number) => `${code}-${number + 1}`),
    ]),
  );
  const unitOf = (code: string): string => unitCodes.get(code) ?? code;
  const lines = new OwnCodes(books.budget, (value) =>
    /^K\.\d+$/.test(cleanText(value('code'))) ? named(value('description'), value('fund')) : '',
  );
  const ofBook = result.indicators.map((row) => ({ ...row, unit: unitOf(row.unit) }));
  const indicators = withCodes(ofBook, books, memory, result.agency, unnamed);
  const used = new Set(indicators.map(({ unit }) => unit));
  const ownUnits = result.units.map((unit) => ({ ...unit, code: unitOf(unit.code) }));
  return {
    ...result,
    // The agency of a title is no unit of a book that has its indicators with others.
    units: result.rows.length > 0 ? ownUnits : ownUnits.filter(({ code }) => used.has(code)),
    indicators,
    rows: result.rows.map((row) => {
      const isNumbered = !row.hasOwnCode && /^K\.\d+$/.test(row.code);
      const code = isNumbered
        ? lines.code(named(row.name, row.fund), row.code, (number) => `K.${two(number)}`)
        : row.code;
      return { ...row, unit: unitOf(row.unit), code };
    }),
  };
}
