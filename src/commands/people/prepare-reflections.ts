import { reflectionsOf } from '../../domain/people/check-reflections';
import { recapOf } from '../../domain/people/recap';
import { withLock } from '../../google/lock';
import { confirm } from '../../google/notify';
import { now } from '../../google/session';
import type { Book } from '../../google/spreadsheet';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import type { SheetPlan } from '../../workbook/prepare/sheet-plan';
import { stepRows, reflectionRows } from '../../workbook/sheets/people/reflection-rows';
import { plannedSteps } from '../../domain/people/planned-steps';
import { dayOf } from '../run/clock';
import { interactive } from '../menu/interactive';
import { openWorkbook } from '../run/open-workbook';
import { readReflectionData } from './people-inputs';
import { logRun } from '../run/run-log';

/** Rows that a command would add now; `refusal` says why it adds none. */
interface Proposal {
  book: Book;
  plan: SheetPlan | null;
  count: number;
  refusal: string | null;
  language: Language;
  year: number;
}

/** The words of a command that adds rows. */
interface Words {
  command: string;
  question: (count: string, proposal: Proposal) => string;
  done: (count: string, sheet: string) => string;
}

function openPeople() {
  const { book, grids, data } = openWorkbook(['reflections', 'follow-ups'], '', dayOf(now()));
  const read = readReflectionData(grids, data.input);
  const { language } = data.settings;
  const { year } = data.input.rules;
  return { book, grids, data, read, language, year, thisYear: reflectionsOf(read.reflections, year) };
}

function proposeReflections(spoken: Language): Proposal {
  const { book, grids, read, language, year, thisYear } = openPeople();
  const words = texts(spoken).people.prepare;
  const { missing, expected } = recapOf(thisYear, read.staffing);
  const grid = grids.reflections;
  const plan = grid ? reflectionRows(missing, reflectionsOf(read.reflections, year - 1), year, grid) : null;
  const refusal = (): string | null => {
    if (!grid) return words.noSheet;
    if (expected === 0) return words.noStaff;
    if (missing.length === 0) return words.nothing(String(year));
    return plan === null ? words.noHeadings(grid.name) : null;
  };
  return { book, plan, count: missing.length, refusal: refusal(), language, year };
}

function proposeSteps(spoken: Language): Proposal {
  const { book, grids, data, read, language, year, thisYear } = openPeople();
  const words = texts(spoken).people;
  const grid = grids.followUps;
  const steps = plannedSteps(thisYear.values(), read.staffing, data.input.followUps);
  const plan = grid ? stepRows(steps, grid, language) : null;
  const refusal = (): string | null => {
    if (!grid) return words.plans.noSheet;
    if (steps.length === 0) return words.plans.nothing;
    return plan === null ? words.prepare.noHeadings(grid.name) : null;
  };
  return { book, plan, count: steps.length, refusal: refusal(), language, year };
}

/**
 * Asks, then adds rows below what stands; nothing that is filled in changes, and a second run finds nothing to do. The proposal is
 * made again under the lock, since anything may have changed while the question stood open.
 */
function addRows(propose: (spoken: Language) => Proposal, wordsOf: (language: Language) => Words): void {
  interactive(wordsOf('id').command, (spoken) => {
    const { menu, terms } = texts(spoken);
    const words = wordsOf(spoken);
    const first = propose(spoken);
    if (first.refusal !== null) return first.refusal;
    if (!confirm(words.command, words.question(String(first.count), first))) return menu.cancelled;
    return withLock(() => {
      const { book, plan, count, refusal, language, year } = propose(spoken);
      if (refusal !== null || !plan) return refusal ?? menu.cancelled;
      book.addToInput([plan], null);
      const own = wordsOf(language);
      const details = own.done(String(count), plan.name);
      logRun(book, { command: own.command, result: terms.runResult.done, details }, language, String(year));
      return words.done(String(count), plan.name);
    });
  });
}

/** *Siapkan refleksi*: a row for everybody at work who has none for the year. */
export function prepareReflections(): void {
  addRows(proposeReflections, (language) => {
    const { command, question, done } = texts(language).people.prepare;
    return { command, done, question: (count, { year, plan }) => question(count, String(year), plan?.name ?? '') };
  });
}

/** *Rencana ke Tindak Lanjut*: every step of the year's reflections that `Tindak Lanjut` does not have yet. */
export function plansToFollowUps(): void {
  addRows(proposeSteps, (language) => {
    const { command, question, done } = texts(language).people.plans;
    return { command, done, question: (count, { plan }) => question(count, plan?.name ?? '') };
  });
}
