import type { Frequency } from './indicator';
import { endsQuarter, isFullYear, lastMonthOf, type Period } from '../../period';

/** Whether *Frekuensi Pengukuran* is due at the end of each kind of period (data dictionary, rule 1). */
const dueAt: Record<Frequency, (period: Period) => boolean> = {
  monthly: () => true,
  quarterly: endsQuarter,
  semester: (period) => lastMonthOf(period) % 6 === 0,
  annual: isFullYear,
};

/** Whether an indicator is to be measured in the period; without a frequency it always is. */
export function isDue(frequency: Frequency | null, period: Period): boolean {
  return frequency === null || dueAt[frequency](period);
}
