import { withLock } from '../../google/lock';
import { confirm } from '../../google/notify';
import { now } from '../../google/session';
import { flushWrites } from '../../google/sheet-block';
import { openSpreadsheet, type Book } from '../../google/spreadsheet';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { defaultYear } from '../../workbook/read/main-job/default-period';
import { readSettings } from '../../workbook/read/settings';
import { modules, type Module } from '../../workbook/prepare/layout';
import { beforeBegun, type BegunSheet } from '../../workbook/prepare/begun-sheets';
import { planPreparation } from '../../workbook/prepare/plan';
import type { Preparation, SheetPlan } from '../../workbook/prepare/sheet-plan';
import { awardSheets } from '../../workbook/schema/award-tables';
import { inputSheets, type InputSheet } from '../../workbook/schema/input-sheets';
import { exampleSheet } from '../../workbook/sheets/example-sheet';
import { dayOf } from '../run/clock';
import { readInputs } from '../run/input-grids';
import { interactive } from '../menu/interactive';
import { logRun, plainFrame } from '../run/run-log';
import { beginSheets, begunSheets } from './begun-preparation';

/** A preparation with what it was planned from. */
export interface PlannedPreparation {
  preparation: Preparation;
  /** Language of the sheets: setting `Bahasa`, else that of the messages. */
  language: Language;
  year: number;
  /** Sheets of preparations that were stopped: what they had begun is planned again. */
  begun: readonly BegunSheet[];
}

/**
 * Plans what is missing in some input sheets.
 *
 * @param spoken language of new sheets in a workbook without `Pengaturan`
 * @param withPresets ready-made rows for new sheets that have some
 */
export function planFor(
  book: Book,
  sheets: readonly InputSheet[],
  spoken: Language,
  withPresets = false,
): PlannedPreparation {
  const begun = begunSheets();
  const read = readInputs(book, [...new Set<InputSheet>([...sheets, 'settings', 'units'])]);
  const grids = beforeBegun(read, begun);
  const { settings } = readSettings(grids.settings ?? null);
  const language = grids.settings ? settings.language : spoken;
  const year = settings.year ?? defaultYear(dayOf(now()));
  return { preparation: planPreparation(sheets, grids, year, language, withPresets), language, year, begun };
}

function linesOf(plan: SheetPlan, language: Language): string[] {
  const words = texts(language).prepare.plan;
  const { name, isNew, columns, records, cells } = plan;
  if (isNew || plan.firstColumn === 1) return [];
  const headings = columns.map(({ heading }) => heading).join(', ');
  const added = records.values.map((values) => values.find((value) => value !== '')).join(', ');
  return [
    ...(columns.length > 0 ? [words.newColumns(name, headings)] : []),
    ...(records.values.length > 0 ? [words.newSettings(name, added)] : []),
    ...(cells.length > 0 ? [words.filled(name, String(cells.length))] : []),
  ];
}

/** What a preparation adds, one line per kind; nothing: an empty text. */
export function describe({ plans }: Preparation, language: Language): string {
  const words = texts(language).prepare.plan;
  const made = plans.filter(({ isNew, firstColumn, columns }) => isNew || (firstColumn === 1 && columns.length > 0));
  const lines = plans.filter((plan) => !made.includes(plan)).flatMap((plan) => linesOf(plan, language));
  return [...(made.length > 0 ? [words.newSheets(made.map(({ name }) => name).join(', '))] : []), ...lines].join('\n');
}

function untouchedLines({ untouched }: Preparation, language: Language): string[] {
  const words = texts(language).prepare.plan;
  return untouched.map(({ name, headings }) => words.untouched(name, headings.join(', ')));
}

/** What a sheet that just began looks like when it is filled stands in a sheet of its own, never in the sheet itself. */
function writeExamples(book: Book, { preparation, language, year }: PlannedPreparation): void {
  if (!preparation.plans.some(({ firstColumn, columns }) => firstColumn === 1 && columns.length > 0)) return;
  const names = [...book.sheetNames(), ...preparation.plans.map(({ name }) => name)];
  const all = Object.keys(inputSheets) as InputSheet[];
  const there = all.filter((sheet) => inputSheets[sheet].table.all.some((name) => names.includes(name)));
  const content = exampleSheet(there, year, plainFrame(language, String(year)));
  if (book.foreignSheets([content.name]).length === 0) book.replaceSheet(content);
}

/** Whether ready-made rows can be offered: the sheet of award categories is about to begin. */
function offersPresets({ plans }: Preparation): boolean {
  return plans.some(({ name, firstColumn, columns }) => {
    const begins = firstColumn === 1 && columns.length > 0;
    return begins && awardSheets.awardCategories.table.all.includes(name);
  });
}

/**
 * *Siapkan …*: shows what will be added, asks, and adds it. What is filled is never changed, and a second run finds
 * nothing to do. The plan is made again under the lock, since anything may have changed while the question stood open.
 */
export function prepareModule(module: Module): void {
  const command = texts('id').prepare.modules[module];
  interactive(command, (spoken) => {
    const { prepare, menu, terms } = texts(spoken);
    const sheets: readonly InputSheet[] = modules[module];
    const first = planFor(openSpreadsheet(), sheets, spoken);
    const untouched = untouchedLines(first.preparation, spoken);
    if (first.preparation.plans.length === 0) return [prepare.plan.nothing, ...untouched].join('\n');
    const changes = [describe(first.preparation, spoken), ...untouched].join('\n');
    if (!confirm(prepare.modules[module], prepare.plan.question(changes))) return menu.cancelled;
    const withPresets = offersPresets(first.preparation) && confirm(prepare.modules[module], prepare.plan.presets);
    return withLock(() => {
      const book = openSpreadsheet();
      const planned = planFor(book, sheets, spoken, withPresets);
      const { preparation, language, year } = planned;
      const end = beginSheets(preparation.plans, planned.begun);
      book.addToInput(preparation.plans, preparation.unitColumn);
      writeExamples(book, planned);
      const done = describe(preparation, spoken);
      const details = describe(preparation, language).replace(/• /g, '').replace(/\n/g, '; ');
      const run = { command: texts(language).prepare.modules[module], result: terms.runResult.done, details };
      logRun(book, run, language, String(year));
      flushWrites();
      end();
      return [prepare.plan.done(done), ...untouched, '', prepare.plan.next].join('\n');
    });
  });
}
