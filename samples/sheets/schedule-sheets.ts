import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { announcements, type Announcement } from '../agency/announcements';
import { schedule, type ScheduledActivity } from '../agency/schedule';
import { ownerOf, units } from '../agency/units';
import { activityStatus, onScreen, stage } from '../workbook/choices';
import { inputSheets } from '../../src/workbook/schema/input-sheets';
import { schemaSheet, type SampleColumns } from '../workbook/schema-sheet';
import { day } from '../workbook/words';

interface NumberedActivity extends ScheduledActivity {
  no: number;
}

const dayOf = (iso: string | undefined): Date | null => (iso === undefined ? null : day(iso));
const emailOf = (code: string): string => units.find((unit) => unit.code === code)?.email ?? '';

const scheduleColumns: SampleColumns<typeof inputSheets.schedule.table, NumberedActivity> = {
  number: ['number', 6, (row) => row.no],
  name: ['long', 44, (row) => row.name],
  unit: ['code', 11, (row) => row.unit],
  plannedStart: ['date', 13, (row) => day(row.plan[0])],
  plannedEnd: ['date', 13, (row) => day(row.plan[1])],
  time: ['code', 13, (row) => row.time],
  actualStart: ['date', 13, (row) => dayOf(row.actual?.[0])],
  actualEnd: ['date', 13, (row) => dayOf(row.actual?.[1])],
  stage: ['text', 14, (row) => stage[row.stage]],
  owner: ['long', 34, (row) => ownerOf(row.unit)],
  email: ['text', 34, (row) => emailOf(row.unit)],
  place: ['long', 26, (row) => row.place],
  status: ['text', 16, (row) => activityStatus[row.status]],
  reason: ['long', 30, (row) => row.reason],
  reminders: ['text', 14, (row) => row.reminders],
  onScreen: ['text', 12, (row) => onScreen[row.screen ?? 'none']],
  soundFile: ['text', 14, () => null],
  code: ['code', 18, (row) => row.code],
};

const announcementColumns: SampleColumns<typeof inputSheets.announcements.table, Announcement> = {
  title: ['long', 36, (row) => row.title],
  text: ['long', 60, (row) => row.text],
  from: ['date', 12, (row) => row.from],
  until: ['date', 12, (row) => row.until],
  audience: ['text', 13, (row) => row.audience],
};

/** `Jadwal Kegiatan` and `Pengumuman`. */
export function scheduleSheets(language: Language): WriteSheet[] {
  const numbered = schedule.map((activity, index) => ({ ...activity, no: index + 1 }));
  return [
    schemaSheet(inputSheets.schedule.table, scheduleColumns, numbered, language),
    schemaSheet(inputSheets.announcements.table, announcementColumns, announcements, language),
  ];
}
