import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { courses, reflections, transfers, type Course, type Reflection, type Transfer } from '../agency/reflections';
import { inputSheets } from '../../src/workbook/schema/input-sheets';
import { schemaSheet, type SampleColumns } from '../workbook/schema-sheet';
import { day } from '../workbook/words';

const transferColumns: SampleColumns<typeof inputSheets.transfers.table, Transfer> = {
  id: ['code', 8, (row) => row.id],
  kind: ['text', 14, (row) => row.kind, { choices: undefined }],
  from: ['code', 11, (row) => row.from],
  to: ['code', 11, (row) => row.to],
  position: ['long', 34, (row) => row.position],
  effective: ['date', 12, (row) => day(row.effective)],
  decree: ['code', 24, (row) => row.decree],
};

const reflectionColumns: SampleColumns<typeof inputSheets.reflections.table, Reflection> = {
  year: ['year', 8, (row) => row.year],
  id: ['code', 8, (row) => row.id],
  duties: ['long', 34, (row) => row.duties],
  achievements: ['long', 40, (row) => row.achievements],
  obstacles: ['long', 36, (row) => row.obstacles],
  improvements: ['long', 36, (row) => row.improvements],
  plan: ['long', 40, (row) => row.plan],
  measure: ['long', 32, (row) => row.measure],
  due: ['date', 12, (row) => day(row.due)],
  support: ['long', 30, (row) => row.support],
  lastOutcome: ['long', 30, (row) => row.lastOutcome],
};

const courseColumns: SampleColumns<typeof inputSheets.training.table, Course> = {
  id: ['code', 8, (row) => row.id],
  course: ['long', 34, (row) => row.name],
  from: ['date', 12, (row) => day(row.from)],
  until: ['date', 12, (row) => day(row.until)],
  project: ['long', 36, (row) => row.project],
  result: ['text', 14, (row) => row.result],
};

/** `Mutasi Pegawai`, `Refleksi Pegawai` and `Pengembangan Kompetensi`. */
export function peopleSheets(language: Language): WriteSheet[] {
  return [
    schemaSheet(inputSheets.transfers.table, transferColumns, transfers, language),
    schemaSheet(inputSheets.reflections.table, reflectionColumns, reflections, language),
    schemaSheet(inputSheets.training.table, courseColumns, courses, language),
  ];
}
