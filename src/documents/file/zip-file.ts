import { strToU8, Zip, ZipPassThrough, type ZipInputFile } from 'fflate';

/** Content of a part as it stands in a zip file. */
export interface PackedPart {
  /** What stands in the file: raw deflate, or the bytes themselves. */
  bytes: Uint8Array<ArrayBuffer>;
  isDeflated: boolean;
  /** Bytes of the part, and their CRC-32. */
  size: number;
  crc: number;
}

/** Packs the content of a part, text as UTF-8. What packs it best is the service's own: see `google/deflate`. */
export type Pack = (content: string | Uint8Array) => PackedPart;

/** The date of every entry: packages of the same content have the same bytes. */
const mtime = new Date(1980, 0, 1);
/** Deflated, as zip files number it. */
const DEFLATED = 8;

/** Content as it is, which every program reads. */
export function stored(content: string | Uint8Array): PackedPart {
  const bytes = typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
  // Taken through only for its sum.
  const { crc, size } = passed(bytes);
  return { bytes, isDeflated: false, size, crc };
}

function passed(bytes: Uint8Array): ZipPassThrough {
  const file = new ZipPassThrough('');
  file.ondata = () => undefined;
  file.push(bytes, true);
  return file;
}

/** Gathers the pieces of what is packed. */
class Pieces {
  private readonly all: Uint8Array[] = [];

  readonly add = (_: unknown, piece: Uint8Array): void => void this.all.push(piece);

  joined(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.all.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of this.all) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }
}

/** A zip file of packed parts. */
export function zipParts(parts: readonly { name: string; packed: PackedPart }[]): Uint8Array {
  const pieces = new Pieces();
  const zip = new Zip(pieces.add);
  for (const { name, packed } of parts) {
    const { bytes, isDeflated, size, crc } = packed;
    const file: ZipInputFile = { filename: name, mtime, size, crc, compression: isDeflated ? DEFLATED : 0 };
    zip.add(file);
    file.ondata?.(null, bytes, true);
  }
  zip.end();
  return pieces.joined();
}
