import { addMonths, monthOfDay } from '../../domain/month';
import { confirm } from '../../google/notify';
import { now } from '../../google/session';
import { texts } from '../../text';
import { formatMonth } from '../../text/format';
import { dayOf } from '../run/clock';
import { interactive } from '../menu/interactive';
import { runAndTell } from '../menu/run-from-menu';

/** Menu *Tetapkan pemenang…*: names the month in its question and decides exactly that one, the month before this. */
export function finaliseAwards(): void {
  interactive(texts('id').menu.entries.finaliseAwards, (language) => {
    const { awards, menu, terms } = texts(language);
    const month = addMonths(monthOfDay(dayOf(now())), -1);
    if (!confirm(menu.title, awards.question(formatMonth(month, terms.period.months)))) return menu.cancelled;
    return runAndTell({ tasks: ['awards'], month, finalise: true }, language);
  });
}
