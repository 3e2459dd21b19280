import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { awardCriteria, categories, type AwardCriterion, type Category } from '../agency/award-instruments';
import {
  awardScores,
  awardTeam,
  publications,
  type Publication,
  type Score,
  type TeamMember,
} from '../agency/award-scores';
import { citizenReports, type Report } from '../agency/citizen-reports';
import { staff, type Employee } from '../agency/staff';
import { award } from '../workbook/choices';
import { inputSheets } from '../../src/workbook/schema/input-sheets';
import { schemaSheet, type SampleColumns } from '../workbook/schema-sheet';

const categoryColumns: SampleColumns<typeof inputSheets.awardCategories.table, Category> = {
  name: ['long', 46, (row) => row.name],
  participants: ['text', 34, (row) => row.participants],
  recipient: ['text', 14, (row) => row.recipient],
  method: ['text', 10, () => award.method.smart],
  winners: ['number', 11, (row) => row.winners],
  coolDown: ['number', 10, (row) => row.coolDown],
  minimumCases: ['number', 10, (row) => row.minimumCases],
  basis: ['long', 40, () => null],
};

const criterionColumns: SampleColumns<typeof inputSheets.awardCriteria.table, AwardCriterion> = {
  category: ['long', 46, (row) => row.category],
  code: ['code', 8, (row) => row.code],
  name: ['long', 36, (row) => row.name],
  weight: ['number', 9, (row) => row.weight],
  kind: ['text', 24, (row) => row.kind],
  source: ['text', 36, (row) => row.source],
  zero: ['number', 10, (row) => row.zero],
  hundred: ['number', 10, (row) => row.hundred],
  veto: ['code', 9, (row) => row.veto],
  scale: ['code', 9, (row) => row.scale],
  tieOrder: ['number', 9, (row) => row.tieOrder],
  ifMissing: ['text', 12, () => award.missing.stop],
};

const scoreColumns: SampleColumns<typeof inputSheets.awardScores.table, Score> = {
  month: ['code', 10, (row) => row.month],
  category: ['long', 46, (row) => row.category],
  participant: ['code', 12, (row) => row.participant],
  criterion: ['code', 10, (row) => row.criterion],
  juror: ['code', 10, (row) => row.juror],
  score: ['number', 9, (row) => row.score],
  notes: ['long', 36, () => null],
};

const teamColumns: SampleColumns<typeof inputSheets.awardTeam.table, TeamMember> = {
  id: ['code', 10, (row) => row.id],
  role: ['text', 14, (row) => row.role],
  category: ['long', 46, () => null],
};

const reportColumns: SampleColumns<typeof inputSheets.reports.table, Report> = {
  id: ['code', 10, (row) => row.id],
  channel: ['text', 16, (row) => row.channel],
  received: ['moment', 17, (row) => row.received],
  responded: ['moment', 17, (row) => row.responded],
  resolved: ['moment', 17, (row) => row.resolved],
  unit: ['code', 11, (row) => row.unit],
  problem: ['text', 36, (row) => row.problem],
  status: ['text', 16, (row) => row.status],
  class: ['text', 20, (row) => row.class],
};

const publicationColumns: SampleColumns<typeof inputSheets.publications.table, Publication> = {
  date: ['date', 12, (row) => row.date],
  unit: ['code', 11, (row) => row.unit],
  title: ['long', 40, (row) => row.title],
  media: ['text', 16, (row) => row.media],
  reach: ['number', 11, (row) => row.reach],
};

const staffColumns: SampleColumns<typeof inputSheets.staff.table, Employee> = {
  id: ['code', 8, (row) => row.id],
  name: ['text', 26, (row) => row.name],
  degreeAfter: ['text', 14, (row) => row.degreeAfter],
  employment: ['text', 14, (row) => row.employment, { choices: undefined }],
  position: ['long', 40, (row) => row.position],
  rank: ['text', 12, (row) => row.rank],
  unit: ['code', 11, (row) => row.unit],
};

/** `Pegawai`, the instruments, the jurors' scores, and the records that awards count from. */
export function awardSheets(language: Language): WriteSheet[] {
  return [
    schemaSheet(inputSheets.staff.table, staffColumns, staff, language),
    schemaSheet(inputSheets.awardCategories.table, categoryColumns, categories, language),
    schemaSheet(inputSheets.awardCriteria.table, criterionColumns, awardCriteria, language),
    schemaSheet(inputSheets.awardTeam.table, teamColumns, awardTeam, language),
    schemaSheet(inputSheets.awardScores.table, scoreColumns, awardScores, language),
    schemaSheet(inputSheets.reports.table, reportColumns, citizenReports, language),
    schemaSheet(inputSheets.publications.table, publicationColumns, publications, language),
  ];
}
