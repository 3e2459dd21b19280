import { divided, mapped, type Interval } from './printed-number';

/** A share of a target and an actual; null where it would divide by zero. */
type Quotient = (target: Interval, actual: Interval) => Interval | null;

/**
 * The ways in which reports of agencies compute attainment and absorption, as shares (1 = 100 %); sources: Peraturan Menteri PANRB
 * No. 53/2014 (capaian = realisasi ÷ target; for lower-is-better (2 × target − realisasi) ÷ target), No. 8/2021 (1 + (1 − R/T)), and the
 * published reports in `samples/data/published`. `1 − (R − T)/T` and `1 + (1 − R/T)` are `(2T − R)/T` written otherwise.
 */
const percentRules = {
  'R/T': (target: Interval, actual: Interval) => divided(actual, target),
  '(2T-R)/T': (target: Interval, actual: Interval) => {
    const share = divided(actual, target);
    return share && mapped(share, (value) => 2 - value);
  },
  'T/R': (target: Interval, actual: Interval) => divided(target, actual),
} satisfies Record<string, Quotient>;

/** Of columns that print what is left (sisa, efisiensi) instead of what was reached. */
const remainderRules = {
  '(T-R)/T': (target: Interval, actual: Interval) => {
    const share = divided(actual, target);
    return share && mapped(share, (value) => 1 - value);
  },
} satisfies Record<string, Quotient>;

/** What decides a figure where no quotient does: same words in target and actual, an actual within a range, nothing of a target of zero. */
export type SettledRule = 'same-words' | 'within-range' | 'zero-target';

/** How the figures of several rows become one. */
export type GatheringRule =
  'sum' | 'mean' | 'mean-of-all-rows' | 'geometric-mean' | 'weighted-mean' | 'sum-of-percentages';

export type QuotientRule = keyof typeof percentRules | keyof typeof remainderRules;

export type RuleName = QuotientRule | SettledRule | GatheringRule | 'scale';

/** Ends at which reports cut an attainment, in percent. */
export const CAPS = [100, 110, 120, 150] as const;
export type Cap = (typeof CAPS)[number];

/** How a figure was brought to its printed decimals. */
export type Rounding = 'nearest' | 'truncated' | 'up';

/** Whether a percentage is printed in points (94,44) or as a ratio (0,9444). */
export type Form = 'points' | 'ratio';

/** The quotients of a column, by rule; those that divide by zero are left out. */
export function quotients(
  target: Interval,
  actual: Interval,
  isRemainder: boolean,
): { rule: QuotientRule; share: Interval }[] {
  const rules: Partial<Record<QuotientRule, Quotient>> = isRemainder ? remainderRules : percentRules;
  return (Object.keys(rules) as QuotientRule[]).flatMap((rule) => {
    const share = rules[rule]?.(target, actual);
    return share ? [{ rule, share }] : [];
  });
}
