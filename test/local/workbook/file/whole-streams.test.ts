import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import '../../../../local/workbook/file/whole-streams';

/** All that comes out of a stream into which pieces are written. */
async function through(
  stream: CompressionStream | DecompressionStream,
  pieces: readonly Uint8Array[],
): Promise<Buffer> {
  const writer = (stream.writable as WritableStream<Uint8Array>).getWriter();
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  for (const piece of pieces) void writer.write(piece).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const found: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(found);
    found.push(value);
  }
}

const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { minLength: 1, maxLength: 4 });

test('what is packed is what zlib unpacks, and the other way round', () =>
  fc.assert(
    fc.asyncProperty(pieces, async (written) => {
      const whole = Buffer.concat(written);
      expect(inflateRawSync(await through(new CompressionStream('deflate-raw'), written))).toEqual(whole);
      const packed = deflateRawSync(whole);
      const halves = [packed.subarray(0, 3), packed.subarray(3)];
      expect(await through(new DecompressionStream('deflate-raw'), halves)).toEqual(whole);
    }),
    { numRuns: 50 },
  ));

test('a damaged part fails where it is read', async () => {
  await expect(through(new DecompressionStream('deflate-raw'), [Buffer.from([7, 7, 7])])).rejects.toThrow();
});

test('other formats are those of Node', async () => {
  const packed = await through(new CompressionStream('gzip'), [Buffer.from('Rapor')]);
  expect(packed.subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
});
