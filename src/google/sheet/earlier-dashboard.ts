type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the layout before this one had its cells: headlines and check boxes, and the numbers behind its charts, in A1 notation. */
const CELLS = ['A3:A3', 'A5:F7', 'A9:C12'];
const NUMBERS = ['H', 'M', 'Q', 'U', 'X'];
const WIDTHS = [4, 3, 3, 2, 2];
const FIRST_ROW = 4;
/** Its first check box; where it is one no longer, the sheet is of the layout of today. */
const FIRST_BOX = 'A10';

/**
 * Takes away what the earlier layout wrote, its own cells and charts alone, so that the sheet can be laid out anew.
 *
 * @returns false where the sheet has the layout of today
 */
export function leaveEarlierLayout(sheet: Sheet): boolean {
  if (typeof sheet.getRange(FIRST_BOX).getValue() !== 'boolean') return false;
  const last = Math.max(sheet.getLastRow(), FIRST_ROW);
  const numbers = NUMBERS.map((letter, index) => {
    const first = sheet.getRange(`${letter}${FIRST_ROW}`).getColumn();
    return sheet.getRange(FIRST_ROW, first, last - FIRST_ROW + 1, WIDTHS[index] ?? 1);
  });
  const starts = new Set(numbers.map((range) => range.getColumn()));
  for (const chart of sheet.getCharts()) {
    const [range] = chart.getRanges();
    if (range?.getRow() === FIRST_ROW && starts.has(range.getColumn())) sheet.removeChart(chart);
  }
  for (const range of [...CELLS.map((cells) => sheet.getRange(cells)), ...numbers]) {
    range.clear();
    range.setDataValidation(null);
  }
  return true;
}
