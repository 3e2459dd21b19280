import { inflateRawSync } from 'node:zlib';
import { isTooLarge, readDirectory, type ZipEntry } from '../../../src/reading/zip-directory';

/** Why an archive is not unpacked. */
export type ZipFault = 'too-large' | 'damaged';

const LOCAL_HEADER = 0x04034b50;
/** Length of the record without its name and comment. */
const HEADER_LENGTH = 30;
const [STORED, DEFLATED] = [0, 8];

/** A part, unpacked; null unless it has the size that the directory states: what it says is what the limits go by. */
function unpack(data: Buffer, { method, packed, unpacked, at }: ZipEntry): Buffer | null {
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

/**
 * Looks through an archive before anything of it is kept: how many parts, how large they are unpacked, and whether that is
 * true. Null: it may be read.
 *
 * @param look sees every part on the way, while nothing is wrong
 */
export function zipFault(data: Buffer, look?: (name: string, content: Buffer) => void): ZipFault | null {
  const entries = readDirectory(data);
  if (!entries) return 'damaged';
  if (isTooLarge(entries)) return 'too-large';
  for (const entry of entries) {
    const part = unpack(data, entry);
    if (!part) return 'damaged';
    look?.(entry.name, part);
  }
  return null;
}
