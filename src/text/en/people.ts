import type { people as indonesian } from '../id/people';
import { counted } from './plural';

/** Staff, transfers, reflections and the follow-up of follow-ups: what sheets, menus and summaries say. */
export const people: typeof indonesian = {
  columns: {
    duties: 'Main Duties',
    achievements: 'Achievements',
    obstacles: 'Obstacles',
    improvements: 'Improvements',
    plan: 'Plan',
  },
  kind: {
    in: 'In',
    out: 'Out',
    rotation: 'Rotation',
    promotion: 'Promotion',
    retirement: 'Retirement',
    death: 'Death',
    resignation: 'Resignation',
    acting: 'Acting (Plt.)',
    dailyActing: 'Acting (Plh.)',
  },
  employment: {
    pns: 'PNS',
    cpns: 'CPNS',
    pppk: 'PPPK',
    pppkPartTime: 'PPPK Part-time',
    nonAsn: 'Non-ASN',
    tagana: 'Tagana',
    tksk: 'TKSK',
    psm: 'PSM',
    pkh: 'PKH Companion',
  },
  expectation: { above: 'Above', as: 'As Expected', below: 'Below' },
  predicate: {
    veryGood: 'Very Good',
    good: 'Good',
    needsImprovement: 'Needs Improvement',
    poor: 'Poor',
    veryPoor: 'Very Poor',
  },
  theme: {
    staffing: 'Number and placement of staff',
    competence: 'Skills and training',
    budget: 'Budget',
    equipment: 'Equipment and premises',
    data: 'Data, applications and records',
    coordination: 'Coordination and partners',
    rules: 'Rules and procedures',
    workload: 'Time and workload',
    clients: 'Beneficiaries and families',
    terrain: 'Terrain, weather and disasters',
  },
  placement: {
    unknown: 'Not known',
    stated: 'Today',
    past: 'Earlier',
    coming: 'To come',
    acting: (kind, office) => `${kind} ${office}`,
  },
  recap: {
    completeness: 'Completeness',
    theme: 'Theme',
    predicate: 'Rating',
    rows: {
      expected: 'People at work',
      prepared: 'Rows of reflections',
      begun: 'Reflections filled in',
      complete: 'Complete reflections',
      withStep: 'Plans with a measure and a due day',
    },
    mentions: (obstacles, improvements, support) =>
      `obstacles ${obstacles}, improvements ${improvements}, support ${support}`,
  },
  state: {
    overdue: (days) => `Overdue by ${counted(days, 'working day')}`,
    overduePrefix: 'Overdue',
    dueSoon: (days) => (days === '0' ? 'Due today' : `Due in ${counted(days, 'working day')}`),
    dueSoonPrefix: 'Due',
    open: 'Under way',
    undated: 'Without a due day',
    done: 'Done',
    doneLate: (days) => `Done, ${counted(days, 'working day')} late`,
    impossible: 'Cannot be done',
  },
  highlight: {
    roster: 'Staff and transfers',
    staff: (here, left, moves) =>
      `${counted(here, 'person', 'people')} at work, ${left} have left; ${counted(moves, 'transfer')} in this period.`,
    reflections: 'Reflections',
    filled: (filled, expected) => `Filled in by ${filled} of ${counted(expected, 'person', 'people')}.`,
    themes: (list) => `Most frequent themes: ${list}.`,
    theme: (name, count) => `${name} (${count})`,
    followUps: 'Follow-ups',
    counts: (overdue, soon, open, done) =>
      `${overdue} overdue, ${soon} due soon, ${counted(open, 'other')} under way, ${done} done.`,
  },
  prepare: {
    command: 'Prepare reflections',
    noSheet: 'There is no sheet Reflections yet. Choose Staff ▸ Prepare staff sheets first.',
    noStaff: 'Sheet Staff has nobody at work yet.',
    noHeadings: (sheet) => `Sheet "${sheet}" lacks required headings; nothing has been changed.`,
    nothing: (year) => `Everybody at work has a row for their reflection of ${year}.`,
    question: (count, year, sheet) =>
      `${counted(count, 'row')} for reflections of ${year} will be added below what stands in sheet "${sheet}". Nothing that is filled in changes. Continue?`,
    done: (count, sheet) =>
      `${counted(count, 'row for reflections was', 'rows for reflections were')} added to sheet "${sheet}".`,
  },
  plans: {
    command: 'Plans to Follow-up',
    noSheet: 'There is no sheet Follow-up yet. Choose Prepare ▸ Sheets for evaluation first.',
    nothing: 'Follow-up has every step of the reflections already.',
    question: (count, sheet) =>
      `${counted(count, 'step')} of reflections will be added below what stands in sheet "${sheet}", with the source Reflection. Nothing that is filled in changes. Continue?`,
    done: (count, sheet) => `${counted(count, 'follow-up was', 'follow-ups were')} added to sheet "${sheet}".`,
    source: 'Reflection',
    status: 'Not Started',
    measure: (action, measure) => `${action} (measure: ${measure})`,
  },
  letter: {
    kind: 'Follow-up',
    subject: (count, day) => `[Follow-up] ${counted(count, 'action needs', 'actions need')} attention, ${day}`,
    greeting: (name) => `Dear ${name},`,
    greetingAll: 'Dear colleague,',
    opening:
      'The following actions are overdue or due soon. This letter is sent every working day until their status is updated in sheet Follow-up.',
    item: (number, action, unit, due, state) => `- [${number}] ${action} (${unit}): due ${due}; ${state}`,
    more: (count) => `… and ${count} more in sheet Follow-up.`,
    footer: (book) => `Sent automatically by Rapor Kinerja from the workbook "${book}".`,
  },
};
