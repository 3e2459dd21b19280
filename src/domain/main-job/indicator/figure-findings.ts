import { finding, type Finding } from '../../finding';
import { placeOfActual, placeOfTarget } from './figure-places';
import { isContradicted, isOnScale } from './grade';
import { aggregationOf } from './indicator';
import type { IndicatorResult, LastYear } from './indicator-result';
import { interimTargetToDate } from './interim-target';
import { actualOf, isPrintedAlike, isStated } from './measure';
import { roundPrinted } from '../../number';
import type { Rules } from '../../settings';
import { rulesFor } from './survey-rules';

interface Asked {
  result: IndicatorResult;
  lastYear: LastYear;
  rules: Rules;
}

/** One thing that may be odd about the figures of an indicator; what it finds is most often nothing. */
type Check = (asked: Asked) => Finding | readonly Finding[] | null;

/** A cell of the indicator's row; what has no column of its own stands at the row's beginning. */
const at = ({ indicator: { sheet, row } }: IndicatorResult, cell: string) => ({ sheet, cell: cell || `A${row}` });

/** Why a figure could not be computed, at the cell that keeps it from being one. */
const notComputable: Check = ({ result, rules: { gradeScales } }) => {
  const { indicator, notComputable: reason, target, actual } = result;
  const { code, polarity } = indicator;
  if (reason === 'polarity') return finding('missing-polarity', at(result, polarity.cell), { code });
  if (reason === 'zeroTarget') return finding('zero-target', placeOfTarget(result), { code });
  if (reason === 'negativeTarget') return finding('negative-target', placeOfTarget(result), { code });
  if (reason === 'kind' && target) return finding('kinds-differ', placeOfActual(result), { code, target, actual });
  if (reason !== 'grade') return null;
  const grade = target?.kind === 'grade' ? target.grade : '';
  const place = isOnScale(grade, gradeScales) ? placeOfActual(result) : placeOfTarget(result);
  return finding('unknown-grade', place, { code, grade });
};

/** A range that is a single figure: seldom meant (rule 3, *Rentang*). */
const rangesOfOne: Check = ({ result: { indicator } }) => {
  const { sheet, code, polarity, target, interimTargets } = indicator;
  if (polarity.value !== 'range') return null;
  return [target, ...interimTargets].flatMap(({ value, cell }) =>
    value.kind === 'number' && value.value > 0
      ? [finding('range-of-one', { sheet, cell }, { code, target: value.value })]
      : [],
  );
};

const gradeAgainstScore: Check = ({ result, rules }) => {
  const { actual, indicator } = result;
  if (actual.kind !== 'grade' || !isContradicted(actual, rulesFor(indicator, rules).gradeScales)) return null;
  const values = { code: indicator.code, grade: actual.grade, score: actual.score ?? 0 };
  return finding('grade-contradicts-score', placeOfActual(result), values);
};

/** Nothing of what should be little: full attainment, and as likely a figure that nobody has entered. */
const zeroActual: Check = ({ result }) =>
  result.assessment?.kind === 'value' && result.assessment.calculation.formula === 'zeroActual'
    ? finding('zero-actual-inverse', placeOfActual(result), { code: result.indicator.code })
    : null;

const negativeAttainment: Check = ({ result }) => {
  const { attainment, indicator } = result;
  if (attainment === null || attainment >= 0) return null;
  return finding('negative-attainment', placeOfActual(result), {
    code: indicator.code,
    value: roundPrinted(attainment),
  });
};

/** An empty *Cara Hitung* of what is reported by months or quarters; an unknown word in it is no default. */
const defaultAggregation: Check = ({ result }) => {
  const { indicator } = result;
  const { aggregation, reported, isUnclear, code } = indicator;
  if (aggregation.value || reported === null || isUnclear) return null;
  const values = { code, aggregation: aggregationOf(indicator) };
  return finding('default-aggregation', at(result, aggregation.cell), values);
};

const fourthQuarterTarget: Check = ({ result }) => {
  const { indicator } = result;
  const fourth = interimTargetToDate(indicator, 4);
  const [year, interim] = [indicator.target.value, fourth.value];
  if (!isStated(year) || !isStated(interim) || isPrintedAlike(year, interim)) return null;
  return finding('fourth-quarter-target-differs', at(result, fourth.cell), { code: indicator.code, interim, year });
};

const historyDiffers: Check = ({ result, lastYear: { actual: history } }) => {
  const { code, lastYear } = result.indicator;
  const stated = lastYear.value;
  if (stated === null || history === null || isPrintedAlike(actualOf(stated), actualOf(history))) return null;
  return finding('history-differs', at(result, lastYear.cell), { code, stated, history });
};

/** In the order in which they are told. */
const CHECKS: readonly Check[] = [
  notComputable,
  rangesOfOne,
  gradeAgainstScore,
  zeroActual,
  negativeAttainment,
  defaultAggregation,
  fourthQuarterTarget,
  historyDiffers,
];

/** What is odd about the figures of one indicator that the readers of the sheets could not see. */
export function figureFindings(result: IndicatorResult, lastYear: LastYear, rules: Rules): Finding[] {
  const asked = { result, lastYear, rules };
  const found: Finding[] = [];
  for (const check of CHECKS) {
    const odd = check(asked);
    if (odd !== null) found.push(...[odd].flat());
  }
  return found;
}
