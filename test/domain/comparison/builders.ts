import { compare, type Comparison } from '../../../src/domain/comparison/compare';
import type { HistoryRecord } from '../../../src/domain/comparison/series';
import type { Indicator } from '../../../src/domain/main-job/indicator/indicator';
import { assessIndicator } from '../../../src/domain/main-job/indicator/assess-indicator';
import type { Rules } from '../../../src/domain/settings';
import { actual, indicator, rules, target, type ActualCell, type IndicatorCells, type TargetCell } from '../builders';

/** A row of `Riwayat Kinerja` as a test writes it; by default as today's indicator is worded and measured. */
export function past(
  year: number,
  figure: ActualCell,
  more: { code?: string; target?: TargetCell; measureUnit?: string; indicator?: string; row?: number } = {},
): HistoryRecord {
  const row = more.row ?? year - 2000;
  return {
    sheet: 'Riwayat Kinerja',
    row,
    code: more.code ?? 'I1',
    indicator: more.indicator ?? '',
    measureUnit: more.measureUnit ?? '',
    year,
    yearCell: `D${row}`,
    target: target(more.target ?? null),
    actual: actual(figure),
  };
}

export interface Stated extends IndicatorCells {
  programme?: string;
  standard?: number;
}

export function stated({ programme, standard, ...cells }: Stated): Indicator {
  const one = indicator(cells);
  return { ...one, programme: programme ?? '', nationalStandard: { value: standard ?? null, cell: 'R5' } };
}

/** Compares indicators of 2025 with their history. */
export function comparing(
  cells: readonly Stated[],
  records: readonly HistoryRecord[],
  settings: Rules = rules(),
): Comparison {
  const none = { actual: null, target: null };
  const results = cells.map((one) => assessIndicator(stated(one), settings, none));
  return compare(results, records, settings);
}
