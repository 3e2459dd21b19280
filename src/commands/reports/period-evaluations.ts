import { evaluate, type Evaluation } from '../../domain/main-job/evaluation';
import type { YearPeriod } from '../../domain/meeting';
import { lastMonthOf } from '../../domain/period';
import type { TaskContext } from '../run/task';

/**
 * The evaluation of another period of the year, so that what speaks of it keeps its figures; the archive's where that period is
 * frozen. Money of another period is known only where the sheet has figures to date of its quarter.
 */
export function evaluationOfPeriod(
  { data, evaluation, archive }: TaskContext,
  { year, period }: YearPeriod,
): Evaluation | null {
  const { rules, budget } = data.input;
  if (year !== rules.year) return null;
  if (lastMonthOf(period) === lastMonthOf(rules.period)) return evaluation;
  const quarter = lastMonthOf(period) / 3;
  const isKnown = budget?.some(({ spentToQuarter }) => spentToQuarter[quarter - 1]?.value.kind === 'number') ?? false;
  const input = { ...data.input, rules: { ...rules, period }, ...(!isKnown && { budget: null }) };
  return evaluate(input, archive?.ofPeriod(year, period) ?? null);
}

/** Computed once a run, however many kinds of papers show the course of the year. */
const known = new WeakMap<Evaluation, readonly Evaluation[]>();

/** The evaluation with those of the quarters of the year that had ended before its period, for the course of the year. */
export function withEarlier(context: TaskContext): Evaluation {
  const { evaluation } = context;
  const { period, year } = evaluation.input.rules;
  const quarters = [1, 2, 3, 4].filter((quarter) => quarter * 3 < lastMonthOf(period));
  const earlier =
    known.get(evaluation) ??
    quarters.flatMap((number) => evaluationOfPeriod(context, { year, period: { kind: 'quarter', number } }) ?? []);
  known.set(evaluation, earlier);
  return { ...evaluation, earlier };
}
