import { forgetLast } from '../../domain/import/book/memory';
import { Dialogue } from '../../domain/import/dialogue';
import { withLock } from '../../google/lock';
import { texts } from '../../text';
import { wordQuestion } from '../../workbook/import/import-words';
import { planUndo } from '../../workbook/import/plan-undo';
import { importSheet } from '../../workbook/sheets/records/import-sheet';
import { logRun, plainFrame } from '../run/run-log';
import type { UndoAnswer, UndoRequest } from './answer';
import { contentOf, openForImport } from './import-memory';

function run(request: UndoRequest): UndoAnswer {
  const { book, grids, memory, settings, spoken, language } = openForImport(request);
  const latest = memory.begun ?? memory;
  const { last } = latest;
  if (!last) return { ok: false, undone: null, questions: [], restored: {}, writes: false };
  const dialogue = new Dialogue(request.answers, request.takeDefaults);
  const plan = planUndo(latest, grids, contentOf(book, last.sheets), dialogue);
  const undone = { time: last.time, files: last.files.map(({ name }) => name) };
  const answer = {
    ok: plan !== null,
    undone,
    writes: plan !== null,
    restored: plan?.restored ?? {},
    questions: dialogue.questions.map((question) => wordQuestion(question, spoken)),
  };
  if (!plan || request.dryRun) return answer;
  book.undoInput(plan.undos);
  const { imports, terms } = texts(language);
  const period = String(settings.year ?? '');
  const details = [
    imports.undoes(undone.files.join(', '), undone.time),
    ...Object.entries(plan.restored).map(([sheet, { rows, cells }]) => imports.willRestore(sheet, rows, cells)),
  ].join(' ');
  logRun(book, { command: imports.undo, result: terms.runResult.done, details }, language, period);
  // Forgotten last of all: undoing that is stopped on its way can be done again.
  const forgotten = memory.begun ? { ...memory, begun: null } : forgetLast(memory);
  book.replaceSheet(importSheet(forgotten, plainFrame(language, period)));
  return answer;
}

/**
 * Takes the last import back: its rows, its figures, its sheets, and what it learnt. What was changed since stays unless that is
 * answered otherwise.
 *
 * @throws ServiceProblem `sheet-protected`, `changed-meanwhile`, or when another run holds the lock
 */
export const undoImport = (request: UndoRequest): UndoAnswer => withLock(() => run(request));
