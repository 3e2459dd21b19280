import type { OutputContent } from '../../workbook/sheets/output-sheet';
import { calculateAbsorption } from './calculate-absorption';
import { calculateAttainment } from './calculate-attainment';
import { flagUnits } from './flag-units';
import type { TaskContext } from '../run/task';

/** The sheets whose figures documents and forms print are rewritten with them, so that the two never differ. */
const printedTasks = { attainment: calculateAttainment, flags: flagUnits, absorption: calculateAbsorption };

/** The sheets of the tasks that the request does not name itself; absorption only where there is a budget. */
export function printedSheets(context: TaskContext): OutputContent[] {
  const { request, evaluation } = context;
  const names = Object.keys(printedTasks) as (keyof typeof printedTasks)[];
  return names
    .filter((name) => !request.tasks.includes(name) && (name !== 'absorption' || evaluation.budget !== null))
    .flatMap((name) => printedTasks[name].run(context).sheets ?? []);
}
