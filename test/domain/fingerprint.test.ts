import fc from 'fast-check';
import { fingerprint, hashText } from '../../src/domain/fingerprint';

// FNV-1a, 32 bits: published test vectors of its authors.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of %j', (text, hash) => expect(hashText(text)).toBe(hash));

test('a fingerprint has sixteen digits, of which the first eight are the hash of the JSON', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = fingerprint(text);
      expect(found).toMatch(/^[0-9a-f]{16}$/);
      expect(found.slice(0, 8)).toBe(hashText(JSON.stringify(text)).toString(16).padStart(8, '0'));
      expect(found.slice(8)).not.toBe(found.slice(0, 8));
    }),
  );
});

test('the order of keys and what is undefined change nothing, everything else does', () => {
  const view = { b: [1, { y: 2, x: null }], a: 'text', c: undefined };
  expect(fingerprint(view)).toBe(fingerprint({ a: 'text', b: [1, { x: null, y: 2 }] }));
  const others = [
    { ...view, a: 'Text' },
    { ...view, b: [{ y: 2, x: null }, 1] },
    { ...view, b: [1, { y: 2 }] },
    { ...view, b: [1, { y: '2', x: null }] },
    { ...view, c: null },
    { ...view, d: 0 },
    [view],
    null,
    {},
  ].map((one) => fingerprint(one));
  expect(new Set([...others, fingerprint(view)]).size).toBe(others.length + 1);
  expect(fingerprint([undefined])).toBe(fingerprint([null]));
});

test('keys stand in their order', () => {
  const first = (value: unknown): string => fingerprint(value).slice(0, 8);
  expect(first({ b: 2, a: [1, null] })).toBe(hashText('{"a":[1,null],"b":2}').toString(16).padStart(8, '0'));
});

test('texts count as they are printed', () => {
  const upper = (text: string): string => text.toUpperCase();
  expect(fingerprint('ab', upper)).toBe(fingerprint('AB'));
});
