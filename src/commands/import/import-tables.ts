import { settleImport, type ImportResult } from '../../domain/import/import';
import { withLock } from '../../google/lock';
import { now } from '../../google/session';
import { texts } from '../../text';
import { bookFacts } from '../../workbook/import/book-facts';
import { wordNote, wordQuestion, wordRecalled, wordTables } from '../../workbook/import/import-words';
import { planImport, type ImportPlan } from '../../workbook/import/plan-import';
import { recognise } from '../../workbook/import/reading/recognise';
import { dayOf } from '../run/clock';
import type { ImportAnswer, ImportRequest } from './answer';
import { openSettled, type SettledBook } from './stopped-import';
import { writeImport } from './write-import';

function answerOf(result: ImportResult, plan: ImportPlan | null, { spoken, stopped }: SettledBook): ImportAnswer {
  const { dialogue } = result;
  // A table that waits for an answer is something, too.
  const nothing = [result.tables, result.indicatorTables, result.heldBack].every(({ length }) => length === 0);
  const notes = dialogue.notes.map((note) => wordNote(note, spoken));
  const { imports } = texts(spoken);
  const say = (severity: 'error' | 'info', code: string, message: string) => ({
    severity,
    code,
    sheet: '',
    cell: '',
    message,
  });
  const tookBack = stopped ? [say('info', 'stopped-import', imports.tookBack(stopped.files, stopped.time))] : [];
  const found = nothing
    ? [say('error', 'nothing-found', imports.nothingFound)]
    : [...notes, ...dialogue.recalled.map((recalled) => wordRecalled(recalled, spoken))];
  return {
    ok: !nothing && dialogue.open.size === 0 && result.heldBack.length === 0,
    tables: wordTables(result, spoken),
    questions: dialogue.questions.map((question) => wordQuestion(question, spoken)),
    written: plan?.written ?? {},
    findings: [...tookBack, ...found],
    leftOut: [...new Set(result.heldBack)],
    writes: plan !== null && Object.keys(plan.written).length > 0 && plan.plans.length > 0,
  };
}

function run(request: ImportRequest): ImportAnswer {
  const opened = openSettled(request);
  const { grids, memory, settings, language } = opened;
  const [year = 2000, month = 1] = dayOf(now()).split('-').map(Number);
  const found = recognise(request.sheets);
  const result = settleImport({
    ...found,
    answers: request.answers,
    takesFallbacks: request.takeDefaults,
    day: { year: settings.year ?? year, endedMonths: settings.year !== null && settings.year < year ? 12 : month - 1 },
    book: bookFacts(grids, memory, settings.year),
  });
  const hasRows = result.rows.length + result.indicators.length > 0;
  const plan = hasRows ? planImport(result, grids, memory, year, language) : null;
  const answer = answerOf(result, plan, opened);
  if (plan && answer.writes && !request.dryRun) writeImport(opened, request, result, plan);
  return answer;
}

/**
 * Recognises tables in tabs, asks what they leave open, and writes what is settled into the input sheets of the open spreadsheet.
 *
 * @throws ServiceProblem `sheet-protected`, `changed-meanwhile`, or when another run holds the lock
 */
export const importTables = (request: ImportRequest): ImportAnswer => withLock(() => run(request));

/** What would come of an import as the workbook stands; nothing is written, and nobody waits for it. */
export const planTables = (request: ImportRequest): ImportAnswer => run({ ...request, dryRun: true });
