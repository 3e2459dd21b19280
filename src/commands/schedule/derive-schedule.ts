import { evaluate } from '../../domain/main-job/evaluation';
import { deriveActivities, type DerivedActivity } from '../../domain/schedule/derive';
import { withLock } from '../../google/lock';
import { confirm } from '../../google/notify';
import { now } from '../../google/session';
import type { Book } from '../../google/spreadsheet';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import type { Grid } from '../../workbook/read/grid';
import { readSchedule } from '../../workbook/read/schedule/schedule';
import { scheduleRows } from '../../workbook/sheets/schedule/schedule-rows';
import { dayOf } from '../run/clock';
import { interactive } from '../menu/interactive';
import { openWorkbook } from '../run/open-workbook';
import { logRun } from '../run/run-log';

/** What *Jabarkan kegiatan* would add now, and where. */
interface Proposal {
  book: Book;
  /** Null when the workbook has no such sheet. */
  grid: Grid | null;
  hasBudget: boolean;
  derived: DerivedActivity[];
  language: Language;
  year: number;
}

function propose(): Proposal {
  const today = dayOf(now());
  const { book, grids, data } = openWorkbook(['schedule'], '', today);
  const evaluation = evaluate(data.input);
  const { schedule } = readSchedule(grids, evaluation);
  const { budget } = evaluation;
  const { year, holidays } = schedule.frame;
  const activities = schedule.controlled.map(({ activity }) => activity);
  const derived = budget
    ? deriveActivities({ budget, activities, units: data.input.units, holidays, today, year })
    : [];
  const { language } = data.settings;
  return { book, grid: grids.schedule ?? null, hasBudget: budget !== null, derived, language, year };
}

/**
 * *Jabarkan kegiatan*: asks, then adds rows of proposed activities to `Jadwal Kegiatan`, one set for each sub kegiatan that
 * has money and no activity. Rows that stand are never changed; a second run finds nothing to do. The proposal is made again
 * under the lock, since anything may have changed while the question stood open.
 */
export function deriveSchedule(): void {
  interactive(texts('id').schedule.derive.command, (spoken) => {
    const { menu, terms } = texts(spoken);
    const words = texts(spoken).schedule.derive;
    const first = propose();
    if (!first.grid) return words.noSchedule;
    if (!first.hasBudget) return words.noBudget;
    if (first.derived.length === 0) return words.nothing;
    if (scheduleRows(first.derived, first.grid, first.language) === null) return words.noHeadings(first.grid.name);
    const subActivities = new Set(first.derived.map(({ code, unit }) => `${code} ${unit}`)).size;
    const question = words.question(String(subActivities), String(first.derived.length));
    if (!confirm(words.command, question)) return menu.cancelled;
    return withLock(() => {
      const { book, grid, derived, language, year } = propose();
      const plan = grid && scheduleRows(derived, grid, language);
      if (!plan || derived.length === 0) return words.nothing;
      book.addToInput([plan], null);
      const own = texts(language).schedule.derive;
      const details = own.log(String(derived.length));
      logRun(book, { command: own.command, result: terms.runResult.done, details }, language, String(year));
      return words.done(String(derived.length), plan.name);
    });
  });
}
