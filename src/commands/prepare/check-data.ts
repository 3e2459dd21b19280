import { finding, type Finding } from '../../domain/finding';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { mergedRecords } from '../../workbook/read/merged-cells';
import { awardSheets } from '../../workbook/schema/award-tables';
import { inputSheets, type InputSheet } from '../../workbook/schema/input-sheets';
import { scheduleSheets } from '../../workbook/schema/schedule-tables';
import { controlFollowUpsTask } from '../people/control-follow-ups';
import { controlSchedule } from '../schedule/control-schedule';
import { checkRoster } from '../people/roster';
import { scoreAwards } from '../awards/score-awards';
import { summariseReflections } from '../people/summarise-reflections';
import type { TaskContext, TaskDefinition } from '../run/task';

const everySheet = Object.keys(inputSheets) as InputSheet[];

/** Sheets of the core that the check can do without, but an agency hardly. */
const advisable = ['settings', 'actuals', 'budget'] as const;

/** Modules with tables of their own: their task is run for what it finds, as soon as one of their sheets is there. */
const checkedModules = [
  { sheets: Object.keys(awardSheets), task: scoreAwards },
  { sheets: Object.keys(scheduleSheets), task: controlSchedule },
  { sheets: ['staff', 'transfers'], task: checkRoster },
  { sheets: ['reflections'], task: summariseReflections },
  { sheets: ['followUps'], task: controlFollowUpsTask },
];

function moduleFindings(context: TaskContext): Finding[] {
  const found = checkedModules
    .filter(({ sheets }) => sheets.some((sheet) => context.grids[sheet as InputSheet]))
    .flatMap(({ task }) => task.run(context).findings ?? []);
  // Modules that read the same sheet find the same in it.
  return [...new Map(found.map((item) => [JSON.stringify(item), item])).values()];
}

function sheetFindings({ grids }: TaskContext): Finding[] {
  const missing = advisable
    .filter((key) => !grids[key])
    .map((key) => inputSheets[key].table.id)
    .map((sheet) => finding('core-sheet-missing', { sheet, cell: '' }, { sheet }));
  const merged = everySheet.flatMap((key) => {
    const grid = grids[key];
    return grid ? mergedRecords(inputSheets[key].table, grid) : [];
  });
  return [...missing, ...merged];
}

/** How many findings of each severity a sheet has: `Indikator: 2 kesalahan, 1 peringatan, 0 informasi`. */
export function linesBySheet(findings: readonly Pick<Finding, 'sheet' | 'severity'>[], language: Language): string[] {
  const words = texts(language).prepare.check;
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))].filter((sheet) => sheet !== '');
  return sheets.map((sheet) => {
    const own = findings.filter((item) => item.sheet === sheet);
    const count = (severity: Finding['severity']): string =>
      String(own.filter((item) => item.severity === severity).length);
    return words.line(sheet, count('error'), count('warning'), count('info'));
  });
}

/**
 * *Periksa data*: every known sheet is read and everything computed, only for what is found; `Hasil Periksa Data` is
 * written by every run.
 */
export const checkData: TaskDefinition = {
  // Winners of earlier months decide who may win: their sheet is the add-on's own.
  reads: [...everySheet, 'awardResults'],
  requires: ['units', 'indicators'],
  run: (context) => {
    const { data, evaluation, spoken } = context;
    const findings = [...sheetFindings(context), ...moduleFindings(context)];
    const words = texts(spoken).prepare.check;
    const lines = linesBySheet([...data.findings, ...evaluation.findings, ...findings], spoken);
    return { findings, highlights: [{ title: words.title, lines: lines.length > 0 ? lines : [words.clean] }] };
  },
};
