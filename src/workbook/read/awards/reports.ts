import { addMonths, monthOfDay, type Month } from '../../../domain/month';
import {
  dayOfMoment,
  isBefore,
  type CitizenReport,
  type Moment,
  type ReportClass,
  type ReportStatus,
} from '../../../domain/awards/records/reports';
import { canonical } from '../../../domain/canonical';
import { finding, type Finding } from '../../../domain/finding';
import { reportClassWords, reportStatusWords } from '../../schema/award-choices';
import { reportTable } from '../../schema/award-tables';
import { understandMoment } from '../../values/moment';
import type { Grid } from '../grid';
import type { Row } from '../row';
import { readRows } from '../rows';
import type { UnitFinder } from '../main-job/units';
import { capFindings } from './cap-findings';

type Key = keyof (typeof reportTable)['columns'];
type ReportRow = Row<Key>;

/** Months before the scored one whose reports form the pool. */
const POOL_MONTHS = 12;

export interface ReadReports {
  /** Received in the month. */
  reports: CitizenReport[];
  /** Received in the twelve months before. */
  earlier: CitizenReport[];
  findings: Finding[];
}

function moment(row: ReportRow, key: 'received' | 'responded' | 'resolved'): Moment | null {
  const { moment: value, understood } = understandMoment(row.raw(key));
  if (!understood) row.note('unreadable-date', key, { value: row.text(key) });
  return value;
}

/** A limit in hours; one that leaves no time is none, which is said. */
function limit(row: ReportRow, key: 'responseLimit' | 'resolutionLimit'): number | null {
  const { value } = row.figure(key);
  if (value === null || value > 0) return value;
  row.note('limit-not-positive', key, { value });
  return null;
}

/** Answers a question once per text: long sheets repeat the same few words. */
function once<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined || known.has(text)) return cached as T;
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}

/** Whether a moment lies on a day after that of the run. */
const isToCome = (moment: Moment, now: Moment): boolean => dayOfMoment(moment) > dayOfMoment(now);

/** An answer of a day to come is none yet, which is said. */
function noteToCome(row: ReportRow, key: 'responded' | 'resolved', moment: Moment | null, now: Moment): void {
  if (moment !== null && isToCome(moment, now))
    row.note('day-to-come', key, { day: dayOfMoment(moment), today: dayOfMoment(now) });
}

/** What a report can be read with: units, words and what stood in earlier rows. */
function reader(find: UnitFinder, now: Moment) {
  const unitOf = once(find);
  const unknownUnits = new Set<string>();
  const choices = new Map<string, ReportStatus | ReportClass | null>();
  const ids = new Map<string, number>();

  const choice = <V extends ReportStatus | ReportClass>(
    row: ReportRow,
    key: 'status' | 'class',
    words: Record<V, string>,
  ) => {
    const text = `${key} ${row.text(key)}`;
    const known = choices.get(text);
    if (known !== undefined) return known as V | null;
    const { value } = row.choice(key, words);
    choices.set(text, value);
    return value;
  };

  /** The unit's code; an unknown unit is told once, at the first row that names it. */
  function unit(row: ReportRow): string | null {
    const stated = row.optionalText('unit');
    if (stated === '') row.note('report-without-unit', 'unit');
    const code = stated === '' ? null : unitOf(stated);
    if (stated !== '' && code === null && !unknownUnits.has(stated)) {
      unknownUnits.add(stated);
      row.note('unknown-unit', 'unit', { value: stated });
    }
    return code;
  }

  function isRepeated(row: ReportRow): boolean {
    const key = row.text('id');
    const comparable = canonical(key);
    const first = ids.get(comparable);
    if (first === undefined) ids.set(comparable, row.number);
    else row.note('duplicate-report', 'id', { key, row: first });
    return first !== undefined;
  }

  return (row: ReportRow, received: Moment): CitizenReport | null => {
    if (isRepeated(row)) return null;
    const code = unit(row);
    const responded = moment(row, 'responded');
    const resolved = moment(row, 'resolved');
    noteToCome(row, 'responded', responded, now);
    noteToCome(row, 'resolved', resolved, now);
    const status = choice(row, 'status', reportStatusWords);
    const isWrong = {
      received: received > now,
      responded: responded !== null && isBefore(responded, received),
      resolved: resolved !== null && isBefore(resolved, received),
    };
    if (isWrong.received) row.note('report-in-future', 'received');
    if (isWrong.responded) row.note('responded-before-received', 'responded');
    if (isWrong.resolved) row.note('resolved-before-received', 'resolved');
    if (resolved === null && status === 'resolved') row.note('resolved-without-date', 'status');
    if (code === null || isWrong.received || isWrong.responded || isWrong.resolved) return null;
    return {
      unit: code,
      received,
      responded,
      resolved,
      status,
      class: choice(row, 'class', reportClassWords) ?? 'withoutInspection',
      responseLimit: limit(row, 'responseLimit'),
      resolutionLimit: limit(row, 'resolutionLimit'),
    };
  };
}

/**
 * Reads the reports of a month and of the twelve months before. Reports that contradict themselves, repeat an ID or
 * belong to no unit are left out, each with a finding, as are those of days to come, whatever their month; older ones are not
 * looked into.
 */
export function readReports(grid: Grid, find: UnitFinder, month: Month, now: Moment): ReadReports {
  const { rows, findings } = readRows(reportTable, grid);
  const read = reader(find, now);
  const oldest = addMonths(month, -POOL_MONTHS);
  const reports: CitizenReport[] = [];
  const earlier: CitizenReport[] = [];
  const monthOf = once((day: string) => monthOfDay(day));
  const days = new Map<number, Month>();
  for (const row of rows) {
    const received = moment(row, 'received');
    if (received === null) {
      if (row.text('received') === '') row.note('unreadable-date', 'received', { value: '' });
      continue;
    }
    if (isToCome(received, now)) {
      row.note('report-in-future', 'received');
      continue;
    }
    const day = Math.floor(received / 1440);
    const own = days.get(day) ?? monthOf(dayOfMoment(received));
    days.set(day, own);
    if (own < oldest || own > month) continue;
    const report = read(row, received);
    if (report) (own === month ? reports : earlier).push(report);
  }
  return { reports, earlier, findings: capFindings(findings) };
}

/** A sheet of records that a category counts from but that the workbook does not have. */
export const missingRecords = (place: { sheet: string; cell: string }, category: string, sheet: string): Finding =>
  finding('records-missing', place, { category, sheet });
