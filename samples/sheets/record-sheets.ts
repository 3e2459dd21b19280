import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { followUps, type FollowUp } from '../agency/follow-ups';
import { holidays, type Holiday } from '../agency/holidays';
import { honours, type Honour } from '../agency/honours';
import { meetings, type Meeting } from '../agency/meetings';
import { ownerOf } from '../agency/units';
import { followUpSource, meetingKind } from '../workbook/choices';
import { inputSheets } from '../../src/workbook/schema/input-sheets';
import { schemaSheet, type SampleColumns } from '../workbook/schema-sheet';
import { day } from '../workbook/words';

interface NumberedFollowUp extends FollowUp {
  no: number;
}

const followUpColumns: SampleColumns<typeof inputSheets.followUps.table, NumberedFollowUp> = {
  number: ['number', 6, (row) => row.no],
  unit: ['code', 11, (row) => row.unit],
  indicator: ['code', 12, (row) => row.indicator],
  period: ['text', 10, (row) => row.period],
  problem: ['long', 38, (row) => row.problem],
  cause: ['long', 36, (row) => row.cause],
  action: ['long', 38, (row) => row.action],
  owner: ['long', 34, (row) => ownerOf(row.unit)],
  due: ['date', 12, (row) => row.due],
  status: ['text', 20, (row) => row.status],
  finished: ['date', 12, (row) => row.finished],
  progress: ['long', 36, (row) => row.progress],
  source: ['text', 12, (row) => row.source, { choices: Object.values(followUpSource) }],
  evidence: ['long', 24, (row) => row.evidence],
};

const meetingColumns: SampleColumns<typeof inputSheets.meetings.table, Meeting> = {
  number: ['number', 6, (row) => row.no],
  kind: ['text', 20, (row) => row.kind, { choices: Object.values(meetingKind) }],
  date: ['date', 12, (row) => row.date],
  time: ['text', 14, (row) => row.time],
  place: ['long', 28, (row) => row.place],
  chair: ['text', 22, (row) => row.chair],
  minutesBy: ['text', 22, (row) => row.minutesBy],
  agenda: ['long', 36, (row) => row.agenda],
  directions: ['long', 44, (row) => row.directions],
  discussion: ['long', 44, (row) => row.discussion],
  conclusions: ['long', 44, (row) => row.conclusions],
  present: ['number', 9, (row) => row.present],
};

const honourColumns: SampleColumns<typeof inputSheets.honours.table, Honour> = {
  date: ['date', 12, (row) => row.date],
  givenBy: ['text', 36, (row) => row.givenBy],
  honour: ['long', 52, (row) => row.honour],
  unit: ['code', 11, (row) => row.unit],
};

const holidayColumns: SampleColumns<typeof inputSheets.holidays.table, Holiday> = {
  date: ['date', 12, (row) => day(row.date)],
  description: ['text', 44, (row) => row.name],
};

/** `Tindak Lanjut`, `Rapat`, `Penghargaan Diterima` and `Hari Libur`. */
export function recordSheets(language: Language): WriteSheet[] {
  const numbered = followUps.map((followUp, index) => ({ ...followUp, no: index + 1 }));
  return [
    schemaSheet(inputSheets.followUps.table, followUpColumns, numbered, language),
    schemaSheet(inputSheets.meetings.table, meetingColumns, meetings, language),
    schemaSheet(inputSheets.honours.table, honourColumns, honours, language),
    schemaSheet(inputSheets.holidays.table, holidayColumns, holidays, language),
  ];
}
