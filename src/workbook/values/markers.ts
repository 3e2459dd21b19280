import { withoutInvisible } from '../../domain/canonical';
import { dayOf, two } from '../../domain/day';

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
]);
/** Names and descriptions are longer, and need not be looked up. */
const longestMarker = Math.max(...[...blankMarkers].map(({ length }) => length));

const cellError = /^(#(REF!|N\/A|NAME\?|VALUE!|NUM!|NULL!|DIV\/0!|ERROR!|SPILL!|CALC!)|Loading\.\.\.)$/i;

/** The error that a cell shows in place of a value, `#REF!` or `Loading...`; else null. An error is never a blank. */
export function errorIn(raw: unknown): string | null {
  if (typeof raw !== 'string' || (raw[0] !== '#' && raw[0] !== 'L' && raw[0] !== ' ')) return null;
  const text = raw.trim();
  return cellError.test(text) ? text : null;
}

const dueLater = /^(diukur|measured)\s+(di|pada|in|at)\s+(tw|triwulan|quarter)\s*(iv|iii|ii|i|[1-4])\b/i;
const romanQuarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

const isCellValue = (value: unknown): value is string | number | boolean | Date =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date;

const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const seen = /^[\x20-\x7e]*$/;

/** A date in a cell of text as its day, `2025-02-01`; with its time where it has one. */
function writtenDay(date: Date): string {
  const day = dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  return time === '00:00' ? day : `${day} ${time}`;
}

/** Text of a cell without stray or non-breaking spaces and without characters that nobody sees; an unticked box is empty. */
export function cleanText(value: unknown): string {
  // Cells hold strings, numbers, booleans and dates; nothing else has a text worth showing.
  if (value === '' || value === false || !isCellValue(value)) return '';
  const text = value instanceof Date ? writtenDay(value) : String(value);
  return seen.test(text) ? text.trim() : withoutInvisible(text).replace(oddSpaces, ' ').trim();
}

/** The quarter (1–4) named by `Diukur di TW …`, else null. */
export function dueQuarterOf(text: string): number | null {
  const quarter = dueLater.exec(text)?.[4]?.toLowerCase();
  return quarter ? (romanQuarters[quarter] ?? Number(quarter)) : null;
}

/** How markers and `Diukur di TW …` begin: hardly any other text does. */
const mayBeMarker = /^[-–—nbdm]/i;

/** Whether a cell says that nothing is reported. */
export function isBlankMarker(text: string): boolean {
  if (text === '') return true;
  if (!mayBeMarker.test(text)) return false;
  const isShort = text.length <= longestMarker || /\s\s/.test(text);
  return (isShort && blankMarkers.has(text.toLowerCase().replace(/\s+/g, ' '))) || dueQuarterOf(text) !== null;
}

/** Whether a cell is empty or a dash. */
export function isEmptyOrDash(text: string): boolean {
  return text === '' || /^[-–—]+$/.test(text);
}

/** Whether an amount says that it is nothing: `-`, `Rp -`, `nihil` (data dictionary, "Blank"). */
export const isNilAmount = (text: string): boolean => /^(?:(?:rp|idr)\.?\s*)?[-–—]+$|^nihil$/i.test(text);

const roman = '(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})';
/** Total labels, and the words that may follow them (data dictionary, Rows). */
const totalLabel = new RegExp(
  '^(?:grand total|sub ?-?total|jumlah total|jumlah|total|rata ?- ?rata)' +
    '(?: (?:keseluruhan|seluruhnya|umum|anggaran|belanja daerah|belanja|daerah|pagu|realisasi))*' +
    `\\s*:?\\s*(?:${roman}(?:\\s*\\+\\s*${roman})*)?\\s*:?$`,
  'i',
);

/** `J U M L A H` as it is meant: letters apart, words further apart. */
export const closedUp = (name: string): string =>
  /^\S(\s+\S)+$/.test(name) && /[a-z]/i.test(name)
    ? name
        .split(/\s{2,}/)
        .map((word) => word.replace(/\s/g, ''))
        .join(' ')
    : name;

const mayBeTotal = /^\s*(?:grand|sub|jumlah|total|rata|[gsjtr]\s+\S\s)/i;

/** Whether a cell consists entirely of a total label (`Jumlah`, `Sub Total II`, `Rata-rata:`). */
export function isTotalLabel(text: string): boolean {
  // Names of accounts are long and many; hardly one begins like a total.
  return mayBeTotal.test(text) && totalLabel.test(closedUp(text.trim()).replace(/\s+/g, ' '));
}
