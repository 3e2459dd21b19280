import { actualOf } from '../../../domain/main-job/indicator/measure';
import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import { addsUp } from '../../../domain/main-job/indicator/indicator';
import { polarityOf } from '../../../domain/main-job/polarity/polarities';
import { roundMeasured } from '../../../domain/number';
import { kindOfMeaning, meaningOf } from '../parts/comparison-part';
import { texts } from '../../../text';
import type { Writer } from '../../writer';
import { computed, ofIndicator, ofInput } from '../../figures/sources';

const printsAsZero = (value: number | null): boolean => value === null || roundMeasured(value) === 0;

/** An attainment within the year with the target that it is measured by. */
const ofPeriod = ({ t, fullYear, period }: Writer, attainment: string): string =>
  fullYear ? attainment : t.attainment.againstTarget(attainment, period.short);

/** Actual, target, attainment and distance of an indicator below its target. */
function figures(writer: Writer, result: IndicatorResult): string {
  const { t, voice } = writer;
  const { indicator, target, actual, attainment, gap, assessment } = result;
  const words = t.attainment.shortfalls;
  const known = {
    actual: writer.measured(actual, indicator.measureUnit, ofIndicator(result, 'actual')),
    target: writer.measured(target, indicator.measureUnit, ofIndicator(result, 'target')),
    attainment: ofPeriod(writer, writer.percent(attainment, ofIndicator(result, 'attainment'))),
    status: writer.terms.indicatorStatus[result.status],
    gap: gap === null ? '' : writer.difference(gap, indicator.measureUnit, ofIndicator(result, 'gap')),
  };
  if (assessment?.kind === 'missed') return words.gradeMissed(known);
  const polarity = polarityOf(indicator);
  if (polarity?.graded) return words.grade(known);
  if (printsAsZero(gap)) return words.plain(known);
  if (target?.kind === 'range') return words.range(known);
  const wordings = polarity?.sense === -1 ? words.negative : words.positive;
  return voice.pick(wordings)(known);
}

/** Better or worse than last year, where the two can be compared. */
function against(writer: Writer, result: IndicatorResult): string {
  const { t, voice } = writer;
  const { lastYear, indicator } = result;
  const meaning = kindOfMeaning(meaningOf(writer, result));
  if (lastYear === null || (meaning !== 'better' && meaning !== 'worse')) return '';
  return voice.pick(t.attainment.shortfalls[meaning])(
    writer.measured(actualOf(lastYear), indicator.measureUnit, ofIndicator(result, 'lastYear')),
  );
}

/** What is still needed to the year's target, or how much room its limit leaves (data dictionary, rule 13). */
function needed(writer: Writer, { indicator, remaining, gap }: IndicatorResult): string {
  const { t, voice, fullYear } = writer;
  const words = t.attainment.shortfalls;
  if (fullYear || remaining === null || printsAsZero(remaining)) return '';
  const rest = writer.difference(remaining, indicator.measureUnit, ofIndicator({ indicator }, 'remaining'));
  const target = writer.measured(
    indicator.target.value,
    indicator.measureUnit,
    ofInput(indicator, indicator.target, 'target'),
  );
  // Where the period's target is the year's, the distance has been told already.
  const isTold = roundMeasured(remaining) === roundMeasured(-(gap ?? 0));
  const polarity = polarityOf(indicator);
  if (polarity?.rises) return isTold ? '' : voice.pick(words.needed)(rest, target);
  if (polarity?.sense !== -1) return '';
  if (addsUp(indicator)) return remaining > 0 ? words.room(rest, target) : words.overYear(rest, target);
  // The same distance as to the period's target has been told already.
  return remaining < 0 && roundMeasured(-remaining) !== roundMeasured(gap ?? 0) ? words.lower(rest, target) : '';
}

/** What the year's end may bring, worded as what is assumed, beside what the pace alone would give (data dictionary, rule 11). */
function forecast(writer: Writer, result: IndicatorResult): string {
  const { indicator, prognosis, prognosisAtPace, forecastBasis, needsAttention } = result;
  const { t, fullYear, percent, rules } = writer;
  if (fullYear || prognosis === null || forecastBasis === null) return '';
  const words = t.attainment.shortfalls;
  const told = percent(prognosis, ofIndicator({ indicator }, 'forecast'));
  const limit = percent(rules.minimumAttainment, computed('rule', 'minimumAttainment'));
  return words.forecast({
    prognosis: told,
    basis: texts(writer.language).sheets.explanation.forecastBases[forecastBasis],
    atPace: prognosisAtPace === null ? '' : percent(prognosisAtPace, computed('pace', indicator.code)),
    limit: needsAttention ? limit : '',
  });
}

/** The figures of an indicator below its target in words, one sentence each; empty ones are left out by the caller. */
export function shortfallSentences(writer: Writer, result: IndicatorResult): string[] {
  return [figures(writer, result), against(writer, result), needed(writer, result), forecast(writer, result)];
}
