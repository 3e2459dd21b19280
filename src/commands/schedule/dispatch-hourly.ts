import { ensureHourlyTrigger, removeTriggers } from '../../google/triggers';
import { texts } from '../../text';
import { interactive } from '../menu/interactive';
import { carryOnHourly, isBorrowed, keepForReminders } from '../documents/waiting/carry-on';
import { refreshBoard } from '../board/refresh-board';
import { sendReminders } from './send-reminders';

/** Name of the top-level function that the hourly trigger calls. */
const handler = 'dispatcherHourly';

/** What the one hourly trigger looks after; add-ons may have no second one. */
const duties: readonly (() => void)[] = [() => void sendReminders(true), refreshBoard, carryOnHourly];

/**
 * Does everything that is due this hour. A duty that fails must not keep the others from their turn; the first failure is
 * thrown at the end, so that it stands in the log of executions.
 */
export function dispatchHourly(): void {
  const failures: unknown[] = [];
  for (const duty of isBorrowed() ? [carryOnHourly] : duties) {
    try {
      duty();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** Menu *Nyalakan pengingat otomatis*: installs the hourly trigger of the person who asks. */
export function switchRemindersOn(): void {
  interactive(texts('id').reminders.notice.on, (spoken) => {
    const { notice } = texts(spoken).reminders;
    const wasBorrowed = isBorrowed();
    if (wasBorrowed) keepForReminders();
    return ensureHourlyTrigger(handler) || wasBorrowed ? notice.switchedOn : notice.alreadyOn;
  });
}

/** Menu *Matikan pengingat otomatis*. */
export function switchRemindersOff(): void {
  interactive(texts('id').reminders.notice.off, (spoken) => {
    removeTriggers(handler);
    return texts(spoken).reminders.notice.switchedOff;
  });
}

/** Menu *Kirim pengingat sekarang*. */
export function sendRemindersNow(): void {
  interactive(texts('id').reminders.notice.now, (spoken) => {
    const { sent, waiting } = sendReminders(false);
    return texts(spoken).reminders.notice.sent(String(sent), String(waiting));
  });
}
