import { deflateSync, strToU8 } from 'fflate';

/** A part of a zip file as it stands in it. */
export interface PackedPart {
  deflated: Uint8Array;
  size: number;
  crc: number;
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  // By its index: going through every byte of every paper is as long as writing it.
  let at = 0;
  while (at < bytes.length) crc = (crcTable[(crc ^ (bytes[at++] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Parts by their bytes: what stays the same from paper to paper is packed once. */
const packed = new WeakMap<Uint8Array, PackedPart>();

function packPart(bytes: Uint8Array): PackedPart {
  const part = packed.get(bytes) ?? {
    deflated: deflateSync(bytes, { level: 3 }),
    size: bytes.length,
    crc: crcOf(bytes),
  };
  packed.set(bytes, part);
  return part;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The version that a reader needs, of both headers. */
const VERSION = 20;
/** The name is UTF-8. */
const UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day that zip files know: packages of the same content have the same bytes. */
const FIRST_DAY = 0x21;

/** Writes numbers and bytes one after the other. */
class Pen {
  at = 0;
  readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.view = new DataView(this.bytes.buffer);
  }

  short(...values: number[]): void {
    for (const value of values) {
      this.view.setUint16(this.at, value, true);
      this.at += 2;
    }
  }

  long(...values: number[]): void {
    for (const value of values) {
      this.view.setUint32(this.at, value, true);
      this.at += 4;
    }
  }

  put(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }
}

/** Bytes of the two headers of a part, and of the end of the file. */
const SIZES = { local: 30, central: 46, end: 22 };

/**
 * Packs parts as a zip file, byte for byte as `zipSync` of fflate does, but a part that stood in an earlier file is not deflated
 * again.
 */
export function zipParts(parts: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const entries = parts.map(({ name, bytes }) => ({
    name: strToU8(name),
    flags: strToU8(name).length === name.length ? 0 : UTF8,
    ...packPart(bytes),
  }));
  const size = entries.reduce(
    (sum, { name, deflated }) => sum + SIZES.local + SIZES.central + 2 * name.length + deflated.length,
    SIZES.end,
  );
  const pen = new Pen(size);
  const describe = ({ name, flags, deflated, size: full, crc }: (typeof entries)[number]): void => {
    pen.short(VERSION, flags, DEFLATED, 0, FIRST_DAY);
    pen.long(crc, deflated.length, full);
    pen.short(name.length, 0);
  };
  const offsets = entries.map((entry) => {
    const offset = pen.at;
    pen.long(LOCAL);
    describe(entry);
    pen.put(entry.name);
    pen.put(entry.deflated);
    return offset;
  });
  const directory = pen.at;
  entries.forEach((entry, index) => {
    pen.long(CENTRAL);
    pen.short(VERSION);
    describe(entry);
    pen.short(0, 0, 0);
    pen.long(0, offsets[index] ?? 0);
    pen.put(entry.name);
  });
  const end = pen.at;
  pen.long(END);
  pen.short(0, 0, entries.length, entries.length);
  pen.long(end - directory, directory);
  pen.short(0);
  return pen.bytes;
}
