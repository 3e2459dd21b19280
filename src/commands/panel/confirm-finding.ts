import { withLock } from '../../google/lock';
import { currentUser, now } from '../../google/session';
import { evaluate } from '../../domain/main-job/evaluation';
import { texts } from '../../text';
import { confirmationOf } from '../../workbook/finding-words';
import { planRowsBelow } from '../../workbook/prepare/rows-below';
import { openArchive } from '../run/open-archive';
import { openWorkbook } from '../run/open-workbook';
import { dayOf } from '../run/clock';
import { logRun } from '../run/run-log';
import { readInputs } from '../run/input-grids';
import { readAs } from './panel-state';

/**
 * *Memang begitu*: writes the row of `Konfirmasi` that answers a question of the sidebar. What it says is worked out anew from the
 * sheets; the page only names the question.
 *
 * @returns false when the question stands no longer, or cannot be answered by a row
 * @throws ServiceProblem `lock-busy`, `sheet-protected`
 */
export function confirmFinding(code: string, sheet: string, cell: string): boolean {
  return withLock(() => {
    const today = dayOf(now());
    const { book, data } = openWorkbook(readAs, '', today);
    const { frozen } = openArchive(book, data);
    const evaluation = frozen ? evaluate(data.input, frozen) : evaluate(data.input);
    const asked = [...data.findings, ...evaluation.findings].find(
      (item) => item.code === code && item.sheet === sheet && item.cell === cell,
    );
    const { language } = data.settings;
    const row = asked && confirmationOf(asked, language);
    if (!row) return false;
    const { confirmations } = readInputs(book, ['confirmations']);
    const date = new Date(`${today}T00:00:00`);
    const { year } = data.input.rules;
    const plan = planRowsBelow('confirmations', confirmations, [{ ...row, by: currentUser(), date }], {
      year,
      language,
    });
    if (!plan) return false;
    book.addToInput([plan], null);
    const { panel, terms } = texts(language);
    const details = [row.code, row.matter, row.value].join(' | ');
    logRun(book, { command: panel.confirmed, result: terms.runResult.done, details }, language, String(year));
    return true;
  });
}
