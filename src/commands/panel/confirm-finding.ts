import { withLock } from '../../google/lock';
import { currentUser, now } from '../../google/session';
import { texts } from '../../text';
import { confirmationOf } from '../../workbook/finding-words';
import { planRowsBelow } from '../../workbook/prepare/rows-below';
import { dayOf } from '../run/clock';
import { readInputs } from '../run/input-grids';
import { logRun } from '../run/run-log';
import type { FindingRequest } from './panel';
import { standingFindings } from './standing-findings';

/**
 * *Memang begitu*: writes the row of `Konfirmasi` that answers a question of the sidebar, or a row for each that is like it. What
 * it says is worked out anew from the sheets; the page only names the question.
 *
 * @returns how many rows were written; 0 where the question stands no longer, or cannot be answered by a row
 * @throws ServiceProblem `lock-busy`, `sheet-protected`
 */
export function confirmFinding(request: FindingRequest): number {
  return withLock(() => {
    const { book, data, asked } = standingFindings(request);
    const { language } = data.settings;
    const rows = asked.flatMap((item) => confirmationOf(item, language) ?? []);
    const { confirmations } = readInputs(book, ['confirmations']);
    const date = new Date(`${dayOf(now())}T00:00:00`);
    const { year } = data.input.rules;
    const by = currentUser();
    const added = rows.map((row) => ({ ...row, by, date }));
    const plan = rows.length > 0 ? planRowsBelow('confirmations', confirmations, added, { year, language }) : null;
    if (!plan) return 0;
    book.addToInput([plan], null);
    const { panel, terms } = texts(language);
    const details = rows.map(({ code, matter, value }) => [code, matter, value].join(' | ')).join('; ');
    logRun(book, { command: panel.confirmed, result: terms.runResult.done, details }, language, String(year));
    return rows.length;
  });
}
