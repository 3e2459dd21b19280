import type { DerivedActivity } from '../../domain/schedule/derive';
import { texts } from '../../text';
import { formatRupiah } from '../../text/format';
import type { Language } from '../../text/language';
import { emptyPlan, type PlannedValue, type SheetPlan } from '../prepare/sheet-plan';
import type { Grid } from '../read/grid';
import { findHeader } from '../read/header';
import { scheduleTable } from '../schema/schedule-tables';
import { cleanText } from '../values/markers';

type Key = keyof (typeof scheduleTable)['columns'];

/** Number formats of the columns that a proposal fills; the others keep the general one. */
const formats: Partial<Record<Key, string>> = {
  ...{ number: '0', plannedStart: 'dd/mm/yyyy', plannedEnd: 'dd/mm/yyyy' },
  ...{ name: '@', unit: '@', owner: '@', email: '@', status: '@', reminders: '@', code: '@', stage: '@' },
};

/** A day as the date of a cell, in the zone of the script. */
const cellDate = (day: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
};

function nameOf({ description, stage, quarter, cash }: DerivedActivity, language: Language): string {
  const { schedule, terms } = texts(language);
  const { preparation, execution, reporting } = schedule.derive;
  if (stage === 'preparation') return preparation(description);
  if (stage === 'reporting') return reporting(description);
  const label = terms.period.quarters[(quarter ?? 0) - 1];
  return label === undefined || cash === null
    ? description
    : execution(description, label, formatRupiah(cash, language));
}

/**
 * Plans the rows of proposed activities below everything that stands in the sheet; nothing else is touched. Null when the
 * sheet lacks a required heading.
 */
export function scheduleRows(derived: readonly DerivedActivity[], grid: Grid, language: Language): SheetPlan | null {
  const { header, findings } = findHeader(scheduleTable, grid);
  if (!header || findings.some(({ severity }) => severity === 'error')) return null;
  const { derive, stage: stageNames } = texts(language).schedule;
  const { columns } = header;
  const filled = grid.values.map((cells) => cells.some((cell) => cleanText(cell) !== ''));
  const firstRow = filled.lastIndexOf(true) + 2;
  const numbers = grid.values.slice(header.row + 1).map((cells) => Number(cells[columns.number ?? 0]));
  const last = Math.max(0, ...numbers.filter((number) => Number.isInteger(number)));
  const width = grid.values[header.row]?.length ?? 0;
  const keyAt = new Map((Object.entries(columns) as [Key, number][]).map(([key, index]) => [index, key]));
  const valueOf = (activity: DerivedActivity, index: number): Partial<Record<Key, PlannedValue>> => ({
    number: last + index + 1,
    name: nameOf(activity, language),
    unit: activity.unit,
    plannedStart: cellDate(activity.start),
    plannedEnd: cellDate(activity.end),
    stage: stageNames[activity.stage],
    owner: activity.owner,
    email: activity.email,
    status: derive.status,
    reminders: activity.stage === 'execution' ? derive.reminders : derive.noReminders,
    code: activity.code,
  });
  const inColumns = <T>(fill: (key: Key | undefined) => T): T[] =>
    Array.from({ length: width }, (_, column) => fill(keyAt.get(column)));
  const rowFormats = inColumns((key) => (key && formats[key]) ?? 'General');
  const values = derived.map((activity, index) => {
    const cells = valueOf(activity, index);
    return inColumns((key): PlannedValue => (key && cells[key]) ?? '');
  });
  return { ...emptyPlan(grid.name), records: { firstRow, values, formats: values.map(() => rowFormats) } };
}
