import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { announcements, audiences, schedule, type Announcement, type ScheduledActivity } from '../agency/schedule';
import { ownerOf, units } from '../agency/units';
import { activityStatus, onScreen, stage } from '../workbook/choices';
import { tableSheet, type TableColumn } from '../workbook/table-sheet';
import { day, same, words } from '../workbook/words';
import { UNIT_CODES } from './core-sheets';

interface NumberedActivity extends ScheduledActivity {
  no: number;
}

const dayOf = (iso: string | undefined): Date | null => (iso === undefined ? null : day(iso));
const emailOf = (code: string): string => units.find((unit) => unit.code === code)?.email ?? '';

const scheduleColumns: readonly TableColumn<NumberedActivity>[] = [
  { heading: same('No'), kind: 'number', width: 6, value: (row) => row.no },
  { heading: words('Kegiatan', 'Activity'), kind: 'long', width: 44, value: (row) => row.name },
  { heading: same('Unit'), kind: 'code', width: 11, value: (row) => row.unit, choicesFrom: UNIT_CODES },
  { heading: words('Rencana Mulai', 'Planned Start'), kind: 'date', width: 13, value: (row) => day(row.plan[0]) },
  { heading: words('Rencana Selesai', 'Planned End'), kind: 'date', width: 13, value: (row) => day(row.plan[1]) },
  { heading: words('Jam', 'Time'), kind: 'code', width: 13, value: (row) => row.time },
  {
    heading: words('Realisasi Mulai', 'Actual Start'),
    kind: 'date',
    width: 13,
    value: (row) => dayOf(row.actual?.[0]),
  },
  {
    heading: words('Realisasi Selesai', 'Actual End'),
    kind: 'date',
    width: 13,
    value: (row) => dayOf(row.actual?.[1]),
  },
  {
    heading: words('Tahapan', 'Stage'),
    kind: 'text',
    width: 14,
    value: (row) => stage[row.stage],
    choices: Object.values(stage),
  },
  { heading: words('Penanggung Jawab', 'Owner'), kind: 'long', width: 34, value: (row) => ownerOf(row.unit) },
  { heading: same('Email'), kind: 'text', width: 34, value: (row) => emailOf(row.unit) },
  { heading: words('Tempat', 'Place'), kind: 'long', width: 26, value: (row) => row.place },
  {
    heading: same('Status'),
    kind: 'text',
    width: 16,
    value: (row) => activityStatus[row.status],
    choices: Object.values(activityStatus),
  },
  { heading: words('Alasan Bergeser', 'Reason Moved'), kind: 'long', width: 30, value: (row) => row.reason },
  { heading: words('Pengingat', 'Reminders'), kind: 'text', width: 14, value: (row) => row.reminders },
  {
    heading: words('Tampil di Layar', 'On Screen'),
    kind: 'text',
    width: 12,
    value: (row) => onScreen[row.screen ?? 'none'],
    choices: Object.values(onScreen),
  },
  { heading: words('Berkas Suara', 'Sound File'), kind: 'text', width: 14, value: () => null },
  { heading: words('Kode', 'Code'), kind: 'code', width: 18, value: (row) => row.code },
];

const announcementColumns: readonly TableColumn<Announcement>[] = [
  { heading: words('Judul', 'Title'), kind: 'long', width: 36, value: (row) => row.title },
  { heading: words('Isi', 'Text'), kind: 'long', width: 60, value: (row) => row.text },
  { heading: words('Mulai', 'From'), kind: 'date', width: 12, value: (row) => row.from },
  { heading: words('Sampai', 'Until'), kind: 'date', width: 12, value: (row) => row.until },
  { heading: words('Untuk', 'Audience'), kind: 'text', width: 13, value: (row) => row.audience, choices: audiences },
];

/** `Jadwal Kegiatan` and `Pengumuman`. */
export function scheduleSheets(language: Language): WriteSheet[] {
  const numbered = schedule.map((activity, index) => ({ ...activity, no: index + 1 }));
  return [
    tableSheet(words('Jadwal Kegiatan', 'Schedule'), scheduleColumns, numbered, language),
    tableSheet(words('Pengumuman', 'Announcements'), announcementColumns, announcements, language),
  ];
}
