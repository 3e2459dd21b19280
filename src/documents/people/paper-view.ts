import type { Frame } from '../frame';
import type { Point } from '../view-model';

/** Cells of a row by their place: `c0`, `c1`, … */
export type Cells = Record<string, string>;

export interface TableView {
  head: Cells;
  rows: Cells[];
}

/** The tables that the template knows, by their columns: millimetres and whether figures stand to the right. */
export const tableLayouts = {
  moves: { widths: [9, 40, 38, 38, 20, 20], figuresFrom: 6 },
  list: { widths: [9, 62, 38, 24, 32], figuresFrom: 5 },
  figures: { widths: [61, 28, 28, 20, 28], figuresFrom: 1 },
  triple: { widths: [70, 45, 50], figuresFrom: 3 },
} as const;

export type TableLayout = keyof typeof tableLayouts;

/** One section of a paper; what it does not have is an empty list. */
export interface Section {
  title: string[];
  fields: { rows: { label: string; value: string }[] }[];
  texts: string[];
  points: Point[];
  tables: Record<TableLayout, TableView[]>;
  note: string[];
}

/** Somebody who signs. */
export interface SignatureBlock {
  lines: string[];
  title: string;
  space: string[];
  name: string;
  details: string[];
}

/** Everything that an upright paper about people prints. */
export interface PaperView extends Pick<Frame, 'letterhead' | 'cover' | 'footer' | 'watermark'> {
  opening: string[];
  sections: Section[];
  closing: string[];
  signatures: { left: SignatureBlock[]; right: SignatureBlock[] }[];
}

const noTables = (): Record<TableLayout, TableView[]> => ({ moves: [], list: [], figures: [], triple: [] });

const cells = (texts: readonly string[]): Cells => Object.fromEntries(texts.map((text, index) => [`c${index}`, text]));

/** A table in one of the layouts; none without rows. */
export function tableIn(layout: TableLayout, head: readonly string[], rows: readonly string[][]): Section['tables'] {
  return { ...noTables(), ...(rows.length > 0 && { [layout]: [{ head: cells(head), rows: rows.map(cells) }] }) };
}

/** A section from what it has. */
export function section(
  title: string,
  parts: Partial<Omit<Section, 'title' | 'fields'>> & { fields?: [string, string][] },
): Section {
  const { fields = [], ...rest } = parts;
  return {
    title: title === '' ? [] : [title],
    fields: fields.length > 0 ? [{ rows: fields.map(([label, value]) => ({ label, value: `: ${value}` })) }] : [],
    texts: [],
    points: [],
    tables: noTables(),
    note: [],
    ...rest,
  };
}
