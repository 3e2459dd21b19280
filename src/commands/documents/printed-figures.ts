import { printedText } from '../../documents/main';
import type { DocumentPlan } from '../../documents/document';
import type { EvaluationPlan } from '../../documents/evaluation/plan';
import type { PrintedFigure } from '../../domain/records/printed-figure';
import { resultsOfUnits } from '../../domain/main-job/results-of-units';
import { AGENCY_CODE, subtreeOf } from '../../domain/main-job/unit';
import { absorptionSheet } from '../../workbook/sheets/main-job/absorption-sheet';
import { attainmentCells, attainmentSheet } from '../../workbook/sheets/main-job/attainment-sheet';
import { figureCells, type FigureCell } from '../../workbook/sheets/figure-cells';
import { unitReportSheet } from '../../workbook/sheets/main-job/unit-report-sheet';
import type { TaskContext } from '../run/task';

/** The figures of the sheets that documents print, as they would be written now. */
export function sheetFigures({ evaluation, data, frame, documentLanguage }: TaskContext): FigureCell[] {
  const sheets = [
    attainmentSheet(evaluation, frame),
    unitReportSheet(evaluation, data.settings.profile.agency, frame),
    absorptionSheet(evaluation, frame),
  ];
  return sheets.flatMap((sheet) => figureCells(sheet, documentLanguage));
}

/** Where the sheets show the attainment of an indicator, by its code; empty where they do not. */
export function attainmentFinder({ evaluation, frame }: TaskContext): (code: string) => string {
  let cells: Map<string, string> | null = null;
  return (code) => (cells ??= attainmentCells(attainmentSheet(evaluation, frame))).get(code) ?? '';
}

/** A row of the sheets by what documents call it. */
interface NamedRow {
  code: string;
  name: string;
}

/** The rows that a document may speak of: those of its unit and what is below it, or all. */
function rowsFor({ evaluation }: TaskContext, unit: string): NamedRow[] {
  const { units } = evaluation.input;
  const codes = unit === '' ? units.map(({ code }) => code) : subtreeOf(evaluation.tree, unit);
  const results = unit === '' ? evaluation.results : resultsOfUnits(evaluation, codes);
  const wanted = new Set(codes);
  const budget = evaluation.budget?.tree.nodes ?? [];
  return [
    ...results.map(({ indicator }) => indicator),
    ...units.filter(({ code }) => wanted.has(code)),
    ...budget
      .filter((node) => unit === '' || node.unit === '' || wanted.has(node.unit))
      .map(({ row }) => ({ code: row.code, name: row.description })),
  ];
}

/**
 * Gives a function that tells which figures the document of a plan prints: of the rows that it speaks of, those whose printed
 * form stands in the file. The agency's own row needs no name: a report without a unit is about it.
 */
export function figureFinder(
  context: TaskContext,
): (plan: DocumentPlan & Partial<Pick<EvaluationPlan, 'unit'>>, file: Uint8Array) => PrintedFigure[] {
  let byRow: Map<string, FigureCell[]> | null = null;
  const cellsOf = (code: string): FigureCell[] => {
    if (!byRow) {
      byRow = new Map();
      for (const cell of sheetFigures(context)) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
    }
    return byRow.get(code) ?? [];
  };
  return ({ key, unit = '' }, file) => {
    const { numbers, mentions } = printedText(file);
    const stands = ({ value }: FigureCell): boolean => numbers.has(value.replace(/^-/, ''));
    const told = rowsFor(context, unit).filter(({ code, name }) => cellsOf(code).some(stands) && mentions(name));
    const codes = new Set([...told.map(({ code }) => code), ...(unit === '' ? [AGENCY_CODE] : [])]);
    const cells = [...codes].flatMap(cellsOf).filter(stands);
    return cells.map(({ label, value, cell }) => ({ key, label, value, cell }));
  };
}
