import type { questionCodes } from '../../../domain/finding-codes/questions';
import type { matters as indonesian } from '../../id/findings/questions';
import { say, type Wordings } from '../../id/findings/wording';

export const questionFindings: Wordings<typeof questionCodes> = {
  'period-running': say(
    (v) => `${v.period} is not over (its last day is ${v.last}); the figures are provisional, as of ${v.today}.`,
    'Run again when the period is over, or choose one that is.',
  ),
  'implausible-actual': say(
    (v) =>
      `The actual of the indicator "${v.code}" is ${v.actual} against a target of ${v.target} (attainment ${v.attainment}): ${v.doubt}. Is it so?`,
    'Check decimal mark, thousands, measure unit and target; correct a slip.',
  ),
  'result-not-finite': say(
    (v) => `The figures of the indicator "${v.code}" are too large or too small to be computed.`,
    'Check actual and target, then write the figure that is meant.',
  ),
  'negative-count': say(
    (v) => `The actual of the indicator "${v.code}" is ${v.actual} ${v.measureUnit}: below zero. Is it so?`,
    'Check the sign; correct a slip.',
  ),
  'summed-shares': say(
    (v) =>
      `The aggregation of the indicator "${v.code}" is ${v.aggregation}, its measure unit ${v.measureUnit}: is it really added up?`,
    'Fill in Aggregation with "Last" or "Average", or report Numerator and Denominator.',
  ),
  'figure-to-date-falls': say(
    (v) => `The figure to date of the indicator "${v.code}" falls from ${v.earlier} to ${v.value}.`,
    'Check the figures; where they are of single periods, fill in Actuals Kind with "This period".',
  ),
  'figure-to-date-repeats': say(
    (v) =>
      `The figure to date of the indicator "${v.code}" has been ${v.value} for ${v.count} periods, short of its target.`,
    'Bring it up to date if it was only copied on.',
  ),
  'stated-beside-ratio': say(
    (v) =>
      `The row of indicator "${v.code}" states ${v.value}, but its numerator and denominator of that period give ${v.ratio}; those two are used.`,
    'Put right whichever of the three is wrong.',
  ),
  'figure-out-of-line': say(
    (v) =>
      `The figure ${v.value} of the indicator "${v.code}" is far from the other periods (${v.low} to ${v.high}). Is it so?`,
    'Check decimal mark, thousands and zeros; correct a slip.',
  ),
  'jump-from-last-year': say(
    (v) => `The actual of the indicator "${v.code}" is ${v.actual}, last year it was ${v.lastYear}. Is it so?`,
    'Check both figures and their measure units; correct a slip.',
  ),
  'interim-targets-fall': say(
    (v) => `The interim targets of the indicator "${v.code}" fall: ${v.targets}.`,
    'Interim targets are figures to date; write figures that do not fall.',
  ),
  'interim-target-above-year': say(
    (v) => `The interim targets of the indicator "${v.code}" (${v.targets}) exceed the target of the year (${v.year}).`,
    'Correct the interim targets or the target of the year.',
  ),
  'interim-targets-periodic': say(
    (v) =>
      `The interim targets of the indicator "${v.code}" (${v.targets}) are all equal, below the target of the year (${v.year}). Are they per quarter?`,
    'If so, fill in Interim Target Kind with "Per quarter".',
  ),
  'weights-of-mixed-scale': say(
    (v) => `The weights of the unit "${v.unit}" are of different scales: ${v.small} beside ${v.large}.`,
    'Write all weights on one scale, such as 30 and 70.',
  ),
  'confirmation-of-nothing': say(
    (v) => `"${v.value}" is the code of no indicator and no unit; this confirmation answers no question.`,
    'Copy the code from the advice in sheet Data Check.',
  ),
  'unknown-matter': say(
    (v) => `The matter "${v.value}" is not known; the confirmation serves for questions with the same value.`,
    'Copy the matter from the advice in the data check.',
  ),
};

export const matters: typeof indonesian = {
  'period-running': 'Period not over',
  'implausible-actual': 'Implausible actual',
  'result-not-finite': 'Result not finite',
  'negative-count': 'Negative actual',
  'summed-shares': 'Shares or indices added up',
  'maybe-running-totals': 'Actuals may be to date',
  'figure-to-date-falls': 'Figure to date falls',
  'figure-to-date-repeats': 'Figure to date repeats',
  'stated-beside-ratio': 'Figure other than its numerator and denominator',
  'figure-out-of-line': 'Figure far from other periods',
  'jump-from-last-year': 'Jump from last year',
  'interim-targets-fall': 'Interim targets fall',
  'interim-target-above-year': 'Interim target above the year',
  'interim-targets-periodic': 'Interim targets may be per quarter',
  'text-contradicts-polarity': 'Polarity contradicts the name',
  'ratio-or-percent': 'Ratio or per cent',
  'weights-of-mixed-scale': 'Weights of different scales',
  'mixed-weights': 'Some weights empty',
  'default-aggregation': 'Aggregation empty',
  'fourth-quarter-target-differs': 'Target of TW IV differs',
  'actuals-disagree': 'Actuals differ',
  'history-differs': 'Last year differs',
  'explanations-missing': 'Explanations missing',
  'zero-actual-inverse': 'Actual 0 under T/R',
};
