import { countsInMeans } from '../../../domain/main-job/indicator';
import type { IndicatorResult } from '../../../domain/main-job/assess-indicator';
import { grouped } from '../../../domain/grouped';
import { rate } from '../../../domain/main-job/rating';
import { valueOfIndicators } from '../../../domain/main-job/unit-value';
import { paragraphs } from '../../clean-text';
import type { Writer } from '../../writer';
import { indicatorRows, type IndicatorRow } from './indicator-rows';
import type { UnitResults } from './results-of-unit';
import { computed } from '../../figures/sources';

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
export function objectiveTables(writer: Writer, results: readonly IndicatorResult[]): ObjectiveTable[] {
  const { t } = writer;
  return [...byObjective(results)].map(([objective, group], index) => {
    const inMeans = group.filter(({ indicator }) => countsInMeans(indicator));
    return {
      title: t.attainment.objectiveTitle(index + 1, objective || t.attainment.withoutObjective),
      rows: indicatorRows(writer, group),
      paragraphs: paragraphs(
        inMeans.length > 0 ? objectiveSentence(writer, inMeans, objective) : '',
        inMeans.length < group.length ? t.attainment.regionNote : '',
      ),
    };
  });
}

/** III.A. Capaian per sasaran. */
export function attainmentPart(writer: Writer, { results, borrowed }: UnitResults): AttainmentPart {
  const { t } = writer;
  if (results.length === 0) return { paragraphs: [t.attainment.noIndicators], objectives: [] };
  return { paragraphs: borrowed ? [t.attainment.ofUnitsBelow] : [], objectives: objectiveTables(writer, results) };
}
