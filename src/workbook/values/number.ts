/** A number read from text, with what the reader should be told about it. */
export interface ParsedNumber {
  value: number;
  /** The text was in English notation (`93.6`, `1,004,422.80`). */
  english: boolean;
  /** The text carried a unit, a comment or a magnitude word (`12 kali`, `38% (Semester I)`, `2,4 miliar`). */
  extra: string;
}

const magnitudes = new Map(
  Object.entries({
    ribu: 1e3,
    thousand: 1e3,
    juta: 1e6,
    million: 1e6,
    miliar: 1e9,
    milyar: 1e9,
    billion: 1e9,
    triliun: 1e12,
    trilyun: 1e12,
    trillion: 1e12,
  }),
);

interface Notation {
  pattern: RegExp;
  english: boolean;
  toPlain: (digits: string) => string;
}

const withoutDots = (digits: string): string => digits.replace(/\./g, '').replace(',', '.');
const withoutCommas = (digits: string): string => digits.replace(/,/g, '');

/** Tried in this order: Indonesian first, English only where the text can be nothing else (`1.500` is 1500). */
const notations: readonly Notation[] = [
  { pattern: /^\d+$/, english: false, toPlain: (digits) => digits },
  { pattern: /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/, english: false, toPlain: withoutDots },
  { pattern: /^\d*,\d+$/, english: false, toPlain: withoutDots },
  { pattern: /^[1-9]\d{0,2}(,\d{3}){2,}$/, english: true, toPlain: withoutCommas },
  { pattern: /^[1-9]\d{0,2}(,\d{3})+\.\d+$/, english: true, toPlain: withoutCommas },
  { pattern: /^\d*\.\d+$/, english: true, toPlain: (digits) => digits },
];

function parseDigits(digits: string): Pick<ParsedNumber, 'value' | 'english'> | null {
  const notation = notations.find(({ pattern }) => pattern.test(digits));
  return notation ? { value: Number(notation.toPlain(digits)), english: notation.english } : null;
}

const shape = /^([-−+]?)\s*(?:rp\.?|idr)?\s*([-−]?)\s*([\d.,]*\d)\s*(?:,-+|,–)?\s*(%|persen|percent)?\s*(.*)$/i;
const comment = /^\(.*\)$/;
const unitWords = /^[a-z][a-z./ ]*$/i;

/**
 * Reads a number from text in Indonesian notation (`1.234,5`, `Rp 1.234.567,00`, `Rp. 1.028.058.131,-`, `95,5%`), or in
 * English notation where it can be no other (data dictionary, "Values are …"). `(1.234)` is negative, as accountants write.
 *
 * @param allowExtra accept a unit, magnitude or comment behind the number; otherwise such text is unreadable
 * @returns null when the text is not a number
 */
export function parseNumber(text: string, allowExtra: boolean): ParsedNumber | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed?.[1]) {
    const inner = parseNumber(bracketed[1].trim(), false);
    return inner && { ...inner, value: -inner.value };
  }
  const match = shape.exec(text);
  if (!match) return null;
  const [, signBefore = '', signAfter = '', digits = '', , rest = ''] = match;
  const parsed = parseDigits(digits);
  if (!parsed) return null;
  const extra = rest.trim();
  const [firstWord = ''] = extra.split(' ');
  // A capital M is miliar, as agencies print it (`62,94 M`); a small m is a metre.
  const magnitude = firstWord === 'M' ? 1e9 : (magnitudes.get(firstWord.toLowerCase()) ?? 1);
  if (extra !== '' && !(allowExtra && (unitWords.test(extra) || comment.test(extra)))) return null;
  const negative = /[-−]/.test(signBefore + signAfter);
  return { value: parsed.value * magnitude * (negative ? -1 : 1), english: parsed.english, extra };
}

/** Whether a number format shows per cent: `%` outside quotes and not escaped. */
export function isPercentFormat(format: string): boolean {
  // Asked for every number of a workbook; few formats have the sign at all.
  if (!format.includes('%')) return false;
  return format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .includes('%');
}
