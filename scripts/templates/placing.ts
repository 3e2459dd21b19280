import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ITableCellOptions,
} from 'docx';
import { mm, SIZE, type Block } from './layout';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };
/** The borders of a table that shows no line. */
export const noLines = { ...noBorders, insideHorizontal: none, insideVertical: none };

export interface LineOptions {
  bold?: boolean;
  underline?: boolean;
  size?: number;
  after?: number;
  before?: number;
  keepNext?: boolean;
}

/** A centred paragraph, kept with the next one unless it says otherwise. */
export const centred = (tag: string, options: LineOptions = {}): Paragraph => {
  const { bold = false, size = SIZE.body, after = 0, before = 0, keepNext = true, underline = false } = options;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext,
    spacing: { before, after },
    children: [new TextRun({ text: tag, bold, size, ...(underline ? { underline: {} } : {}) })],
  });
};

const snug = { top: 20, bottom: 20, left: 30, right: 30 };

/** A table that only places things: no lines, widths in millimetres; its rows are never split across pages. */
export const placing = (
  widths: readonly number[],
  rows: readonly (readonly Block[])[][],
  margins: ITableCellOptions['margins'] = snug,
): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(widths.reduce((total, width) => total + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map((width) => mm(width)),
    borders: noLines,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: mm(widths[index] ?? 0), type: WidthType.DXA },
                borders: noBorders,
                margins,
                children: [...children],
              }),
          ),
        }),
    ),
  });
