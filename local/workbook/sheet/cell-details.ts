import type { Cell, CellStyle, Sheet } from 'hucre';

/** The details of a cell beside its value, straight on the xlsx structure; rows and columns are zero-based. */
function detailsOf(sheet: Sheet, row: number, column: number): Cell {
  const cells = (sheet.cells ??= new Map<string, Cell>());
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const values = sheet.rows[row] ?? [];
  while (values.length <= column) values.push(null);
  const value = values[column] ?? null;
  const known = cells.get(`${row},${column}`);
  const cell: Cell = known ?? { value, type: value === null ? 'empty' : 'string' };
  cells.set(`${row},${column}`, cell);
  return cell;
}

/** A style of its own needs the font named, or programs take another one than in the cells around. */
export const FONT = { name: 'Arial', size: 10 };

/** A style with another laid over it; what of type and alignment the other does not name stays. */
export function mergedStyle(base: CellStyle, patch: CellStyle): CellStyle {
  const { font, alignment } = base;
  return {
    ...base,
    ...patch,
    ...((font ?? patch.font) && { font: { ...(font ?? FONT), ...patch.font } }),
    ...((alignment ?? patch.alignment) && { alignment: { ...alignment, ...patch.alignment } }),
  };
}

/** Adds to the style of a cell: fonts and alignments are merged, what the patch does not name stays. */
export function patchStyle(sheet: Sheet, row: number, column: number, patch: CellStyle): void {
  const cell = detailsOf(sheet, row, column);
  cell.style = mergedStyle(cell.style ?? {}, patch);
}

/** The note of a cell; empty without one. */
export function noteOf(sheet: Sheet, row: number, column: number): string {
  return sheet.cells?.get(`${row},${column}`)?.comment?.text ?? '';
}

/** Sets the note of a cell; an empty text removes it. */
export function setNote(sheet: Sheet, row: number, column: number, text: string): void {
  const cell = detailsOf(sheet, row, column);
  if (text === '') delete cell.comment;
  else cell.comment = { text };
}

/** Makes a cell link to an address, or to a place in the workbook (`'Unit Kerja'!A4`). */
export function setLink(sheet: Sheet, row: number, column: number, link: { target: string; location?: string }): void {
  detailsOf(sheet, row, column).hyperlink = link;
}

/** Programs that know no check boxes in cells show the value by this format instead. */
const BOX_FORMAT = '"☑";"☑";"☐"';

/** Draws the cell as a check box. */
export function setCheckbox(sheet: Sheet, row: number, column: number): void {
  patchStyle(sheet, row, column, { numFmt: BOX_FORMAT });
  detailsOf(sheet, row, column).checkbox = true;
}
