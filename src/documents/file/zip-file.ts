import { deflateSync, Zip, ZipPassThrough, type ZipInputFile } from 'fflate';

/** A part of a zip file as it stands in it. */
interface PackedPart extends Pick<ZipInputFile, 'size' | 'crc' | 'compression'> {
  deflated: Uint8Array<ArrayBuffer>;
}

/** The date of every entry: packages of the same content have the same bytes. */
const mtime = new Date(1980, 0, 1);

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

/** Deflated, as zip files number it. */
const DEFLATED = 8;

function pack(bytes: Uint8Array): PackedPart {
  // Taken through as it is, only for its sum.
  const { crc, size } = passed(bytes);
  return { size, crc, compression: DEFLATED, deflated: deflateSync(bytes, { level: 3 }) };
}

function passed(bytes: Uint8Array): ZipPassThrough {
  const file = new ZipPassThrough('');
  file.ondata = () => undefined;
  file.push(bytes, true);
  return file;
}

/** Parts by their bytes: what stays the same from paper to paper is packed once. */
const known = new WeakMap<Uint8Array, PackedPart>();

/** Packs parts as a zip file; a part that stood in an earlier file is not deflated again. */
export function zipParts(parts: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const pieces = new Pieces();
  const zip = new Zip(pieces.add);
  for (const { name, bytes } of parts) {
    const part = known.get(bytes) ?? pack(bytes);
    known.set(bytes, part);
    const file: ZipInputFile = { filename: name, mtime, size: part.size, crc: part.crc, compression: part.compression };
    zip.add(file);
    file.ondata?.(null, part.deflated, true);
  }
  zip.end();
  return pieces.joined();
}
