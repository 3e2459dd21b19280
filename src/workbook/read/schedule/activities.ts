import { finding, type Finding } from '../../../domain/finding';
import type { Activity, ActivityCell, ReminderDay } from '../../../domain/schedule/activity';
import { isAddress } from '../../../domain/schedule/reminders';
import { activityStatusWords, onScreenWords, scheduleTable, stageWords } from '../../schema/schedule-tables';
import { understandTime } from '../../values/time';
import type { Grid } from '../grid';
import type { Row } from '../row';
import { readRows } from '../rows';
import { knownUnit, type UnitFinder } from '../main-job/units';

type ScheduleRow = Row<keyof (typeof scheduleTable)['columns']>;

const allReminders: readonly ReminderDay[] = [7, 1, 0];

/** `H-7, H-1, H`; an empty cell means all three, `Tidak` or `-` none. */
function remindersOf(row: ScheduleRow): readonly ReminderDay[] {
  const text = row.text('reminders');
  if (text === '') return allReminders;
  if (/^(-|–|tidak|tanpa|no|none)$/i.test(text)) return [];
  const parts = text
    .split(/[,;/&+]|\bdan\b|\band\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const days = parts
    .map((part) => /^h\s*(?:[-–]\s*(\d+))?$/i.exec(part))
    .map((found) => found && Number(found[1] ?? 0));
  if (days.some((day) => !allReminders.some((known) => known === day)))
    row.note('unreadable-reminders', 'reminders', { value: text });
  return allReminders.filter((known) => days.includes(known));
}

/** What looks like an address; several may stand in one cell. */
function emailOf(row: ScheduleRow): string {
  const text = row.optionalText('email');
  const addresses = text.split(/[,;\s]+/).filter((part) => part !== '');
  const valid = addresses.filter(isAddress);
  if (valid.length < addresses.length) row.note('invalid-address', 'email', { value: text });
  return valid.join(', ');
}

const cellKeys: readonly ActivityCell[] = [
  ...(['name', 'plannedStart', 'plannedEnd', 'actualStart', 'actualEnd', 'time'] as const),
  ...(['owner', 'email', 'place', 'status', 'reason', 'code'] as const),
];

function readActivity(row: ScheduleRow, find: UnitFinder, year: number): Activity {
  const unit = knownUnit(row, 'unit', find);
  const time = understandTime(row.raw('time'));
  if (!time.understood) row.note('unreadable-time', 'time', { value: row.text('time') });
  return {
    sheet: row.sheet,
    row: row.number,
    number: row.text('number'),
    name: row.text('name'),
    unit: unit ?? '',
    plannedStart: row.day('plannedStart', year),
    plannedEnd: row.day('plannedEnd', year),
    time: time.start,
    timeEnd: time.end,
    actualStart: row.day('actualStart', year),
    actualEnd: row.day('actualEnd', year),
    stage: row.choice('stage', stageWords).value,
    owner: row.optionalText('owner'),
    email: emailOf(row),
    place: row.optionalText('place'),
    status: row.choice('status', activityStatusWords).value,
    reason: row.optionalText('reason'),
    reminders: remindersOf(row),
    audience: row.choice('onScreen', onScreenWords).value ?? 'none',
    soundFile: row.optionalText('soundFile'),
    budgetCode: row.optionalText('code') === '' ? '' : row.code('code'),
    cells: Object.fromEntries(cellKeys.map((key) => [key, row.cell(key)])) as Activity['cells'],
  };
}

/** A number used twice: reminders tell the rows apart by their names, people may not. */
function duplicateNumbers(activities: readonly Activity[]): Finding[] {
  const first = new Map<string, number>();
  return activities.flatMap(({ number, row, sheet, name }) => {
    const known = first.get(number);
    if (number === '') return [];
    if (known === undefined) first.set(number, row);
    return known === undefined
      ? []
      : [finding('duplicate-number', { sheet, cell: `A${row}` }, { activity: name, number, row: known })];
  });
}

/**
 * Reads `Jadwal Kegiatan`. A row without a number counts when it has a name; a numbered row without anything else is empty.
 *
 * @param year the year of dates written without one
 */
export function readActivities(
  grid: Grid,
  find: UnitFinder,
  year: number,
): { activities: Activity[]; findings: Finding[] } {
  const { rows, findings } = readRows(scheduleTable, grid, (row) => row.text('name') !== '' && 'alone');
  const filled = rows.filter(
    (row) => row.text('name') !== '' || row.text('plannedStart') !== '' || row.text('plannedEnd') !== '',
  );
  const activities = filled.map((row) => readActivity(row, find, year));
  return { activities, findings: [...findings, ...duplicateNumbers(activities)] };
}
