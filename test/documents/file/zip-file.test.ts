import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { stored, zipParts, type Pack } from '../../../src/documents/file/zip-file';

const named = fc.uniqueArray(
  fc.record({
    name: fc.oneof(
      fc.constantFrom('word/document.xml', '_rels/.rels', 'media/gambar é.png'),
      fc.string({ minLength: 1 }),
    ),
    bytes: fc.uint8Array({ maxLength: 3000 }),
  }),
  { selector: ({ name }) => name, maxLength: 6 },
);

const deflated: Pack = (content) => {
  const bytes = Buffer.from(content);
  return { ...stored(bytes), bytes: new Uint8Array(deflateRawSync(bytes)), isDeflated: true };
};

test.each<[how: string, pack: Pack]>([
  ['as they stand', stored],
  ['deflated', deflated],
])('parts are packed whole, and to the same bytes the first time and again: %s', (_how, pack) => {
  fc.assert(
    fc.property(named, (parts) => {
      // A name such as a number would come first among the keys of an object, and one that ends with a slash is a folder.
      fc.pre(parts.every(({ name }) => !/^\d+$|^__proto__$/.test(name)));
      const file = () => zipParts(parts.map(({ name, bytes }) => ({ name, packed: pack(bytes) })));
      const found = Object.entries(unzipSync(file())).map(([name, bytes]) => [name, [...bytes]]);
      expect(found).toEqual(parts.map(({ name, bytes }) => [name, [...bytes]]));
      expect(Buffer.from(file()).equals(file())).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('text is packed as UTF-8', () => {
  expect(stored('é')).toEqual(stored(new TextEncoder().encode('é')));
});
