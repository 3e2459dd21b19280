/** How an activity stands today; `overdueStart` and `overdueFinish` are the open delays. */
export type ActivityState =
  | 'planned'
  | 'running'
  | 'done'
  | 'overdueStart'
  | 'overdueFinish'
  | 'postponed'
  | 'rescheduled'
  | 'cancelled'
  /** No readable plan, or its end lies before its start. */
  | 'unclear';
