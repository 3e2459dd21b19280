import type { CellLink, LinkBlock } from '../../shapes/sheet-content';
import type { Block } from './cell-block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

const FIRST_RECORD = 4;
/** Building a link costs time in every cell; whoever has put right a thousand findings runs the check again. */
const MOST_LINKED_ROWS = 1000;

/** A text as a link; one that leads nowhere stays plain. */
export function linkTo({ text, sheet, cell, url }: CellLink, sheets: ReadonlyMap<string, Sheet>): RichText {
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  const target = sheets.get(sheet);
  if (url !== undefined && text !== '') builder.setLinkUrl(url);
  else if (target && text !== '') builder.setLinkUrl(`#gid=${target.getSheetId()}&range=${cell || 'A1'}`);
  return builder.build();
}

/** What the links lead to, in a word that is another one where a sheet is another one. */
export function linkTargets(links: LinkBlock | undefined, sheets: ReadonlyMap<string, Sheet>): string {
  const names = new Set((links?.rows ?? []).slice(0, MOST_LINKED_ROWS).flatMap((row) => row.map(({ sheet }) => sheet)));
  return [...names].map((name) => `${name} ${sheets.get(name)?.getSheetId() ?? ''}`).join();
}

/**
 * Makes texts of an output sheet lead to cells, in one call; formulas such as HYPERLINK would depend on the locale.
 *
 * @param block the cells that were written anew, and lost their links with it
 */
export function writeLinks(
  sheet: Sheet,
  { column, rows }: LinkBlock,
  sheets: ReadonlyMap<string, Sheet>,
  { top, left, bottom, right }: Block,
): void {
  const first = Math.max(top - FIRST_RECORD + 1, 0);
  const linked = rows.slice(first, Math.min(bottom - FIRST_RECORD + 2, MOST_LINKED_ROWS));
  const width = linked[0]?.length ?? 0;
  if (width === 0 || right < column - 1 || left > column + width - 2) return;
  sheet
    .getRange(FIRST_RECORD + first, column, linked.length, width)
    .setRichTextValues(linked.map((row) => row.map((link) => linkTo(link, sheets))));
}
