import { countsInMeans, weightOf } from '../../../domain/main-job/indicator/indicator';
import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import { grouped } from '../../../domain/grouped';
import { rate } from '../../../domain/main-job/indicator/rating';
import type { UnitReport } from '../../../domain/main-job/evaluation';
import { roundPrinted, sum } from '../../../domain/number';
import { splitByLevel, valueOfIndicators } from '../../../domain/main-job/unit/unit-value';
import { paragraph, paragraphs } from '../../clean-text';
import type { Writer } from '../../writer';
import { indicatorRows, type IndicatorRow } from './indicator-rows';
import type { UnitResults } from './results-of-unit';
import { computed, ofUnit } from '../../figures/sources';

/** The indicators of one sasaran. */
export interface ObjectiveTable {
  title: string;
  rows: IndicatorRow[];
  paragraphs: string[];
}

export interface AttainmentPart {
  paragraphs: string[];
  objectives: ObjectiveTable[];
}

/** Groups indicators by sasaran, in the order of the sheet. */
export const byObjective = (results: readonly IndicatorResult[]): Map<string, IndicatorResult[]> =>
  grouped(results, ({ indicator }) => indicator.objective.trim());

/** `Rata-rata Capaian` of a sasaran with its rating (data dictionary, rule 12). */
function objectiveSentence(
  { t, voice, percent, ratingWords, rules, count }: Writer,
  results: readonly IndicatorResult[],
  of: string,
): string {
  const value = valueOfIndicators(results, rules);
  const mean = value.meanAttainment;
  if (mean === null) return voice.pick(t.attainment.objectiveNone)();
  const word = ratingWords(rate(mean, rules.ratingScale));
  const told = percent(mean, computed('mean', of));
  return value.shares.length === 1
    ? voice.pick(t.attainment.objectiveSingle)(told, word)
    : voice.pick(t.attainment.objectiveMean)(told, word, count(value.shares.length, computed('counted', of)));
}

/** One table per sasaran, each followed by its mean. */
export function objectiveTables(
  writer: Writer,
  results: readonly IndicatorResult[],
  outputs?: ReadonlySet<IndicatorResult>,
): ObjectiveTable[] {
  const { t } = writer;
  return [...byObjective(results)].map(([objective, group], index) => {
    const inMeans = group.filter(({ indicator }) => countsInMeans(indicator));
    return {
      title: t.attainment.objectiveTitle(index + 1, objective || t.attainment.withoutObjective),
      rows: indicatorRows(writer, group, outputs),
      paragraphs: paragraphs(
        inMeans.length > 0 ? objectiveSentence(writer, inMeans, objective) : '',
        inMeans.length < group.length ? t.attainment.regionNote : '',
      ),
    };
  });
}

/** How the value of a unit was formed, where a mean that is printed below differs from it: whoever recomputes needs to know. */
function formedFrom(
  writer: Writer,
  { value }: UnitReport,
  results: readonly IndicatorResult[],
  outputs: number,
): string {
  const { t, rules, percent, count } = writer;
  const { flagValue, shares } = value;
  if (flagValue === null || value.formation !== 'indicators') return '';
  const means = [...byObjective(results).values()].map((group) => valueOfIndicators(group, rules).meanAttainment);
  if (means.every((mean) => mean === null || roundPrinted(mean) === roundPrinted(flagValue))) return '';
  const { code } = value.unit;
  const weights = sum(shares.map(({ result }) => weightOf(result.indicator)));
  return paragraph([
    t.attainment.formed(
      percent(flagValue, ofUnit({ value }, 'flagValue')),
      count(shares.length, computed('counted', code)),
      writer.bare({ kind: 'number', value: weights }, computed('weight', code)),
      rules.cap !== null || rules.floor !== null,
    ),
    t.attainment.objectivesDiffer,
    outputs > 0 ? t.attainment.outputsIncluded(count(outputs, computed('rows', code))) : '',
  ]);
}

/** III.A. Capaian per sasaran. */
export function attainmentPart(writer: Writer, report: UnitReport, { results, borrowed }: UnitResults): AttainmentPart {
  const { t } = writer;
  if (results.length === 0) return { paragraphs: [t.attainment.noIndicators], objectives: [] };
  if (borrowed) return { paragraphs: [t.attainment.ofUnitsBelow], objectives: objectiveTables(writer, results) };
  const { forming } = splitByLevel(results);
  const outputs = new Set(results.filter((one) => countsInMeans(one.indicator) && !forming.includes(one)));
  const counted = [...outputs].filter(({ attainment, indicator }) => attainment !== null && weightOf(indicator) > 0);
  return {
    paragraphs: paragraphs(formedFrom(writer, report, results, counted.length)),
    objectives: objectiveTables(writer, results, outputs),
  };
}
