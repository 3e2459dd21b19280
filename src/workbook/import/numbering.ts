import { depths } from '../../domain/import/code';

/** Levels that a name itself tells: `Sub Kegiatan …` may be glued to what follows. */
const named: readonly [RegExp, number][] = [
  [/^program\b/i, depths.programme],
  [/^sub ?-?kegiatan/i, depths.subActivity],
  [/^kegiatan/i, depths.activity],
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

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * An office's own numbering (A / I / 1.1): letters are programmes, Roman numerals kegiatan, numbers with a dot sub kegiatan. `I`, `V`,
 * `X`, `C` and `D` can be either; the one that continues its series is meant. Gives codes of our own, which make a tree.
 */
export class NumberingReader {
  private programme = 0;
  private activity = 0;
  private activities = 0;
  private subActivity = 0;

  /** The depth of a line by its number. */
  depth(number: string): number {
    const token = number.replace(/[.)]$/, '').trim().toLowerCase();
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
      return `P.${two(this.programme)}`;
    }
    if (depth <= depths.activity) {
      this.activities++;
      this.activity++;
      this.subActivity = 0;
      return `P.${two(this.programme)}.${two(this.activity)}`;
    }
    this.subActivity++;
    return `P.${two(this.programme)}.${two(this.activity)}.${two(this.subActivity)}`;
  }
}
