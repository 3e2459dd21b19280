import type { Absorption } from '../main-job/budget/absorption';
import type { IndicatorResult } from '../main-job/indicator/indicator-result';
import type { EvaluationInput } from '../main-job/evaluation-input';
import type { Value } from '../main-job/unit/unit-value';
import type { Rules } from '../settings';
import { frozenAbsorption, frozenResult, frozenRules, frozenValue, isSameBudget, type FrozenPeriod } from './archive';

/** The figures that count for a period: those that the archive keeps of it over those of today's sheets. */
interface KeptFigures {
  /** The input with the limits of that time, and no indicator that came later. */
  input: (today: EvaluationInput) => EvaluationInput;
  result: (today: IndicatorResult, rules: Rules) => IndicatorResult;
  /** The value of a unit, of the agency under its own code. */
  value: <V extends Value>(code: string, today: V) => V;
  absorption: (code: string, today: Absorption | null) => Absorption | null;
  /** Codes of the units asked about so far whose rows of today's budget no longer add up to the frozen amounts. */
  changedBudgets: ReadonlySet<string>;
}

/** @param frozen null: the period is not frozen, and today's figures stand */
export function keptFigures(frozen: FrozenPeriod | null): KeptFigures {
  const changedBudgets = new Set<string>();
  return {
    changedBudgets,
    input: (today) =>
      frozen
        ? {
            ...today,
            rules: frozenRules(today.rules, frozen),
            indicators: today.indicators.filter(({ code }) => frozen.indicators.has(code)),
          }
        : today,
    result: (today, rules) => {
      const kept = frozen?.indicators.get(today.indicator.code);
      return kept ? frozenResult(today, kept, rules) : today;
    },
    value: (code, today) => {
      const kept = frozen?.units.get(code);
      return kept ? frozenValue(today, kept) : today;
    },
    absorption: (code, today) => {
      const kept = frozen?.units.get(code);
      if (!kept) return today;
      if (!isSameBudget(today, kept)) changedBudgets.add(code);
      return frozenAbsorption(today, kept);
    },
  };
}
