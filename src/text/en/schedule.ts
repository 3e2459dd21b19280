import type { schedule as indonesian } from '../id/schedule';
import { counted } from './plural';

export const schedule: typeof indonesian = {
  state: {
    planned: 'Planned',
    running: 'Running',
    done: 'Done',
    overdueStart: 'Not started, overdue',
    overdueFinish: 'Not finished, overdue',
    postponed: 'Postponed',
    rescheduled: 'Rescheduled',
    cancelled: 'Cancelled',
    unclear: 'Cannot be judged',
  },
  stage: { preparation: 'Preparation', procurement: 'Procurement', execution: 'Execution', reporting: 'Reporting' },
  control: {
    span: (from, to) => `${from} to ${to}`,
    since: (from) => `since ${from}`,
    onTime: 'On time',
    early: (days) => `${counted(days, 'working day')} early`,
    lateStart: (days) => `Started ${counted(days, 'working day')} late`,
    lateFinish: (days) => `Finished ${counted(days, 'working day')} late`,
    lateBoth: (start, finish) =>
      `Started ${counted(start, 'working day')} and finished ${counted(finish, 'working day')} late`,
    openStart: (days) => `${counted(days, 'working day')} past its planned start`,
    openFinish: (days) => `${counted(days, 'working day')} past its planned end`,
    moved: (reason) => `Reason: ${reason}`,
    conflictPlace: (other, day) => `Place taken by ${other} (${day})`,
    conflictOwner: (other, day) => `Owner needed for ${other} (${day})`,
  },
  gantt: {
    marks: { planned: 'P', running: 'R', done: 'D', late: 'L', postponed: 'H', cancelled: 'C' },
    legend: 'Key: P planned · R running · D done · L late · H on hold · C cancelled · ▼ this week',
  },
  punctuality: { year: 'Year to date', withoutUnit: '(no unit)', agency: 'Agency' },
  highlight: {
    title: 'Schedule control',
    counts: (total, done, overdue, setAside) =>
      `${counted(total, 'activity', 'activities')}: ${done} done, ${overdue} overdue, ${setAside} postponed or cancelled.`,
    punctuality: (rate, due) => `${rate}% of ${counted(due, 'activity', 'activities')} due finished on time.`,
    longest: (name, unit, days) => `Longest overdue: ${name} (${unit}), ${counted(days, 'working day')}.`,
    conflicts: (count) => `${counted(count, 'conflict')} of owner or place.`,
    links: (without, before, unfunded) =>
      `Spending without activity: ${counted(without, 'sub-activity', 'sub-activities')}; spending before activity: ${before}; activities without budget: ${unfunded}.`,
  },
  derive: {
    preparation: (name) => `Preparation: ${name}`,
    execution: (name, quarter, cash) => `${name}, ${quarter} (cash plan ${cash})`,
    reporting: (name) => `Reporting: ${name}`,
    status: 'Planned',
    noReminders: 'No',
    reminders: 'H-7',
    command: 'Derive activities',
    question: (subActivities, rows) =>
      `${counted(subActivities, 'sub-activity has', 'sub-activities have')} no activity in the schedule yet. ${counted(rows, 'proposed row')} will be added below the sheet Schedule, with owner and cash plan by quarter. Existing rows stay as they are. Continue?`,
    done: (rows, sheet) =>
      `${counted(rows, 'row was', 'rows were')} added to the sheet ${sheet}. Settle dates, places and owners in the preparation meeting.`,
    nothing: 'Every sub-activity with a ceiling already has an activity in the schedule; nothing was added.',
    noBudget: 'There is no budget sheet, so nothing can be derived.',
    noSchedule: 'There is no sheet Schedule yet. Use the menu Prepare ▸ Schedule sheets first.',
    noHeadings: (sheet) => `The headings of the sheet ${sheet} are incomplete; correct them first (see Check data).`,
    log: (rows) => `${counted(rows, 'proposed row')} added`,
  },
};
