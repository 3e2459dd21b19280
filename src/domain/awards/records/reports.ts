import { dayNumber, dayOfNumber, two } from '../../day';
import { addWorkingDays, type Holidays } from '../../working-days';
import { lastDayOfMonth, type Month } from '../../month';

/**
 * A moment as minutes of the wall clock since 1 January 1970, without a time zone. Exactly midnight stands for a day
 * without a time.
 */
export type Moment = number;

const DAY = 1440;

export type ReportStatus = 'new' | 'inProgress' | 'resolved' | 'rejected' | 'reopened';

/** *Golongan*: how much a report has to be looked into, which decides how long it may take. */
export type ReportClass = 'information' | 'withoutInspection' | 'withInspection';

/** A row of `Laporan Masyarakat`, with its unit known. */
export interface CitizenReport {
  unit: string;
  received: Moment;
  responded: Moment | null;
  resolved: Moment | null;
  status: ReportStatus | null;
  class: ReportClass;
  /** Running hours that replace the term in working days; null: the term of the class. */
  responseLimit: number | null;
  resolutionLimit: number | null;
}

/** Working days until the first response and until a report is resolved (LAPOR!/SP4N terms, `awards.md` 1.7). */
const RESPONSE_DAYS = 3;
const RESOLUTION_DAYS: Record<ReportClass, number> = {
  information: 5,
  withoutInspection: 14,
  withInspection: 60,
};

/** Counts over the reports of one unit; hours are running hours. */
export interface ReportCounts {
  /** Valid reports: all but rejected ones. */
  cases: number;
  /** Hours from received to responded; of a report without an answer those that it has waited so far. */
  responseHours: number[];
  unanswered: number;
  /** Reports whose answer came, or whose term to answer has passed. */
  answerDue: number;
  answeredInTime: number;
  resolved: number;
  resolutionDue: number;
  resolvedInTime: number;
  /** Neither resolved nor, where they were opened again, resolved since. */
  unresolved: number;
  reopened: number;
}

/** The counts of one who has no reports yet. */
export const noReports = (): ReportCounts => ({
  cases: 0,
  responseHours: [],
  unanswered: 0,
  answerDue: 0,
  answeredInTime: 0,
  resolved: 0,
  resolutionDue: 0,
  resolvedInTime: 0,
  unresolved: 0,
  reopened: 0,
});

/** The day of a moment, `YYYY-MM-DD`. */
export const dayOfMoment = (moment: Moment): string => dayOfNumber(Math.floor(moment / DAY));

/** A moment as `YYYY-MM-DD HH:MM`. */
export const momentText = (moment: Moment): string =>
  `${dayOfMoment(moment)} ${two(Math.floor((moment % DAY) / 60))}:${two(moment % 60)}`;

/** Running hours between two moments; whole days where one of them has no time. */
export function hoursBetween(from: Moment, to: Moment): number {
  if (from % DAY === 0 || to % DAY === 0) return (Math.floor(to / DAY) - Math.floor(from / DAY)) * 24;
  return (to - from) / 60;
}

/** Running hours that a report has waited; the last minute of a day is its end, and a day without a time counts whole. */
function hoursWaited(received: Moment, cutOff: Moment): number {
  const end = (cutOff + 1) % DAY === 0 ? cutOff + 1 : cutOff;
  return received % DAY === 0 ? hoursBetween(received, end) : (end - received) / 60;
}

/** Whether `to` lies before `from`; on one day only where both have a time. */
export function isBefore(to: Moment, from: Moment): boolean {
  return hoursBetween(from, to) < 0;
}

/** Last day of a term of working days, computed once per day and length: months have few days, and many reports. */
function deadlines(holidays: Holidays): (received: Moment, days: number) => number {
  const known = new Map<number, number>();
  return (received, days) => {
    const day = Math.floor(received / DAY);
    const key = day * 100 + days;
    const last = known.get(key) ?? dayNumber(addWorkingDays(dayOfNumber(day), days, holidays));
    known.set(key, last);
    return last;
  };
}

/** The last minute of a month that counts in a run at a moment: its own last, or that moment (data dictionary, Kriteria Penilaian). */
export const cutOffOf = (month: Month, now: Moment): Moment =>
  Math.min(now, (dayNumber(lastDayOfMonth(month)) + 1) * DAY - 1);

/** What a report is judged by: the moment of the run, and whether a term was kept until a moment. */
interface Judging {
  cutOff: Moment;
  isInTime: (received: Moment, end: Moment, limit: number | null, days: number) => boolean;
}

/** Counts the answer to a report; null: nobody has answered yet. */
function countAnswer(count: ReportCounts, report: CitizenReport, answered: Moment | null, by: Judging): void {
  const { received, responseLimit } = report;
  const isInTime = by.isInTime(received, answered ?? by.cutOff, responseLimit, RESPONSE_DAYS);
  count.responseHours.push(answered === null ? hoursWaited(received, by.cutOff) : hoursBetween(received, answered));
  if (answered === null) count.unanswered++;
  if (answered !== null || !isInTime) count.answerDue++;
  if (answered !== null && isInTime) count.answeredInTime++;
}

/** Counts the end of a report; null: it has none, or nobody wrote down when. */
function countResolution(count: ReportCounts, report: CitizenReport, closed: Moment | null, by: Judging): void {
  const { received, resolutionLimit, status, resolved } = report;
  const isReopened = status === 'reopened';
  // The status alone says that a report is resolved, but not when: it cannot have been in time.
  const saysResolved = resolved === null && status === 'resolved';
  const isResolved = !isReopened && (closed !== null || saysResolved);
  const end = isResolved ? closed : null;
  const isInTime = by.isInTime(received, end ?? by.cutOff, resolutionLimit, RESOLUTION_DAYS[report.class]);
  if (isResolved) count.resolved++;
  else count.unresolved++;
  if (isReopened) count.reopened++;
  if (isResolved || !isInTime) count.resolutionDue++;
  if (end !== null && isInTime) count.resolvedInTime++;
}

/**
 * Counts the reports of each unit as they stood at the cut-off: what happened later does not exist yet. An open report
 * enters the hours with those it has waited; it is late once its term has passed, and in no share of those in time before.
 * A report that was opened again is not resolved.
 */
export function countReports(
  reports: Iterable<CitizenReport>,
  cutOff: Moment,
  holidays: Holidays,
): Map<string, ReportCounts> {
  const deadline = deadlines(holidays);
  const counts = new Map<string, ReportCounts>();
  const isInTime: Judging['isInTime'] = (received, end, limit, days) =>
    limit === null ? Math.floor(end / DAY) <= deadline(received, days) : hoursBetween(received, end) <= limit;
  const seen = (moment: Moment | null): Moment | null => (moment !== null && moment <= cutOff ? moment : null);
  for (const report of reports) {
    if (report.status === 'rejected' || report.received > cutOff) continue;
    const count = counts.get(report.unit) ?? noReports();
    counts.set(report.unit, count);
    count.cases++;
    const closed = seen(report.resolved);
    // Whoever resolves a report has answered it, even where nobody wrote down when.
    countAnswer(count, report, seen(report.responded) ?? closed, { cutOff, isInTime });
    countResolution(count, report, closed, { cutOff, isInTime });
  }
  return counts;
}

/** Counts of several units together. */
export function addCounts(parts: readonly (ReportCounts | undefined)[]): ReportCounts {
  const total = noReports();
  for (const part of parts) {
    if (!part) continue;
    total.cases += part.cases;
    total.unanswered += part.unanswered;
    total.answerDue += part.answerDue;
    total.answeredInTime += part.answeredInTime;
    total.resolved += part.resolved;
    total.resolutionDue += part.resolutionDue;
    total.resolvedInTime += part.resolvedInTime;
    total.unresolved += part.unresolved;
    total.reopened += part.reopened;
    for (const hours of part.responseHours) total.responseHours.push(hours);
  }
  return total;
}
