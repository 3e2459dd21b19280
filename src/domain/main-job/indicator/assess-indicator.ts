import { actualToDate } from './actual';
import { completeResult } from './complete-result';
import { figureFindings } from './figure-findings';
import type { Finding } from '../../finding';
import type { Indicator } from './indicator';
import type { AssessedFacts, IndicatorResult, LastYear } from './indicator-result';
import { targetOfPeriod } from './interim-target';
import { judge, statusOfAttainment } from './judge';
import type { Rules } from '../../settings';
import { polarityOf } from '../polarity/polarities';

/**
 * Assesses one indicator for the period (data dictionary, rules 1–3 and 11–13). Never throws: what cannot be computed is
 * a status, what deserves a look is a finding.
 */
export function assessIndicator(indicator: Indicator, rules: Rules, lastYear: LastYear): IndicatorResult {
  const toDate = actualToDate(indicator, rules.period);
  const periodTarget = targetOfPeriod(indicator, rules.period, rules.proportionalTargets);
  const verdict = judge(indicator, periodTarget, toDate, rules);
  const assessment = typeof verdict === 'string' ? null : verdict;
  const value = assessment?.kind === 'value' ? assessment.value : null;
  const status = typeof verdict === 'string' ? verdict : statusOfAttainment(verdict, rules);
  const isAsked = ({ code }: Finding): boolean => status !== 'notDue' || code !== 'older-than-quarter';
  const facts: AssessedFacts = {
    target: periodTarget.kind === 'target' ? periodTarget.target : null,
    actual: toDate.actual,
    toDate,
    periodTarget,
    attainment: value,
    assessment,
    status,
    notComputable: assessment?.kind === 'notComputable' ? assessment.reason : null,
    findings: toDate.findings.filter(isAsked),
  };
  // Only where a grade is to be reached is one a figure of the same kind.
  const isGraded = polarityOf(indicator)?.graded ?? false;
  const ofHistory = typeof lastYear.actual === 'number' || isGraded ? lastYear.actual : null;
  const before = ofHistory ?? indicator.lastYear.value;
  const sameFormula = ofHistory === null || lastYear.sameFormula !== false;
  const result = completeResult(indicator, facts, before, rules, sameFormula);
  result.findings.push(...figureFindings(result, { ...lastYear, actual: ofHistory }, rules));
  return result;
}
