import { documentTexts } from '../../src/text/documents';
import type { Language } from '../../src/text/language';

/** Every sentence of a tree of texts, with its path; those that are formed as their source says them. */
function sentences(texts: unknown, path: string): [string, string][] {
  if (typeof texts === 'string' || typeof texts === 'function') return [[path, String(texts)]];
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.entries(texts).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

/** Papers are signed by people who never saw a workbook. */
const software: Record<Language, RegExp> = {
  id: /\b(lembar (?!refleksi)|menu\b|tombol|buku kerja|spreadsheet|aplikasi|templat|sel\b)|▸/i,
  en: /\b(sheet|menu|button|workbook|spreadsheet|template|cell)s?\b|▸/i,
};
/** `Lembar Refleksi` is the title of a paper. */
const titles = /Reflection Sheet|sheet of reflection/i;

test.each(['id', 'en'] as const)('no sentence of a paper speaks of sheets, menus or cells (%s)', (language) => {
  const found = sentences(documentTexts(language), language).filter(
    ([, text]) => software[language].test(text) && !titles.test(text),
  );
  expect(found).toEqual([]);
});
