import { terminalText } from '../../../local/terminal/language';
import { workbenchText } from '../../../local/workbench/text';
import type { Language } from '../../../src/text/language';

/** What a terminal shows of a line. */
const COLUMNS = 80;

/** Every text of several lines, at any depth, but for those that are formed: these are printed as they stand. */
const blocksIn = (words: unknown): string[] => {
  if (typeof words === 'string') return words.includes('\n') ? [words] : [];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(blocksIn) : [];
};

test.each<Language>(['id', 'en'])('what a terminal prints as it stands fits its width, in %s', (language) => {
  const lines = [...blocksIn(terminalText(language)), ...blocksIn(workbenchText(language))].flatMap((block) =>
    block.split('\n'),
  );
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.filter((line) => [...line].length > COLUMNS)).toEqual([]);
});
