import type { InputSheet, ReadableSheet } from '../../workbook/schema/input-sheets';
import { calculateAbsorption } from '../main-job/calculate-absorption';
import { calculateAttainment } from '../main-job/calculate-attainment';
import { makeAuditWorkbook } from '../main-job/make-audit-workbook';
import { flagUnits } from '../main-job/flag-units';
import { compareYears } from '../agreements/compare-years';
import { makeActionPlan } from '../agreements/make-action-plan';
import { makeAgreements } from '../agreements/make-agreements';
import { makeCascading } from '../agreements/make-cascading';
import { checkFigures } from '../figures/check-figures';
import { checkConsistency } from '../documents/ledger/check-consistency';
import { checkData } from '../prepare/check-data';
import { freezePeriod } from '../main-job/freeze-period';
import { controlFollowUpsTask } from '../people/control-follow-ups';
import { controlSchedule } from '../schedule/control-schedule';
import { draftAnnualReport } from '../reports/draft-annual-report';
import { generateEvaluation } from '../main-job/generate-evaluation';
import { present } from '../reports/present';
import { reconcile } from '../reports/reconcile';
import { remind } from '../schedule/remind';
import { checkRoster } from '../people/roster';
import { scoreAwards } from '../awards/score-awards';
import { sendLinks } from '../documents/ledger/send-links';
import { showBoard } from '../board/show-board';
import type { Task } from '../../text/tasks';
import { summariseReflections } from '../people/summarise-reflections';
import type { TaskDefinition } from './task';
import { updateDashboard } from '../dashboard/update-dashboard';
import { whoHasNotReported } from '../main-job/who-has-not-reported';
import { writeBrief } from '../reports/write-brief';
import { writeForms } from '../reports/write-forms';
import { writeMinutes } from '../reports/write-minutes';

/** Every task by its name; tasks run in this order. */
export const taskDefinitions: Record<Task, TaskDefinition> = {
  attainment: calculateAttainment,
  flags: flagUnits,
  absorption: calculateAbsorption,
  evaluation: generateEvaluation,
  forms: writeForms,
  brief: writeBrief,
  reconciliation: reconcile,
  minutes: writeMinutes,
  lkjip: draftAnnualReport,
  presentation: present,
  'check-figures': checkFigures,
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
  audit: makeAuditWorkbook,
  'not-reported': whoHasNotReported,
};

/** The sheets that a list of tasks reads or requires together. */
export function sheetsFor(tasks: readonly Task[], what: 'requires'): InputSheet[];
export function sheetsFor(tasks: readonly Task[], what: 'reads'): ReadableSheet[];
export function sheetsFor(tasks: readonly Task[], what: 'reads' | 'requires'): ReadableSheet[] {
  return [...new Set(tasks.flatMap((task) => taskDefinitions[task][what]))];
}
