import type { SheetFacts } from '../../protocol';
import { api } from '../api';
import type { Area } from '../grid/selection';
import type { SheetData } from './sheet-data';
import { htmlOfRows, rowsOfHtml, rowsOfText, textOfRows } from './table-text';

interface Copied {
  text: string;
  /** As the cells are edited: pasting within the workbook loses no digit. */
  entries: string[][];
}

/** A block cut to the part of the sheet in use. */
function inUse({ row, column, rows, columns }: Area, facts: SheetFacts): Area {
  return {
    row,
    column,
    rows: Math.max(1, Math.min(rows, facts.filledRows - row)),
    columns: Math.max(1, Math.min(columns, facts.filledColumns - column)),
  };
}

/** The block as the page has it; null when a row of it is not here, or may be an old one. */
function read(
  { row, column, rows, columns }: Area,
  data: SheetData,
): { shown: string[][]; entries: string[][] } | null {
  const shown: string[][] = [];
  const entries: string[][] = [];
  for (let at = row; at < row + rows; at += 1) {
    const cells = data.fresh(at);
    if (!cells) return null;
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
    const line = Array.from({ length: columns }, (_, index) => byColumn.get(column + index));
    shown.push(line.map((cell) => cell?.text ?? ''));
    entries.push(line.map((cell) => cell?.entry ?? cell?.text ?? ''));
  }
  return { shown, entries };
}

/** Copies blocks out and reads what is pasted. */
export function createClipboard() {
  let last: Copied | null = null;

  /**
   * Copies a block, whatever its size.
   * @returns the number of its rows once it stands in the clipboard
   * @throws when the browser or the server does not give it
   */
  async function copy(event: ClipboardEvent, area: Area, facts: SheetFacts, data: SheetData): Promise<number> {
    const block = inUse(area, facts);
    const ready = read(block, data);
    if (ready && event.clipboardData) {
      const text = textOfRows(ready.shown);
      last = { text, entries: ready.entries };
      event.clipboardData.setData('text/plain', text);
      event.clipboardData.setData('text/html', htmlOfRows(ready.shown));
      return block.rows;
    }
    // The event does not wait for what has to be fetched. The clipboard does: it is asked now, while the keys are pressed.
    const fetched = api.block({ sheet: facts.name, row: block.row, column: block.column }, block.rows, block.columns);
    const blob = fetched.then(({ text }) => new Blob([text], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    last = await fetched;
    return block.rows;
  }

  /** The rows to paste: a table before plain text, and what was copied here before both. */
  function paste(clipboard: DataTransfer): string[][] {
    const text = clipboard.getData('text/plain').replace(/\r\n/g, '\n').replace(/\n$/, '');
    if (last?.text.replace(/\n$/, '') === text) return last.entries;
    return rowsOfHtml(clipboard.getData('text/html'), text) ?? rowsOfText(text);
  }

  return { copy, paste };
}

/** A single value fills the whole selection; a block that fits several times is repeated, as in Sheets. */
export function spread(rows: string[][], { rows: height, columns: width }: Area): string[][] {
  const own = Math.max(...rows.map((row) => row.length), 1);
  const repeats = height % rows.length === 0 && width % own === 0 && height * width > rows.length * own;
  if (!repeats) return rows;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => rows[row % rows.length]?.[column % own] ?? ''),
  );
}
