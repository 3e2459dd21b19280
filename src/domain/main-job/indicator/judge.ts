import type { ActualToDate } from './actual';
import { attainment, LARGEST, type Attainment } from './attainment';
import { isDue } from './due';
import type { Indicator } from './indicator';
import type { PeriodTarget } from './interim-target';
import type { Actual, IndicatorStatus } from './measure';
import { isBelow, roundPrinted } from '../../number';
import { endsQuarter, isFullYear, quarterOf, type Period } from '../../period';
import type { Rules } from '../../settings';
import { rulesFor } from './survey-rules';

/** Whether an indicator is to be measured in the period at all (data dictionary, rule 1). */
function isMeasured(indicator: Indicator, target: PeriodTarget, actual: Actual, period: Period): boolean {
  if (!isDue(indicator.frequency, period) || target.kind === 'notDue') return false;
  if (indicator.reported?.grid === 'quarter' && !endsQuarter(period)) return false;
  return !(actual.kind === 'missing' && actual.dueQuarter && actual.dueQuarter > quarterOf(period));
}

/** Where several reasons fit, the first of: not due, polarity, target, not reported, not computable (rule 1). */
export function judge(
  indicator: Indicator,
  target: PeriodTarget,
  toDate: ActualToDate,
  rules: Rules,
): Attainment | IndicatorStatus {
  const { actual } = toDate;
  if (!isMeasured(indicator, target, actual, rules.period)) return 'notDue';
  if (indicator.isUnclear) return { kind: 'notComputable', reason: 'unclear' };
  if (!indicator.polarity.value) return { kind: 'notComputable', reason: 'polarity' };
  if (target.kind === 'interimMissing') return 'noInterimTarget';
  if (target.kind !== 'target') return 'noTarget';
  if (toDate.method.kind === 'zeroDenominator') return { kind: 'notComputable', reason: 'denominator' };
  if (actual.kind === 'missing') return 'notReported';
  if (actual.kind === 'number' && !(Math.abs(actual.value) < LARGEST))
    return { kind: 'notComputable', reason: 'notFinite' };
  return attainment(indicator.polarity.value, target.target, actual, rulesFor(indicator, rules));
}

function statusOf(value: number, rules: Rules): IndicatorStatus {
  const printed = roundPrinted(value);
  if (printed > 100) return 'exceeded';
  if (printed === 100) return 'reached';
  if (!isBelow(printed, rules.minimumAttainment)) return 'nearlyReached';
  return isFullYear(rules.period) && !rules.isRunning ? 'notReached' : 'belowLimit';
}

/** The status that an attainment gives (data dictionary, "Status"). */
export function statusOfAttainment(outcome: Attainment, rules: Rules): IndicatorStatus {
  if (outcome.kind === 'value') return statusOf(outcome.value, rules);
  return outcome.kind === 'missed' ? 'missedWithoutScore' : 'notComputable';
}
