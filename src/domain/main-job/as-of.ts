import type { Day } from '../day';
import { finding, type Finding } from '../finding';
import { endOf, isLaterPeriod } from '../period';
import { servesPeriod } from './budget/budget-columns';
import type { EvaluationInput } from './evaluation-input';
import type { FollowUp } from './follow-up';
import type { Indicator } from './indicator/indicator';
import { isFilled } from './indicator/measure';

/** The input of a run as it stood on the day that its papers speak of. */
export interface InputOfDay extends EvaluationInput {
  /** The day whose state is shown: the day of the run, or the last day of a period that has ended. */
  stateDay: Day;
}

/** A follow-up as it stood on a day: one that was finished later was not finished, and what was told of its end is not known. */
function asOf(followUp: FollowUp, day: Day): FollowUp {
  if (followUp.finished === null || followUp.finished <= day) return followUp;
  const status = followUp.status === 'done' ? 'inProgress' : followUp.status;
  return { ...followUp, finished: null, status, progress: '', isRewound: true };
}

/**
 * The input with what the day of the run says of its period: a running period shows what is so today, one that has ended what was
 * so on its last day; what happened later, and rows of later periods, are hidden (data dictionary, "As of a day").
 */
export function asOfItsDay(input: EvaluationInput): InputOfDay {
  const last = endOf(input.rules.period, input.rules.year);
  const isRunning = input.today <= last;
  const stateDay = isRunning ? input.today : last;
  return {
    ...input,
    stateDay,
    rules: { ...input.rules, isRunning },
    honours: input.honours.filter(({ date }) => date <= stateDay),
    followUps: input.followUps
      .filter(({ about }) => !isLaterPeriod(about, input.rules))
      .map((followUp) => asOf(followUp, stateDay)),
  };
}

/**
 * Indicators without what was known of them only later: `Indikator.Realisasi` of a workbook without a sheet `Realisasi` is a
 * figure as of `Tanggal Data` and says nothing of a time long before it (data dictionary, "As of a day").
 */
export function withoutLaterActuals({ indicators, rules, today }: EvaluationInput): {
  indicators: readonly Indicator[];
  findings: Finding[];
} {
  const isOfLaterDay = ({ besideActuals, actual }: Indicator): boolean => !besideActuals && isFilled(actual.value);
  const first = servesPeriod(rules, today) ? undefined : indicators.find(isOfLaterDay);
  if (!first) return { indicators, findings: [] };
  const place = { sheet: first.sheet, cell: first.actual.cell };
  return {
    indicators: indicators.map((indicator) =>
      isOfLaterDay(indicator) ? { ...indicator, actual: { value: { kind: 'missing' }, cell: '' } } : indicator,
    ),
    findings: [finding('actual-of-later-day', place, { day: rules.dataDay ?? today })],
  };
}
