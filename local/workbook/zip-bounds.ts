import { inflateRawSync } from 'node:zlib';
import { isTooLarge, readDirectory, type ZipEntry } from '../../src/reading/zip-directory';

/** Why an archive is not unpacked. */
export type ZipFault = 'too-large' | 'damaged';

const LOCAL_HEADER = 0x04034b50;
/** Length of the record without its name and comment. */
const HEADER_LENGTH = 30;
const [STORED, DEFLATED] = [0, 8];

/** Whether a part has the size that the directory states: what it says is what the limits go by. */
function isHonest(data: Buffer, { method, packed, unpacked, at }: ZipEntry): boolean {
  if (method === STORED) return packed === unpacked;
  if (method !== DEFLATED || at + HEADER_LENGTH > data.length || data.readUInt32LE(at) !== LOCAL_HEADER) return false;
  const start = at + HEADER_LENGTH + data.readUInt16LE(at + 26) + data.readUInt16LE(at + 28);
  try {
    const options = { maxOutputLength: Math.max(unpacked, 1) };
    return inflateRawSync(data.subarray(start, start + packed), options).length === unpacked;
  } catch {
    return false;
  }
}

/**
 * Looks through an archive before anything of it is kept: how many parts, how large they are unpacked, and whether that is
 * true. Null: it may be read.
 */
export function zipFault(data: Buffer): ZipFault | null {
  const entries = readDirectory(data);
  if (!entries) return 'damaged';
  if (isTooLarge(entries)) return 'too-large';
  return entries.every((entry) => isHonest(data, entry)) ? null : 'damaged';
}
