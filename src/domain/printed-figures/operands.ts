import { exactly, mapped, rounded, type Interval, type PrintedCell, type PrintedValue } from './printed-number';
import type { Candidate } from './explain';
import type { Reason } from './figure';
import { quotients } from './rules';

/** How freely operands are taken for rounded. */
export interface OperandView {
  /** The other rows of the table show that it computes with the whole numbers that it prints. */
  areWholeExact: boolean;
}

type PrintedNumberValue = Extract<PrintedValue, { kind: 'number' }>;

/** Small whole numbers without a measure are counts: 2 of 4. */
const FEW = 20;

/** A printed operand with the values that it may have had. */
export function operandOf({ value, step, nature }: PrintedNumberValue, { areWholeExact }: OperandView): Interval {
  const isWhole = step >= 1;
  const isExact = nature === 'count' || (nature === 'open' && isWhole && (areWholeExact || value < FEW));
  return isExact ? exactly(value) : rounded(value, step);
}

/** What a row gives by each rule, in points; or why nothing can be computed. */
export type RowValues = { candidates: Candidate[]; reason: null } | { candidates: []; reason: Reason };

const inPoints = (share: Interval): Interval => mapped(share, (value) => value * 100);
const settled = (rule: Candidate['rule']): RowValues => ({
  candidates: [{ rule, points: exactly(100) }],
  reason: null,
});
const nothing = (reason: Reason): RowValues => ({ candidates: [], reason });

const sameText = (one: string, other: string): boolean =>
  one.trim().toLowerCase().replace(/\s+/g, ' ') === other.trim().toLowerCase().replace(/\s+/g, ' ');

/** The bounds of a range, the one that the actual misses or lies nearer to first (Peraturan Menteri PANRB No. 8/2021, p. 110). */
function boundsOf({ low, high }: { low: number; high: number }, actual: number): number[] {
  return Math.abs(actual - high) <= Math.abs(actual - low) ? [high, low] : [low, high];
}

type Value = PrintedCell['value'];
type Plain = Extract<Value, { kind: 'number' | 'range' }>;

const isPlain = (value: Value): value is Plain => value.kind === 'number' || value.kind === 'range';

/** What is to be said of cells of which one is no number. */
function ofWords(target: PrintedCell, actual: PrintedCell): RowValues {
  if (sameText(target.text, actual.text)) return settled('same-words');
  const unread = [target.value, actual.value].find(({ kind }) => kind === 'unreadable');
  return nothing(unread?.kind === 'unreadable' ? reasonOf(unread.why) : 'words');
}

/** What a target and an actual give by every rule. */
export function rowValues(
  target: PrintedCell | undefined,
  actual: PrintedCell | undefined,
  isRemainder: boolean,
  view: OperandView,
): RowValues {
  if (!target || target.value.kind === 'missing') return nothing('no-target');
  if (!actual || actual.value.kind === 'missing') return nothing('no-actual');
  const [planned, reached] = [target.value, actual.value];
  if (!isPlain(planned) || reached.kind !== 'number') return ofWords(target, actual);
  const dividend = operandOf(reached, view);
  if (planned.kind === 'range') {
    const isWithin = planned.low <= reached.value && reached.value <= planned.high;
    const byBounds = boundsOf(planned, reached.value).flatMap((bound) =>
      quotientsOf(exactly(bound), dividend, isRemainder),
    );
    return { candidates: [...(isWithin ? settled('within-range').candidates : []), ...byBounds], reason: null };
  }
  const divisor = operandOf(planned, view);
  if (divisor.point !== 0) return { candidates: quotientsOf(divisor, dividend, isRemainder), reason: null };
  return dividend.point === 0 ? settled('zero-target') : nothing('zero-target');
}

const quotientsOf = (target: Interval, actual: Interval, isRemainder: boolean): Candidate[] =>
  quotients(target, actual, isRemainder).map(({ rule, share }) => ({ rule, points: inPoints(share) }));

/** Why a figure is left alone that what is settled does not give: it is a convention, no quotient. */
export const conventionOf = (candidates: readonly Candidate[]): Reason | null => {
  const [only, more] = candidates;
  if (more) return null;
  if (only?.rule === 'zero-target') return 'zero-target';
  return only?.rule === 'same-words' ? 'words' : null;
};

function reasonOf(why: Extract<PrintedValue, { kind: 'unreadable' }>['why']): Reason {
  return why === 'text' ? 'words' : why;
}
