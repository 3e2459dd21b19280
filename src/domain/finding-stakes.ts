import { findingCodes, type Finding, type FindingCode, type ValuesOf } from './finding';
import type { FindingDeclaration } from './finding-codes/values';

/** What a finding may cost: Rupiah of the budget, or points of a value. */
type Stake = { rupiah: number } | { points: number };

type Stakes = { [C in FindingCode]?: (values: ValuesOf<C>) => Stake };

/** A figure, a row or a column that counts for nothing, or may be quite another one. */
const whole = (): Stake => ({ points: 100 });

/** Where something is at stake that the values of a finding do not say by themselves. */
const stakes: Stakes = {
  'implausible-actual': whole,
  'result-not-finite': whole,
  'negative-count': whole,
  'summed-shares': whole,
  'maybe-running-totals': whole,
  'figure-out-of-line': whole,
  'stated-beside-ratio': whole,
  'interim-targets-periodic': whole,
  'ratio-or-percent': whole,
  'near-heading': whole,
  'row-without-key': whole,
  'unknown-choice': whole,
  'unknown-deciding-choice': whole,
  'unknown-indicator': whole,
  'missing-polarity': whole,
  'zero-target': whole,
  'negative-target': whole,
  'range-of-one': whole,
  'kinds-differ': whole,
  'unknown-grade': whole,
  'zero-denominator': whole,
  'error-cell-target': whole,
  'error-cell-reported': whole,
  'earlier-blanks': () => ({ points: 50 }),
  'negative-attainment': ({ value }) => ({ points: Math.abs(value) }),
  'parent-differs': ({ difference }) => ({ rupiah: difference }),
  'spent-above-ceiling': ({ spent, ceiling }) => ({ rupiah: spent - ceiling }),
  'remainder-open': ({ open }) => ({ rupiah: open }),
};

/** Without a declaration, the largest amount that a finding names is at stake. */
function namedAmount({ code, values }: Finding): Stake {
  const { values: kinds }: FindingDeclaration = findingCodes[code];
  const amounts = Object.entries(kinds).flatMap(([key, kind]) =>
    /^rupiah/.test(kind) ? [Number(values[key] ?? 0)] : [],
  );
  return { rupiah: Math.max(0, ...amounts.map(Math.abs)) };
}

/**
 * What a finding may cost, in points of the agency's figures: Rupiah as a share of its ceiling.
 *
 * @param ceiling in Rupiah; null where no budget was read, so that an amount weighs as much as a whole figure
 */
export function stakeOf(finding: Finding, ceiling: number | null): number {
  const declared = stakes[finding.code] as ((values: unknown) => Stake) | undefined;
  const stake = declared?.(finding.values) ?? namedAmount(finding);
  if ('points' in stake) return Math.min(100, stake.points);
  const amount = Math.abs(stake.rupiah);
  return amount > 0 ? Math.min(100, (amount / Math.max(0, ceiling ?? 0)) * 100) : 0;
}
