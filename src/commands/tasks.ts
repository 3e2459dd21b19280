import type { InputSheet } from '../workbook/read/workbook';
import { calculateAbsorption } from './calculate-absorption';
import { calculateAttainment } from './calculate-attainment';
import { flagUnits } from './flag-units';
import { generateEvaluation } from './generate-evaluation';
import type { Task } from './summary';
import type { TaskDefinition } from './task';

/** Every task by its name; tasks run in this order. */
export const taskDefinitions: Record<Task, TaskDefinition> = {
  attainment: calculateAttainment,
  flags: flagUnits,
  absorption: calculateAbsorption,
  evaluation: generateEvaluation,
};

/** The sheets that a list of tasks reads or requires together. */
export function sheetsFor(tasks: readonly Task[], what: 'reads' | 'requires'): InputSheet[] {
  return [...new Set(tasks.flatMap((task) => taskDefinitions[task][what]))];
}
