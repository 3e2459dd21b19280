import type { DerivedActivity } from '../../../domain/schedule/derive';
import { texts } from '../../../text';
import { formatRupiah } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { SheetPlan } from '../../prepare/sheet-plan';
import type { Grid } from '../../read/grid';
import { scheduleTable } from '../../schema/schedule-tables';
import { cellDate, highestNumber, rowsBelow } from '../added-rows';

type Key = keyof (typeof scheduleTable)['columns'];

/** Number formats of the columns that a proposal fills; the others keep the general one. */
const formats: Partial<Record<Key, string>> = {
  number: '0',
  plannedStart: 'dd/mm/yyyy',
  plannedEnd: 'dd/mm/yyyy',
  name: '@',
  unit: '@',
  owner: '@',
  email: '@',
  status: '@',
  reminders: '@',
  code: '@',
  stage: '@',
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
  const { derive, stage: stageNames } = texts(language).schedule;
  const last = highestNumber(scheduleTable, grid, 'number');
  const records = derived.map((activity, index) => ({
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
  }));
  return rowsBelow(scheduleTable, grid, records, (key) => formats[key] ?? 'General');
}
