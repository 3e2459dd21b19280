import { confirm } from '../../google/notify';
import { now } from '../../google/session';
import { texts } from '../../text';
import { periodLabel } from '../../workbook/values/period';
import { dayOf } from '../run/clock';
import { interactive } from '../menu/interactive';
import { runAndTell } from '../menu/run-from-menu';
import { openArchive } from '../run/open-archive';
import { openWorkbook } from '../run/open-workbook';

/**
 * Menu *Tetapkan periode*: names the period in its question, then freezes exactly that one. A period that stands in the
 * archive needs no question, since nothing is changed.
 */
export function freezeFromMenu(): void {
  interactive(texts('id').tasks.freeze.name, (language) => {
    const { menu, archive, terms } = texts(language);
    const { book, data } = openWorkbook(['freeze'], '', dayOf(now()));
    const { year, period } = data.input.rules;
    const label = periodLabel(period, terms);
    const isFrozen = openArchive(book, data).frozen !== null;
    if (!isFrozen && !confirm(menu.title, archive.question(`${label} ${year}`))) return menu.cancelled;
    return runAndTell({ tasks: ['freeze'], period: label }, language);
  });
}
