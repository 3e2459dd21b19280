/** Markers that mean *not reported*, which is never zero (data dictionary, "Values are …"). */
const blankMarkers = new Set([
  '',
  '-',
  '--',
  '---',
  '–',
  '—',
  'n/a',
  'na',
  'belum',
  'belum rilis',
  'belum ada',
  'belum lapor',
  '#div/0!',
  '#ref!',
  '#n/a',
  '#value!',
  '#name?',
  '#num!',
  '#null!',
]);

const dueLater = /^(diukur|measured)\s+(di|pada|in|at)\s+(tw|triwulan|quarter)\s*(iv|iii|ii|i|[1-4])\b/i;
const romanQuarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

const isCellValue = (value: unknown): value is string | number | boolean | Date =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date;

/** Spaces that are none, and the planes of Unicode that are left to programs: documents mark their figures with them. */
const strayCharacters = /[\u00a0\u2007\u202f\u200b\ufeff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/u;

/** Text of a cell without stray spaces, line breaks or non-breaking spaces. */
export function cleanText(value: unknown): string {
  // Cells hold strings, numbers, booleans and dates; nothing else has a text worth showing.
  if (value === '' || !isCellValue(value)) return '';
  const text = String(value);
  if (!strayCharacters.test(text)) return text.trim();
  return text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b\ufeff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu, '')
    .trim();
}

/** The quarter (1–4) named by `Diukur di TW …`, else null. */
export function dueQuarterOf(text: string): number | null {
  const quarter = dueLater.exec(text)?.[4]?.toLowerCase();
  return quarter ? (romanQuarters[quarter] ?? Number(quarter)) : null;
}

/** Whether a cell says that nothing is reported. */
export function isBlankMarker(text: string): boolean {
  if (text === '') return true;
  return blankMarkers.has(text.toLowerCase().replace(/\s+/g, ' ')) || dueQuarterOf(text) !== null;
}

/** Whether a cell is empty or a dash: of amounts of the budget these two alone mean 0 (data dictionary, rule 9). */
export function isEmptyOrDash(text: string): boolean {
  return text === '' || /^[-–—]+$/.test(text);
}

const totalLabel =
  /^(jumlah|total|grand total|sub ?-?total|jumlah total|jumlah belanja|rata ?- ?rata)\s*:?\s*((i{1,3}|iv|vi{0,3}|ix|xi{0,3})(\s*\+\s*(i{1,3}|iv|vi{0,3}|ix|xi{0,3}))*)?\s*:?$/i;

/** Whether a cell consists entirely of a total label (`Jumlah`, `Sub Total II`, `Rata-rata:`). */
export function isTotalLabel(text: string): boolean {
  return totalLabel.test(text.replace(/\s+/g, ' '));
}
