import { safeRows, TEXT_FORMAT } from './cell-text';
import type { CellLink, CellValue } from '../../shapes/sheet-content';
import type { Card, DashboardContent, FigureLeads, ReportLead } from '../../shapes/dashboard-content';
import { dashboardLayout as AT, dashboardPixels as PIXELS, dashboardRowPixels } from '../../shapes/dashboard-layout';
import { leaveEarlierLayout } from './earlier-dashboard';
import { writeCharts } from './write-charts';
import { linkTo } from './write-links';
import { UNFINISHED } from './write-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Sheets = ReadonlyMap<string, Sheet>;

export const INK = { heading: '#1f4e79', quiet: '#595959' };
/** Rows of a band of headlines. */
const BAND = 3;

/** Row of a check box; its answer stands below its label. */
export const tickRow = (box: number): number => AT.firstTick + box * AT.rowsPerTick;
export const tickColumn = 1;
export const answerColumn = 2;

function writeTexts(sheet: Sheet, row: number, column: number, rows: string[][]): void {
  const range = sheet.getRange(row, column, rows.length, rows[0]?.length ?? 1);
  range.setNumberFormat(TEXT_FORMAT);
  range.setValues(safeRows(rows, () => new Array<string>(rows[0]?.length ?? 1).fill(TEXT_FORMAT)));
}

/** The cards of each band, from above. */
function bandsOf(cards: readonly Card[]): Card[][] {
  return Array.from({ length: AT.bands }, (_, band) => cards.slice(band * AT.perBand, (band + 1) * AT.perBand));
}

/** Texts that lead somewhere; they take the place of those that stand there. */
function writeLeads(sheet: Sheet, row: number, rows: readonly (readonly CellLink[])[], sheets: Sheets): void {
  const range = sheet.getRange(row, 1, rows.length, rows[0]?.length ?? 1);
  range.setRichTextValues(rows.map((links) => links.map((link) => linkTo(link, sheets))));
}

function writeFigures(sheet: Sheet, { heading, cards }: DashboardContent, sheets: Sheets): void {
  writeTexts(sheet, AT.heading, 1, [[heading]]);
  const bands = bandsOf(cards);
  const formats = bands.flatMap((band) => {
    const texts = band.map(() => TEXT_FORMAT);
    return [texts, band.map(({ format }) => format), texts];
  });
  const rows = bands.flatMap((band): CellValue[][] => [
    band.map(({ label }) => label),
    band.map(({ value }) => value),
    band.map(({ note }) => note),
  ]);
  const range = sheet.getRange(AT.cards, 1, rows.length, AT.perBand);
  range.setNumberFormats(formats);
  range.setValues(safeRows(rows, (row) => formats[row] ?? []));
  range.setBackgrounds(
    bands.flatMap((band) => new Array<string[]>(BAND).fill(band.map(({ background }) => background))),
  );
  bands.forEach((band, index) => {
    const links = band.map(({ label, leadsTo }) => ({ text: label, sheet: leadsTo, cell: '' }));
    writeLeads(sheet, AT.cards + index * BAND, [links], sheets);
  });
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

/** What is flagged in words, in rows of its own that are all written: fewer lines leave none of the last run behind. */
function writeFlagged(sheet: Sheet, { flagged: { title, lines } }: DashboardContent, sheets: Sheets): void {
  const rows = Array.from({ length: AT.mostFlagged + 1 }, (_, index): string[] =>
    index === 0
      ? [lines.length > 0 ? title : '', '']
      : [lines[index - 1]?.unit.text ?? '', lines[index - 1]?.what ?? ''],
  );
  writeTexts(sheet, AT.flagged, 1, rows);
  const leads = lines.map(({ unit }) => [unit]);
  if (leads.length > 0) writeLeads(sheet, AT.flagged + 1, leads, sheets);
}

/** The way to the agency's report, in a cell that is ours only while nothing of the user's stands in it. */
export function writeReport(sheet: Sheet, { report: { link, ours } }: ReportLead, sheets: Sheets): void {
  const standing = String(sheet.getRange(AT.report, 1).getValue());
  if (standing !== '' ? ours.includes(standing) : link.text !== '') writeLeads(sheet, AT.report, [[link]], sheets);
}

/**
 * Makes figures that stand lead to sheets that were not there when they were written. A text that a person has changed, or that
 * speaks of another unit by now, stays as it is.
 *
 * @param added names of the sheets that are new
 */
export function writeNewLeads(
  sheet: Sheet,
  { labels, units }: FigureLeads,
  sheets: Sheets,
  added: ReadonlySet<string>,
): void {
  const rows = AT.bands * BAND;
  const cards = sheet.getRange(AT.cards, 1, rows, AT.perBand).getValues();
  labels.forEach((link, index) => {
    const [row, column] = [Math.floor(index / AT.perBand) * BAND, index % AT.perBand];
    if (!added.has(link.sheet) || cards[row]?.[column] !== link.text) return;
    sheet.getRange(AT.cards + row, column + 1).setRichTextValues([[linkTo(link, sheets)]]);
  });
  if (!units.some((link) => added.has(link.sheet))) return;
  const flagged = sheet.getRange(AT.flagged + 1, 1, AT.mostFlagged, 1).getValues();
  flagged.forEach(([text], index) => {
    const link = units.find((unit) => unit.text === text);
    if (link) writeLeads(sheet, AT.flagged + 1 + index, [[link]], sheets);
  });
}

function writeMarker(sheet: Sheet, { marker }: DashboardContent): void {
  writeTexts(sheet, 1, 1, [[marker]]);
}

/** Makes room for the numbers behind the charts, which stand beyond the columns of a new sheet. */
function makeRoom(sheet: Sheet, { data }: DashboardContent): void {
  const wanted = Math.max(...data.map(({ column, rows }) => column + (rows[0]?.length ?? 1) - 1));
  const have = sheet.getMaxColumns();
  if (wanted > have) sheet.insertColumnsAfter(have, wanted - have);
}

/** Breaks the heading within the two columns, unless something of the user's stands beside it. */
function fitHeading(sheet: Sheet, { headingHeight }: DashboardContent): void {
  const range = sheet.getRange(AT.heading, 1, 1, AT.perBand);
  const [[, ...beside] = []] = range.getValues() as CellValue[][];
  if (beside.some((value) => value !== '')) return;
  range.merge().setWrap(true).setVerticalAlignment('middle');
  sheet.setRowHeight(AT.heading, headingHeight);
}

/** The look of the own cells, written once: later runs leave to the user what he makes of it. */
function dress(sheet: Sheet, content: DashboardContent): void {
  const { ticks, data, protection } = content;
  const last = AT.flagged + AT.mostFlagged;
  sheet.setColumnWidths(1, AT.perBand, PIXELS.column);
  sheet.setColumnWidth(AT.perBand + 1, PIXELS.gap);
  for (let row = AT.heading + 1; row <= last; row++) {
    const pixels = dashboardRowPixels(row);
    if (pixels !== PIXELS.row) sheet.setRowHeight(row, pixels);
  }
  sheet.getRange(1, 1).setFontColor(INK.quiet).setFontSize(8);
  fitHeading(sheet, content);
  sheet.getRange(AT.heading, 1).setFontColor(INK.heading).setFontSize(12).setFontWeight('bold');
  const face = sheet.getRange(AT.cards, 1, AT.bands * BAND, AT.perBand);
  face
    .setFontColor(INK.quiet)
    .setFontSize(9)
    .setWrap(true)
    .setHorizontalAlignment('center')
    .setVerticalAlignment('middle');
  for (let band = 0; band < AT.bands; band++) {
    const values = sheet.getRange(AT.cards + band * BAND + 1, 1, 1, AT.perBand);
    values.setFontColor(INK.heading).setFontSize(22).setFontWeight('bold');
  }
  const title = sheet.getRange(AT.ticks, 1, 1, AT.perBand);
  title.setFontColor(INK.quiet).setFontSize(9);
  ticks.labels.forEach((_, box) => {
    sheet.getRange(tickRow(box), tickColumn).setHorizontalAlignment('center');
    sheet.getRange(tickRow(box), answerColumn).setFontWeight('bold');
    sheet
      .getRange(tickRow(box) + 1, answerColumn)
      .setFontSize(9)
      .setWrap(true)
      .setVerticalAlignment('top');
  });
  sheet.getRange(AT.flagged, 1).setFontWeight('bold');
  const flagged = sheet.getRange(AT.flagged + 1, 1, AT.mostFlagged, AT.perBand);
  flagged.setWrap(true).setVerticalAlignment('top').setFontSize(9);
  for (const { row, column, rows } of data) {
    sheet.setColumnWidth(column, PIXELS.label);
    sheet
      .getRange(row, column, 1, rows[0]?.length ?? 1)
      .setFontColor(INK.quiet)
      .setFontWeight('bold')
      .setWrap(true);
  }
  // Whoever may edit the sheet may tick; the warning would stand between every tick and its answer.
  const own = sheet.protect().setDescription(protection).setWarningOnly(true);
  own.setUnprotectedRanges(ticks.labels.map((_, box) => sheet.getRange(tickRow(box), tickColumn)));
}

function writeTicks(sheet: Sheet, { ticks: { title, labels } }: DashboardContent): void {
  writeTexts(sheet, AT.ticks, 1, [[title]]);
  labels.forEach((label, box) => {
    writeTexts(sheet, tickRow(box), answerColumn, [[label], ['']]);
    sheet.getRange(tickRow(box), tickColumn).insertCheckboxes();
  });
}

/** Fills a sheet that stands empty, or that a run left half-way; the marker comes last. */
export function fillDashboard(sheet: Sheet, content: DashboardContent, sheets: Sheets): void {
  makeRoom(sheet, content);
  dress(sheet, content);
  writeTexts(sheet, 1, 1, [[UNFINISHED]]);
  writeFigures(sheet, content, sheets);
  writeTicks(sheet, content);
  writeFlagged(sheet, content, sheets);
  writeReport(sheet, content, sheets);
  writeData(sheet, content, 0);
  writeCharts(sheet, content.charts);
  writeMarker(sheet, content);
}

/** Renews figures, numbers and charts in their place; one of an earlier layout is laid out anew. */
export function refreshDashboard(sheet: Sheet, content: DashboardContent, sheets: Sheets): void {
  if (leaveEarlierLayout(sheet)) return fillDashboard(sheet, content, sheets);
  if (content.headingHeight > PIXELS.heading) fitHeading(sheet, content);
  writeFigures(sheet, content, sheets);
  writeFlagged(sheet, content, sheets);
  writeReport(sheet, content, sheets);
  writeData(sheet, content, sheet.getLastRow());
  writeCharts(sheet, content.charts);
  writeMarker(sheet, content);
}
