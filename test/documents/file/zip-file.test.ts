import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { zipParts } from '../../../src/documents/file/zip-file';

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

test('parts are packed whole, and to the same bytes the first time and again', () => {
  fc.assert(
    fc.property(named, (parts) => {
      // A name such as a number would come first among the keys of an object, and one that ends with a slash is a folder.
      fc.pre(parts.every(({ name }) => !/^\d+$|^__proto__$/.test(name)));
      const packed = zipParts(parts);
      const found = Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, [...bytes]]);
      expect(found).toEqual(parts.map(({ name, bytes }) => [name, [...bytes]]));
      expect(Buffer.from(zipParts(parts)).equals(packed)).toBe(true);
      const anew = parts.map(({ name, bytes }) => ({ name, bytes: bytes.slice() }));
      expect(Buffer.from(zipParts(anew)).equals(packed)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
