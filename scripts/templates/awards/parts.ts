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
} from 'docx';
import { TEXT_WIDTH } from '../frame';
import { each, mm, SIZE, type Block } from '../layout';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const noBorders = { top: none, bottom: none, left: none, right: none };
const noLines = { ...noBorders, insideHorizontal: none, insideVertical: none };

export const newPage = (): Paragraph =>
  new Paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20 }, children: [] });

export interface LineOptions {
  bold?: boolean;
  underline?: boolean;
  size?: number;
  after?: number;
  before?: number;
  keepNext?: boolean;
}

export const centred = (tag: string, options: LineOptions = {}): Paragraph => {
  const { bold = false, size = SIZE.body, after = 0, before = 0, keepNext = true, underline = false } = options;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext,
    spacing: { before, after },
    children: [new TextRun({ text: tag, bold, size, ...(underline ? { underline: {} } : {}) })],
  });
};

/** A table that only places things: no lines, widths in millimetres. */
export const placing = (widths: readonly number[], rows: readonly (readonly Block[])[][]): Table =>
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
                margins: { top: 20, bottom: 20, left: 30, right: 30 },
                children: [...children],
              }),
          ),
        }),
    ),
  });

/** On the right half of the page: lines that lead in, title of office, space, name, and what stands below it. */
export const headSignature = (scope = 'signing'): Block[] => [
  new Paragraph({ spacing: { before: 200 }, keepNext: true, children: [] }),
  placing(
    [TEXT_WIDTH / 2, TEXT_WIDTH / 2],
    [
      [
        [new Paragraph('')],
        [
          ...each(`${scope}.lines`, [centred('{.}')]),
          centred(`{${scope}.title}`),
          ...each(`${scope}.space`, [centred('{.}')]),
          centred(`{${scope}.name}`, { bold: true }),
          ...each(`${scope}.details`, [centred('{.}')]),
          centred('', { keepNext: false, size: 4 }),
        ],
      ],
    ],
  ),
];
