import type { CellValue } from '../../shapes/sheet-content';
import type { SheetPlan } from '../../shapes/sheet-plan';
import { safeRows, TEXT_FORMAT } from './cell-text';
import { ServiceProblem } from '../service-problem';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

interface GridSize {
  rows: number;
  columns: number;
}

/** The size of a sheet that Google has just inserted: known, so that writing is not interrupted by asking. */
const NEW_SHEET: GridSize = { rows: 1000, columns: 26 };

const HEADING = { background: '#1f4e79', fontColor: '#ffffff' };

/**
 * Stops before anything is written to a sheet that this user may not edit.
 * @throws ServiceProblem `sheet-protected`
 */
export function requireEditable(sheet: Sheet): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const closed = [SHEET, RANGE]
    .flatMap((type) => sheet.getProtections(type))
    .some((protection) => !protection.isWarningOnly() && !protection.canEdit());
  if (closed) throw new ServiceProblem('sheet-protected', sheet.getName());
}

/** Runs of neighbouring columns that share a value: first column (1-based) and how many. */
function runsOf<T>(items: readonly T[], first: number): { from: number; count: number; value: T }[] {
  const runs: { from: number; count: number; value: T }[] = [];
  items.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.count++;
    else runs.push({ from: first + index, count: 1, value });
  });
  return runs;
}

/** A drop-down that warns about other words: people paste, and the reader knows more words than the list. */
function listRule(choices: string[], help: string): Rule {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(choices)
    .setAllowInvalid(true)
    .setHelpText(help || choices.join(', '))
    .build();
}

function unitRule(codes: GoogleAppsScript.Spreadsheet.Range, help: string): Rule {
  return SpreadsheetApp.newDataValidation()
    .requireValueInRange(codes)
    .setAllowInvalid(true)
    .setHelpText(help || ' ')
    .build();
}

/** How headings look; their words come last. */
function dressHeadings(sheet: Sheet, { headerRow, firstColumn, columns }: SheetPlan): void {
  const range = sheet.getRange(headerRow, firstColumn, 1, columns.length);
  range.setNumberFormat(TEXT_FORMAT);
  range.setNotes([columns.map(({ note }) => note)]);
  range.setBackground(HEADING.background).setFontColor(HEADING.fontColor).setFontWeight('bold');
  range.setWrap(true).setVerticalAlignment('middle');
}

/** Formats and drop-downs of the columns down to the last row, so that rows people add have them too. */
function writeColumns(
  sheet: Sheet,
  addition: SheetPlan,
  codes: GoogleAppsScript.Spreadsheet.Range | null,
  size: GridSize,
  isStanding: boolean,
): void {
  const { headerRow, firstColumn, columns } = addition;
  const rows = size.rows - headerRow;
  const formats = columns.map(({ format }) => format);
  sheet
    .getRange(headerRow + 1, firstColumn, rows, columns.length)
    .setNumberFormats(new Array<string[]>(rows).fill(formats));
  columns.forEach(({ choices, choosesUnit, note }, index) => {
    const rule = choices.length > 0 ? listRule(choices, note) : choosesUnit && codes ? unitRule(codes, note) : null;
    if (rule) sheet.getRange(headerRow + 1, firstColumn + index, rows, 1).setDataValidation(rule);
  });
  for (const { from, count, value } of runsOf(
    columns.map(({ pixels }) => pixels),
    firstColumn,
  )) {
    sheet.setColumnWidths(from, count, value);
  }
  for (const { from, count, value } of runsOf(
    columns.map(({ isAdvanced }) => isAdvanced),
    firstColumn,
  )) {
    if (value && !(isStanding && sheet.getColumnGroupDepth(from) > 0))
      sheet.getRange(1, from, 1, count).shiftColumnGroupDepth(1);
  }
}

/** Rows of texts and figures from a row and a column on, whose formats stand already. */
interface Rows {
  firstRow: number;
  firstColumn: number;
  values: CellValue[][];
  formats: string[][];
}

const putValues = (sheet: Sheet, { firstRow, firstColumn, values, formats }: Rows): void =>
  void sheet
    .getRange(firstRow, firstColumn, values.length, values[0]?.length ?? 1)
    .setValues(safeRows(values, (row) => formats[row] ?? []));

/**
 * Headings and records. Below headings that begin a sheet the records are written with them, at once: a sheet with headings
 * counts as begun, and is not given its first rows any more.
 */
function writeWords(sheet: Sheet, { headerRow, firstColumn, columns, records }: SheetPlan, size: GridSize): void {
  const { firstRow, values, formats } = records;
  const width = values[0]?.length ?? 0;
  if (width > 0) {
    const missing = firstRow + values.length - 1 - size.rows;
    if (missing > 0) sheet.insertRowsAfter(size.rows, missing);
    sheet.getRange(firstRow, 1, values.length, width).setNumberFormats(formats);
  }
  const headings = {
    firstRow: headerRow,
    firstColumn,
    values: [columns.map(({ heading }) => heading)],
    formats: [columns.map(() => TEXT_FORMAT)],
  };
  const isWhole = firstColumn === 1 && width === columns.length && firstRow === headerRow + 1;
  if (isWhole && width > 0) {
    const all = { values: [...headings.values, ...values], formats: [...headings.formats, ...formats] };
    return putValues(sheet, { ...headings, ...all });
  }
  // Elsewhere rows tell what is still to be done: they come last.
  if (columns.length > 0) putValues(sheet, headings);
  if (width > 0) putValues(sheet, { firstRow, firstColumn: 1, values, formats });
}

/** Whether the rows below a place are those that an attempt has inserted: empty, or with what was to be written into them. */
function isInserted(sheet: Sheet, after: number, values: readonly CellValue[][]): boolean {
  const standing = sheet.getRange(after + 1, 1, values.length, values[0]?.length ?? 1).getValues() as CellValue[][];
  const isOurs = (stands: CellValue, value: CellValue): boolean => stands === '' || String(stands) === String(value);
  return values.every((row, at) => row.every((value, column) => isOurs(standing[at]?.[column] ?? '', value)));
}

/** Rows between others, the lowest first, so that the places of the rest hold; drop-downs come along from the row above. */
function insertRows(sheet: Sheet, { inserts }: SheetPlan, again: boolean): void {
  for (const { after, values, formats } of [...inserts].sort((a, b) => b.after - a.after)) {
    if (!again || !isInserted(sheet, after, values)) sheet.insertRowsAfter(after, values.length);
    const range = sheet.getRange(after + 1, 1, values.length, values[0]?.length ?? 1);
    range.setNumberFormats(formats);
    range.setValues(safeRows(values, (row) => formats[row] ?? []));
  }
}

/** Drop-downs of single cells below each other, in one call; cells between them have none. */
function writeCellChoices(sheet: Sheet, cells: SheetPlan['cellChoices']): void {
  const [first] = cells;
  const last = cells[cells.length - 1];
  if (!first || !last) return;
  const rules = Array.from({ length: last.row - first.row + 1 }, (_, index) => {
    const cell = cells.find(({ row }) => row === first.row + index);
    return [cell ? listRule(cell.choices, '') : null];
  });
  sheet.getRange(first.row, first.column, rules.length, 1).setDataValidations(rules);
}

type FilledCell = SheetPlan['cells'][number];

/** Cells that stand below each other without a gap, so that a whole column costs as few calls as one cell. */
function runsDown(cells: readonly FilledCell[]): FilledCell[][] {
  const runs: FilledCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.column === cell.column && last.row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** Fills cells, each only while it still holds what the plan was made from; nothing is written before all were looked at. */
export function fillCells(sheet: Sheet, { name, cells }: Pick<SheetPlan, 'name' | 'cells'>, again: boolean): void {
  const runs = runsDown(cells).flatMap((run) => {
    const [first] = run;
    return first ? [{ run, range: sheet.getRange(first.row, first.column, run.length, 1) }] : [];
  });
  for (const { run, range } of runs) {
    const standing = range.getValues();
    const changed = run.find(({ expected, value }, index) => {
      const stands: unknown = standing[index]?.[0];
      return stands !== expected && !(again && stands === value);
    });
    if (changed) {
      const place = sheet.getRange(changed.row, changed.column).getA1Notation();
      throw new ServiceProblem('changed-meanwhile', `${name}!${place}`);
    }
  }
  for (const { run, range } of runs) {
    range.setNumberFormats(run.map(({ format }) => [format]));
    range.setValues(
      safeRows(
        run.map(({ value }) => [value]),
        (index) => [run[index]?.format ?? ''],
      ),
    );
  }
}

/**
 * Writes an addition to a sheet that is there: headings with notes, formats, drop-downs, widths, groups, records, empty
 * cells. What is filled is never changed.
 *
 * @param codes the cells with the codes of units, for drop-downs
 * @param again a failed attempt may have done part of it
 * @throws ServiceProblem `changed-meanwhile` when a cell to be filled is no longer what it was
 */
export function addToSheet(
  sheet: Sheet,
  addition: SheetPlan,
  codes: GoogleAppsScript.Spreadsheet.Range | null,
  again = false,
): void {
  const { headerRow, firstColumn, columns, cellChoices, frozenColumns } = addition;
  const isFresh = addition.isNew && !again;
  const size = isFresh ? NEW_SHEET : { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const missing = firstColumn + columns.length - 1 - size.columns;
  if (missing > 0) sheet.insertColumnsAfter(size.columns, missing);
  if (columns.length > 0) {
    dressHeadings(sheet, addition);
    // A run before may have grouped columns and come no further.
    writeColumns(sheet, addition, codes, size, !isFresh);
  }
  if (firstColumn === 1 && columns.length > 0) {
    sheet.setFrozenRows(headerRow);
    if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  }
  writeWords(sheet, addition, size);
  writeCellChoices(sheet, cellChoices);
  fillCells(sheet, addition, again);
  insertRows(sheet, addition, again);
}
