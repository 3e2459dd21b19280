import type { IndicatorResult } from '../main-job/indicator/indicator-result';
import { isFilled, type Target } from '../main-job/indicator/measure';
import { polarityOf } from '../main-job/polarity/polarities';
import { roundMeasured } from '../number';
import type { Rules } from '../settings';
import { proposeTarget } from './propose-target';
import { historyByCode, seriesOf, type HistoryRecord } from './series';

/** A target that could be another one. */
export interface OpenTarget {
  result: IndicatorResult;
  /** Target as it stands; `missing` where the cell is empty. */
  before: Target;
  after: Target;
}

/** What *Usulkan target* has to say about the year of the workbook. */
export interface OpenTargets {
  /** Empty cells. */
  empty: OpenTarget[];
  /** Filled ones that ask less than the proposal. */
  behind: OpenTarget[];
  /** Those of them that stay, since an actual has been reported against the target. */
  settled: OpenTarget[];
}

/** Whether a target asks less than a proposed one; only numbers are compared. */
function asksLess({ indicator }: IndicatorResult, before: Target, after: Target): boolean {
  if (before.kind !== 'number' || after.kind !== 'number') return false;
  const difference = roundMeasured(after.value) - roundMeasured(before.value);
  return difference * (polarityOf(indicator)?.sense ?? 1) > 0;
}

/** The targets of the year that are empty or fall behind what earlier years let expect (see `proposeTarget`). */
export function openTargets(
  results: readonly IndicatorResult[],
  records: readonly HistoryRecord[],
  { year, gradeScales }: Rules,
): OpenTargets {
  const { byCode } = historyByCode(records, year);
  const open = results.flatMap((result): OpenTarget[] => {
    const { indicator } = result;
    const history = seriesOf(indicator, byCode.get(indicator.code.toLowerCase()) ?? [], year);
    const proposal = proposeTarget(indicator, history, year, gradeScales);
    return proposal ? [{ result, before: indicator.target.value, after: proposal.target }] : [];
  });
  const behind = open.filter(({ result, before, after }) => asksLess(result, before, after));
  const hasActual = ({ result }: OpenTarget): boolean => isFilled(result.actual);
  return {
    empty: open.filter(({ before }) => before.kind === 'missing'),
    behind: behind.filter((target) => !hasActual(target)),
    settled: behind.filter(hasActual),
  };
}
