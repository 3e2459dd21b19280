import { crc32, gzipSync, inflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { deflate } from '../../src/google/deflate';

/** RFC 1952: fields that may follow the head of a gzip file, in their order, and the mark of each. */
const FIELDS: [mark: number, bytes: number[]][] = [
  [4, [3, 0, 1, 0, 2]],
  [8, [117, 106, 105, 0]],
  [16, [99, 0]],
  [2, [9, 9]],
];

/** A gzip file with some of the fields. */
function withFields(file: Buffer, mark: number): Buffer {
  const fields = FIELDS.flatMap(([own, bytes]) => (mark & own ? bytes : []));
  return Buffer.concat([
    file.subarray(0, 3),
    Buffer.from([mark]),
    file.subarray(4, 10),
    Buffer.from(fields),
    file.subarray(10),
  ]);
}

const signed = (bytes: Uint8Array): number[] => [...new Int8Array(bytes)];
let mark = 0;

beforeAll(() => {
  const Utilities = {
    newBlob: (data: string | number[]) =>
      typeof data === 'string' ? Buffer.from(data) : Buffer.from(Int8Array.from(data).buffer),
    gzip: (blob: Buffer) => ({ getBytes: () => signed(withFields(gzipSync(blob), mark)) }),
  };
  Object.assign(globalThis, { Utilities });
});

afterAll(() => void Reflect.deleteProperty(globalThis, 'Utilities'));

test('a part is deflated by the service, whatever the head of its file holds', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array()),
      fc.constantFrom(0, 2, 4, 8, 16, 30),
      (content, own) => {
        mark = own;
        const wanted = Buffer.from(content);
        const { bytes, size, crc } = deflate(content);
        expect(inflateRawSync(bytes).equals(wanted)).toBe(true);
        expect([size, crc]).toEqual([wanted.length, crc32(wanted)]);
      },
    ),
  );
});
