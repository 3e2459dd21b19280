import type { DashboardContent } from '../shapes/dashboard-content';
import { safeRows, TEXT_FORMAT } from './cell-text';
import type { CellValue } from '../shapes/sheet-content';
import { writeCharts } from './write-charts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows of the dashboard, 1-based: heading, the three of the cards, the title of the check boxes and the first of them. */
const ROWS = { heading: 3, label: 5, value: 6, note: 7, ticks: 9, firstTick: 10 };
const CARD_PIXELS = 150;
const LABEL_PIXELS = 190;
const INK = { heading: '#1f4e79', quiet: '#595959' };

/** Where the check boxes of the dashboard stand: column A from this row on, labels and answers beside them. */
export const firstTickRow = ROWS.firstTick;

function writeText(sheet: Sheet, row: number, column: number, rows: string[][]): void {
  const range = sheet.getRange(row, column, rows.length, rows[0]?.length ?? 1);
  range.setNumberFormat(TEXT_FORMAT);
  range.setValues(safeRows(rows, () => new Array<string>(rows[0]?.length ?? 1).fill(TEXT_FORMAT)));
}

function writeFigures(sheet: Sheet, { heading, cards }: DashboardContent): void {
  writeText(sheet, ROWS.heading, 1, [[heading]]);
  const texts = cards.map(() => TEXT_FORMAT);
  const formats = [texts, cards.map(({ format }) => format), texts];
  const rows: CellValue[][] = [
    cards.map(({ label }) => label),
    cards.map(({ value }) => value),
    cards.map(({ note }) => note),
  ];
  const range = sheet.getRange(ROWS.label, 1, 3, cards.length);
  range.setNumberFormats(formats);
  range.setValues(safeRows(rows, (row) => formats[row] ?? []));
  const backgrounds = cards.map(({ background }) => background);
  range.setBackgrounds([backgrounds, backgrounds, backgrounds]);
}

/** The numbers behind the charts own their columns from the headings down. */
function writeData(sheet: Sheet, { data }: DashboardContent, lastRow: number): void {
  for (const { row, column, rows, formats } of data) {
    const width = rows[0]?.length ?? 0;
    const below = row + rows.length;
    if (lastRow >= below) sheet.getRange(below, column, lastRow - below + 1, width).clearContent();
    const range = sheet.getRange(row, column, rows.length, width);
    range.setNumberFormats(formats);
    range.setValues(safeRows(rows, (index) => formats[index] ?? []));
  }
}

function writeMarker(sheet: Sheet, { marker }: DashboardContent): void {
  writeText(sheet, 1, 1, [[marker]]);
}

/** The look of the own cells, written once: later runs leave to the user what he makes of it. */
function dress(sheet: Sheet, { cards, ticks, data, protection }: DashboardContent): void {
  sheet.setColumnWidths(1, cards.length, CARD_PIXELS);
  sheet.setRowHeight(ROWS.heading, 30);
  sheet.setRowHeight(ROWS.value, 44);
  sheet.setRowHeight(ROWS.note, 36);
  sheet.getRange(1, 1).setFontColor(INK.quiet).setFontSize(8);
  sheet.getRange(ROWS.heading, 1).setFontColor(INK.heading).setFontSize(16).setFontWeight('bold');
  sheet
    .getRange(ROWS.label, 1, 1, cards.length)
    .setFontColor(INK.quiet)
    .setFontSize(9)
    .setHorizontalAlignment('center');
  const values = sheet.getRange(ROWS.value, 1, 1, cards.length);
  values.setFontColor(INK.heading).setFontSize(22).setFontWeight('bold').setHorizontalAlignment('center');
  const notes = sheet.getRange(ROWS.note, 1, 1, cards.length);
  const face = sheet.getRange(ROWS.label, 1, 2, cards.length);
  face.setVerticalAlignment('middle');
  notes.setFontSize(9).setWrap(true).setVerticalAlignment('top').setHorizontalAlignment('center');
  sheet.getRange(ROWS.ticks, 1).setFontColor(INK.quiet).setFontSize(9);
  sheet.getRange(ROWS.firstTick, 1, ticks.labels.length, 1).setHorizontalAlignment('center');
  sheet.getRange(ROWS.firstTick, 2, ticks.labels.length, 1).setFontWeight('bold');
  for (const { row, column, rows } of data) {
    sheet.setColumnWidth(column, LABEL_PIXELS);
    sheet
      .getRange(row, column, 1, rows[0]?.length ?? 1)
      .setFontColor(INK.quiet)
      .setFontWeight('bold')
      .setWrap(true);
  }
  // Whoever may edit the sheet may tick; the warning would stand between every tick and its answer.
  const own = sheet.protect().setDescription(protection).setWarningOnly(true);
  own.setUnprotectedRanges([sheet.getRange(ROWS.firstTick, 1, ticks.labels.length, 1)]);
}

function writeTicks(sheet: Sheet, { ticks: { title, labels } }: DashboardContent): void {
  writeText(sheet, ROWS.ticks, 1, [[title]]);
  writeText(
    sheet,
    ROWS.firstTick,
    2,
    labels.map((label) => [label]),
  );
}

/** Fills a sheet that stands empty; the marker comes last. */
export function fillDashboard(sheet: Sheet, content: DashboardContent): void {
  dress(sheet, content);
  writeFigures(sheet, content);
  writeTicks(sheet, content);
  sheet.getRange(ROWS.firstTick, 1, content.ticks.labels.length, 1).insertCheckboxes();
  sheet.getRange(ROWS.firstTick, 3, content.ticks.labels.length, 1).setNumberFormat(TEXT_FORMAT);
  writeData(sheet, content, 0);
  writeCharts(sheet, content.charts);
  writeMarker(sheet, content);
}

/** Renews figures, numbers and charts in their place. */
export function refreshDashboard(sheet: Sheet, content: DashboardContent): void {
  writeFigures(sheet, content);
  writeData(sheet, content, sheet.getLastRow());
  writeCharts(sheet, content.charts);
  writeMarker(sheet, content);
}
