import type { reminders as indonesian } from '../id/reminders';
import { counted } from './plural';

export const reminders: typeof indonesian = {
  kinds: { before: 'Reminder', overdue: 'Overdue', weekly: 'Weekly letter', dispatcher: 'Dispatcher' },
  subject: {
    before: (left, name) => `[${left}] ${name}`,
    overdue: (count, day) => `[Overdue] ${counted(count, 'activity needs', 'activities need')} attention, ${day}`,
    weekly: (agency, day) => `Schedule of the week of ${day}: ${agency}`,
  },
  left: (days) => (days === 0 ? 'Today' : days === 1 ? 'In 1 working day' : `In ${counted(days, 'working day')}`),
  body: {
    greeting: (name) => `Dear ${name},`,
    greetingAll: 'Dear owner of these activities,',
    before: (days) =>
      days === 0
        ? 'The following activity is planned to start today.'
        : `The following activity is planned to start in ${days} working day${days === 1 ? '' : 's'}.`,
    overdue:
      'The following activities are past their plan. This letter comes every working day until actual dates, new dates or a status are entered in the sheet Schedule.',
    weekly: (day) => `This is how the schedule stands in the week that begins on ${day}.`,
    fields: {
      activity: 'Activity',
      unit: 'Unit',
      when: 'When',
      place: 'Place',
      owner: 'Owner',
      stage: 'Stage',
      reason: 'Reason moved',
    },
    field: (label, value) => `${label}: ${value}`,
    time: (day, time) => (time === '' ? day : `${day}, ${time}`),
    days: (from, to) => `${from} to ${to}`,
    clock: (time) => time,
    between: (from, to) => `${from}–${to}`,
    item: (name, unit, detail) => `- ${name} (${unit}): ${detail}`,
    openStart: (day, days) => `was to start on ${day}, ${counted(days, 'working day')} ago`,
    openFinish: (day, days) => `was to end on ${day}, ${counted(days, 'working day')} ago`,
    sections: { overdue: 'Overdue', coming: 'Starting this week', ended: 'Finished last week' },
    section: (title, count) => `${title} (${count})`,
    more: (count) => `… and ${count} more in the sheet Schedule Control.`,
    none: 'None.',
    ended: (day, late) =>
      late > 0 ? `finished on ${day}, ${counted(late, 'working day')} late` : `finished on ${day}, as planned`,
    footer: (book) => `Sent automatically by Rapor Kinerja from the workbook "${book}".`,
  },
  calendar: { file: 'schedule.ics', name: 'Schedule', description: (owner) => `Owner: ${owner}` },
  state: {
    subject: 'State of the reminder dispatcher',
    message: (sent, waiting, quota) =>
      `Sent in the last run: ${sent}; waiting: ${waiting}; quota left today: ${quota}.`,
    outsideHours: 'Outside the hours for sending; nothing was sent.',
    resting: 'Holiday or weekend; nothing was sent.',
  },
  unsure: (reason) =>
    `Google does not say for sure that the message was sent (${reason}). Look into Sent; send it yourself if needed, for this row is not sent again.`,
  interrupted:
    'Sending was interrupted; nobody knows whether the message arrived. Send it yourself if needed; this row is not sent again.',
  status: { sending: 'Sending', sent: 'Sent', uncertain: 'Uncertain', failed: 'Failed' },
  notice: {
    on: 'Switch automatic reminders on',
    off: 'Switch automatic reminders off',
    title: 'Schedule reminders',
    now: 'Send reminders now',
    switchedOn:
      'Automatic reminders are on: checked every hour on your behalf. Their state stands in the first row of the sheet Mail.',
    alreadyOn: 'Automatic reminders were already on for you.',
    switchedOff: 'Your automatic reminders are off.',
    sent: (sent, waiting) => `${counted(sent, 'message')} sent, ${waiting} waiting. See the sheet Mail.`,
  },
};
