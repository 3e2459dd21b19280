import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { followUps, type FollowUp } from '../agency/follow-ups';
import { holidays, type Holiday } from '../agency/holidays';
import { honours, type Honour } from '../agency/honours';
import { meetings, type Meeting } from '../agency/meetings';
import { ownerOf } from '../agency/units';
import { followUpSource, followUpStatus, meetingKind } from '../workbook/choices';
import { tableSheet, type TableColumn } from '../workbook/table-sheet';
import { day, same, words } from '../workbook/words';
import { UNIT_CODES } from './core-sheets';

interface NumberedFollowUp extends FollowUp {
  no: number;
}

const followUpColumns: readonly TableColumn<NumberedFollowUp>[] = [
  { heading: same('No'), kind: 'number', width: 6, value: (row) => row.no },
  { heading: same('Unit'), kind: 'code', width: 11, value: (row) => row.unit, choicesFrom: UNIT_CODES },
  { heading: words('Kode Indikator', 'Indicator Code'), kind: 'code', width: 12, value: (row) => row.indicator },
  { heading: words('Periode', 'Period'), kind: 'text', width: 10, value: (row) => row.period },
  { heading: words('Permasalahan', 'Problem'), kind: 'long', width: 38, value: (row) => row.problem },
  { heading: words('Akar Penyebab', 'Root Cause'), kind: 'long', width: 36, value: (row) => row.cause },
  { heading: words('Rencana Tindak Lanjut', 'Action'), kind: 'long', width: 38, value: (row) => row.action },
  { heading: words('Penanggung Jawab', 'Owner'), kind: 'long', width: 34, value: (row) => ownerOf(row.unit) },
  { heading: words('Batas Waktu', 'Due'), kind: 'date', width: 12, value: (row) => row.due },
  {
    heading: same('Status'),
    kind: 'text',
    width: 20,
    value: (row) => row.status,
    choices: Object.values(followUpStatus),
  },
  { heading: words('Tanggal Selesai', 'Finished'), kind: 'date', width: 12, value: (row) => row.finished },
  { heading: words('Perkembangan', 'Progress'), kind: 'long', width: 36, value: (row) => row.progress },
  {
    heading: words('Sumber', 'Source'),
    kind: 'text',
    width: 12,
    value: (row) => row.source,
    choices: Object.values(followUpSource),
  },
  { heading: words('Data Dukung', 'Evidence'), kind: 'long', width: 24, value: (row) => row.evidence },
];

const meetingColumns: readonly TableColumn<Meeting>[] = [
  { heading: same('No'), kind: 'number', width: 6, value: (row) => row.no },
  {
    heading: words('Jenis', 'Kind'),
    kind: 'text',
    width: 20,
    value: (row) => row.kind,
    choices: Object.values(meetingKind),
  },
  { heading: words('Tanggal', 'Date'), kind: 'date', width: 12, value: (row) => row.date },
  { heading: words('Waktu', 'Time'), kind: 'text', width: 14, value: (row) => row.time },
  { heading: words('Tempat', 'Place'), kind: 'long', width: 28, value: (row) => row.place },
  { heading: words('Pimpinan', 'Chair'), kind: 'text', width: 22, value: (row) => row.chair },
  { heading: words('Notulis', 'Minutes By'), kind: 'text', width: 22, value: (row) => row.minutesBy },
  { heading: same('Agenda'), kind: 'long', width: 36, value: (row) => row.agenda },
  { heading: words('Arahan', 'Directions'), kind: 'long', width: 44, value: (row) => row.directions },
  { heading: words('Pembahasan', 'Discussion'), kind: 'long', width: 44, value: (row) => row.discussion },
  { heading: words('Kesimpulan', 'Conclusions'), kind: 'long', width: 44, value: (row) => row.conclusions },
  { heading: words('Hadir', 'Present'), kind: 'number', width: 9, value: (row) => row.present },
];

const honourColumns: readonly TableColumn<Honour>[] = [
  { heading: words('Tanggal', 'Date'), kind: 'date', width: 12, value: (row) => row.date },
  { heading: words('Pemberi', 'Given By'), kind: 'text', width: 36, value: (row) => row.givenBy },
  { heading: words('Penghargaan', 'Honour'), kind: 'long', width: 52, value: (row) => row.honour },
  { heading: same('Unit'), kind: 'code', width: 11, value: (row) => row.unit, choicesFrom: UNIT_CODES },
];

const holidayColumns: readonly TableColumn<Holiday>[] = [
  { heading: words('Tanggal', 'Date'), kind: 'date', width: 12, value: (row) => day(row.date) },
  { heading: words('Keterangan', 'Description'), kind: 'text', width: 44, value: (row) => row.name },
];

/** `Tindak Lanjut`, `Rapat`, `Penghargaan Diterima` and `Hari Libur`. */
export function recordSheets(language: Language): WriteSheet[] {
  const numbered = followUps.map((followUp, index) => ({ ...followUp, no: index + 1 }));
  return [
    tableSheet(words('Tindak Lanjut', 'Follow-up'), followUpColumns, numbered, language),
    tableSheet(words('Rapat', 'Meetings'), meetingColumns, meetings, language),
    tableSheet(words('Penghargaan Diterima', 'Honours Received'), honourColumns, honours, language),
    tableSheet(words('Hari Libur', 'Holidays'), holidayColumns, holidays, language),
  ];
}
