import type { Evaluation } from '../../../domain/main-job/evaluation';
import type { Finding } from '../../../domain/finding';
import { budgetOwners } from '../../../domain/main-job/budget/owners';
import { namedElsewhere } from '../../../domain/named-beside';
import type { Announcement } from '../../../domain/schedule/activity';
import { buildSchedule, type Schedule } from '../../../domain/schedule/schedule';
import { holidayTable, scheduleTable } from '../../schema/schedule-tables';
import { unitFinder } from '../main-job/units';
import type { Grids } from '../workbook';
import { readActivities } from './activities';
import { readAnnouncements } from './announcements';
import { readHolidays } from './holidays';

/** The schedule module of a workbook, as read and computed. */
export interface ScheduleData {
  schedule: Schedule;
  announcements: Announcement[];
  /** Of reading and of the schedule itself. */
  findings: Finding[];
}

/** Reads `Jadwal Kegiatan`, `Hari Libur` and `Pengumuman` and controls the schedule; missing sheets are empty. */
export function readSchedule(grids: Grids, evaluation: Evaluation): ScheduleData {
  const { rules, today, units } = evaluation.input;
  const { year } = rules;
  const holidays = grids.holidays ? readHolidays(grids.holidays, year) : { holidays: [], findings: [] };
  const rows = grids.schedule
    ? readActivities(grids.schedule, unitFinder(units), year)
    : { activities: [], findings: [] };
  const news = grids.announcements ? readAnnouncements(grids.announcements, year) : { announcements: [], findings: [] };
  const schedule = buildSchedule({
    activities: rows.activities,
    frame: { today, year, holidays: new Set(holidays.holidays.map(({ date }) => date)) },
    unitOrder: evaluation.tree.order.map(({ code }) => code),
    budget: evaluation.budget,
    sheets: { schedule: grids.schedule?.name ?? scheduleTable.id, holidays: grids.holidays?.name ?? holidayTable.id },
  });
  const owners = evaluation.budget ? budgetOwners(evaluation.budget.tree) : () => [];
  return {
    schedule,
    announcements: news.announcements,
    findings: [
      ...rows.findings,
      ...holidays.findings,
      ...news.findings,
      ...schedule.findings,
      ...namedElsewhere('schedule', rows.activities, evaluation.tree, owners),
    ],
  };
}
