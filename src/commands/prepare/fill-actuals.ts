import { withLock } from '../../google/lock';
import { now } from '../../google/session';
import { openSpreadsheet } from '../../google/spreadsheet';
import { texts } from '../../text';
import { planActualRows } from '../../workbook/prepare/actuals-plan';
import { defaultYear } from '../../workbook/read/main-job/default-period';
import { readSettings } from '../../workbook/read/settings';
import { interactive } from '../menu/interactive';
import { dayOf } from '../run/clock';
import { readInputs } from '../run/input-grids';
import { logRun } from '../run/run-log';

/** *Isi kode Realisasi*: a row of `Realisasi` for every indicator that has none; it only adds, so it does not ask. */
export function fillActuals(): void {
  interactive(texts('id').prepare.actuals.command, (spoken) =>
    withLock(() => {
      const book = openSpreadsheet();
      const grids = readInputs(book, ['settings', 'indicators', 'actuals']);
      const { settings } = readSettings(grids.settings ?? null);
      const language = grids.settings ? settings.language : spoken;
      const year = settings.year ?? defaultYear(dayOf(now()));
      const planned = planActualRows(grids, year, language);
      const words = texts(spoken).prepare.actuals;
      if (!planned) return words.noIndicators;
      const { plan, added } = planned;
      if (added === 0) return words.nothing;
      book.addToInput([plan], null);
      const { prepare, terms } = texts(language);
      const details = prepare.actuals.done(String(added), plan.name);
      logRun(book, { command: prepare.actuals.command, result: terms.runResult.done, details }, language, String(year));
      return words.done(String(added), plan.name);
    }),
  );
}
