import { cellName } from '../../../shapes/a1';
import type { Area } from '../../read/headings';
import { cleanText } from '../../values/markers';

/** A tab of a file that is imported, as its values stand. */
export interface SourceSheet {
  /** Name of the file without its folder. */
  file: string;
  name: string;
  rows: readonly (readonly unknown[])[];
  /** Merged rectangles. */
  merges: readonly Area[];
  isHidden?: boolean;
  /** 0-based. */
  hiddenRows?: readonly number[];
  /** 0-based. */
  hiddenColumns?: readonly number[];
}

const lines = new Map<string, string>();
const MOST_LINES = 50_000;

/** A text in one line without stray spaces: codes and names stand again in every tab and are read more than once. */
function lineOf(value: string): string {
  const known = lines.get(value);
  if (known !== undefined) return known;
  if (lines.size > MOST_LINES) lines.clear();
  const line = cleanText(value).replace(/\s+/g, ' ');
  lines.set(value, line);
  return line;
}

/** A tab with its merged cells resolved. */
export class Source {
  readonly height: number;
  readonly width: number;
  readonly sheet: SourceSheet;
  private readonly mergesOfRow = new Map<number, Area[]>();

  constructor(sheet: SourceSheet) {
    this.sheet = sheet;
    this.height = sheet.rows.length;
    this.width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    for (const area of sheet.merges) {
      for (let row = area.top; row <= Math.min(area.bottom, this.height - 1); row++) {
        const known = this.mergesOfRow.get(row);
        if (known) known.push(area);
        else this.mergesOfRow.set(row, [area]);
      }
    }
  }

  /** The merged rectangle around a cell. */
  areaAt(row: number, column: number): Area | undefined {
    if (this.mergesOfRow.size === 0) return undefined;
    return this.mergesOfRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
  }

  raw(row: number, column: number): unknown {
    return this.sheet.rows[row]?.[column] ?? '';
  }

  /** The value of a cell, of a merged one that of its first. */
  at(row: number, column: number): unknown {
    const area = this.areaAt(row, column);
    return area ? this.raw(area.top, area.left) : this.raw(row, column);
  }

  text(row: number, column: number): string {
    const value = this.at(row, column);
    if (value === '') return '';
    return typeof value === 'string' ? lineOf(value) : cleanText(value);
  }

  rawRow(row: number): readonly unknown[] {
    return this.sheet.rows[row] ?? [];
  }

  /** Filled cells of a row as texts, with their columns; of merged cells only the first. */
  filled(row: number): { column: number; text: string }[] {
    const cells = this.sheet.rows[row] ?? [];
    const found: { column: number; text: string }[] = [];
    cells.forEach((value, column) => {
      const text = value === '' ? '' : cleanText(value).replace(/\s+/g, ' ');
      if (text !== '') found.push({ column, text });
    });
    return found;
  }

  name(row: number, column: number): string {
    return cellName(row, column);
  }
}
