import { numbersInFile } from '../../documents/main';
import type { DocumentPlan } from '../../documents/plan';
import type { PrintedFigure } from '../../domain/printed-figure';
import { resultsOfUnits } from '../../domain/results-of-units';
import { subtreeOf } from '../../domain/unit';
import { absorptionSheet } from '../../workbook/sheets/absorption-sheet';
import { attainmentSheet } from '../../workbook/sheets/attainment-sheet';
import { figureCells, type FigureCell } from '../../workbook/sheets/figure-cells';
import { unitReportSheet } from '../../workbook/sheets/unit-report-sheet';
import type { TaskContext } from '../run/task';

/** The figures of the sheets that evaluations print, as they would be written now. */
export function sheetFigures({ evaluation, data, frame, documentLanguage }: TaskContext): FigureCell[] {
  const sheets = [
    attainmentSheet(evaluation, frame),
    unitReportSheet(evaluation, data.settings.profile.agency, frame),
    absorptionSheet(evaluation, frame),
  ];
  return sheets.flatMap((sheet) => figureCells(sheet, documentLanguage));
}

/**
 * Gives a function that tells which figures the document of a plan prints: of the rows that speak of its unit and what is
 * below it, those whose printed form stands in the file.
 */
export function figureFinder(context: TaskContext): (plan: DocumentPlan, docx: Uint8Array) => PrintedFigure[] {
  const { evaluation } = context;
  let byRow: Map<string, FigureCell[]> | null = null;
  const cellsOf = (code: string): FigureCell[] => {
    if (!byRow) {
      byRow = new Map();
      for (const cell of sheetFigures(context)) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
    }
    return byRow.get(code) ?? [];
  };
  return (plan, docx) => {
    const isAgency = plan.unit === '';
    const units = isAgency ? evaluation.input.units.map(({ code }) => code) : subtreeOf(evaluation.tree, plan.unit);
    const results = isAgency ? evaluation.results : resultsOfUnits(evaluation, units);
    const rows = [...results.map(({ indicator }) => indicator.code), ...units, ...(isAgency ? ['INSTANSI'] : [])];
    const printed = numbersInFile(docx);
    return [...new Set(rows)]
      .flatMap(cellsOf)
      .filter(({ value }) => printed.has(value.replace(/^-/, '')))
      .map(({ label, value, cell }) => ({ key: plan.key, label, value, cell }));
  };
}
