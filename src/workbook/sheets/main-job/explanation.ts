import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import type { Calculation } from '../../../domain/main-job/indicator/attainment';
import type { Actual } from '../../../domain/main-job/indicator/measure';
import { isEquation, operandDecimals } from '../../../domain/main-job/indicator/printed-equation';
import type { Grid } from '../../../domain/period';
import type { Texts } from '../../../text';
import { formatMeasured, formatPoints } from '../../../text/format';
import type { Language } from '../../../text/language';

/** Spells one calculation, e.g. `276 ÷ 300 × 100 = 92,00`. */
function spell(
  calculation: Calculation,
  value: number,
  actual: Actual,
  words: Texts['sheets']['explanation'],
  language: Language,
): string {
  const decimals = operandDecimals(calculation, value, actual.kind === 'number' ? actual.decimals : undefined);
  const quantity = (figure: number): string => formatMeasured(figure, language, decimals(figure));
  const result = formatPoints(value, language);
  switch (calculation.formula) {
    case 'R/T':
      return words.ratio(quantity(calculation.actual), quantity(calculation.target), result);
    case '(2T-R)/T':
      return words.negative(quantity(calculation.target), quantity(calculation.actual), result);
    case 'T/R':
      return words.inverse(quantity(calculation.target), quantity(calculation.actual), result);
    case 'inside':
      return words.inside(quantity(calculation.actual), quantity(calculation.low), quantity(calculation.high));
    case 'zeroTarget':
      return calculation.actual === 0 ? words.zeroTargetReached : words.zeroTargetMissed(quantity(calculation.actual));
    case 'zeroActual':
      return words.zeroActual(quantity(calculation.target));
    case 'gradeReached':
      return words.gradeReached(calculation.actual, calculation.target);
    case 'gradeScore':
      if (!isEquation(calculation, value))
        return words.gradeHeld(quantity(calculation.score), calculation.target, result);
      return words.gradeScore(quantity(calculation.score), quantity(calculation.bound), calculation.target, result);
  }
}

function positionLabel(position: number, grid: Grid, { period }: Texts['terms']): string {
  return (grid === 'month' ? period.months : period.quarters)[position - 1] ?? '';
}

/** How the actual was formed from the cells of the periods; empty when a single cell says it all. */
function spellActual({ toDate, actual }: IndicatorResult, { sheets, terms }: Texts, language: Language): string {
  const words = sheets.explanation;
  const { method } = toDate;
  const quantity = (figure: number): string => formatMeasured(figure, language);
  const shown = actual.kind === 'number' ? formatMeasured(actual.value, language, actual.decimals) : '';
  switch (method.kind) {
    case 'sum':
      return method.parts.length > 1 ? words.sum(method.parts.map(quantity).join(' + '), shown) : '';
    case 'average':
      return method.parts.length > 1 ? words.average(method.parts.map(quantity).join('; '), shown) : '';
    case 'ratio':
      return words.ratioOfSums(quantity(method.numerator), quantity(method.denominator), method.percent, shown);
    case 'last':
      return words.lastPosition(positionLabel(method.position, method.grid, terms));
    case 'notReported':
      return method.standing
        ? words.standing(
            quantity(method.standing.value),
            positionLabel(method.standing.position, method.standing.grid, terms),
          )
        : '';
    case 'stated':
    case 'zeroDenominator':
    case 'unclear':
      return '';
  }
}

/** The cells that a figure is formed without because they show an error. */
const spellErrors = (
  { toDate: { errorCells = [] } }: IndicatorResult,
  words: Texts['sheets']['explanation'],
): string => (errorCells.length > 0 ? words.withoutErrors(errorCells) : '');

/** Why an indicator has no attainment. */
function spellStatus(result: IndicatorResult, words: Texts['sheets']['explanation']): string {
  const { status, assessment, toDate, periodTarget } = result;
  if (assessment?.kind === 'missed') return words.gradeMissed(assessment.actual, assessment.target);
  if (result.notComputable) return words.notComputable[result.notComputable];
  if (status === 'notDue') return words.notDue;
  if (status === 'noTarget') return words.noTarget;
  if (status === 'noInterimTarget') {
    const isBetween = periodTarget.kind === 'interimMissing' && periodTarget.between;
    return isBetween ? words.noTargetOfMonth : words.noInterimTarget;
  }
  const hasStanding = toDate.method.kind === 'notReported' && toDate.method.standing !== null;
  return status === 'notReported' && !hasStanding ? words.notReported : '';
}

/** A forecast that needs attention, or a faster pace, is told as what it is, beside the pace so far (rule 11). */
function spellForecast(
  { needsAttention, needsFasterPace, prognosis, prognosisAtPace, forecastBasis }: IndicatorResult,
  words: Texts['sheets']['explanation'],
  language: Language,
): string {
  if (prognosis === null || forecastBasis === null || !(needsAttention || needsFasterPace)) return '';
  const atPace = prognosisAtPace === null ? '' : formatPoints(prognosisAtPace, language);
  const told = words.forecast(formatPoints(prognosis, language), words.forecastBases[forecastBasis], atPace);
  return needsAttention ? words.needsAttention(told) : told;
}

/**
 * Column `Penjelasan`: the calculation in words, how the actual was formed, and what deserves attention.
 *
 * @param frozenAt when the period was frozen; absent: it is not
 */
export function explain(result: IndicatorResult, words: Texts, language: Language, frozenAt = ''): string {
  const { explanation } = words.sheets;
  const { assessment, periodTarget, target } = result;
  const parts = [
    assessment?.kind === 'value'
      ? spell(assessment.calculation, assessment.value, result.actual, explanation, language)
      : '',
    spellStatus(result, explanation),
    spellActual(result, words, language),
    spellErrors(result, explanation),
    result.isFrozen ? words.archive.explanation(frozenAt) : '',
  ];
  if (periodTarget.kind === 'target' && periodTarget.proportional && target?.kind === 'number') {
    parts.push(explanation.proportional(formatMeasured(target.value, language)));
  }
  parts.push(spellForecast(result, explanation, language));
  return parts.filter((part) => part !== '').join('; ');
}

/** Column `Sumber`: the cells of the actual and of the target (`Realisasi!F7; Indikator!I7`). */
export function sourcesOf({ indicator, toDate, periodTarget }: IndicatorResult): string {
  const cells =
    periodTarget.kind === 'target' || periodTarget.kind === 'notDue' ? periodTarget.cells : [indicator.target.cell];
  const target = cells.filter((cell) => cell !== '').map((cell) => `${indicator.sheet}!${cell}`);
  return [...toDate.sources, ...target].join('; ');
}
