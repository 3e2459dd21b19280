import { inflateRawSync } from 'node:zlib';

/** What a workbook may hold once unpacked; a full one of an agency has a tenth of it. */
export const ZIP_LIMITS = {
  entries: 5_000,
  /** Bytes of all parts together. */
  bytes: 256 * 1024 * 1024,
  /** Bytes of the parts that are read cell by cell or tag by tag: reading this much takes 400 MB of memory at most. */
  textBytes: 24 * 1024 * 1024,
} as const;

/** Why an archive is not unpacked. */
export type ZipFault = 'too-large' | 'damaged';

const END_RECORD = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Lengths of the records without their names and comments. */
const [END_LENGTH, ENTRY_LENGTH, HEADER_LENGTH] = [22, 46, 30];
const LONGEST_COMMENT = 0xffff;
const [STORED, DEFLATED] = [0, 8];

interface Entry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  /** Where its local header stands. */
  at: number;
}

/** Where the record that ends the archive begins; -1 where there is none. */
function endRecord(data: Buffer): number {
  const first = Math.max(data.length - END_LENGTH - LONGEST_COMMENT, 0);
  for (let at = data.length - END_LENGTH; at >= first; at -= 1) if (data.readUInt32LE(at) === END_RECORD) return at;
  return -1;
}

/** The directory of an archive (PKWARE's APPNOTE, 4.3.12); null when it is none. Reading stops above the limit of entries. */
function readDirectory(data: Buffer): Entry[] | null {
  const end = endRecord(data);
  if (end < 0) return null;
  const entries: Entry[] = [];
  let at = data.readUInt32LE(end + 16);
  while (
    at + ENTRY_LENGTH <= end &&
    data.readUInt32LE(at) === DIRECTORY_ENTRY &&
    entries.length <= ZIP_LIMITS.entries
  ) {
    const name = data.readUInt16LE(at + 28);
    entries.push({
      name: data.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + name),
      method: data.readUInt16LE(at + 10),
      packed: data.readUInt32LE(at + 20),
      unpacked: data.readUInt32LE(at + 24),
      at: data.readUInt32LE(at + 42),
    });
    at += ENTRY_LENGTH + name + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries.length > 0 ? entries : null;
}

/** A part, unpacked; null unless it has the size that the directory states: what it says is what the limits go by. */
function unpack(data: Buffer, { method, packed, unpacked, at }: Entry): Buffer | null {
  if (at + HEADER_LENGTH > data.length || data.readUInt32LE(at) !== LOCAL_HEADER) return null;
  const start = at + HEADER_LENGTH + data.readUInt16LE(at + 26) + data.readUInt16LE(at + 28);
  const content = data.subarray(start, start + packed);
  if (method === STORED) return packed === unpacked ? content : null;
  if (method !== DEFLATED) return null;
  try {
    const part = inflateRawSync(content, { maxOutputLength: Math.max(unpacked, 1) });
    return part.length === unpacked ? part : null;
  } catch {
    return null;
  }
}

const isText = ({ name }: Entry): boolean => /\.(xml|rels|vml)$/i.test(name);
const total = (entries: readonly Entry[]): number => entries.reduce((sum, { unpacked }) => sum + unpacked, 0);

/**
 * Looks through an archive before anything of it is kept: how many parts, how large they are unpacked, and whether that is
 * true. Null: it may be read.
 *
 * @param look sees every part on the way, while nothing is wrong
 */
export function zipFault(data: Buffer, look?: (name: string, content: Buffer) => void): ZipFault | null {
  const entries = readDirectory(data);
  if (!entries) return 'damaged';
  const texts = entries.filter(isText);
  const isLarge =
    entries.length > ZIP_LIMITS.entries || total(entries) > ZIP_LIMITS.bytes || total(texts) > ZIP_LIMITS.textBytes;
  if (isLarge) return 'too-large';
  for (const entry of entries) {
    const part = unpack(data, entry);
    if (!part) return 'damaged';
    look?.(entry.name, part);
  }
  return null;
}
