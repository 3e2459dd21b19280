import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import type { IndicatorStatus } from '../../../domain/main-job/indicator/measure';
import { mark, type Mark } from '../../view-model';
import type { Writer } from '../../writer';
import { weightOf } from '../../../domain/main-job/indicator/indicator';
import { computed, ofIndicator } from '../../figures/sources';

/** A row of an attainment table. */
export interface IndicatorRow extends Mark {
  number: string;
  code: string;
  name: string;
  unit: string;
  measure: string;
  target: string;
  actual: string;
  attainment: string;
  progress: string;
}

/** Statuses printed so that they are not overlooked. */
const weak: readonly IndicatorStatus[] = [
  'belowLimit',
  'notReached',
  'notReported',
  'missedWithoutScore',
  'notComputable',
];

/** Indicators as the rows of a table, with the figures as the sheets print them; those of lower levels are marked. */
export function indicatorRows(
  writer: Writer,
  results: readonly IndicatorResult[],
  outputs: ReadonlySet<IndicatorResult> = new Set(),
): IndicatorRow[] {
  const { tree } = writer.evaluation;
  // Where a mean is weighted, a reader can work it out again.
  const isWeighted = results.some(({ indicator }) => weightOf(indicator) !== 1);
  const named = (result: IndicatorResult): string => {
    const { indicator } = result;
    const { weighted, output } = writer.t.attainment;
    const value = { kind: 'number', value: weightOf(indicator) } as const;
    const weight = isWeighted ? writer.bare(value, computed('weight', indicator.code)) : '';
    if (outputs.has(result)) return output(writer.title(indicator), weight);
    return isWeighted ? weighted(writer.title(indicator), weight) : writer.title(indicator);
  };
  return results.map((result, index) => {
    const { indicator, status } = result;
    return {
      number: String(index + 1),
      code: indicator.code,
      name: named(result),
      unit: tree.byCode.get(indicator.unit)?.name ?? indicator.unit,
      measure: indicator.measureUnit,
      target: writer.bare(result.target, ofIndicator(result, 'target')),
      actual: writer.bare(result.actual, ofIndicator(result, 'actual')),
      attainment: writer.points(result.attainment, ofIndicator(result, 'attainment')),
      progress: writer.points(result.annualProgress, ofIndicator(result, 'progress')),
      ...mark(writer.terms.indicatorStatus[status], weak.includes(status)),
    };
  });
}
