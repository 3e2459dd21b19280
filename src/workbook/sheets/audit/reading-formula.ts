import { quoted, when, type Expression } from './expressions';

/** How a formula reads a number from a text: what is left of the text, and the number that this stands for. */
export interface TextReading {
  /** The text without what stands around the digits, from the cell. */
  stripped: (cell: Expression) => Expression;
  /** The number, from the cell and the stripped text. */
  number: (cell: Expression, stripped: Expression) => Expression;
}

const core = /\d[\d.,]*\d|\d/g;

interface Digits {
  text: string;
  start: number;
  end: number;
}

const digitsIn = (text: string): Digits[] =>
  [...text.matchAll(core)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

const without = (expression: Expression, part: string): Expression =>
  part === '' ? expression : `SUBSTITUTE(${expression},${quoted(part)},"")`;

/** The whole digits of a text over ten to the power of its decimals: no function of it asks for the locale. */
const byDecimals = (stripped: Expression, decimal: ',' | '.'): Expression =>
  `VALUE(SUBSTITUTE(SUBSTITUTE(${stripped},".",""),",",""))` +
  `/10^(LEN(${stripped})-IFERROR(FIND("${decimal}",${stripped}),LEN(${stripped})))`;

/** What the formula gives, worked out here: a formula that would not give the value read is none. */
function worth(digits: string, decimal: ',' | '.'): number {
  const whole = Number(digits.replace(/[.,]/g, ''));
  const at = digits.indexOf(decimal);
  return whole / 10 ** (at < 0 ? 0 : digits.length - at - 1);
}

const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(other));

/** The decimal sign and the factor by which digits give a value; null when none does. */
function notationOf(digits: string, value: number): { decimal: ',' | '.'; factor: number } | null {
  for (const decimal of [',', '.'] as const) {
    for (const factor of [1, 1e3, 1e6, 1e9, 1e12, 0.01, 100]) {
      if (isSame(worth(digits, decimal) * factor, Math.abs(value))) return { decimal, factor };
    }
  }
  return null;
}

/** Reads digits of a text that stand between a beginning and an end that are the same in every such text. */
function readingOf(
  digits: Digits,
  value: number,
  part: (cell: Expression) => Expression,
  around: readonly string[],
): TextReading | null {
  const notation = notationOf(digits.text, value);
  if (!notation) return null;
  const { decimal, factor } = notation;
  const sign = value < 0 ? '-' : '';
  const scaled = factor === 1 ? '' : `*${factor}`;
  return {
    stripped: (cell) => `TRIM(${around.reduce(without, part(cell))})`,
    number: (cell, stripped) =>
      when(`ISNUMBER(${cell})`, cell, `IFERROR(${sign}${byDecimals(stripped, decimal)}${scaled},"")`),
  };
}

/** Reads the only number in a text (`Rp 1.250.000,-`, `≥ 95,5 %`, `B (65,20)`); null where no formula gives it. */
export function readNumber(text: string, value: number): TextReading | null {
  for (const digits of digitsIn(text)) {
    const around = [text.slice(0, digits.start), text.slice(digits.end)];
    const reading = readingOf(digits, value, (cell) => cell, around);
    if (reading) return reading;
  }
  return null;
}

/** Reads one end of a range (`80-90`, `80 s.d. 90 %`); null where no formula gives it. */
export function readBound(text: string, value: number, bound: 'low' | 'high'): TextReading | null {
  const [low, high] = digitsIn(text);
  if (!low || !high) return null;
  const between = quoted(text.slice(low.end, high.start));
  return bound === 'low'
    ? readingOf(low, value, (cell) => `LEFT(${cell},FIND(${between},${cell})-1)`, [text.slice(0, low.start)])
    : readingOf(high, value, (cell) => `MID(${cell},FIND(${between},${cell})+LEN(${between}),99)`, [
        text.slice(high.end),
      ]);
}

/** Reads a grade: the letters as they stand, or a full name (`Wajar Tanpa Pengecualian`) by the word that it is. */
export function readGrade(text: string, grade: string): (cell: Expression) => Expression {
  const plain = text.trim();
  if (plain.toUpperCase() === grade.toUpperCase()) return (cell) => `UPPER(TRIM(${cell}))`;
  const sign = /^[A-Za-z+-]+\s*([(/:])/.exec(plain)?.[1];
  if (sign && plain.toUpperCase().startsWith(grade.toUpperCase())) {
    return (cell) => `UPPER(TRIM(LEFT(${cell},IFERROR(FIND("${sign}",${cell})-1,LEN(${cell})))))`;
  }
  return (cell) => when(`${cell}=${quoted(text)}`, quoted(grade), `UPPER(TRIM(${cell}))`);
}
