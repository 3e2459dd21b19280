import type { IndicatorResult } from '../main-job/indicator/indicator-result';
import type { IndicatorStatus } from '../main-job/indicator/measure';

const open: ReadonlySet<IndicatorStatus> = new Set<IndicatorStatus>([
  ...(['nearlyReached', 'belowLimit', 'notReached', 'notReported'] as const),
  ...(['notComputable', 'missedWithoutScore'] as const),
]);

/** Whether an indicator is handed over as open: due, and not reached or not reported. */
export const isAssessedBelow = ({ status }: Pick<IndicatorResult, 'status'>): boolean => open.has(status);
