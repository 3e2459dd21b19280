import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import type { Language } from '../../../src/text/language';
import type { Task } from '../../../src/text/tasks';
import type { DocumentJob, TaskContext } from '../../../src/commands/run/task';
import { sheetsFor, taskDefinitions } from '../../../src/commands/run/tasks';
import type { TemplateKind } from '../../../src/documents/kinds';
import { evaluate } from '../../../src/domain/main-job/evaluation';
import { locateSheet, readWorkbook, type Grids } from '../../../src/workbook/read/workbook';
import { readableSheets } from '../../../src/workbook/schema/input-sheets';
import { people } from '../../contract/people/people-workbook';
import { grid } from '../../workbook/read/grids';
import { frame } from '../../workbook/sheets/evaluations';

const today = '2026-10-05';

/** A sheet of a published table, whose figures are checked. */
export const PRINTED_SHEET = 'Tabel Terbitan';

export interface SheetRows {
  name: string;
  rows: readonly (readonly unknown[])[];
}

function gridsOf(sheets: readonly SheetRows[], tasks: readonly Task[]): Grids {
  const names = sheets.map(({ name }) => name);
  const grids: Grids = {};
  for (const key of sheetsFor(tasks, 'reads')) {
    const { name } = locateSheet(readableSheets[key].table, names);
    const sheet = sheets.find((one) => one.name === name);
    if (sheet) grids[key] = grid(sheet.name, sheet.rows);
  }
  return grids;
}

/** The documents of some tasks over sheets, as a run makes them. */
export function jobsOf(
  sheets: readonly SheetRows[],
  tasks: Task[],
  month = '2026-03',
  language: Language = 'id',
): DocumentJob[] {
  const grids = gridsOf(sheets, tasks);
  const data = readWorkbook({ grids, required: [], period: '', today });
  const request = { tasks, month, finalise: true };
  const spoken = { documentLanguage: language, spoken: language };
  const evaluation = evaluate(data.input);
  const printed = sheets.filter(({ name }) => name === PRINTED_SHEET).map(({ name, rows }) => grid(name, rows));
  const context: TaskContext = { request, data, grids, evaluation, own: {}, frame: frame(), today, printed, ...spoken };
  return tasks.flatMap((task) => taskDefinitions[task].run(context).documents ?? []);
}

/** What the documents of some tasks print, with the kinds of their templates. */
const printedBy = (
  sheets: readonly SheetRows[],
  tasks: Task[],
  language: Language,
): { kind: TemplateKind; view: object }[] =>
  jobsOf(sheets, tasks, undefined, language).flatMap(({ template, view }) =>
    template && view ? { kind: template, view: view() } : [],
  );

/**
 * What documents print, by the kind of their template: those of the sample agency, and where it has none, as of officials who
 * leave and volunteers who write, those of the small agency of the tests.
 */
export async function sampleViews(language: Language = 'id'): Promise<Map<TemplateKind, object[]>> {
  const { sheets } = await readXlsx(readFileSync(join(__dirname, '../../../samples/dinas-sosial-contoh.xlsx')));
  const small = Object.entries(people()).map(([name, rows]) => ({ name, rows }));
  const views = new Map<TemplateKind, object[]>();
  for (const { kind, view } of [
    ...printedBy(sheets, ['reconciliation', 'minutes', 'lkjip', 'agreements', 'awards'], language),
    ...printedBy(sheets, ['roster', 'reflections'], language),
    ...printedBy(small, ['roster', 'reflections'], language),
  ]) {
    views.set(kind, [...(views.get(kind) ?? []), view]);
  }
  return views;
}
