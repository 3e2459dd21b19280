import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
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

test('parts are packed byte for byte as the library packs them, the first time and again', () => {
  fc.assert(
    fc.property(named, (parts) => {
      // A name such as a number would come first among the keys of an object, and one that ends with a slash is a folder.
      fc.pre(parts.every(({ name }) => !/^\d+$|^__proto__$/.test(name)));
      const library = zipSync(
        Object.fromEntries(parts.map(({ name, bytes }) => [name, [bytes, { level: 3, mtime: new Date(1980, 0, 1) }]])),
      );
      expect(Buffer.from(zipParts(parts)).equals(library)).toBe(true);
      expect(Buffer.from(zipParts(parts)).equals(library)).toBe(true);
      expect(Object.keys(unzipSync(library))).toHaveLength(parts.length);
    }),
    { numRuns: 60 },
  );
});
