import { capitals, contracted, letters, months, shortened } from './abbreviations';
import { decimalInWords, digitsInWords, wholeInWords } from './numerals';

/** Turns one way of writing something into words; `say` gets the whole match and then its groups. */
interface Rule {
  pattern: RegExp;
  say: (found: string[]) => string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
const plainDigits = (text: string): string => text.replace(/\./g, '');

/** Months as people shorten them, beside the first three letters. */
const shortMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Jun',
  'Jul',
  'Agu',
  'Agt',
  'Ags',
  'Sep',
  'Sept',
  'Okt',
  'Nov',
  'Nop',
  'Des',
];
const otherStarts: Readonly<Record<string, string>> = { nop: 'nov', agt: 'agu', ags: 'agu' };

function monthName(text: string): string {
  if (/^\d+$/.test(text)) return months[Number(text) - 1] ?? wholeInWords(text);
  const start = text.slice(0, 3).toLowerCase();
  return months.find((month) => month.toLowerCase().startsWith(otherStarts[start] ?? start)) ?? text;
}

function dateInWords(day: string, month: string, year: string): string {
  return [wholeInWords(day), monthName(month), ...(year === '' ? [] : [wholeInWords(year)])].join(' ');
}

function timeInWords(hour: string, minute: string): string {
  const minutes = Number(minute) === 0 ? '' : ` lewat ${wholeInWords(minute)} menit`;
  return `pukul ${wholeInWords(hour)}${minutes}`;
}

const factors: Readonly<Record<string, string>> = { m: 'miliar', jt: 'juta', rb: 'ribu' };

function amountInWords(whole: string, fraction: string, scale: string): string {
  const factor = factors[scale.toLowerCase()] ?? scale.toLowerCase();
  return [decimalInWords(plainDigits(whole), fraction), ...(factor === '' ? [] : [factor]), 'rupiah'].join(' ');
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const beforeRomans: Readonly<Record<string, string>> = { TW: 'triwulan', 'Gol.': 'golongan' };

/** Whether a word of capitals sounds like a word: consonants and vowels in turn. */
const soundsLikeWord = /^(?:[BCDFGHJKLMNPRSTWYZ]?[AEIOU](?:NG|NY|[BDGHKLMNPRSTY])?)+$/;

function capitalsInWords(word: string): string {
  const known = capitals[word] ?? contracted[word.toLowerCase()];
  if (known !== undefined) return known;
  if (word.length > 5 || soundsLikeWord.test(word)) return word.toLowerCase();
  return [...word].map((letter) => letters[letter] ?? digitsInWords(letter)).join(' ');
}

const monthWords = anyOf([...months, ...shortMonths]);
const number = String.raw`(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?`;
const hour = String.raw`(\d{1,2})[.:](\d{2})`;

const dates: readonly Rule[] = [
  {
    pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    say: ([, year = '', month = '', day = '']) => dateInWords(day, month, year),
  },
  {
    pattern: /\b(\d{1,2})[/](\d{1,2})[/](\d{4})\b/g,
    say: ([, day = '', month = '', year = '']) => dateInWords(day, month, year),
  },
  {
    pattern: new RegExp(String.raw`\b(\d{1,2})\s*[-–]\s*(?=\d{1,2} (?:${monthWords})\b)`, 'gi'),
    say: ([, day = '']) => `${wholeInWords(day)} sampai dengan `,
  },
  {
    pattern: new RegExp(String.raw`\b(\d{1,2}) (${monthWords})\b\.?(?: (\d{4})\b)?`, 'gi'),
    say: ([, day = '', month = '', year = '']) => dateInWords(day, month, year),
  },
];

const times: readonly Rule[] = [
  {
    pattern: new RegExp(String.raw`\b(?:(?:pukul|jam)\s+)?${hour}\s*[-–]\s*${hour}(?=\s|$|[.,;)])`, 'gi'),
    say: ([, fromHour = '', fromMinute = '', toHour = '', toMinute = '']) =>
      `${timeInWords(fromHour, fromMinute)} sampai ${timeInWords(toHour, toMinute)}`,
  },
  {
    pattern: new RegExp(String.raw`\b(?:pukul|jam)\s+${hour}\b`, 'gi'),
    say: ([, hours = '', minutes = '']) => timeInWords(hours, minutes),
  },
  { pattern: /\b(\d{1,2}):(\d{2})\b/g, say: ([, hours = '', minutes = '']) => timeInWords(hours, minutes) },
  {
    pattern: /\b(\d{1,2})\.(\d{2})(?=\s*(?:WIB|WITA|WIT)\b)/g,
    say: ([, hours = '', minutes = '']) => timeInWords(hours, minutes),
  },
];

const figures: readonly Rule[] = [
  {
    pattern: new RegExp(String.raw`\bRp\.?\s*${number}(?:,-)?(?:\s*(triliun|miliar|juta|ribu|jt|rb|M)\b)?`, 'gi'),
    say: ([, whole = '', fraction = '', scale = '']) => amountInWords(whole, fraction, scale),
  },
  { pattern: /\bH-(\d{1,2})\b/g, say: ([, days = '']) => `${wholeInWords(days)} hari sebelumnya` },
  {
    pattern:
      /(?<!\w)(TW|[Tt]riwulan|[Ss]emester|[Tt]ahap|[Bb]idang|[Gg]olongan|Gol\.|[Kk]elas|[Aa]ngkatan|[Ww]ilayah)\s+(XII|XI|IX|X|VIII|VII|VI|IV|V|III|II|I)\b/g,
    say: ([, word = '', roman = '']) =>
      `${beforeRomans[word] ?? word} ${wholeInWords(String(romans.indexOf(roman) + 1))}`,
  },
  {
    pattern: /\b[Kk]e-(\d+)\b/g,
    say: ([, digits = '']) => (Number(digits) === 1 ? 'pertama' : `ke${wholeInWords(digits)}`),
  },
];

const shortForms: readonly Rule[] = [
  {
    pattern: new RegExp(String.raw`(?<![\w.])(?:${anyOf(Object.keys(shortened))})(?!\w)`, 'gi'),
    say: ([word = '']) => shortened[word.toLowerCase()] ?? word,
  },
  {
    pattern: new RegExp(String.raw`\b(?:${anyOf(Object.keys(contracted))})\b`, 'gi'),
    say: ([word = '']) => contracted[word.toLowerCase()] ?? word,
  },
];

const signs: readonly Rule[] = [
  { pattern: /(?<![\w.,])[-−](?=\d)/g, say: () => 'minus ' },
  { pattern: /(?<=\d)\s*%/g, say: () => ' persen' },
  { pattern: /\s*&\s*/g, say: () => ' dan ' },
  { pattern: /(?<=\d)\s*[–—]\s*(?=\d)/g, say: () => ' sampai ' },
  { pattern: /\s*[–—·]\s*/g, say: () => ', ' },
];

const numbers: readonly Rule[] = [
  { pattern: /(?<![\p{L}\p{N}])[A-Z][A-Z0-9]+(?![\p{L}\p{N}])/gu, say: ([word = '']) => capitalsInWords(word) },
  // Telephones and numbers of people: long, or led by a zero.
  { pattern: /(?<![\d.,])(?:\+?\d[\d-]{9,}\d|0\d+)(?!\d|[.,]\d)/g, say: ([digits = '']) => digitsInWords(digits) },
  // Codes: dots that are no thousands.
  {
    pattern: /(?<![\d.,])(?!\d{1,3}(?:\.\d{3})+(?!\.?\d))\d+(?:\.\d+)+/g,
    say: ([code = '']) => code.split('.').map(digitsInWords).join(' titik '),
  },
  {
    pattern: new RegExp(String.raw`(?<![\d.,])${number}`, 'g'),
    say: ([, whole = '', fraction = '']) => `${decimalInWords(plainDigits(whole), fraction)} `,
  },
  // Whatever stands within something else, such as `A4`.
  { pattern: /\d+/g, say: ([digits = '']) => ` ${wholeInWords(digits)} ` },
];

/** In this order: what an earlier rule has worded holds no digit for a later one. */
const rules: readonly Rule[] = [...dates, ...times, ...figures, ...shortForms, ...signs, ...numbers];

/**
 * Indonesian text as a synthetic voice should read it: numbers, percentages, dates, times, amounts in Rupiah, quarters,
 * telephone numbers, codes and abbreviations become words, since voices read `Rp1.500` or `TW II` each in its own way.
 */
export function spoken(text: string): string {
  const worded = rules.reduce(
    (current, { pattern, say }) =>
      current.replace(pattern, (...found: unknown[]) =>
        say(found.map((part) => (typeof part === 'string' ? part : ''))),
      ),
    text.normalize('NFC'),
  );
  return worded
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim();
}
