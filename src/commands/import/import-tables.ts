import { fingerprint } from '../../domain/fingerprint';
import { settleImport, type ImportResult } from '../../domain/import/import';
import { nextNumber, remember, type ImportMemory, type LastImport } from '../../domain/import/memory';
import { withLock } from '../../google/lock';
import { now } from '../../google/session';
import type { Book } from '../../google/spreadsheet';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { bookFacts } from '../../workbook/import/book-facts';
import { planImport, type ImportPlan } from '../../workbook/import/plan-import';
import { rawTextOf } from '../../workbook/import/raw-text';
import { recognise } from '../../workbook/import/recognise';
import { wordNote, wordQuestion, wordRecalled, wordTables } from '../../workbook/import/import-words';
import { importSheet } from '../../workbook/sheets/records/import-sheet';
import { dayOf, timeOf } from '../run/clock';
import { logRun, plainFrame } from '../run/run-log';
import type { ImportAnswer, ImportedSheet, ImportRequest } from './answer';
import { contentOf, openForImport } from './import-memory';

function answerOf(result: ImportResult, plan: ImportPlan | null, spoken: Language): ImportAnswer {
  const { dialogue } = result;
  const nothing = result.tables.length === 0 && result.indicatorTables.length === 0;
  const notes = dialogue.notes.map((note) => wordNote(note, spoken));
  const none = {
    severity: 'error' as const,
    code: 'nothing-found',
    sheet: '',
    cell: '',
    message: texts(spoken).imports.nothingFound,
  };
  return {
    ok: !nothing && dialogue.open.size === 0 && result.heldBack.length === 0,
    tables: wordTables(result, spoken),
    questions: dialogue.questions.map((question) => wordQuestion(question, spoken)),
    written: plan?.written ?? {},
    findings: nothing ? [none] : [...notes, ...dialogue.recalled.map((recalled) => wordRecalled(recalled, spoken))],
    leftOut: [...new Set(result.heldBack)],
    writes: plan !== null && Object.keys(plan.written).length > 0 && plan.plans.length > 0,
  };
}

/** The files of a request by the fingerprints of their cells. */
function filesOf(sheets: readonly ImportedSheet[]): LastImport['files'] {
  const names = [...new Set(sheets.map(({ file }) => file))];
  return names.map((name) => ({
    name,
    fingerprint: fingerprint(sheets.flatMap(({ file, name: tab, rows }) => (file === name ? [tab, rows] : []))),
  }));
}

/** Keeps in `_Impor` what was imported, from where, and how to undo it, and leaves a row in `Riwayat Proses`. */
function keep(
  book: Book,
  { sheets }: ImportRequest,
  { dialogue, year }: ImportResult,
  plan: ImportPlan,
  memory: ImportMemory,
  { language, rawOf }: { language: Language; rawOf: (source: string) => string },
): void {
  const number = nextNumber(memory);
  const files = filesOf(sheets);
  const made = plan.plans.filter(({ firstColumn, columns }) => firstColumn === 1 && columns.length > 0);
  const contents = contentOf(book, made);
  const last = {
    ...{ number, time: timeOf(now()), files },
    sheets: made.map(({ name, isNew }) => ({ name, isNew, fingerprint: contents.get(name) ?? '' })),
    columns: plan.plans
      .filter((one) => !made.includes(one))
      .flatMap(({ name, columns }) => columns.map(({ heading }) => ({ sheet: name, heading }))),
  };
  const results = plan.results.map((result) => ({ ...result, raw: rawOf(result.source) }));
  const layouts = plan.layouts.map((layout) => ({ ...layout, number }));
  const next = remember(memory, results, layouts, dialogue.learnt, last);
  const { imports, terms } = texts(language);
  const period = String(year ?? '');
  book.replaceSheet(importSheet(next, plainFrame(language, period)));
  const answers = Object.fromEntries(dialogue.settled);
  const details = imports.logDetails(
    files.map((file) => `${file.name} (${file.fingerprint})`).join(', '),
    Object.values(plan.written).reduce((sum, { new: added, changed }) => sum + added + changed, 0),
    layouts.map(({ mapping }) =>
      Object.entries(mapping)
        .map(([measure, place]) => `${measure} = ${place}`)
        .join(', '),
    ),
    JSON.stringify(answers),
  );
  logRun(book, { command: imports.command, result: terms.runResult.done, details }, language, period);
}

function run(request: ImportRequest): ImportAnswer {
  const { book, grids, memory, settings, spoken, language } = openForImport(request);
  const [year = 2000, month = 1] = dayOf(now()).split('-').map(Number);
  const found = recognise(request.sheets);
  const result = settleImport({
    ...{ ...found, answers: request.answers, takesFallbacks: request.takeDefaults },
    day: { year: settings.year ?? year, endedMonths: settings.year !== null && settings.year < year ? 12 : month - 1 },
    book: bookFacts(grids, memory, settings.year),
  });
  const hasRows = result.rows.length + result.indicators.length > 0;
  const plan = hasRows ? planImport(result, grids, memory, year, language) : null;
  const answer = answerOf(result, plan, spoken);
  if (plan && answer.writes && !request.dryRun) {
    book.addToInput(plan.plans, plan.unitColumn);
    keep(book, request, result, plan, memory, { language, rawOf: rawTextOf(request.sheets, result) });
  }
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
