import { depths } from '../../../../domain/import/tables/code';

/** Levels that a name itself tells: `Sub Kegiatan …` may be glued to what follows. */
const named: readonly [RegExp, number][] = [
  [/^prog(ram\b|\.)/i, depths.programme],
  [/^sub ?-?keg(iatan|\.)/i, depths.subActivity],
  [/^keg(iatan|\.)/i, depths.activity],
];

/** The depth that the beginning of a name tells; null when it tells none. */
export const depthOfNumber = (name: string): number | null =>
  named.find(([pattern]) => pattern.test(name))?.[1] ?? null;

const numerals: readonly [string, number][] = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** A number below 40 in Roman numerals. */
export function roman(value: number): string {
  let [text, rest] = ['', value];
  for (const [sign, worth] of numerals) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

const tokenOf = (number: string): string => number.replace(/[.)]$/, '').trim();

type Style =
  | 'capital'
  | 'roman'
  | 'digits'
  | 'digits in brackets'
  | 'digits between brackets'
  | 'dotted'
  | 'small'
  | 'small in brackets'
  | 'small between brackets'
  | 'other';

const styles: readonly [Style, RegExp][] = [
  ['dotted', /^\d+(\.\d+)+$/],
  ['digits', /^\d+\.?$/],
  // `1)` may stand under `a`, which stands under `1`; `(1)` under `1)`.
  ['digits in brackets', /^\d+\)$/],
  ['digits between brackets', /^\(\d+\)$/],
  ['roman', /^\(?[IVX]+[.)]?$/],
  ['capital', /^\(?[A-Z][.)]?$/],
  ['small', /^[a-z]\.?$/],
  ['small in brackets', /^[a-z]\)$/],
  ['small between brackets', /^\([a-z]\)$/],
];

const styleOf = (number: string): Style => styles.find(([, pattern]) => pattern.test(number.trim()))?.[0] ?? 'other';

const isSmall = (style: Style): boolean => style.startsWith('small');

/** Words in a column of numbers, such as those of a total, number nothing. */
const isNumber = (text: string): boolean => !/\p{L}{3}/u.test(text) || /^\(?[ivxlc]+[.)]?$/i.test(text);

/**
 * The depths of an office's own order of numbers, such as I / A / 1 or 1 / a: each kind stands under those that appeared before it.
 * Null where it is that of A / I / 1.1, in which letters and Roman numerals are told apart by their series.
 */
function depthsByStyle(numbers: readonly string[]): Map<Style, number> | null {
  const order = [...new Set(numbers.filter((number) => number !== '').map(styleOf))];
  const isOwn = order.some(isSmall) || (order[0] === 'roman' && order.length > 1);
  if (!isOwn || order.includes('other') || order.includes('dotted')) return null;
  return new Map(order.map((style, index) => [style, depthOfLevel(index)]));
}

/** Levels of an office's own numbering: programmes, kegiatan, sub kegiatan, and what these are divided into. */
function depthOfLevel(index: number): number {
  const levels = [depths.programme, depths.activity, depths.subActivity];
  return levels[index] ?? depths.subActivity + index - levels.length + 1;
}

/** Whether numbers with dots divide others: `1.1` under `1`. */
export function isDottedNumbering(numbers: readonly string[]): boolean {
  const tokens = new Set(numbers.map(tokenOf));
  return [...tokens].some((token) => /^\d+(\.\d+)+$/.test(token) && tokens.has(token.replace(/\.\d+$/, '')));
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * An office's own numbering (A / I / 1.1): letters are programmes, Roman numerals kegiatan, numbers with a dot sub kegiatan. `I`, `V`,
 * `X`, `C` and `D` can be either; the one that continues its series is meant. Gives codes of our own, which make a tree.
 */
export class NumberingReader {
  /** Kinds of numbers by their depth, where the order in which they first appear tells it; null: the one of A / I / 1.1. */
  private readonly byStyle: ReadonlyMap<Style, number> | null;
  /** Numbers with a dot begin with those of other lines: 1, 1.1. */
  private readonly hasParts: boolean;
  /** Nothing but digits: the dots tell the depth. */
  private readonly isDotted: boolean;

  private programme = 0;
  private activity = 0;
  private activities = 0;
  private subActivity = 0;
  /** Numbers of what a sub kegiatan is divided into, level by level. */
  private deeper: number[] = [];

  /** @param texts those of the column of numbers: what stands among them tells what each can mean */
  constructor(texts: readonly string[]) {
    const numbers = texts.filter(isNumber);
    const tokens = numbers.map(tokenOf);
    const has = (pattern: RegExp): boolean => tokens.some((token) => pattern.test(token));
    this.byStyle = depthsByStyle(numbers);
    this.hasParts = isDottedNumbering(numbers);
    this.isDotted = this.hasParts && !has(/[a-z]/i);
  }

  /** The depth of a line by its number. */
  depth(number: string): number {
    const token = tokenOf(number).toLowerCase();
    if (this.byStyle && token !== '') return this.byStyle.get(styleOf(number)) ?? depths.subActivity;
    if (this.isDotted && token !== '') return depthOfLevel(token.split('.').length - 1);
    if (this.hasParts && /^\d+$/.test(token)) return depths.activity;
    if (/^\d+(\.\d+)+$/.test(token)) return depths.subActivity;
    if (token === roman(this.activities + 1)) return depths.activity;
    if (/^[a-z]$/.test(token) && token.charCodeAt(0) - 96 === this.programme + 1) return depths.programme;
    if (/^[ivx]+$/.test(token)) return depths.activity;
    if (/^[a-z]$/.test(token)) return depths.programme;
    return depths.subActivity;
  }

  /** The code of the next line of a depth. */
  code(depth: number): string {
    if (depth <= depths.programme) {
      this.programme++;
      this.activity = this.subActivity = 0;
      this.deeper = [];
      return `P.${two(this.programme)}`;
    }
    if (depth <= depths.activity) {
      this.activities++;
      this.activity++;
      this.subActivity = 0;
      this.deeper = [];
      return `P.${two(this.programme)}.${two(this.activity)}`;
    }
    const level = Math.floor(depth - depths.subActivity);
    if (level === 0) this.subActivity++;
    this.deeper.length = level;
    if (level > 0) this.deeper[level - 1] = (this.deeper[level - 1] ?? 0) + 1;
    const parts = [
      this.programme,
      this.activity,
      this.subActivity,
      ...Array.from(this.deeper, (number) => number || 0),
    ];
    return ['P', ...parts.map(two)].join('.');
  }
}
