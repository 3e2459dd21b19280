import { dayOf } from '../../domain/day';
import { controlFollowUps, type ControlledFollowUp } from '../../domain/people/follow-up-control';
import type { Reflection } from '../../domain/people/reflection';
import type { Training } from '../../domain/people/training';
import type { Finding } from '../../domain/finding';
import { lastMonthOf, lastDayOf, type Period } from '../../domain/period';
import type { EvaluationInput } from '../../domain/main-job/evaluation-input';
import type { Holidays } from '../../domain/working-days';
import { readReflections } from '../../workbook/read/people/reflections';
import { readStaffing, type StaffingData } from '../../workbook/read/people/staffing';
import { idKey } from '../../domain/people/staff';
import { readTraining } from '../../workbook/read/people/training';
import { readHolidays } from '../../workbook/read/schedule/holidays';
import type { Grids } from '../../workbook/read/workbook';

/** The days that are not worked; their findings belong to the schedule. */
export function holidaysOf(grids: Grids): Holidays {
  const days = grids.holidays ? readHolidays(grids.holidays).holidays : [];
  return new Set(days.map(({ date }) => date));
}

/** Staff and how every follow-up stands. */
export interface FollowUpData extends StaffingData {
  controlled: ControlledFollowUp[];
  holidays: Holidays;
}

/** Puts `Tindak Lanjut` together with the people who own its rows. */
export function readFollowUpControl(grids: Grids, input: EvaluationInput): FollowUpData {
  const people = readStaffing(grids, input);
  const holidays = holidaysOf(grids);
  return { ...people, holidays, controlled: controlFollowUps(input.followUps, people.staffing, holidays) };
}

/** What people say of their years, and what they have learnt. */
export interface ReflectionData extends StaffingData {
  reflections: Reflection[];
  training: Training[];
  findings: Finding[];
}

/** Reads `Refleksi Pegawai` and `Pengembangan Kompetensi`; missing sheets are empty. */
export function readReflectionData(grids: Grids, input: EvaluationInput): ReflectionData {
  const codes = new Set(input.indicators.map(({ code }) => code.toLowerCase()));
  const said = grids.reflections ? readReflections(grids.reflections, codes) : { reflections: [], findings: [] };
  const people = readStaffing(grids, input);
  const isKnown = (id: string): boolean => people.staffing.byId.has(idKey(id));
  const learnt = grids.training ? readTraining(grids.training, isKnown) : { training: [], findings: [] };
  return {
    ...people,
    reflections: said.reflections,
    training: learnt.training,
    findings: [...said.findings, ...learnt.findings],
  };
}

/** The first and the last day of a period. */
export function daysOfPeriod(period: Period, year: number): { from: string; until: string } {
  const end = lastDayOf(period, year);
  const months = period.kind === 'year' ? 12 : period.kind === 'quarter' ? 3 : 1;
  const first = lastMonthOf(period) - months + 1;
  return { from: dayOf(year, first, 1), until: dayOf(year, end.month, end.day) };
}
