import { deflateSync, inflateSync } from 'node:zlib';

/** A picture as rows of red, green and blue, a byte each. */
export interface Pixels {
  width: number;
  height: number;
  rgb: Uint8Array;
}

/** A picture whose pixels are numbers of colours. */
export interface Indexed {
  width: number;
  height: number;
  /** At most 256, each of three bytes. */
  palette: readonly (readonly [red: number, green: number, blue: number])[];
  indices: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes of a pixel by colour type; only what Chromium and pdftoppm write. */
const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 6: 4 };

function chunksOf(png: Buffer): [name: string, data: Buffer][] {
  const chunks: [string, Buffer][] = [];
  for (let at = SIGNATURE.length; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push([png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return chunks;
}

/** The neighbour (left, above, above left) that is nearest to their sum's guess (PNG, filter Paeth). */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** What a filter adds to a byte, from its neighbours; by the number of the filter. */
const FILTERS: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

/**
 * Reads a PNG of eight bits a channel; what is transparent is dropped, as screenshots and printed pages have nothing of it.
 * @throws Error for an interlaced picture or another kind of colours
 */
export function readPng(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const [, head = Buffer.alloc(13)] = chunks.find(([name]) => name === 'IHDR') ?? [];
  const [width, height, channels = 0] = [head.readUInt32BE(0), head.readUInt32BE(4), CHANNELS[head[9] ?? -1]];
  if (!png.subarray(0, 8).equals(SIGNATURE) || head[8] !== 8 || channels === 0 || head[12] !== 0)
    throw new Error('This kind of PNG is not read.');
  const raw = inflateSync(Buffer.concat(chunks.flatMap(([name, data]) => (name === 'IDAT' ? [data] : []))));
  const stride = width * channels;
  const rgb = new Uint8Array(width * height * 3);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    const filter = FILTERS[raw[start] ?? 0] ?? FILTERS[0];
    const row = new Uint8Array(raw.subarray(start + 1, start + 1 + stride));
    for (let at = 0; at < stride; at += 1) {
      const left = row[at - channels] ?? 0;
      row[at] = (row[at] ?? 0) + (filter?.(left, above[at] ?? 0, above[at - channels] ?? 0) ?? 0);
    }
    for (let x = 0; x < width; x += 1)
      for (let channel = 0; channel < 3; channel += 1)
        rgb[(y * width + x) * 3 + channel] = row[x * channels + (channels < 3 ? 0 : channel)] ?? 0;
    above = row;
  }
  return { width, height, rgb };
}

const CRCS = Uint32Array.from({ length: 256 }, (_, start) => {
  let crc = start;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = (CRCS[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  const made = Buffer.alloc(body.length + 8);
  made.writeUInt32BE(data.length, 0);
  body.copy(made, 4);
  made.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
  return made;
}

/** Writes a PNG with a palette, compressed as far as it goes. */
export function writeIndexedPng({ width, height, palette, indices }: Indexed): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
