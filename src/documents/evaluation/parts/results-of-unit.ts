import { countsInMeans } from '../../../domain/main-job/indicator/indicator';
import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import type { Evaluation, UnitReport } from '../../../domain/main-job/evaluation';
import { resultsOfUnits } from '../../../domain/main-job/results-of-units';
import { subtreeOf } from '../../../domain/main-job/unit/unit';

export interface UnitResults {
  results: IndicatorResult[];
  /** The unit has no indicators of its own: these are those of the units below it. */
  borrowed: boolean;
}

/** The indicators that a unit's document shows: its own, else those of the units below it. */
export function resultsOfUnit(evaluation: Evaluation, { value }: UnitReport): UnitResults {
  const own = resultsOfUnits(evaluation, [value.unit.code]);
  if (own.length > 0) return { results: own, borrowed: false };
  const results = resultsOfUnits(evaluation, subtreeOf(evaluation.tree, value.unit.code));
  return { results, borrowed: results.length > 0 };
}

/** The counted indicators of the units below, apart from those that the document shows as if they were its own. */
export function resultsBelow(evaluation: Evaluation, report: UnitReport): IndicatorResult[] {
  if (resultsOfUnit(evaluation, report).borrowed) return [];
  const { code } = report.value.unit;
  return countedResults(evaluation, report).filter(({ indicator }) => indicator.unit !== code);
}

/** The indicators that the counts of a unit cover: every level but `Daerah`, with the units below it. */
export function countedResults(evaluation: Evaluation, { value }: UnitReport): IndicatorResult[] {
  const all = resultsOfUnits(evaluation, subtreeOf(evaluation.tree, value.unit.code));
  return all.filter(({ indicator }) => countsInMeans(indicator));
}
