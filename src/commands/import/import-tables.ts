import { settleImport, type ImportResult } from '../../domain/import/import';
import { withLock } from '../../google/lock';
import { now } from '../../google/session';
import { openSpreadsheet } from '../../google/spreadsheet';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { planImport, type ImportPlan } from '../../workbook/import/plan-import';
import { recognise } from '../../workbook/import/recognise';
import { wordNote, wordQuestion, wordTables } from '../../workbook/import/import-words';
import { readSettings } from '../../workbook/read/settings';
import { dayOf } from '../run/clock';
import { readInputs } from '../run/input-grids';
import { logRun } from '../run/run-log';
import type { ImportAnswer, ImportRequest } from './answer';

const CORE = ['settings', 'units', 'indicators', 'actuals', 'budget'] as const;

function answerOf(result: ImportResult, plan: ImportPlan | null, spoken: Language): ImportAnswer {
  const nothing = result.tables.length === 0 && result.indicatorTables.length === 0;
  const writes = plan !== null && Object.values(plan.written).some(({ new: added, changed }) => added + changed > 0);
  const notes = result.notes.map((note) => wordNote(note, spoken));
  const none = {
    severity: 'error' as const,
    code: 'nothing-found',
    sheet: '',
    cell: '',
    message: texts(spoken).imports.nothingFound,
  };
  return {
    ok: !nothing && result.open.size === 0 && result.heldBack.length === 0,
    tables: wordTables(result, spoken),
    questions: result.questions.map((question) => wordQuestion(question, spoken)),
    written: plan?.written ?? {},
    findings: nothing ? [none] : notes,
    leftOut: [...new Set(result.heldBack)],
    writes,
  };
}

function run(request: ImportRequest): ImportAnswer {
  const book = openSpreadsheet();
  const grids = readInputs(book, CORE);
  const today = dayOf(now());
  const { settings } = readSettings(grids.settings ?? null);
  const spoken = request.messages ?? settings.language;
  const language = grids.settings ? settings.language : (request.language ?? 'id');
  const [year = 2000, month = 1] = today.split('-').map(Number);
  const { budgets, indicators } = recognise(request.sheets);
  const result = settleImport({
    ...{ budgets, indicators, answers: request.answers, takesFallbacks: request.takeDefaults },
    day: { year: settings.year ?? year, endedMonths: settings.year !== null && settings.year < year ? 12 : month - 1 },
  });
  const hasRows = result.rows.length + result.indicators.length > 0;
  const plan = hasRows ? planImport(result, grids, year, language) : null;
  const answer = answerOf(result, plan, spoken);
  if (plan && answer.writes && !request.dryRun) {
    book.addToInput(plan.plans, plan.unitColumn);
    const { imports, terms } = texts(language);
    const files = [...new Set(request.sheets.map(({ file }) => file))].join(', ');
    const details = imports.logDetails(
      files,
      Object.values(plan.written).reduce((sum, { new: added, changed }) => sum + added + changed, 0),
    );
    logRun(
      book,
      { command: imports.command, result: terms.runResult.done, details },
      language,
      String(result.year ?? year),
    );
  }
  return answer;
}

/**
 * Recognises tables in tabs, asks what they leave open, and writes what is settled into the input sheets of the open spreadsheet.
 *
 * @throws ServiceProblem `sheet-protected`, `changed-meanwhile`, or when another run holds the lock
 */
export const importTables = (request: ImportRequest): ImportAnswer => withLock(() => run(request));
