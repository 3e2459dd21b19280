import type { InputSheet, ReadableSheet } from '../workbook/schema/input-sheets';
import { calculateAbsorption } from './calculate-absorption';
import { calculateAttainment } from './calculate-attainment';
import { flagUnits } from './flag-units';
import { compareYears } from './compare-years';
import { makeActionPlan } from './make-action-plan';
import { makeAgreements } from './make-agreements';
import { makeCascading } from './make-cascading';
import { checkConsistency } from './check-consistency';
import { checkData } from './check-data';
import { freezePeriod } from './freeze-period';
import { controlFollowUpsTask } from './control-follow-ups';
import { controlSchedule } from './control-schedule';
import { draftAnnualReport } from './draft-annual-report';
import { generateEvaluation } from './generate-evaluation';
import { present } from './present';
import { reconcile } from './reconcile';
import { remind } from './remind';
import { checkRoster } from './roster';
import { scoreAwards } from './score-awards';
import { sendLinks } from './send-links';
import { showBoard } from './show-board';
import type { Task } from './summary';
import { summariseReflections } from './summarise-reflections';
import type { TaskDefinition } from './task';
import { updateDashboard } from './update-dashboard';
import { whoHasNotReported } from './who-has-not-reported';
import { writeForms } from './write-forms';
import { writeMinutes } from './write-minutes';

/** Every task by its name; tasks run in this order. */
export const taskDefinitions: Record<Task, TaskDefinition> = {
  attainment: calculateAttainment,
  flags: flagUnits,
  absorption: calculateAbsorption,
  evaluation: generateEvaluation,
  forms: writeForms,
  reconciliation: reconcile,
  minutes: writeMinutes,
  lkjip: draftAnnualReport,
  presentation: present,
  consistency: checkConsistency,
  links: sendLinks,
  freeze: freezePeriod,
  awards: scoreAwards,
  schedule: controlSchedule,
  roster: checkRoster,
  reflections: summariseReflections,
  'follow-ups': controlFollowUpsTask,
  agreements: makeAgreements,
  'action-plan': makeActionPlan,
  cascading: makeCascading,
  comparison: compareYears,
  reminders: remind,
  board: showBoard,
  dashboard: updateDashboard,
  check: checkData,
  'not-reported': whoHasNotReported,
};

/** The sheets that a list of tasks reads or requires together. */
export function sheetsFor(tasks: readonly Task[], what: 'requires'): InputSheet[];
export function sheetsFor(tasks: readonly Task[], what: 'reads'): ReadableSheet[];
export function sheetsFor(tasks: readonly Task[], what: 'reads' | 'requires'): ReadableSheet[] {
  return [...new Set(tasks.flatMap((task) => taskDefinitions[task][what]))];
}
