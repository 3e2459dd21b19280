import { monthOfDay, type Month } from '../month';
import { isOverdueState, openDelay, type ControlledActivity } from './control';

/** How punctual the activities of a unit were whose planned end lies in a month. */
export interface Punctuality {
  /** Code of the unit; empty for activities without one; null for the agency. */
  unit: string | null;
  /** Null: the year to date. */
  month: Month | null;
  /** Ended, or overdue; those set aside are counted apart. */
  due: number;
  onTime: number;
  /** Ended late. */
  late: number;
  /** Behind and still open. */
  open: number;
  postponed: number;
  rescheduled: number;
  cancelled: number;
  /** On time ÷ due, in points; null without anything due. */
  rate: number | null;
  /** Mean delay of the late and the open ones, in working days; null without any. */
  meanDelay: number | null;
}

interface Tally extends Omit<Punctuality, 'rate' | 'meanDelay'> {
  delays: number[];
}

const emptyTally = (unit: string | null, month: Month | null): Tally => ({
  unit,
  month,
  due: 0,
  onTime: 0,
  late: 0,
  open: 0,
  postponed: 0,
  rescheduled: 0,
  cancelled: 0,
  delays: [],
});

/** Ended late, on time, behind and open, or not due yet. Ended without a date says nothing about time. */
function countInto(tally: Tally, controlled: ControlledActivity): void {
  const { state, finishDelay, activity } = controlled;
  if (activity.status === 'rescheduled') tally.rescheduled++;
  if (state === 'postponed' || state === 'cancelled') tally[state]++;
  else if (state === 'done' && finishDelay !== null) {
    tally.due++;
    if (finishDelay <= 0) tally.onTime++;
    else {
      tally.late++;
      tally.delays.push(finishDelay);
    }
  } else if (isOverdueState(state)) {
    tally.due++;
    tally.open++;
    tally.delays.push(openDelay(controlled));
  }
}

function closed({ delays, ...tally }: Tally): Punctuality {
  const total = delays.reduce((sum, delay) => sum + delay, 0);
  return {
    ...tally,
    rate: tally.due > 0 ? (tally.onTime / tally.due) * 100 : null,
    meanDelay: delays.length > 0 ? total / delays.length : null,
  };
}

/**
 * Punctuality by unit and month of the planned end, in the order of the units; after the months of a unit its year, last
 * the agency by month and as a whole. Activities without a usable plan count nowhere.
 *
 * @param unitOrder codes of the units as the tree lists them
 */
export function punctualityOf(controlled: readonly ControlledActivity[], unitOrder: readonly string[]): Punctuality[] {
  const known = new Set(unitOrder);
  const order = [...unitOrder, '', null];
  const tallies = new Map<string | null, Map<Month | null, Tally>>();
  const tallyFor = (unit: string | null, month: Month | null): Tally => {
    const months = tallies.get(unit) ?? new Map<Month | null, Tally>();
    tallies.set(unit, months);
    const tally = months.get(month) ?? emptyTally(unit, month);
    months.set(month, tally);
    return tally;
  };
  for (const item of controlled) {
    if (!item.plan) continue;
    const unit = known.has(item.activity.unit) ? item.activity.unit : '';
    const month = monthOfDay(item.plan.end);
    for (const row of [unit, null]) {
      countInto(tallyFor(row, month), item);
      countInto(tallyFor(row, null), item);
    }
  }
  const counts = ({ due, postponed, rescheduled, cancelled }: Tally): boolean =>
    due + postponed + rescheduled + cancelled > 0;
  return order.flatMap((unit) => {
    const months = [...(tallies.get(unit)?.values() ?? [])].filter(counts);
    return months.sort((a, b) => ((a.month ?? '9999') < (b.month ?? '9999') ? -1 : 1)).map(closed);
  });
}
