import type { InputSheet, ReadableSheet } from '../workbook/schema/input-sheets';
import { calculateAbsorption } from './calculate-absorption';
import { calculateAttainment } from './calculate-attainment';
import { flagUnits } from './flag-units';
import { checkConsistency } from './check-consistency';
import { checkData } from './check-data';
import { freezePeriod } from './freeze-period';
import { controlSchedule } from './control-schedule';
import { generateEvaluation } from './generate-evaluation';
import { remind } from './remind';
import { scoreAwards } from './score-awards';
import { sendLinks } from './send-links';
import { showBoard } from './show-board';
import type { Task } from './summary';
import type { TaskDefinition } from './task';
import { whoHasNotReported } from './who-has-not-reported';

/** Every task by its name; tasks run in this order. */
export const taskDefinitions: Record<Task, TaskDefinition> = {
  attainment: calculateAttainment,
  flags: flagUnits,
  absorption: calculateAbsorption,
  evaluation: generateEvaluation,
  consistency: checkConsistency,
  links: sendLinks,
  freeze: freezePeriod,
  awards: scoreAwards,
  schedule: controlSchedule,
  reminders: remind,
  board: showBoard,
  check: checkData,
  'not-reported': whoHasNotReported,
};

/** The sheets that a list of tasks reads or requires together. */
export function sheetsFor(tasks: readonly Task[], what: 'requires'): InputSheet[];
export function sheetsFor(tasks: readonly Task[], what: 'reads'): ReadableSheet[];
export function sheetsFor(tasks: readonly Task[], what: 'reads' | 'requires'): ReadableSheet[] {
  return [...new Set(tasks.flatMap((task) => taskDefinitions[task][what]))];
}
