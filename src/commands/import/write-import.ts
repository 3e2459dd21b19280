import { fingerprint } from '../../domain/fingerprint';
import type { ImportResult } from '../../domain/import/import';
import { begin, nextNumber, remember, type ImportMemory, type LastImport } from '../../domain/import/book/memory';
import { now } from '../../google/session';
import { flushWrites } from '../../google/sheet-block';
import { texts } from '../../text';
import { plannedInserts } from '../../workbook/import/begun-inserts';
import type { ImportPlan } from '../../workbook/import/plan-import';
import { rawTextOf } from '../../workbook/import/raw-text';
import { statesOf } from '../../workbook/prepare/begun-sheets';
import { importSheet } from '../../workbook/sheets/records/import-sheet';
import { timeOf } from '../run/clock';
import { logRun, plainFrame } from '../run/run-log';
import type { ImportedSheet, ImportRequest } from './answer';
import { contentOf, type OpenedBook } from './import-memory';

/** The files of a request by the fingerprints of their cells. */
function filesOf(sheets: readonly ImportedSheet[]): LastImport['files'] {
  const names = [...new Set(sheets.map(({ file }) => file))];
  return names.map((name) => ({
    name,
    fingerprint: fingerprint(sheets.flatMap(({ file, name: tab, rows }) => (file === name ? [tab, rows] : []))),
  }));
}

/** What is remembered once a plan is carried out, with the sheets that it makes in the states that they may stand in. */
function rememberPlan(
  memory: ImportMemory,
  request: ImportRequest,
  result: ImportResult,
  plan: ImportPlan,
): { next: ImportMemory; made: ImportPlan['plans'] } {
  const number = nextNumber(memory);
  const made = plan.plans.filter(({ firstColumn, columns }) => firstColumn === 1 && columns.length > 0);
  const last = {
    number,
    time: timeOf(now()),
    files: filesOf(request.sheets),
    sheets: made.flatMap((one) =>
      statesOf(one).map((state) => ({ name: one.name, isNew: one.isNew, fingerprint: state })),
    ),
    columns: plan.plans
      .filter((one) => !made.includes(one))
      .flatMap(({ name, columns }) => columns.map(({ heading }) => ({ sheet: name, heading }))),
  };
  const rawOf = rawTextOf(request.sheets, result);
  const results = plan.results.map((one) => ({ ...one, raw: rawOf(one.source) }));
  const layouts = plan.layouts.map((layout) => ({ ...layout, number }));
  return { next: remember(memory, results, layouts, result.dialogue.learnt, last), made };
}

function logDetailsOf(
  { imports }: Pick<ReturnType<typeof texts>, 'imports'>,
  files: LastImport['files'],
  { dialogue }: ImportResult,
  { written, layouts }: ImportPlan,
): string {
  return imports.logDetails(
    files.map((file) => `${file.name} (${file.fingerprint})`).join(', '),
    Object.values(written).reduce((sum, { new: added, changed }) => sum + added + changed, 0),
    layouts.map(({ mapping }) =>
      Object.entries(mapping)
        .map(([measure, place]) => `${measure} = ${place}`)
        .join(', '),
    ),
    JSON.stringify(Object.fromEntries(dialogue.settled)),
  );
}

/**
 * Carries out an import: what it is about to do stands in `_Impor` before its first effect, and goes with its last one, in which
 * is kept what was imported, from where, and how to undo it. A row of `Riwayat Proses` tells of it.
 *
 * @throws ServiceProblem as `Book.addToInput`
 */
export function writeImport(
  { book, grids, memory, language }: OpenedBook,
  request: ImportRequest,
  result: ImportResult,
  plan: ImportPlan,
): void {
  const words = texts(language);
  const period = String(result.year ?? '');
  const keep = (state: ImportMemory): void => book.replaceSheet(importSheet(state, plainFrame(language, period)));
  const { next, made } = rememberPlan(memory, request, result, plan);
  const { last } = next;
  if (!last) return;
  keep(begin(memory, next, plannedInserts(plan.plans, grids)));
  flushWrites();
  book.addToInput(plan.plans, plan.unitColumn);
  const details = logDetailsOf(words, last.files, result, plan);
  logRun(book, { command: words.imports.command, result: words.terms.runResult.done, details }, language, period);
  const contents = contentOf(book, made);
  const sheets = made.map(({ name, isNew }) => ({ name, isNew, fingerprint: contents.get(name) ?? '' }));
  keep({ ...next, last: { ...last, sheets } });
}
