import { boldPixels } from '../support/arial-bold';
import { textWidth, wrappedLines } from '../../src/text/text-width';

test.each([
  ['', 5, 1],
  ['kata', 5, 1],
  ['kata kata', textWidth('kata kata'), 1],
  ['kata kata', textWidth('kata kata') - 0.01, 2],
  // No word is broken: what a count of characters would put on two lines takes three.
  ['aaaaaa bbb aaaaaa', textWidth('aaaaaa bb'), 3],
  ['bbb aaaaaaaaaaaaaaaaaaaa', textWidth('aaaaaaaaaa'), 3],
  ['satu\ndua', 9, 2],
  // A line may end behind a dash.
  ['Fisik–Keuangan', textWidth('Fisik–Keuangan'), 1],
  ['Physical–Financial Deviation', textWidth('Physical–'), 3],
])('%j on lines of %f em', (text, ems, lines) => {
  expect(wrappedLines(text, ems)).toBe(lines);
});

/** A heading is bold, and a word of it that were taken for narrower would be torn: `Seluruhny` over `a`. */
test.each([...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;()[]-–—…/%&+=<>÷×−$#_?'])(
  'in bold type %j is not wider than it is taken for',
  (character) => expect(textWidth(character)).toBeGreaterThanOrEqual((boldPixels(character) * 3) / 40 - 1e-9),
);
