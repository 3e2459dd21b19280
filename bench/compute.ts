import { readFileSync } from 'node:fs';
import { openXlsx, type Sheet } from 'hucre';
import { leafAmounts } from '../src/domain/main-job/budget/budget-amounts';
import { ceilingColumn, spentColumn } from '../src/domain/main-job/budget/budget-columns';
import { budgetQuestions } from '../src/domain/main-job/budget/budget-questions';
import { buildBudgetTree } from '../src/domain/main-job/budget/budget-tree';
import { evaluate } from '../src/domain/main-job/evaluation';
import { askQuestions } from '../src/domain/questions/ask';
import { readWorkbook, type Grids } from '../src/workbook/read/workbook';
import { inputSheets, type InputSheet } from '../src/workbook/schema/input-sheets';
import { median } from './measure';

/** A sheet as `getValues` and `getNumberFormats` give it. */
function gridOf({ name, rows }: Sheet): NonNullable<Grids[InputSheet]> {
  const width = Math.max(...rows.map(({ length }) => length));
  const filled = (row: readonly unknown[]): unknown[] =>
    Array.from({ length: width }, (_, column) => row[column] ?? '');
  const formats = rows.map((row) => filled(row).map(() => '0'));
  return { name, values: rows.map(filled), formats };
}

export interface Computing {
  /** Milliseconds from the cells of a workbook to every figure of the main job, on the first call in this process. */
  milliseconds: number;
  /** Per cent of computing that the questions about figures take, both once the code is warm. */
  questions: number;
}

const WARM = 5;

/** Median milliseconds of some runs of code that has run before. */
function warm(work: () => unknown): number {
  const times = Array.from({ length: WARM }, () => {
    globalThis.gc?.();
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

/** The sheets of a workbook as the add-on reads them. */
export async function gridsOf(input: string): Promise<Grids> {
  const { sheets } = await openXlsx(readFileSync(input), { readStyles: false });
  const grids: Grids = {};
  for (const key of Object.keys(inputSheets) as InputSheet[]) {
    const sheet = sheets.find(({ name }) => name === inputSheets[key].table.id);
    if (sheet) grids[key] = gridOf(sheet);
  }
  return grids;
}

/** What computing costs, and what the questions of it cost. */
export async function computing(input: string): Promise<Computing> {
  const grids = await gridsOf(input);
  const required: InputSheet[] = ['units', 'indicators', 'budget'];
  // What opening the file left behind is not computing's to clear away.
  globalThis.gc?.();
  const start = performance.now();
  const { input: data } = readWorkbook({ grids, required, period: '', today: '2027-01-15' });
  const { results, budget } = evaluate(data);
  const milliseconds = performance.now() - start;
  if (results.length === 0 || budget === null) throw new Error('Nothing was computed.');
  const { rules, today } = data;
  const rows = data.budget ?? [];
  const [column, spending] = [ceilingColumn(rows, rules), spentColumn(rows, rules.period)];
  const leaves = buildBudgetTree(rows).leaves.map((node) => leafAmounts(node, column, spending));
  const facts = { rules, today, place: { sheet: '', cell: '' } };
  const ofBudget = { rows, leaves, column, spending, isKnown: true, isServed: true, rules, today, planTo: () => null };
  const asking = warm(() => {
    askQuestions(facts, results, () => false);
    budgetQuestions(ofBudget);
  });
  const whole = warm(() => evaluate(readWorkbook({ grids, required, period: '', today: '2027-01-15' }).input));
  return { milliseconds, questions: (asking / whole) * 100 };
}
