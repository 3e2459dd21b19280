import type { Version } from '../../domain/agreements/agreement';

/** Version of an agreement as written: `Murni` or `Awal` is 0, `Perubahan 2` is 2, `Perubahan` alone is 1; null: none of these. */
export function understandVersion(text: string): Version | null {
  const word = text.trim().toLowerCase();
  if (/^(murni|awal|original)$/.test(word)) return 0;
  const match = /^(?:perubahan|revisi|revision)(?:\s+(?:ke[- ]?)?([1-9]\d?|i{1,3}|iv|v))?$/.exec(word);
  if (!match) return null;
  const number = match[1] ?? '1';
  const roman = ['i', 'ii', 'iii', 'iv', 'v'].indexOf(number);
  return roman >= 0 ? roman + 1 : Number(number);
}
