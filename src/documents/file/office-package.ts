import { strFromU8, strToU8, unzipSync } from 'fflate';
import { stored, zipParts, type Pack, type PackedPart } from './zip-file';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of base64 text: Apps Script has neither `atob` nor `Buffer`, and its `Utilities` are in no reach of this room. */
export function decodeBase64(text: string): Uint8Array {
  const digits = text.replace(/[^A-Za-z0-9+/]/g, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let length = 0;
  for (const digit of digits) {
    bits = (bits << 6) | alphabet.indexOf(digit);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length++] = (bits >> held) & 255;
  }
  return bytes;
}

/** A part of an office file, in the shape that docxtemplater asks for. */
export interface Part {
  name: string;
  dir: false;
  asText: () => string;
  /** Its text in the pieces in which it was set. */
  pieces: () => readonly string[];
  asUint8Array: () => Uint8Array;
  packed: (pack: Pack) => PackedPart;
  /** Whether this very content is its. */
  holds: (content: Content) => boolean;
}

/** Parts that a file may have which is not ours: a Word document has some twenty, and one for each picture. */
const MOST_PARTS = 2000;

/** Parts come out of a zip file as bytes; everything else is text, a long one in pieces. */
type Content = string | readonly string[] | Uint8Array;

const isText = (content: Content): content is string | readonly string[] =>
  typeof content === 'string' || Array.isArray(content);

/** Parts of the files that were packed here: a look into a new document need not unpack it again. */
const packedParts = new WeakMap<Uint8Array, Readonly<Record<string, Part>>>();

/** The parts of an office file by path. Throws what the zip library throws when it is no zip file. */
export function partsOf(packed: Uint8Array): Readonly<Record<string, Part>> {
  return packedParts.get(packed) ?? new OfficePackage(packed).files;
}

/**
 * A .docx or .pptx as its parts: the little of a zip library that docxtemplater and we use, over fflate, which is a tenth
 * of the size of the one it comes with (the bundle has a limit).
 */
export class OfficePackage {
  readonly files: Record<string, Part> = {};

  /**
   * @param packed a file or its base64; absent: an empty package
   * @param limit bytes that its parts may have together once unpacked
   * @throws RangeError above the limit, or with more parts than a file of that size has use for; what the zip library throws when it is no zip file
   */
  constructor(packed?: Uint8Array | string, limit = Infinity) {
    if (packed === undefined) return;
    let [size, entries] = [0, 0];
    const filter = ({ originalSize }: { originalSize: number }): boolean => {
      size += originalSize;
      entries += 1;
      if (size > limit || (entries > MOST_PARTS && limit < Infinity))
        throw new RangeError('The parts of the file are too large.');
      return true;
    };
    const parts = unzipSync(typeof packed === 'string' ? decodeBase64(packed) : packed, { filter });
    for (const [name, bytes] of Object.entries(parts)) {
      if (!name.endsWith('/')) this.put(name, bytes);
    }
  }

  private put(name: string, content: Content): void {
    // Parts that no rendering changes are packed once for all documents of a run.
    let packed: PackedPart | null = null;
    const pieces = (): readonly string[] =>
      typeof content === 'string' ? [content] : isText(content) ? content : [strFromU8(content)];
    const asText = (): string => pieces().join('');
    this.files[name] = {
      name,
      dir: false,
      holds: (other) => other === content,
      asText,
      pieces,
      asUint8Array: () => (isText(content) ? strToU8(asText()) : content),
      packed: (pack) => (packed ??= pack(isText(content) ? asText() : content)),
    };
  }

  /** Sets a part, or gives the part of that name, or the parts whose name fits. */
  file(name: string, content: Content, options?: object): this;
  file(name: string): Part | null;
  file(name: RegExp): Part[];
  file(name: string | RegExp, content?: Content): this | Part | null | Part[] {
    if (name instanceof RegExp) return Object.values(this.files).filter((part) => name.test(part.name));
    const standing = this.files[name] ?? null;
    if (content === undefined) return standing;
    // What stays the same keeps its bytes, so that it is packed once for all documents of a run.
    if (!standing?.holds(content)) this.put(name, content);
    return this;
  }

  remove(name: string): this {
    // A rendering sets its parts again; the order of the package stays what the template had.
    if (this.files[name]) this.put(name, '');
    return this;
  }

  /** Takes a part out of the file. */
  drop(name: string): void {
    delete this.files[name];
  }

  /** The packed file; the same parts give the same bytes. */
  generate(pack: Pack = stored): Uint8Array {
    const parts = Object.values(this.files).map(({ name, packed }) => ({ name, packed: packed(pack) }));
    const file = zipParts(parts);
    packedParts.set(file, { ...this.files });
    return file;
  }
}
