import { isOverdueState, openDelay } from '../../domain/schedule/control';
import { missingAddresses } from '../../domain/schedule/reminders';
import type { Schedule } from '../../domain/schedule/schedule';
import { texts } from '../../text';
import { formatPoints } from '../../text/format';
import type { Language } from '../../text/language';
import { readSchedule } from '../../workbook/read/schedule/schedule';
import { scheduleControlSheet, scheduleForm } from '../../workbook/sheets/schedule/schedule-control-sheet';
import { ganttSheet } from '../../workbook/sheets/schedule/schedule-gantt-sheet';
import { punctualitySheet } from '../../workbook/sheets/schedule/schedule-punctuality-sheet';
import { contactsOf } from './schedule-contacts';
import { formDocuments } from '../documents/content/form-documents';
import type { Highlight } from '../run/summary';
import { officeSheets, type TaskDefinition } from '../run/task';

/** What the summary tells of a schedule: how many stand how, the worst delay, conflicts, and the links to the budget. */
function highlightOf(schedule: Schedule, unitNames: ReadonlyMap<string, string>, language: Language): Highlight {
  const { highlight } = texts(language).schedule;
  const { controlled, conflicts, links, punctuality } = schedule;
  const count = (...states: string[]): string =>
    String(controlled.filter(({ state }) => states.includes(state)).length);
  const overdue = controlled.filter(({ state }) => isOverdueState(state));
  const [worst] = [...overdue].sort((a, b) => openDelay(b) - openDelay(a));
  const agency = punctuality.find(({ unit, month }) => unit === null && month === null);
  const lines = [
    highlight.counts(String(controlled.length), count('done'), String(overdue.length), count('postponed', 'cancelled')),
  ];
  if (agency && agency.rate !== null) {
    lines.push(highlight.punctuality(formatPoints(agency.rate, language), String(agency.due)));
  }
  if (worst) {
    const { name, unit } = worst.activity;
    lines.push(highlight.longest(name, unitNames.get(unit) ?? unit, String(openDelay(worst))));
  }
  if (conflicts.length > 0) lines.push(highlight.conflicts(String(conflicts.length)));
  if (links?.isLinked) {
    const { spentWithoutActivity, spentBeforeActivity, activityWithoutMoney } = links;
    const counts = [spentWithoutActivity, spentBeforeActivity, activityWithoutMoney].map(({ length }) =>
      String(length),
    );
    lines.push(highlight.links(counts[0] ?? '', counts[1] ?? '', counts[2] ?? ''));
  }
  return { title: highlight.title, lines };
}

/** The sheets of the schedule module with the budget it is compared with. */
export const scheduleInputs = [
  'settings',
  'units',
  'schedule',
  'announcements',
  'holidays',
  'budget',
  'remainder',
] as const;

/** *Pengendalian jadwal*: sheets `Pengendalian Jadwal`, `Ketepatan Jadwal` and `Gantt`. */
export const controlSchedule: TaskDefinition = {
  reads: [...scheduleInputs, ...officeSheets],
  requires: ['units', 'schedule'],
  run: (context) => {
    const { data, grids, evaluation, frame, spoken } = context;
    const { schedule, findings } = readSchedule(grids, evaluation);
    const unitNames = new Map(evaluation.input.units.map(({ code, name }) => [code, name]));
    return {
      sheets: [
        scheduleControlSheet(schedule, unitNames, frame),
        punctualitySheet(schedule, unitNames, frame),
        ganttSheet(schedule, unitNames, frame),
      ],
      documents: formDocuments('scheduleForm', (form) => scheduleForm(schedule, unitNames, form), context),
      findings: [...findings, ...missingAddresses(schedule.controlled, contactsOf(data.input.units, data.settings))],
      highlights: [highlightOf(schedule, unitNames, spoken)],
    };
  },
};
