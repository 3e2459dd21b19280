import { deflateSync, inflateSync } from 'node:zlib';
import { fewColours, trimmed } from '../../scripts/pictures/few-colours';
import { readPng, writeIndexedPng, type Pixels } from '../../scripts/pictures/png';
import { readPicture } from '../../src/documents/file/picture';

const bytes = (...list: number[]): Buffer => Buffer.from(list);
const long = (value: number): Buffer => bytes(value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
const part = (name: string, data: Buffer): Buffer =>
  Buffer.concat([long(data.length), Buffer.from(name, 'latin1'), data, long(0)]);

/** A PNG whose rows are written as they stand, each with the number of its filter before it. */
function pngOf(width: number, height: number, kind: number, rows: number[][], depth = 8): Buffer {
  return Buffer.concat([
    bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    part('IHDR', Buffer.concat([long(width), long(height), bytes(depth, kind, 0, 0, 0)])),
    part('IDAT', deflateSync(Buffer.from(rows.flat()))),
    part('IEND', bytes()),
  ]);
}

const drawn = (width: number, colours: readonly (readonly number[])[]): Pixels => ({
  width,
  height: colours.length / width,
  rgb: Uint8Array.from(colours.flat()),
});

test('a row is read by each of the five filters', () => {
  const rows = [
    [0, 10, 20, 30, 40, 50, 60],
    [1, 10, 20, 30, 5, 5, 5],
    [2, 1, 1, 1, 250, 0, 0],
    [3, 1, 1, 1, 2, 2, 2],
    [4, 1, 1, 1, 2, 2, 2],
  ];
  expect([...readPng(pngOf(2, 5, 2, rows)).rgb]).toEqual([
    10, 20, 30, 40, 50, 60, 10, 20, 30, 15, 25, 35, 11, 21, 31, 9, 25, 35, 6, 11, 16, 9, 20, 27, 7, 12, 17, 11, 22, 29,
  ]);
});

test.each([
  ['grey', 0, [[0, 7, 9]], [7, 7, 7, 9, 9, 9]],
  ['with transparency', 6, [[0, 1, 2, 3, 255, 4, 5, 6, 255]], [1, 2, 3, 4, 5, 6]],
])('a picture is read: %s', (_, kind, rows, rgb) => {
  expect([...readPng(pngOf(2, 1, kind, rows)).rgb]).toEqual(rgb);
});

test.each([
  ['sixteen bits', pngOf(1, 1, 2, [[0, 0, 0, 0]], 16)],
  ['a palette', pngOf(1, 1, 3, [[0, 0]])],
  ['no picture', Buffer.from('GIF89a'.padEnd(60))],
])('what is not read is refused: %s', (_, png) => {
  expect(() => readPng(png)).toThrow('not read');
});

const RED = [200, 0, 0] as const;
const WHITE = [255, 255, 255] as const;
const greys = Array.from({ length: 200 }, (_, at) => [at, at, at] as const);

test('few colours are kept as they are, many become the given number, and a plain area keeps its own', () => {
  const plain = fewColours(drawn(2, [RED, WHITE, WHITE, RED]), 96);
  const seen = [...plain.indices].map((at) => plain.palette[at]);
  expect([plain.palette.length, seen]).toEqual([2, [RED, WHITE, WHITE, RED]]);
  const many = fewColours(drawn(20, [...greys, ...new Array<typeof RED>(400).fill(RED)]), 16);
  expect(many.palette).toHaveLength(16);
  expect(many.palette).toContainEqual(RED);
  const off = greys.map(([grey], at) => Math.abs((many.palette[many.indices[at] ?? 0]?.[0] ?? 0) - grey));
  expect(Math.max(...off)).toBeLessThan(16);
});

test('colours that hardly differ are told apart, whichever is the commoner', () => {
  const near = [...new Array<number>(9).fill(11), 10, 12, 12].map((grey) => [grey, grey, grey] as const);
  const { palette, indices } = fewColours(drawn(4, near), 96);
  expect([...indices].map((at) => palette[at]?.[0])).toEqual(near.map(([grey]) => grey));
});

test('white edges give way to an even border; a picture without ink stays', () => {
  const cut = trimmed(
    drawn(4, [...new Array<typeof WHITE>(6).fill(WHITE), RED, ...new Array<typeof WHITE>(5).fill(WHITE)]),
    2,
  );
  expect([cut.width, cut.height, [...cut.rgb.subarray(36, 39)]]).toEqual([5, 5, [...RED]]);
  expect(trimmed(drawn(2, [WHITE, WHITE]), 1)).toMatchObject({ width: 4, height: 3 });
});

test('what is written is a picture with a palette, its checksums right', () => {
  const png = writeIndexedPng(fewColours(drawn(3, [RED, WHITE, RED]), 96));
  expect(readPicture(png)).toMatchObject({ type: 'png', width: 3, height: 1 });
  expect(png[25]).toBe(3);
  expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
  const at = png.indexOf('IDAT', 0, 'latin1') + 4;
  const rows = inflateSync(png.subarray(at, at + png.readUInt32BE(at - 8)));
  expect([rows.length, rows[1] === rows[3], rows[1] === rows[2]]).toEqual([4, true, false]);
});
