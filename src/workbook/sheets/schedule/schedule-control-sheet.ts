import type { FormTable } from '../../../domain/forms/form-table';
import type { Conflict } from '../../../domain/schedule/conflicts';
import { openDelay, type ControlledActivity } from '../../../domain/schedule/control';
import type { Schedule } from '../../../domain/schedule/schedule';
import { texts, type Texts } from '../../../text';
import { formatShortDay, formatShortSpan } from '../../../text/format';
import { formTable, type Form, type FormColumn, type FormFrame } from '../forms/form-columns';
import { layOut, type OutputContent, type OutputFrame } from '../output-sheet';
import { coloursByCode } from '../status-colours';

const statusColumn = 6;
const stateTones = {
  overdueStart: 'bad',
  overdueFinish: 'bad',
  postponed: 'open',
  rescheduled: 'open',
  unclear: 'open',
  done: 'good',
  planned: null,
  running: null,
  cancelled: null,
} as const;

/** A span of days in words; one day stands alone. */
function spanLabel(start: string | null, end: string | null, { schedule, terms }: Texts): string {
  const words = (day: string): string => formatShortDay(day, terms.period.months);
  if (start !== null && end !== null)
    return start === end ? words(start) : schedule.control.span(...formatShortSpan(start, end, terms.period.months));
  if (start !== null) return schedule.control.since(words(start));
  return end === null ? '' : words(end);
}

/**
 * `Selisih (hari kerja)`: of the end where it is known or past, else of the start; positive is late. Of what is done it is that of
 * the end alone: a start on its day says nothing of an end whose day is not known.
 */
export function difference({ state, startDelay, finishDelay }: ControlledActivity): number | null {
  if (state === 'postponed' || state === 'cancelled' || state === 'unclear') return null;
  return state === 'done' ? finishDelay : (finishDelay ?? startDelay);
}

/** What happened to the start; a delay of the end says more when the work has not even begun. */
function startWords(
  { state, activity, startDelay }: ControlledActivity,
  words: Texts['schedule']['control'],
): string[] {
  if (startDelay === null || startDelay <= 0) return [];
  if (activity.actualStart !== null) return [words.lateStart(String(startDelay))];
  return state === 'overdueStart' ? [words.openStart(String(startDelay))] : [];
}

function finishWords(item: ControlledActivity, words: Texts['schedule']['control']): string[] {
  const { state, finishDelay } = item;
  if (state === 'overdueFinish') return [words.openFinish(String(openDelay(item)))];
  if (state !== 'done' || finishDelay === null) return [];
  if (finishDelay > 0) return [words.lateFinish(String(finishDelay))];
  return [finishDelay < 0 ? words.early(String(-finishDelay)) : words.onTime];
}

function conflictWords(conflicts: readonly Conflict[], { activity }: ControlledActivity, words: Texts): string[] {
  const { conflictPlace, conflictOwner } = words.schedule.control;
  return conflicts.map(({ resource, earlier, later, day }) => {
    const other = earlier === activity ? later : earlier;
    const say = resource === 'place' ? conflictPlace : conflictOwner;
    return say(`"${other.name}"`, formatShortDay(day, words.terms.period.months));
  });
}

/** What happened to the start and to the end; one lateness is not told twice. */
function delayWords(item: ControlledActivity, words: Texts['schedule']['control']): string[] {
  const { state, startDelay, finishDelay } = item;
  const isLate = (delay: number | null): delay is number => delay !== null && delay > 0;
  if (state === 'done' && isLate(startDelay) && isLate(finishDelay) && item.activity.actualStart !== null)
    return [words.lateBoth(String(startDelay), String(finishDelay))];
  return [...startWords(item, words), ...finishWords(item, words)];
}

/** `Ketepatan`: delays, reasons and conflicts in words. */
function punctualityLabel(item: ControlledActivity, conflicts: readonly Conflict[], words: Texts): string {
  const { control } = words.schedule;
  const { reason } = item.activity;
  const delays = item.plan ? delayWords(item, control) : [];
  return [...delays, ...(reason === '' ? [] : [control.moved(reason)]), ...conflictWords(conflicts, item, words)].join(
    '; ',
  );
}

function columnsOf(
  schedule: Schedule,
  unitNames: ReadonlyMap<string, string>,
  { language }: OutputFrame,
): FormColumn<ControlledActivity>[] {
  const words = texts(language);
  const { state } = words.schedule;
  const conflictsOf = new Map<number, Conflict[]>();
  for (const conflict of schedule.conflicts) {
    for (const { row } of [conflict.earlier, conflict.later]) {
      conflictsOf.set(row, [...(conflictsOf.get(row) ?? []), conflict]);
    }
  }
  return [
    { heading: 'No', format: 'text', isKey: true, value: ({ activity }) => activity.number },
    { heading: 'Kegiatan / Activity', format: 'text', isKey: true, value: ({ activity }) => activity.name },
    { heading: 'Unit', format: 'text', value: ({ activity: { unit } }) => unitNames.get(unit) ?? unit },
    {
      heading: 'Rencana / Planned',
      format: 'text',
      value: ({ activity }) => spanLabel(activity.plannedStart, activity.plannedEnd, words),
    },
    {
      heading: 'Realisasi / Actual',
      format: 'text',
      value: ({ activity }) => spanLabel(activity.actualStart, activity.actualEnd, words),
    },
    { heading: 'Selisih (hari kerja) / Difference (working days)', format: 'count', value: difference },
    { heading: 'Status', format: 'text', value: (item) => state[item.state] },
    {
      heading: 'Ketepatan / Punctuality',
      format: 'text',
      figures: true,
      value: (item) => punctualityLabel(item, conflictsOf.get(item.activity.row) ?? [], words),
    },
  ];
}

const formOf = (
  schedule: Schedule,
  unitNames: ReadonlyMap<string, string>,
  frame: OutputFrame,
): Form<ControlledActivity> => ({
  name: 'Pengendalian Jadwal / Schedule Control',
  columns: columnsOf(schedule, unitNames, frame),
  codeOf: ({ activity }) => activity.number || activity.name,
});

/** Sheet `Pengendalian Jadwal`: one row per activity (data dictionary, Output sheets). */
export function scheduleControlSheet(
  schedule: Schedule,
  unitNames: ReadonlyMap<string, string>,
  frame: OutputFrame,
): OutputContent {
  const { state } = texts(frame.language).schedule;
  const colours = coloursByCode(statusColumn, state, stateTones);
  return layOut({ ...formOf(schedule, unitNames, frame), isLong: true }, schedule.controlled, frame, colours);
}

/** The same for paper. */
export const scheduleForm = (schedule: Schedule, unitNames: ReadonlyMap<string, string>, frame: FormFrame): FormTable =>
  formTable(formOf(schedule, unitNames, frame), schedule.controlled, frame);
