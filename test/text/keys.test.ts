import { texts } from '../../src/text';
import { documentTexts } from '../../src/text/documents';
import { terminal as terminalEn } from '../../src/text/en/terminal';
import { sidebar as sidebarEn } from '../../src/text/en/sidebar';
import { workbench as workbenchEn } from '../../src/text/en/workbench';
import { findingTexts } from '../../src/text/findings';
import { sidebar as sidebarId } from '../../src/text/id/sidebar';
import { terminal as terminalId } from '../../src/text/id/terminal';
import { workbench as workbenchId } from '../../src/text/id/workbench';
import type { Language } from '../../src/text/language';
import { sheetNotes } from '../../src/text/sheet-notes';

type Leaves = Map<string, unknown>;

/** Every leaf of a tree of texts by its path; the items of a list count too. */
function leaves(tree: unknown, path = '', found: Leaves = new Map<string, unknown>()): Leaves {
  if (typeof tree === 'object' && tree !== null) {
    for (const [key, value] of Object.entries(tree)) leaves(value, path === '' ? key : `${path}.${key}`, found);
  } else found.set(path, tree);
  return found;
}

/** Every word of a language, wherever it is kept. */
const everyText = (language: Language) => ({
  ...texts(language),
  documents: documentTexts(language),
  findings: findingTexts(language),
  notes: sheetNotes(language),
  terminal: language === 'id' ? terminalId : terminalEn,
  sidebar: language === 'id' ? sidebarId : sidebarEn,
  workbench: language === 'id' ? workbenchId : workbenchEn,
});

const id = leaves(everyText('id'));
const en = leaves(everyText('en'));

test('both languages have the same keys, at every depth, of the same kind', () => {
  const shape = (tree: Leaves): string[] => [...tree].map(([path, value]) => `${path}: ${typeof value}`).sort();
  expect(shape(en)).toEqual(shape(id));
});

/** What means nothing in words: where there is nothing to say, and kinds of documents that take no own template,
 * forms that have no number in a regulation. */
const silent = (path: string): boolean =>
  ['sheets.followUps.none', 'documentKinds.presentation.word', 'documentKinds.board.word'].includes(path) ||
  /^documentKinds\.\w+Form\.word$|^documents\.forms\.\w+Form\.code$/.test(path);

test.each([
  ['id', id],
  ['en', en],
])('%s: no text is empty, or begins or ends with a blank', (_, tree) => {
  const plain = [...tree].filter(([path, value]) => typeof value === 'string' && !silent(path));
  const wrong = plain.filter(([, value]) => value === '' || value !== String(value).trim());
  expect(wrong).toEqual([]);
});

test('every text is a string or a function of strings', () => {
  const kinds = new Set([...id.values(), ...en.values()].map((value) => typeof value));
  expect([...kinds].sort()).toEqual(['function', 'string']);
});

test('the words of a list are told apart in each language, since some are read back', () => {
  for (const language of ['id', 'en'] as const) {
    const { terms } = texts(language);
    const lists = [terms.documentStatus, terms.followUpStatus, terms.polarity, terms.aggregation, terms.level];
    for (const list of [...lists, terms.period.months, terms.period.quarters]) {
      const words = Object.values(list);
      expect(new Set(words).size).toBe(words.length);
    }
  }
});
