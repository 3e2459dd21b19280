/** 32-bit FNV-1a over UTF-16 units; `seed` gives independent hashes of the same text. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** JSON with sorted keys, so that the order in which a view model was put together does not matter. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** Short stable hash (16 hexadecimal digits) of everything a document prints. */
export function fingerprint(viewModel: unknown): string {
  const text = canonical(viewModel);
  return [0x811c9dc5, 0x01234567].map((seed) => hashText(text, seed).toString(16).padStart(8, '0')).join('');
}
