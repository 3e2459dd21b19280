import type { Day } from '../day';
import { isOpen } from '../main-job/follow-up';
import { addressesOf } from '../schedule/reminders';
import { isWorkingDay, type Holidays } from '../working-days';
import type { ControlledFollowUp } from './follow-up-control';
import { hasLeft } from './check-staff';

/** One message to one address about everything that is overdue or due soon. */
export interface FollowUpReminder {
  key: string;
  address: string;
  items: ControlledFollowUp[];
}

/**
 * The messages about follow-ups that are due on a day: one a day and address, on working days alone, until the follow-up is done.
 * The owner is written to; where no address of theirs is known, or they have left, the head of the unit.
 *
 * @param unitHead addresses of the head of a unit, as `Unit Kerja` has them
 */
export function followUpReminders(
  controlled: readonly ControlledFollowUp[],
  unitHead: (unit: string) => string,
  today: Day,
  holidays: Holidays,
): FollowUpReminder[] {
  if (!isWorkingDay(today, holidays)) return [];
  const byAddress = new Map<string, FollowUpReminder>();
  for (const item of controlled) {
    const { followUp, owner, state } = item;
    if (!isOpen(followUp) || (state !== 'overdue' && state !== 'dueSoon')) continue;
    const own = owner && !hasLeft(owner, today) ? addressesOf(owner.employee.email) : [];
    const addresses = own.length > 0 ? own : addressesOf(unitHead(followUp.unit));
    for (const address of addresses) {
      const id = address.toLowerCase();
      const letter = byAddress.get(id) ?? { key: `tindak-lanjut:${today}:${id}`, address, items: [] };
      byAddress.set(id, letter);
      letter.items.push(item);
    }
  }
  return [...byAddress.values()];
}
