import type { Activity } from '../../../src/domain/schedule/activity';
import { controlActivity, type ControlledActivity, type ScheduleFrame } from '../../../src/domain/schedule/control';

/** 5 October 2026 is a Monday; 9 October is a holiday of these tests. */
export const frame: ScheduleFrame = { today: '2026-10-05', year: 2026, holidays: new Set(['2026-10-09']) };

let rows = 1;

/** An activity planned from 5 to 7 October, without a time, not begun. */
export function activity(changes: Partial<Activity> = {}): Activity {
  rows += 1;
  return {
    sheet: 'Jadwal Kegiatan',
    row: rows,
    number: String(rows),
    name: `Kegiatan ${rows}`,
    unit: 'R',
    plannedStart: '2026-10-05',
    plannedEnd: '2026-10-07',
    time: '',
    timeEnd: '',
    actualStart: null,
    actualEnd: null,
    stage: null,
    owner: '',
    email: '',
    place: '',
    status: null,
    reason: '',
    reminders: [7, 1, 0],
    audience: 'none',
    soundFile: '',
    budgetCode: '',
    cells: {
      name: 'B2',
      plannedStart: 'D2',
      plannedEnd: 'E2',
      time: 'F2',
      actualStart: 'G2',
      actualEnd: 'H2',
      owner: 'J2',
      email: 'K2',
      place: 'L2',
      status: 'M2',
      reason: 'N2',
      code: 'R2',
    },
    ...changes,
  };
}

/** The activity under control on `today`. */
export function controlled(changes: Partial<Activity> = {}, today = frame.today): ControlledActivity {
  return controlActivity(activity(changes), { ...frame, today });
}
