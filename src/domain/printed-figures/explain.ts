import { dustOf, mapped, type Interval, type PrintedNumber } from './printed-number';
import { CAPS, type Cap, type Form, type Rounding, type RuleName } from './rules';

/** A value that a rule gives a printed percentage, in points. */
export interface Candidate {
  rule: RuleName;
  points: Interval;
}

/** A way in which a printed figure follows from the numbers beside it. */
export interface Explanation {
  rule: RuleName;
  cap: Cap | null;
  /** A negative value is printed as nothing. */
  isFloored: boolean;
  rounding: Rounding;
  form: Form;
  /** It follows only from what the numbers were before they were rounded to what is printed. */
  isUnrounded: boolean;
  /** The value by the printed numbers, in points, capped but not rounded. */
  value: number;
}

/** How a value meets what is printed: the most faithful way first; null where it does not. */
type Meeting = Pick<Explanation, 'rounding' | 'isUnrounded'>;

const roundings: Record<Rounding, (value: Interval, printed: number, step: number, dust: number) => boolean> = {
  nearest: ({ low, high }, printed, step, dust) =>
    low <= printed + step / 2 + dust && high >= printed - step / 2 - dust,
  truncated: ({ low, high }, printed, step, dust) =>
    printed >= 0
      ? low < printed + step - dust && high >= printed - dust
      : high > printed - step + dust && low <= printed + dust,
  up: ({ low, high }, printed, step, dust) => low <= printed + dust && high > printed - step + dust,
};

const meetings: readonly Meeting[] = [
  { rounding: 'nearest', isUnrounded: false },
  { rounding: 'truncated', isUnrounded: false },
  { rounding: 'nearest', isUnrounded: true },
  { rounding: 'truncated', isUnrounded: true },
  { rounding: 'up', isUnrounded: false },
  { rounding: 'up', isUnrounded: true },
];

/** Whether a value gives a printed number, and how. */
export function meeting(value: Interval, printed: number, step: number): Meeting | null {
  const dust = Math.max(dustOf(printed), dustOf(value.point));
  const point = { point: value.point, low: value.point, high: value.point };
  return (
    meetings.find(({ rounding, isUnrounded }) =>
      roundings[rounding](isUnrounded ? value : point, printed, step, dust),
    ) ?? null
  );
}

/** A value as a report may cut it: as it is, at each cap that it exceeds, and at nothing where it is negative. */
function* cuts(points: Interval): Generator<Pick<Explanation, 'cap' | 'isFloored'> & { points: Interval }> {
  yield { cap: null, isFloored: false, points };
  for (const cap of CAPS) {
    if (points.point > cap) yield { cap, isFloored: false, points: { point: cap, low: cap, high: cap } };
  }
  if (points.point < 0) yield { cap: null, isFloored: true, points: { point: 0, low: 0, high: 0 } };
}

const forms: readonly { form: Form; factor: number }[] = [
  { form: 'points', factor: 1 },
  { form: 'ratio', factor: 0.01 },
];

/** Every way in which a printed percentage follows from the candidates, in their order. */
export function explanations(printed: PrintedNumber, candidates: readonly Candidate[]): Explanation[] {
  const found: Explanation[] = [];
  for (const { rule, points } of candidates) {
    for (const { cap, isFloored, points: cut } of cuts(points)) {
      for (const { form, factor } of forms) {
        // A ratio of 0 or of 100 % with its own decimals is told from points by nothing but its size.
        const value = factor === 1 ? cut : mapped(cut, (share) => share * factor);
        const met = meeting(value, printed.value, printed.step);
        if (met) found.push({ rule, cap, isFloored, form, ...met, value: cut.point });
      }
    }
  }
  return found;
}
