/** Findings about the schedule. */
export const scheduleSeverities = {
  // Values
  'unreadable-time': 'warning',
  'unreadable-reminders': 'warning',
  'weekday-differs': 'warning',
  'year-assumed': 'info',
  'invalid-address': 'warning',
  'duplicate-number': 'warning',
  // Dates and status of an activity
  'plan-end-before-start': 'warning',
  'actual-end-before-start': 'warning',
  'plan-missing': 'warning',
  'plan-half-missing': 'warning',
  'plan-of-another-year': 'info',
  'actual-in-future': 'warning',
  'done-without-date': 'warning',
  'status-contradicts-dates': 'warning',
  'moved-without-reason': 'warning',
  'year-without-holidays': 'warning',
  // Between activities
  'owner-conflict': 'warning',
  'place-conflict': 'warning',
  // Schedule and budget
  'schedule-not-linked': 'info',
  'activity-code-unknown': 'warning',
  'activity-without-money': 'warning',
  'spent-before-activity': 'warning',
  'spent-without-activity': 'info',
  // Reminders and announcements
  'reminder-without-address': 'warning',
  'announcement-end-before-start': 'warning',
} as const;
