import { inParentRings } from '../../../../src/domain/main-job/indicator/parent-rings';

/** `A>B` names B as the parent of A. */
const ringOf = (...links: string[]): string =>
  [
    ...inParentRings(
      links.map((link) => {
        const [code = '', parentIndicator = ''] = link.split('>');
        return { code, parentIndicator };
      }),
    ),
  ]
    .map(({ code }) => code)
    .join(' ');

test.each([
  ['none', ['A', 'B>A', 'C>B'], ''],
  ['a parent that is not there', ['A>X'], ''],
  ['itself', ['A>A', 'B>A'], 'A'],
  ['two, in another letter case', ['A>b', 'B>a', 'C>A'], 'A B'],
  ['three, entered from outside', ['D>A', 'A>B', 'B>C', 'C>A'], 'A B C'],
  ['two rings', ['A>B', 'B>A', 'C>D', 'D>C'], 'A B C D'],
])('indicators that stand above themselves: %s', (_, links, ring) => {
  expect(ringOf(...links)).toBe(ring);
});

test('a chain of any length is walked, not recursed into', () => {
  const links = Array.from({ length: 20_000 }, (_, index) => `I${index}>I${index + 1}`);
  expect(ringOf(...links)).toBe('');
});
