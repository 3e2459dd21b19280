import type { IndicatorResult } from '../main-job/indicator/indicator-result';
import { attainment } from '../main-job/indicator/attainment';
import type { Amount, BudgetRow } from '../main-job/budget/budget';
import type { BudgetNode } from '../main-job/budget/budget-tree';
import { addsUp } from '../main-job/indicator/indicator';
import type { Actual, Earlier, Located } from '../main-job/indicator/measure';
import type { Rules } from '../settings';

/** An indicator over the strategic plan (*Renstra*): columns 6, 14 and 15 of *Formulir E.81* (Permendagri 86/2017). */
export interface PlanFigures {
  /** Realised up to last year, in the indicator's measure, or the grade that it had; null where it is not known. */
  before: Earlier | null;
  /** Realised up to this period; null where it is not known. */
  toDate: Actual | null;
  /** Against the plan-end target, in points. */
  attainment: number | null;
}

/**
 * The plan's figures of an indicator: only what adds up is added to what earlier years realised; a percentage, an index or a grade
 * stands where it stands. A sum whose earlier years are not stated has no figure of the plan, for this year's alone would be too low.
 */
export function planFigures(result: IndicatorResult, rules: Rules): PlanFigures {
  const { indicator, actual } = result;
  const stated = indicator.toLastYear.value;
  if (!addsUp(indicator) || indicator.reported?.numerator) {
    const toDate = actual.kind === 'missing' ? null : actual;
    return { before: stated ?? result.lastYear, toDate, attainment: result.planProgress };
  }
  if (stated === null || actual.kind !== 'number') return { before: stated, toDate: null, attainment: null };
  const toDate: Actual = { kind: 'number', value: stated + actual.value };
  const outcome = attainment(indicator.polarity.value, indicator.planEnd.value, toDate, rules);
  return { before: stated, toDate, attainment: outcome.kind === 'value' ? outcome.value : null };
}

type PlanAmount = 'planBudget' | 'planSpent';

/** Rupiah that a row states over the plan, else what the rows below it state together; null where none does. */
export function planAmount(node: BudgetNode, key: PlanAmount): number | null {
  const own = amountOf(node.row, key);
  if (own !== null) return own;
  const below = node.children.flatMap((child) => planAmount(child, key) ?? []);
  return below.length === 0 ? null : below.reduce((total, amount) => total + amount, 0);
}

function amountOf({ ofForms }: BudgetRow, key: PlanAmount): number | null {
  const { value }: Located<Amount> = ofForms[key];
  return value.kind === 'number' ? value.value : null;
}
