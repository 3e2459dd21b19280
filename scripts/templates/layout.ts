import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
} from 'docx';

export type Block = Paragraph | Table;

export const FONT = 'Arial';
/** Half-points. */
export const SIZE = { body: 22, table: 17, small: 16 };
const ATTENTION = '9C1C1C';

/** Millimetres in twentieths of a point. */
export const mm = convertMillimetersToTwip;

const spacing = { after: 110, line: 276, lineRule: LineRuleType.AUTO };

/** A justified paragraph. */
export const text = (content: string, options: Partial<IParagraphOptions> = {}): Paragraph =>
  new Paragraph({
    spacing,
    alignment: AlignmentType.JUSTIFIED,
    ...options,
    children: [new TextRun({ text: content })],
  });

/** A heading with the words of this tag. */
export const headingOf = (tag: string, level: 1 | 2): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    children: [new TextRun(`{${tag}}`)],
  });

/** A heading; the key stands for its words. */
export const heading = (key: string, level: 1 | 2): Paragraph => headingOf(`heading.${key}`, level);

/** A title that belongs to the entry of a loop. */
export const runInTitle = (tag: string): Paragraph =>
  new Paragraph({
    spacing: { before: 100, after: 60 },
    keepNext: true,
    children: [new TextRun({ text: `{${tag}}`, bold: true })],
  });

/** The blocks once per entry of the list; the paragraphs that hold the tags disappear. */
export const each = (tag: string, blocks: readonly Block[]): Block[] => [
  new Paragraph(`{#${tag}}`),
  ...blocks,
  new Paragraph(`{/${tag}}`),
];

/** Sentences that lead to a table stay with it. */
export const introOf = (tag: string): Block[] => each(tag, [text('{.}', { keepNext: true })]);

/** A part with sentences and an optional table. */
export const withTable = (tag: string, tables: readonly Block[]): Block[] => [
  ...introOf(`${tag}.paragraphs`),
  ...each(`${tag}.tables`, tables),
];

/** One paragraph per text of the list. */
export const paragraphsOf = (tag: string): Block[] => each(tag, [text('{.}')]);

/** The last words of a document stay with the signatures below them, which never stand alone on a page. */
export const closingOf = (tag: string): Block[] => each(tag, [text('{.}', { keepNext: true, keepLines: true })]);

/** The line below a table: where its figures come from. */
export const noteOf = (tag: string): Block[] =>
  each(tag, [
    new Paragraph({
      spacing: { before: 60, after: 120 },
      children: [new TextRun({ text: '{.}', italics: true, size: SIZE.small })],
    }),
  ]);

/** Points with their number or letter hanging to the left. */
export const pointsOf = (tag: string, options: Partial<IParagraphOptions> = {}): Block[] => {
  const indent = mm(8);
  return each(tag, [
    text('{label}\t{text}', {
      ...options,
      indent: { left: indent, hanging: indent },
      tabStops: [{ type: TabStopType.LEFT, position: indent }],
      spacing: { ...spacing, after: 60 },
    }),
  ]);
};

/** Titled paragraphs. */
export const itemsOf = (tag: string): Block[] => each(tag, [runInTitle('title'), ...paragraphsOf('texts')]);

/** Air below a table. */
export const gap = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 60, line: 160, lineRule: LineRuleType.EXACT } });

export interface Column {
  /** Key of the heading in `column`, or the tag of a heading that comes from the view. */
  head: string | { tag: string };
  /** Tags of the cell, without braces; the second is printed bold, for what deserves attention. */
  cell: string | [string, string];
  /** Millimetres. */
  width: number;
  align?: 'left' | 'center' | 'right';
}

/** The number of the row. */
export const numberColumn = (width = 9): Column => ({ head: 'number', cell: 'number', width, align: 'center' });

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
const line = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' };
const borders = { top: line, bottom: line, left: line, right: line };
const margins = { top: 40, bottom: 40, left: 70, right: 70 };

export interface CellOptions {
  width: number;
  align?: Column['align'];
  bold?: boolean;
  shade?: string;
  span?: number;
  middle?: boolean;
  keepNext?: boolean;
}

/** A cell with its own borders and width: the conversion to a Google Doc drops table styles. */
export function cell(
  runs: readonly TextRun[],
  { width, align = 'left', shade, span, middle, keepNext = false }: CellOptions,
): TableCell {
  return new TableCell({
    width: { size: mm(width), type: WidthType.DXA },
    borders,
    ...(shade ? { shading: { type: ShadingType.CLEAR, fill: shade, color: 'auto' } } : {}),
    ...(span ? { columnSpan: span } : {}),
    verticalAlign: middle ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: [
      new Paragraph({
        alignment: alignments[align],
        keepNext,
        // The size of an empty cell is that of its paragraph's mark.
        run: { size: SIZE.table },
        children: [...runs],
      }),
    ],
  });
}

/** A text in the size of tables; one that needs attention is bold and in its colour. */
export const run = (content: string, options: { bold?: boolean; attention?: boolean } = {}): TextRun =>
  new TextRun({
    text: content,
    size: SIZE.table,
    ...(options.bold ? { bold: true } : {}),
    ...(options.attention ? { bold: true, color: ATTENTION } : {}),
  });

/** How a row of tags is printed and repeated. */
export interface RowOptions {
  /** Loops that begin in the first cell, outermost first, and end in the last one. */
  open?: readonly string[];
  close?: readonly string[];
  bold?: boolean;
  shade?: string;
  /** Stays on the page of the next row, so that a short table is not torn apart. */
  keepNext?: boolean;
  /** Tags instead of those of the columns, by position. */
  cells?: readonly (string | [string, string])[];
}

/** A row of tags; rows are never split across pages. */
export function tagRow(columns: readonly Column[], options: RowOptions): TableRow {
  const { open = [], close = [], bold = false, shade, keepNext = false } = options;
  const cells = options.cells ?? columns.map((column) => column.cell);
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ width, align }, index) => {
      const tags = cells[index] ?? '';
      const [plain, attention] = typeof tags === 'string' ? [tags, ''] : tags;
      const before = index === 0 ? open.map((tag) => run(`{#${tag}}`)) : [];
      const after = index === columns.length - 1 ? close.map((tag) => run(`{/${tag}}`)) : [];
      const words = [
        ...(plain === '' ? [] : [run(`{${plain}}`, { bold })]),
        ...(attention === '' ? [] : [run(`{${attention}}`, { attention: true })]),
      ];
      return cell([...before, ...words, ...after], { width, align, shade, keepNext });
    }),
  });
}

export const HEAD_SHADE = 'DCE3EA';
export const GROUP_SHADE = 'F0F3F6';

/** The heading row, repeated on every page. */
export const headRow = (columns: readonly Column[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ head, width }) =>
      cell([run(`{${typeof head === 'string' ? `column.${head}` : head.tag}}`, { bold: true })], {
        width,
        align: 'center',
        shade: HEAD_SHADE,
        middle: true,
        keepNext: true,
      }),
    ),
  });

/** A table of fixed widths in millimetres. */
export const grid = (columns: readonly { width: number }[], rows: readonly TableRow[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((total, { width }) => total + mm(width), 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => mm(width)),
    // Once for the table: a document has a thousand cells, and filling it takes time for every element.
    margins,
    rows: [...rows],
  });

/** A table of one kind of row. */
export const table = (columns: readonly Column[], loop = 'rows', keepNext = false): Block[] => [
  grid(columns, [headRow(columns), tagRow(columns, { open: [loop], close: [loop], keepNext })]),
  gap(),
];

/** A table of one kind of row with a total below: the cells of its row, by position. */
export const tableWithTotal = (
  columns: readonly Column[],
  total: RowOptions['cells'],
  { loop = 'rows', keepNext = true }: { loop?: string; keepNext?: boolean } = {},
): Block[] => [
  grid(columns, [
    headRow(columns),
    tagRow(columns, { open: [loop], close: [loop], keepNext }),
    tagRow(columns, { bold: true, shade: GROUP_SHADE, cells: total }),
  ]),
  gap(),
];
