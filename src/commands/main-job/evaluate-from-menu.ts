import { AGENCY_CODE } from '../../domain/main-job/unit/unit';
import { askText } from '../../google/notify';
import { selectedRow } from '../../google/selection';
import { openSpreadsheet } from '../../google/spreadsheet';
import { texts } from '../../text';
import { readUnits, unitFinder, type UnitFinder } from '../../workbook/read/main-job/units';
import { cleanText } from '../../workbook/values/markers';
import { readInputs } from '../run/input-grids';
import { interactive } from '../menu/interactive';
import { runAndTell, runFromMenu } from '../menu/run-from-menu';
import { tasksOf } from '../../text/tasks';

/** The sheets whose figures the documents print are renewed with them. */
const tasks = tasksOf('main');

/**
 * The unit that a row speaks of, whichever sheet it stands in: the first of its cells that names one, by code or by a name
 * that fits exactly one unit; null when none does.
 */
function unitOfRow(values: readonly unknown[], find: UnitFinder): string | null {
  for (const value of values) {
    const text = cleanText(value);
    if (text.toUpperCase() === AGENCY_CODE) return AGENCY_CODE;
    const code = text === '' ? null : find(text);
    if (code !== null) return code;
  }
  return null;
}

/** *Buat evaluasi ▸ Unit terpilih*: for the unit of the selected row, else for one that is asked for. */
export function evaluateSelected(): void {
  interactive(texts('id').tasks.evaluation.name, (spoken) => {
    const { menu } = texts(spoken);
    const { units: grid } = readInputs(openSpreadsheet(), ['units']);
    const find = unitFinder(grid ? readUnits(grid).units : []);
    const unit = unitOfRow(selectedRow().values, find) ?? askText(menu.title, menu.question.whichUnit);
    if (unit === null || unit === '') return menu.cancelled;
    return runAndTell({ tasks, unit }, spoken);
  });
}

/** *Buat evaluasi ▸ Semua unit dan instansi*: many files, hence a question first. */
export function evaluateAll(): void {
  runFromMenu({ tasks }, (language) => texts(language).menu.question.evaluationOfAll);
}

/** *Buat evaluasi ▸ Instansi*. */
export function evaluateAgency(): void {
  runFromMenu({ tasks, unit: AGENCY_CODE });
}
