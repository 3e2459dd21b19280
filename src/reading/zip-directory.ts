/** What a workbook may hold once unpacked; a full one of an agency has a tenth of it. */
export const ZIP_LIMITS = {
  entries: 5_000,
  /** Bytes of all parts together. */
  bytes: 256 * 1024 * 1024,
  /** Bytes of the parts that are read cell by cell or tag by tag: reading this much takes 400 MB of memory at most. */
  textBytes: 24 * 1024 * 1024,
} as const;

const END_RECORD = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** Lengths of the records without their names and comments. */
const [END_LENGTH, ENTRY_LENGTH] = [22, 46];
const LONGEST_COMMENT = 0xffff;

/** A part of an archive. */
export interface ZipEntry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  /** Where its local header stands. */
  at: number;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** Where the record that ends the archive begins; -1 where there is none. */
function endRecord(view: DataView): number {
  const first = Math.max(view.byteLength - END_LENGTH - LONGEST_COMMENT, 0);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_RECORD) return at;
  return -1;
}

/**
 * The directory of an archive (PKWARE's APPNOTE, 4.3.12); null when it is none. Reading stops above the limit of entries.
 */
export function readDirectory(data: Uint8Array): ZipEntry[] | null {
  const view = viewOf(data);
  const end = endRecord(view);
  if (end < 0) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (
    at + ENTRY_LENGTH <= end &&
    view.getUint32(at, true) === DIRECTORY_ENTRY &&
    entries.length <= ZIP_LIMITS.entries
  ) {
    const name = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(data.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + name)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.length > 0 ? entries : null;
}

const isText = ({ name }: ZipEntry): boolean => /\.(xml|rels|vml)$/i.test(name);
const total = (entries: readonly ZipEntry[]): number => entries.reduce((sum, { unpacked }) => sum + unpacked, 0);

/** Whether an archive holds more, by its own directory, than is unpacked. */
export const isTooLarge = (entries: readonly ZipEntry[]): boolean =>
  entries.length > ZIP_LIMITS.entries ||
  total(entries) > ZIP_LIMITS.bytes ||
  total(entries.filter(isText)) > ZIP_LIMITS.textBytes;
