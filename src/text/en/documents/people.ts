import { the } from '../article';
import type { Count } from '../../count';
import type { people as indonesian } from '../../id/documents/people';
import { counted } from '../plural';

const plural = (count: Count, word: string): string => `${count} ${word}${count.value === 1 ? '' : 's'}`;

/** What papers about people say: lists, thanks, handovers, reflections. */
export const people: typeof indonesian = {
  folder: (year) => `${year} Staff`,
  reflectionFolder: (year) => `${year} Reflections`,
  emblem: '[room for the emblem]',
  number: 'Number: ……………………………',
  contractNumber: (number) => `NI PPPK ${number}`,
  memberNumber: (number) => `Membership number ${number}`,
  service: (years, months) =>
    [
      ...(years.value > 0 ? [plural(years, 'year')] : []),
      ...(months.value > 0 || years.value === 0 ? [plural(months, 'month')] : []),
    ].join(' '),
  fields: {
    name: 'Name',
    number: 'Number',
    employment: 'Type',
    rank: 'Rank',
    position: 'Position',
    unit: 'Unit',
    superior: 'Superior',
    office: 'Office',
    giver: 'Handed Over By',
    receiver: 'Received By',
    decree: 'Decree',
    effective: 'Effective From',
  },
  farewell: {
    opening: (agency, period, count) =>
      `${counted(count, 'change')} of placement took place at ${the(agency)} in ${period}, as follows.`,
    leaving: 'Leaving',
    moving: 'Moving',
    arriving: 'Joining',
    head: ['No.', 'Name', 'Former Position', 'New Position', 'Effective', 'Time Served'],
    closing: 'We thank those who leave for their service and wish those who begin a new task every success.',
  },
  thanks: {
    givenTo: 'presented to',
    forWhat: 'with thanks for dedicated service and cooperation',
    service: (agency, time) => `over ${time} at ${the(agency)}`,
    serviceUnknown: (agency) => `at ${the(agency)}`,
    wish: 'May this service bear fruit, and may what follows be of benefit to many.',
    late: (name) => `The late ${name}`,
    condolence: 'With our deepest condolences; we wish the family strength.',
  },
  handover: {
    opening: (day) =>
      `This memorandum was drawn up for the handover of an office as from ${day}. Its figures come from the performance records of the agency.`,
    titles: {
      office: 'I. The Office',
      indicators: 'II. Indicators Not Yet Reached',
      budget: 'III. Budget',
      followUps: 'IV. Open Follow-ups',
      activities: 'V. Unfinished Activities',
      others: 'VI. Other Matters',
    },
    indicators: (count, period) =>
      `${counted(count, 'indicator is', 'indicators are')} below target or not reported in ${period}.`,
    noIndicators: 'No indicator falls short of its target.',
    indicatorHead: ['Indicator', 'Target', 'Actual', 'Attainment', 'Status'],
    budget: 'Ceiling and spending up to the day of the data.',
    noBudget: 'This unit has no budget of its own.',
    budgetHead: ['Unit', 'Ceiling (Rp)', 'Spent (Rp)', 'Absorption (%)', 'Remainder (Rp)'],
    followUps: (count) => `${counted(count, 'follow-up is', 'follow-ups are')} handed over to be continued.`,
    noFollowUps: 'No follow-up is open.',
    followUpHead: ['No.', 'Action', 'Owner', 'Due', 'State'],
    overdue: 'Overdue',
    activities: (count) => `${counted(count, 'activity is', 'activities are')} under way or still to come.`,
    noActivities: 'The schedule has no unfinished activity.',
    activityHead: ['Activity', 'Plan', 'Owner'],
    others: '………………………………………………………………………………………………………………………………………………………………',
    closing: 'This memorandum was drawn up to be used as appropriate.',
    gives: 'Handed over by,',
    receives: 'Received by,',
  },
  reflection: {
    titles: {
      identity: 'I. Identity',
      duties: 'II. Duties',
      assignments: 'II. Assignments Taken Part In',
      contribution: "III. Contribution to the Agency's Objectives",
      achievements: 'IV. Achievements',
      extra: 'V. Extra Duties and Training',
      obstacles: 'VI. Obstacles',
      improvements: 'VII. Improvements',
      plan: 'VIII. Plan',
      lastYear: "IX. Outcome of Last Year's Plan",
      feedback: 'X. Feedback of the Superior',
    },
    nothing: 'Not filled in yet.',
    place: (place, from, until, days) => `${from} to ${until} (${days} days): ${place}.`,
    contribution: (period) => `Indicators supported, as at ${period}:`,
    noContribution: 'No indicator has been named yet.',
    training: 'Courses of this year:',
    trainingHead: ['Course', 'Time', 'Result'],
    project: (name) => `Change project: ${name}`,
    planHead: ['No.', 'Step', 'Measure', 'Due', 'Support'],
    lastPlan: (year) => `Steps planned in ${year}:`,
    noLastPlan: 'No step of last year is on record.',
    outcome: (text) => `Outcome: ${text}`,
    noOutcome: 'not filled in yet.',
    predicate: (result, behaviour, predicate) =>
      `Work result: ${result}; behaviour: ${behaviour}; rating: ${predicate} (PermenPANRB 6/2022).`,
    superior: 'Superior',
    officer: 'The Officer',
    volunteer: 'The Volunteer',
  },
  unitReflection: {
    opening: (filled, expected) =>
      `${filled} of ${expected} people at work have written their reflections. This summary is for the meeting of the unit.`,
    titles: { themes: 'I. Themes', steps: 'II. Steps' },
    themes: 'Figures tell how many people name the theme.',
    noThemes: 'No theme comes up yet.',
    noSteps: 'No step has been written yet.',
    themeHead: ['Theme', 'People', 'Obstacles', 'To Improve', 'Support'],
    closing: 'Steps agreed in the meeting are recorded as follow-ups.',
  },
};
