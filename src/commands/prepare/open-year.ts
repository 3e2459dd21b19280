import { withLock } from '../../google/lock';
import { confirm } from '../../google/notify';
import { now } from '../../google/session';
import { texts } from '../../text';
import { formatDay } from '../../text/format';
import { planYear } from '../../workbook/prepare/year-plan';
import { dayOf } from '../run/clock';
import { interactive } from '../menu/interactive';
import { openWorkbook } from '../run/open-workbook';
import { logRun } from '../run/run-log';
import type { Task } from '../../text/tasks';

/** The sheets of these tasks are read: what the year's figures and follow-ups need. */
const readAs: readonly Task[] = ['attainment', 'evaluation'];

/** A year becomes history when it is over: figures to date must not stand in `Riwayat Kinerja` as the year's. */
const firstDay = (year: number): string => `${year + 1}-01-01`;

/**
 * *Siapkan tahun baru*: asks with old and new year in sight, adds the year's figures to `Riwayat Kinerja`, changes
 * `Tahun`, and tells what is left to do by hand. Data with errors stop it: a wrong history would stay for good.
 */
export function openYear(): void {
  interactive(texts('id').prepare.year.command, (spoken) => {
    const { prepare, menu, terms } = texts(spoken);
    const words = prepare.year;
    const today = dayOf(now());
    const prepareYear = () => {
      const { book, grids, data } = openWorkbook(readAs, '', today);
      const { language } = data.settings;
      return { book, data, language, plan: planYear(data, grids, language) };
    };
    const { data, plan } = prepareYear();
    if (!plan) return words.noYear;
    const { from, to } = plan;
    if (today < firstDay(from)) return words.tooEarly(String(from), formatDay(firstDay(from), terms.period.months));
    const errors = data.findings.filter(({ severity }) => severity === 'error').length;
    if (errors > 0) return words.hasErrors(String(errors));
    const question = words.question(
      ...([from, to, plan.rows, plan.missing, plan.openFollowUps].map(String) as [
        string,
        string,
        string,
        string,
        string,
      ]),
    );
    if (!confirm(words.command, question)) return menu.cancelled;
    return withLock(() => {
      const { book, language, plan: current } = prepareYear();
      // Somebody else may have changed the year while the question stood open; then nothing is done.
      if (current?.from !== from) return words.changed(String(from));
      book.addToInput(current.plans, null);
      const [rows, log] = [String(current.rows), texts(language)];
      const details = log.prepare.year.details(String(from), String(to), rows);
      const run = { command: log.prepare.year.command, result: log.terms.runResult.done, details };
      logRun(book, run, language, String(to));
      return words.done(String(from), String(to), rows, current.historySheet);
    });
  });
}
