import type { IndicatorResult, IndicatorStatus } from '../../../domain/main-job/assess-indicator';
import { mark, type Mark } from '../../view-model';
import type { Writer } from '../../writer';
import { ofIndicator } from '../../figures/sources';

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

/** Indicators as the rows of a table, with the figures as the sheets print them. */
export function indicatorRows(writer: Writer, results: readonly IndicatorResult[]): IndicatorRow[] {
  const { tree } = writer.evaluation;
  return results.map((result, index) => {
    const { indicator, status } = result;
    return {
      number: String(index + 1),
      code: indicator.code,
      name: writer.title(indicator),
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
