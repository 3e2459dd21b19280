import type { SheetFacts } from '../protocol';
import type { Area } from './selection';
import type { SheetData } from './sheet-data';
import { htmlOfRows, rowsOfHtml, rowsOfText, textOfRows } from './table-text';

/** Rows copied at most; a sheet of this size is saved as a file rather than copied. */
const MOST_ROWS = 8000;

interface Copied {
  shown: string[][];
  /** As the cells are edited: pasting within the workbook loses no digit. */
  entries: string[][];
}

/** A block cut to the part of the sheet in use. */
function inUse({ row, column, rows, columns }: Area, facts: SheetFacts): Area {
  return {
    row,
    column,
    rows: Math.max(1, Math.min(rows, facts.filledRows - row, MOST_ROWS)),
    columns: Math.max(1, Math.min(columns, facts.filledColumns - column)),
  };
}

function read({ row, column, rows, columns }: Area, data: SheetData): Copied | null {
  const shown: string[][] = [];
  const entries: string[][] = [];
  for (let at = row; at < row + rows; at += 1) {
    const cells = data.row(at);
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
  let last: { text: string; entries: string[][] } | null = null;

  function copy(event: ClipboardEvent, area: Area, facts: SheetFacts, data: SheetData): void {
    const block = inUse(area, facts);
    const ready = read(block, data);
    if (ready) {
      const text = textOfRows(ready.shown);
      last = { text, entries: ready.entries };
      event.clipboardData?.setData('text/plain', text);
      event.clipboardData?.setData('text/html', htmlOfRows(ready.shown));
      return;
    }
    // Rows that were never in sight have to be fetched, which the event does not wait for.
    void data.load(block.row, block.rows).then(() => {
      const fetched = read(block, data);
      if (!fetched) return;
      const text = textOfRows(fetched.shown);
      last = { text, entries: fetched.entries };
      void navigator.clipboard.writeText(text);
    });
  }

  /** The rows to paste: a table before plain text, and what was copied here before both. */
  function paste(clipboard: DataTransfer): string[][] {
    const text = clipboard.getData('text/plain').replace(/\r\n/g, '\n').replace(/\n$/, '');
    if (last?.text === text) return last.entries;
    return rowsOfHtml(clipboard.getData('text/html')) ?? rowsOfText(text);
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
