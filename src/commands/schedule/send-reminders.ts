import { evaluate } from '../../domain/main-job/evaluation';
import { withLock } from '../../google/lock';
import { now } from '../../google/session';
import { texts } from '../../text';
import { readSchedule } from '../../workbook/read/schedule/schedule';
import { dayOf, timeOf } from '../run/clock';
import { deliverLetters, type DeliveredLetters } from './deliver-letters';
import { followUpLetters } from '../people/follow-up-letters';
import { openWorkbook } from '../run/open-workbook';
import { reminderLetters } from './reminder-letters';
import { plainFrame } from '../run/run-log';

/** The dispatcher writes within these hours of a working day, not at night. */
const hours = { from: 7, until: 17 };

/** The next full hour: an hourly trigger runs at some minute of it. */
function nextHour(moment: Date): string {
  const next = new Date(moment.getTime());
  next.setHours(next.getHours() + 1, 0, 0, 0);
  return timeOf(next);
}

/**
 * Sends the reminders that are due now and keeps `Surat`.
 *
 * @param isAutomatic called by the hourly dispatcher: keeps to office hours and tells when it comes next
 * @throws ServiceProblem when another run holds the lock, or a sheet of the user's stands under the name `Surat`
 */
export function sendReminders(isAutomatic: boolean): DeliveredLetters {
  return withLock(() => {
    const started = now();
    const today = dayOf(started);
    const { book, grids, data } = openWorkbook(['reminders'], '', today);
    const { language } = data.settings;
    const { resting, outsideHours } = texts(language).reminders.state;
    const { schedule } = readSchedule(grids, evaluate(data.input));
    const facts = book.spreadsheetFacts();
    const letters = reminderLetters(schedule, data, facts, today, started);
    const jobs = [...letters.jobs, ...followUpLetters(grids, data, facts, today)];
    const isNight = isAutomatic && (started.getHours() < hours.from || started.getHours() >= hours.until);
    return deliverLetters(jobs, {
      book,
      started,
      senderName: letters.senderName,
      frame: plainFrame(language, String(data.input.rules.year)),
      nextRun: isAutomatic ? nextHour(started) : '',
      notice: letters.isRestDay ? resting : isNight ? outsideHours : null,
    });
  });
}
