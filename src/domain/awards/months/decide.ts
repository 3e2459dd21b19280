import { finding, type Finding } from '../../finding';
import type { Day } from '../../day';
import { addWorkingDays, type Holidays } from '../../working-days';
import type { CategoryResult } from '../result';
import type { CategoryProposal } from '../score-month';

/** Working days in which an objection can be raised (PermenPANRB 6/2022, annex: 14 working days). */
export const OBJECTION_DAYS = 14;

/** Last day of the objection window of a decision. */
export function objectionsUntil(decidedOn: Day, holidays: Holidays): Day {
  return addWorkingDays(decidedOn, OBJECTION_DAYS, holidays);
}

/**
 * Decides the winners of a proposal, unless something is left to settle: a tie, a missing figure, a defective instrument,
 * a month that is not over. The result is then frozen with its method, weights and cut-off.
 *
 * @param time moment of the decision, `YYYY-MM-DD HH:MM`
 */
export function decide(
  { month, category, result, blocking }: CategoryProposal,
  time: string,
  holidays: Holidays,
): { result: CategoryResult | null; findings: Finding[] } {
  if (!result || blocking.length > 0) {
    const place = { sheet: category.sheet, cell: category.nameCell };
    return { result, findings: [finding('not-finalised', place, { category: category.name, month })] };
  }
  const decided = { ...result, decided: time, objectionsUntil: objectionsUntil(time.slice(0, 10), holidays) };
  return { result: decided, findings: [] };
}
