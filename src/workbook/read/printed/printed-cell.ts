import type { NumberNature, PrintedCell, PrintedValue } from '../../../domain/printed-figures/printed-number';
import { cleanText, errorIn, isBlankMarker } from '../../values/markers';
import { isPercentFormat } from '../../../shapes/percent';
import { notationOf, parseNumber } from '../../values/number';

/** What the column and the row of a cell tell of its number. */
export interface CellContext {
  /** Notation of the column; null: its cells do not show one, or show both. */
  notation: 'id' | 'en' | null;
  /** Percentages have no thousands: `94.123` is a decimal. */
  isPercentage: boolean;
  isMoney: boolean;
  unit: string;
  nature: NumberNature;
}

export interface ReadCell extends PrintedCell {
  /** A footnote's mark or a remark in brackets was left aside. */
  hasFootnote: boolean;
}

const ratio = /^\d+([.,]\d+)?\s*:\s*\d+([.,]\d+)?$/;
const boundWord =
  /^(≥|>=|=>|>|≤|<=|=<|<|min(imal|imum|\.)?(?=[\s\d])|maks?(imal|imum|\.)?(?=[\s\d])|max(imum|\.)?(?=[\s\d]))\s*/i;
const rangeShape = /^([\d.,]+)\s*%?\s*(?:-|–|—|s\/d|s\.d\.?|sampai|to)\s*([\d.,]+)\s*(%|[a-z][a-z ]*)?$/i;
const number = /[-−+]?\d[\d.,]*/g;
/** Marks of footnotes behind a number, and remarks in brackets. */
const footnotes: readonly RegExp[] = [
  /\s*[*†‡#]+\)?$/,
  /\s*[\u00b9\u00b2\u00b3\u2070-\u2079\u207d\u207e]+\)?$/,
  /\s+\(?[a-z\d]\)$/i,
  /\s+\((?=[^)]*[a-z])[^)]*\)$/i,
  /\s*\[[^\]]*\]$/,
];
/** A figure and a bracket that touch: `95,51)` is 95,5 with a note, or 95,51. */
const touching = /\d\)$/;
const ambiguousDot = /^[1-9]\d{0,2}\.\d{3}$/;
const ambiguousComma = /^[1-9]\d{0,2},\d{3}$/;

function withoutFootnotes(text: string): { text: string; hasFootnote: boolean } {
  for (const pattern of footnotes) {
    const rest = text.replace(pattern, '').trim();
    if (rest !== text && /\d/.test(rest)) return { text: rest, hasFootnote: true };
  }
  return { text, hasFootnote: false };
}

/** Size of the last digit of a text that stands for a value. */
function stepOf(digits: string, value: number): number {
  const behind = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const plain = Number(digits.replace(/[.,]/g, ''));
  const isDecimal =
    behind > 0 && Math.abs(plain / 10 ** behind - Math.abs(value)) < 1e-9 * Math.max(1, Math.abs(value));
  if (isDecimal) return 10 ** -behind;
  if (Math.abs(plain - Math.abs(value)) < 1e-9 * Math.max(1, plain)) return 1;
  // A word multiplied it: `2,4 miliar`.
  const factor = Math.abs(value) / (plain / 10 ** behind);
  return plain === 0 ? 1 : 10 ** Math.round(Math.log10(factor)) * 10 ** -behind;
}

const numberOf = (value: number, step: number, nature: NumberNature, other?: number): PrintedValue => ({
  kind: 'number',
  value,
  step,
  nature,
  ...(other !== undefined && { other }),
});

function readNumber(text: string, context: CellContext): PrintedValue | null {
  const { notation, isPercentage, isMoney, unit, nature } = context;
  const digits = /[\d.,]*\d/.exec(text)?.[0] ?? '';
  const hasPercent = /%|\bpersen\b/i.test(text);
  const own: NumberNature = hasPercent ? 'measure' : nature;
  if (ambiguousDot.test(digits)) {
    const [thousands, decimal] = [Number(digits.replace('.', '')), Number(digits)];
    const isDecimal = notation === 'en' || (notation !== 'id' && isPercentage);
    const sign = /^\s*[-−(]/.test(text) ? -1 : 1;
    const rest = text.replace(digits, '1');
    if (parseNumber(rest, { takesUnits: true, measureUnit: unit }) || /^[^\d]*1[^\d]*$/.test(rest)) {
      return isDecimal
        ? numberOf(sign * decimal, 0.001, own, sign * thousands)
        : numberOf(sign * thousands, 1, own, isPercentage ? sign * decimal : undefined);
    }
  }
  const shown = notation ?? undefined;
  const isWhole = isMoney && !isPercentage;
  const parsed =
    parseNumber(text, { isWhole, notation: shown, measureUnit: unit, takesUnits: true }) ??
    // A unit that the dictionary does not know; digits in it would be another figure.
    (/^[^\d]*[\d.,]*\d\s*[^\d]*$/.test(text) ? parseNumber(digits, { isWhole, notation: shown }) : null);
  if (!parsed) return null;
  const isOpen = ambiguousComma.test(digits) && notation === null;
  return numberOf(parsed.value, stepOf(digits, parsed.value), own, isOpen ? parsed.other : undefined);
}

function readText(text: string, context: CellContext): { value: PrintedValue; hasFootnote: boolean } {
  const plain = (value: PrintedValue) => ({ value, hasFootnote: false });
  if (isBlankMarker(text) || /^[.=…]+$/.test(text)) return plain({ kind: 'missing' });
  if (!/\d/.test(text)) return plain({ kind: 'words' });
  if (ratio.test(text)) return plain({ kind: 'unreadable', why: 'ratio' });
  const stripped = withoutFootnotes(text);
  const bare = stripped.text.replace(boundWord, '');
  if (touching.test(bare) && !/^\(/.test(bare)) return plain({ kind: 'unreadable', why: 'footnote' });
  const range = rangeShape.exec(bare);
  if (range?.[1] && range[2]) {
    const [low, high] = [readNumber(range[1], context), readNumber(range[2], context)];
    if (low?.kind === 'number' && high?.kind === 'number' && low.value < high.value)
      return { value: { kind: 'range', low: low.value, high: high.value, step: low.step }, ...stripped };
  }
  const found = readNumber(bare, context);
  if (found) return { value: found, hasFootnote: stripped.hasFootnote };
  const isSeveral = (bare.match(number)?.length ?? 0) > 1;
  return plain({ kind: 'unreadable', why: isSeveral ? 'several' : 'text' });
}

/** The decimals that a number format shows; null: as many as the number has. */
function shownDecimals(format: string): number | null {
  const [first = ''] = format.split(';');
  if (!/[0#]/.test(first)) return null;
  return /\.([0#?]+)/.exec(first)?.[1]?.length ?? 0;
}

/** Decimals of a number as it is stored. */
function storedDecimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max((mantissa.split('.')[1]?.length ?? 0) - Number(exponent), 0);
}

/** A number as its cell shows it: in per cent where the format does, to the decimals that are seen. */
function readStored(raw: number, format: string, { isPercentage, nature }: CellContext): ReadCell {
  const isPercent = isPercentFormat(format);
  const value = isPercent ? Number((raw * 100).toPrecision(15)) : raw;
  const [shown, stored] = [shownDecimals(format), storedDecimals(value)];
  const decimals = isPercentage && shown !== null ? Math.min(shown, stored) : stored;
  const text = `${value.toFixed(Math.min(shown ?? stored, 10)).replace('.', ',')}${isPercent ? '%' : ''}`;
  const step = 10 ** -decimals;
  return { cell: '', text, value: numberOf(value, step, isPercent ? 'measure' : nature), hasFootnote: false };
}

/** Reads a cell of figures as it is printed. */
export function readCell(raw: unknown, format: string, cell: string, context: CellContext): ReadCell {
  if (typeof raw === 'number' && Number.isFinite(raw)) return { ...readStored(raw, format, context), cell };
  const text = cleanText(raw).replace(/\s+/g, ' ');
  if (errorIn(raw) !== null) return { cell, text, value: { kind: 'unreadable', why: 'text' }, hasFootnote: false };
  return { cell, text, ...readText(text, context) };
}

/** The notation that the texts of a column show: one, both, or none. */
export function notationOfColumn(texts: readonly string[]): 'id' | 'en' | 'both' | null {
  const shown = new Set(
    texts.flatMap((text) => {
      const digits = /[\d.,]*\d/.exec(text)?.[0] ?? '';
      return ambiguousDot.test(digits) ? [] : (notationOf(digits) ?? []);
    }),
  );
  if (shown.size === 2) return 'both';
  return [...shown][0] ?? null;
}
