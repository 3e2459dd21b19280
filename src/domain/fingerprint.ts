/** 32-bit FNV-1a over UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * JSON with sorted keys, so that the order in which a view model was put together does not matter, piece by piece: that of a report
 * has a hundred thousand characters, and nobody needs it as one text.
 */
function writeCanonical(value: unknown, write: (piece: string) => void): void {
  if (Array.isArray(value)) {
    write('[');
    value.forEach((inner, index) => {
      if (index > 0) write(',');
      writeCanonical(inner, write);
    });
    write(']');
  } else if (typeof value === 'object' && value !== null) {
    const inners = value as Record<string, unknown>;
    const keys = Object.keys(inners).filter((key) => inners[key] !== undefined);
    write('{');
    keys.sort().forEach((key, index) => {
      write(`${index > 0 ? ',' : ''}${JSON.stringify(key)}:`);
      writeCanonical(inners[key], write);
    });
    write('}');
  } else write(JSON.stringify(value) ?? 'null');
}

/**
 * Short stable hash (16 hexadecimal digits: two of 32 bits) of a value, such as everything a document prints.
 *
 * @param printed gives a text as it is printed
 */
export function fingerprint(value: unknown, printed = (text: string): string => text): string {
  let hashes: readonly [number, number] = [0x811c9dc5, 0x01234567];
  writeCanonical(value, (piece) => {
    const text = printed(piece);
    let [first, second] = hashes;
    // Both hashes in one pass.
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ unit, 0x01000193);
    }
    hashes = [first, second];
  });
  return hashes.map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}
