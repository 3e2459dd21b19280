import type { CellLink, LinkBlock } from '../shapes/sheet-content';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

const FIRST_RECORD = 4;
/** Building a link costs time in every cell; whoever has put right a thousand findings runs the check again. */
const MOST_LINKED_ROWS = 1000;

function linkTo({ text, sheet, cell }: CellLink, sheets: ReadonlyMap<string, Sheet>): RichText {
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  const target = sheets.get(sheet);
  if (target && text !== '') builder.setLinkUrl(`#gid=${target.getSheetId()}&range=${cell || 'A1'}`);
  return builder.build();
}

/** Makes texts of an output sheet lead to cells, in one call; formulas such as HYPERLINK would depend on the locale. */
export function writeLinks(sheet: Sheet, { column, rows }: LinkBlock, sheets: ReadonlyMap<string, Sheet>): void {
  const linked = rows.slice(0, MOST_LINKED_ROWS);
  const width = linked[0]?.length ?? 0;
  if (width === 0) return;
  sheet
    .getRange(FIRST_RECORD, column, linked.length, width)
    .setRichTextValues(linked.map((row) => row.map((link) => linkTo(link, sheets))));
}
