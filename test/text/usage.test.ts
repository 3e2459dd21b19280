import { texts } from '../../src/text';
import { documentTexts } from '../../src/text/documents';
import { findingTexts } from '../../src/text/findings';
import { importPage } from '../../src/text/id/import-page';
import { sidebar } from '../../src/text/id/sidebar';
import { terminal } from '../../src/text/id/terminal';
import { workbench } from '../../src/text/id/workbench';
import { sheetNotes } from '../../src/text/sheet-notes';
import { usageOf } from './usage';

/** Paths of every text; items of lists end in their number. */
function paths(tree: unknown, path: readonly string[] = []): string[][] {
  if (typeof tree !== 'object' || tree === null) return [[...path]];
  return Object.entries(tree).flatMap(([key, value]) => paths(value, [...path, key]));
}

const usage = usageOf(['src', 'local', 'scripts/templates', 'samples']);

/** A text is used when its key is named somewhere, or when something that holds it is looked into by a computed key. */
function isUsed(path: readonly string[]): boolean {
  const named = path.filter((key) => !/^\d+$/.test(key));
  return usage.names.has(named.at(-1) ?? '') || named.slice(0, -1).some((key) => usage.indexed.has(key));
}

test.each([
  ['screens and sheets', texts('id')],
  ['documents', documentTexts('id')],
  ['findings', findingTexts('id')],
  ['new sheets', sheetNotes('id')],
  ['the terminal', terminal],
  ['the sidebar', sidebar],
  ['the import page', importPage],
  ['the workbench', workbench],
])('every text of %s is used', (_, tree) => {
  const unused = paths(tree).filter((path) => !isUsed(path));
  expect(unused.map((path) => path.join('.'))).toEqual([]);
});

test('a key that nothing names is told from one that is', () => {
  expect(isUsed(['a-group-of-nobody', 'a-key-that-nobody-names'])).toBe(false);
  expect(isUsed(['terms', 'severity', 'error'])).toBe(true);
});
