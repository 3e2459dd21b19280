import { info, warning, type FindingTable } from './values';

/** Findings about the schedule. */
export const scheduleCodes = {
  // Values
  'unreadable-time': warning({ value: 'text', column: 'text' }),
  'unreadable-reminders': warning({ value: 'text', column: 'text' }),
  'weekday-differs': warning({ value: 'text', day: 'day' }),
  'year-assumed': info({ value: 'text', column: 'text', year: 'year' }),
  'invalid-address': warning({ value: 'text', column: 'text' }),
  'duplicate-number': warning({ number: 'text', activity: 'text', row: 'row' }),
  // Dates and status of an activity
  'plan-end-before-start': warning({ activity: 'text', end: 'day', start: 'day' }),
  'actual-end-before-start': warning({ activity: 'text', end: 'day', start: 'day' }),
  'plan-missing': warning({ activity: 'text' }),
  'plan-half-missing': warning({ activity: 'text', day: 'day' }),
  'plan-of-another-year': info({ activity: 'text', day: 'day', year: 'year' }),
  'actual-in-future': warning({ activity: 'text', day: 'day' }),
  'done-without-date': warning({ activity: 'text' }),
  'status-contradicts-dates': warning({ activity: 'text' }),
  'moved-without-reason': warning({ activity: 'text' }),
  'year-without-holidays': warning({ year: 'year' }),
  // Between activities
  'owner-conflict': warning({ name: 'text', activity: 'text', other: 'text', row: 'row', day: 'day' }),
  'place-conflict': warning({ name: 'text', activity: 'text', other: 'text', row: 'row', day: 'day' }),
  // Schedule and budget
  'schedule-not-linked': info(),
  'activity-code-unknown': warning({ code: 'code', activity: 'text' }),
  'activity-without-money': warning({ activity: 'text', code: 'code' }),
  'spent-before-activity': warning({ code: 'code', amount: 'rupiah', activities: 'phrases' }),
  'spent-without-activity': info({ code: 'code', name: 'text', amount: 'rupiah' }),
  // Reminders and announcements
  'reminder-without-address': warning({ activity: 'text' }),
  'announcement-end-before-start': warning({ title: 'text' }),
} satisfies FindingTable;
