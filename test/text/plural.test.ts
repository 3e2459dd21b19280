import { texts } from '../../src/text';
import { counted } from '../../src/text/en/plural';
import { terminal } from '../../src/text/en/terminal';
import { findingTexts } from '../../src/text/findings';

test.each([
  [0, '0 units'],
  [1, '1 unit'],
  ['1', '1 unit'],
  [2, '2 units'],
  ['1,001', '1,001 units'],
])('%s has its noun', (count, wanted) => {
  expect(counted(count, 'unit')).toBe(wanted);
});

test('a verb agrees, and nouns may be irregular', () => {
  expect(counted(1, 'person has', 'people have')).toBe('1 person has');
  expect(counted(3, 'person has', 'people have')).toBe('3 people have');
});

/** Every value asked for is 1, as the wording of a finding gets it. */
const ones = new Proxy<Record<string, string>>({}, { get: () => '1' });

/** What the functions in a tree of texts say when every count is 1, whether they take it as a number or as text. */
function saidOfOne(tree: unknown, said: string[][] = []): string[][] {
  if (typeof tree === 'function') {
    const variants = ['1', 1, ones].flatMap((value) => {
      try {
        return [String((tree as (...all: unknown[]) => unknown)(...Array<unknown>(8).fill(value)))];
      } catch {
        return []; // A function of lists or dates says nothing of a count.
      }
    });
    said.push(variants);
  } else if (typeof tree === 'object' && tree !== null) {
    for (const value of Object.values(tree)) saidOfOne(value, said);
  }
  return said;
}

/** A count of one before a noun in the plural; `of 1 units` is a share, and verbs and prepositions are no nouns. */
const WRONG =
  /(?<![\d.,–…"(#]|of )\b1 (?:(?:more|open|other|total|empty|proposed|working) )?(?!(?:is|was|has|as|this|supports|needs|lies|meets|others|stands|does|points|takes|exists|targets)\b)[a-z-]+s\b/;

test('one thing is never told in the plural', () => {
  const said = saidOfOne({ all: texts('en'), findings: findingTexts('en'), terminal });
  expect(said.length).toBeGreaterThan(400);
  const wrong = said.filter((variants) => variants.length > 0 && variants.every((sentence) => WRONG.test(sentence)));
  expect(wrong.map(([first]) => first)).toEqual([]);
});
