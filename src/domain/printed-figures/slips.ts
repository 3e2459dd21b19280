import { meeting } from './explain';
import { cutToStep, decimalsOf, toStep, type PrintedNumber } from './printed-number';

/** What a wrong figure was compared with. */
export interface SlipScene {
  printed: PrintedNumber;
  /** What should stand there by the rule of the table, in the measure of the column. */
  expected: number;
  /** The step that most figures of the column are printed to. */
  usualStep: number;
  isRatio: boolean;
  /** The same by the rows around it. */
  neighbours: readonly { cell: string; expected: number }[];
  /** The same by other columns of the row. */
  others: readonly { header: string; expected: number }[];
  /** The operands as printed, each with the figure that another value of it gives. */
  operands: readonly { cell: string; value: number; step: number; recompute: (value: number) => number | null }[];
}

export type SlipName =
  | 'not-reported'
  | 'ratio'
  | 'decimal-mark'
  | 'factor'
  | 'transposed'
  | 'neighbour-row'
  | 'other-column'
  | 'one-digit'
  | 'digit-count'
  | 'operand-transposed'
  // Of gathered figures and categories.
  | 'mean-of-percentages'
  | 'wrong-count'
  | 'row-left-out'
  | 'row-twice'
  | 'category-of-actual';

export interface SlipFound {
  slip: SlipName;
  /** What it was taken from: the cell or heading of another value, a factor, the number of rows. */
  from: string;
}

/** Digits of a number at a step, without mark, sign and leading zeros. */
const digitsAt = (value: number, step: number): string =>
  Math.abs(value)
    .toFixed(decimalsOf(step))
    .replace('.', '')
    .replace(/^0+(?=\d)/, '');

/** How an expected value is printed at a step: rounded, or cut off. */
const printedAt = (value: number, step: number): number[] => [
  ...new Set([toStep(value, step), cutToStep(value, step)]),
];

const meets = (expected: number, { value, step }: PrintedNumber): boolean => {
  const met = meeting({ point: expected, low: expected, high: expected }, value, step);
  return met !== null && met.rounding !== 'up';
};

/** Enough digits to tell one figure from another by chance. */
const isTelling = ({ value, step }: PrintedNumber): boolean =>
  digitsAt(value, step).replace(/0+$/, '').length >= 2 && value !== 100 && value !== 0;

/** Whether two numbers, as digits, differ by two neighbours that changed places; a zero that came to the front is not printed. */
export function isTransposed(first: string, second: string): boolean {
  const length = Math.max(first.length, second.length);
  const [one, other] = [first.padStart(length, '0'), second.padStart(length, '0')];
  const at = [...one].findIndex((digit, index) => digit !== other[index]);
  if (at < 0 || at + 1 >= one.length) return false;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

function differsInOne(one: string, other: string): boolean {
  return one.length === other.length && [...one].filter((digit, index) => digit !== other[index]).length === 1;
}

/** One digit too many or too few. */
function differsByOne(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  if (long.length !== short.length + 1 || short.length < 2) return false;
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
}

const swaps = (digits: string): string[] =>
  [...digits.slice(1)].flatMap((next, index) =>
    next === digits[index] ? [] : [digits.slice(0, index) + next + (digits[index] ?? '') + digits.slice(index + 2)],
  );

const FACTORS = [10, 100, 1000, 0.1, 0.01, 0.001] as const;

/** The cell of an operand whose digits changed places before the figure was computed. */
function slippedOperand({ printed, operands }: SlipScene): string | null {
  if (digitsAt(printed.value, printed.step).length < 3) return null;
  const slipped = operands.find(({ value, step, recompute }) =>
    swaps(digitsAt(value, step)).some((digits) => {
      const expected = recompute(Number(digits) * step);
      return expected !== null && meets(expected, printed);
    }),
  );
  return slipped?.cell ?? null;
}

/** Each slip with what tells it, the most telling first; what it was taken from, or null. */
const slips: readonly { slip: SlipName; find: (scene: SlipScene) => string | null }[] = [
  {
    slip: 'ratio',
    find: ({ printed, expected, isRatio }) =>
      !isRatio && printed.value !== 0 && meets(expected / 100, printed) ? '100' : null,
  },
  {
    slip: 'decimal-mark',
    find: ({ printed, expected, usualStep }) => {
      const digits = digitsAt(printed.value, printed.step);
      const isMoved = printedAt(expected, usualStep).some(
        (value) => digitsAt(value, usualStep) === digits && value !== printed.value,
      );
      return isMoved && digits.replace(/0+$/, '').length >= 2 ? '' : null;
    },
  },
  {
    slip: 'factor',
    find: ({ printed, expected, usualStep }) => {
      if (expected === 0 || printed.value === 0) return null;
      // Of the value itself, or of the value as it is rounded in the column.
      const isTimes = (factor: number): boolean =>
        Math.abs(toStep(expected, usualStep) * factor - printed.value) < 1e-9 * Math.abs(printed.value) ||
        (isTelling(printed) && meets(expected * factor, printed));
      const factor = FACTORS.find(isTimes);
      return factor === undefined ? null : String(factor);
    },
  },
  {
    slip: 'transposed',
    find: ({ printed, expected }) =>
      printedAt(expected, printed.step).some((value) =>
        isTransposed(digitsAt(value, printed.step), digitsAt(printed.value, printed.step)),
      )
        ? ''
        : null,
  },
  {
    slip: 'neighbour-row',
    find: ({ printed, neighbours }) =>
      isTelling(printed) ? (neighbours.find(({ expected }) => meets(expected, printed))?.cell ?? null) : null,
  },
  {
    slip: 'other-column',
    find: ({ printed, others }) =>
      isTelling(printed) ? (others.find(({ expected }) => meets(expected, printed))?.header ?? null) : null,
  },
  { slip: 'operand-transposed', find: slippedOperand },
  {
    slip: 'one-digit',
    find: ({ printed, expected }) =>
      printedAt(expected, printed.step).some(
        (value) =>
          digitsAt(value, printed.step).length >= 3 &&
          differsInOne(digitsAt(value, printed.step), digitsAt(printed.value, printed.step)),
      )
        ? ''
        : null,
  },
  {
    slip: 'digit-count',
    find: ({ printed, expected }) =>
      printedAt(expected, printed.step).some((value) =>
        differsByOne(digitsAt(value, printed.step), digitsAt(printed.value, printed.step)),
      )
        ? ''
        : null,
  },
];

/** The likeliest slip behind a figure that follows from no rule. */
export function slipOf(scene: SlipScene): SlipFound | null {
  for (const { slip, find } of slips) {
    const from = find(scene);
    if (from !== null) return { slip, from };
  }
  return null;
}
