import fc from 'fast-check';
import { differences } from '../../../src/domain/records/sequence-diff';

const tell = (before: string, now: string) =>
  differences([...before], [...now]).map(({ from, to, added }) => `${from}–${to}: ${added.join('')}`);

test.each([
  ['abc', 'abc', []],
  ['', '', []],
  ['abc', 'abxc', ['2–2: x']],
  ['abc', 'ac', ['1–2: ']],
  ['abc', 'axc', ['1–2: x']],
  ['abc', 'xabc', ['0–0: x']],
  ['abc', 'abcx', ['3–3: x']],
  ['', 'ab', ['0–0: ab']],
  ['ab', '', ['0–2: ']],
  ['abcdef', 'abXdeYf', ['2–3: X', '5–5: Y']],
  ['aXbYc', 'aPbQc', ['1–2: P', '3–4: Q']],
])('%s and %s differ at %j', (before, now, expected) => expect(tell(before, now)).toEqual(expected));

const text = fc.array(fc.constantFrom<string>('1', '2', '3'), { maxLength: 25 });

test('the differences make the second of the first, in its order', () => {
  fc.assert(
    fc.property(text, text, (before, now) => {
      const hunks = differences(before, now);
      const made = [...before];
      for (const { from, to, added } of [...hunks].reverse()) made.splice(from, to - from, ...added);
      expect(made).toEqual(now);
      hunks.forEach(({ from }, index) => expect(from).toBeGreaterThanOrEqual(hunks[index - 1]?.to ?? 0));
    }),
  );
});

/** Length of the longest sequence that both have in their order, by the book. */
function common(a: readonly string[], b: readonly string[]): number {
  let above = b.map(() => 0);
  for (const item of a) {
    const row: number[] = [];
    b.forEach((other, at) => {
      const left = row[at - 1] ?? 0;
      row.push(item === other ? (above[at - 1] ?? 0) + 1 : Math.max(left, above[at] ?? 0));
    });
    above = row;
  }
  return above[b.length - 1] ?? 0;
}

test('no more than has to differ is told', () => {
  fc.assert(
    fc.property(text, text, (before, now) => {
      const gone = differences(before, now).reduce((sum, { from, to }) => sum + to - from, 0);
      expect(before.length - gone).toBe(common(before, now));
    }),
  );
});
