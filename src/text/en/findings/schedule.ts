import type { scheduleCodes } from '../../../domain/finding-codes/schedule';
import { say, type Wordings } from '../../id/findings/wording';

export const scheduleFindings: Wordings<typeof scheduleCodes> = {
  'unreadable-time': say(
    (v) => `"${v.value}" in column "${v.column}" cannot be read as a time.`,
    'Write a time, for example 09.00 or 09.00–12.00.',
  ),
  'unreadable-reminders': say(
    (v) => `"${v.value}" in column "${v.column}" can be read only in part.`,
    'Choose from H-7, H-1, H; leave it empty for all three, or write No.',
  ),
  'weekday-differs': say(
    (v) => `"${v.value}" names another weekday than ${v.day}; the date was used.`,
    'Check whether the date or the weekday is wrong.',
  ),
  'year-assumed': say(
    (v) => `"${v.value}" in column "${v.column}" has no year; it was read as ${v.year}.`,
    'Write the date with its year.',
  ),
  'invalid-address': say(
    (v) => `"${v.value}" in column "${v.column}" is not a complete e-mail address.`,
    'Correct it; no reminder is sent to an incomplete address.',
  ),
  'duplicate-number': say(
    (v) => `Number ${v.number} ("${v.activity}") is already used in row ${v.row}.`,
    'Give every activity a number of its own.',
  ),
  'plan-end-before-start': say(
    (v) =>
      `The planned end of "${v.activity}" (${v.end}) lies before its planned start (${v.start}); the activity is not judged.`,
    'Correct one of the planned dates.',
  ),
  'actual-end-before-start': say(
    (v) => `The actual end of "${v.activity}" (${v.end}) lies before its actual start (${v.start}).`,
    'Correct one of the actual dates.',
  ),
  'plan-missing': say(
    (v) => `"${v.activity}" has no planned dates; the activity is not judged.`,
    'Fill in Planned Start and Planned End.',
  ),
  'plan-half-missing': say(
    (v) => `"${v.activity}" has only one planned date; it was read as an activity of one day, ${v.day}.`,
    'Fill in both Planned Start and Planned End.',
  ),
  'plan-of-another-year': say(
    (v) => `The plan of "${v.activity}" (${v.day}) lies outside ${v.year}.`,
    'Check the year of the date.',
  ),
  'actual-in-future': say(
    (v) => `The actual date of "${v.activity}" (${v.day}) lies after today.`,
    'Enter actual dates only for what has happened.',
  ),
  'done-without-date': say(
    (v) => `"${v.activity}" is Done without an Actual End; its punctuality cannot be judged.`,
    'Fill in Actual End.',
  ),
  'status-contradicts-dates': say(
    (v) => `The status of "${v.activity}" does not agree with its actual dates; the dates were used.`,
    'Make the status and the actual dates agree.',
  ),
  'moved-without-reason': say(
    (v) => `"${v.activity}" was postponed, rescheduled or cancelled without a reason.`,
    'Fill in Reason Moved.',
  ),
  'year-without-holidays': say(
    (v) => `The sheet Holidays has no day of ${v.year}; only Saturdays and Sundays are left out of the working days.`,
    (v) => `Enter the public holidays and joint leave of ${v.year}.`,
  ),
  'owner-conflict': say(
    (v) => `${v.name} is needed for "${v.activity}" and "${v.other}" (row ${v.row}) at the same time, ${v.day}.`,
    'Change the time, or name another owner.',
  ),
  'place-conflict': say(
    (v) => `${v.name} is taken by "${v.activity}" and "${v.other}" (row ${v.row}) at the same time, ${v.day}.`,
    'Change the time or the place of one of them.',
  ),
  'schedule-not-linked': say(
    'No activity states a budget Code, so schedule and spending cannot be compared.',
    'Fill in the column Code, or use Derive activities.',
  ),
  'activity-code-unknown': say(
    (v) => `Code ${v.code} of "${v.activity}" is not in the budget.`,
    'Correct the code, or add its row to the budget.',
  ),
  'activity-without-money': say(
    (v) => `"${v.activity}" is scheduled, but ${v.code} has no ceiling.`,
    'Check the code, or propose a budget for it.',
  ),
  'spent-before-activity': say(
    (v) => `${v.code} has spent ${v.amount}, but none of its activities has begun: ${v.activities}.`,
    'Enter the actual dates, or check the spending.',
  ),
  'spent-without-activity': say(
    (v) => `${v.code} ${v.name} has spent ${v.amount} without any activity in the schedule.`,
    'Add its activities, for example with Derive activities.',
  ),
  'reminder-without-address': say(
    (v) => `The reminder of "${v.activity}" cannot be sent: neither its owner nor the head of the unit has an address.`,
    'Fill in Email in the Schedule or in Units.',
  ),
  'announcement-end-before-start': say(
    (v) => `The announcement "${v.title}" ends before it begins, so it is never shown.`,
    'Correct From or Until.',
  ),
};
