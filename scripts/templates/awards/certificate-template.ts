import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type IRunOptions,
} from 'docx';
import { each, mm, type Block } from '../layout';
import type { Page } from '../page';
import { noLines } from '../placing';

const SERIF = 'Times New Roman';
const NAVY = '1B2A49';
const GOLD = 'A67C1E';
const GREY = '595959';

/** A4 across with narrow margins: what is left is the sheet inside the frame. */
export const certificatePage: Page = { landscape: true, top: 11, bottom: 6, left: 10, right: 10, edge: 3 };
const SHEET = { width: 277, height: 185 };
const FRAME = 4;

/** A centred line; sizes in points. */
const line = (tag: string, size: number, options: Omit<IRunOptions, 'size' | 'text'> = {}, after = 0): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: after * 20, line: 240, lineRule: LineRuleType.AUTO },
    children: [new TextRun({ text: tag, size: size * 2, font: SERIF, color: NAVY, ...options })],
  });

/** A thin line of gold in the middle of the sheet. */
const rule = (width: number, after: number): Paragraph => {
  const side = mm((SHEET.width - 2 * FRAME - width) / 2 - 4);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: after * 20, line: 80, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: GOLD, space: 1 } },
    children: [new TextRun({ text: '', size: 4 })],
  });
};

/** Names differ much in length; the view says which of the three sizes fits on the line. */
const recipient: readonly Block[] = [
  ...each('recipient.large', [line('{.}', 38, { bold: true, italics: true })]),
  ...each('recipient.medium', [line('{.}', 30, { bold: true, italics: true })]),
  ...each('recipient.small', [line('{.}', 24, { bold: true, italics: true })]),
];

/** @param size of the title, in points */
const contentOf = (size: number): readonly Block[] => [
  ...each('logo', [new Paragraph('{@.}')]),
  ...each('emblem', [line('{.}', 11, { color: 'A6A6A6' })]),
  ...each('letterhead.government', [line('{.}', 13, { characterSpacing: 20 })]),
  ...each('letterhead.agency', [line('{.}', 17, { bold: true, characterSpacing: 20 }, 2)]),
  rule(60, 10),
  line('{title}', size, { bold: true, color: GOLD, characterSpacing: 100 }, 2),
  line('{number}', 11, { color: GREY }, 10),
  line('{awardedTo}', 14, { italics: true }, 4),
  ...recipient,
  rule(150, 7),
  ...each('recipient.position', [line('{.}', 13, {}, 2)]),
  line('{as}', 14, { italics: true }, 4),
  ...each('award.large', [line('{.}', 23, { bold: true })]),
  ...each('award.small', [line('{.}', 17, { bold: true })]),
  line('{period}', 14, { bold: true, color: GOLD, characterSpacing: 40 }, 10),
  ...each('grounds', [line('{.}', 12)]),
  line('', 8),
  line('{signing.date}', 12),
  line('{signing.title},', 12),
  ...each('signing.space', [line('{.}', 11, { color: 'A6A6A6' })]),
  line('{signing.name}', 13, { bold: true }),
];

const edge = (size: number, color: string) => {
  const side = { style: BorderStyle.SINGLE, size, color };
  return { top: side, bottom: side, left: side, right: side };
};

/** A frame is a table of one cell: page borders are lost in the conversion to a Google Doc. */
function frame(width: number, height: number, border: ReturnType<typeof edge>, children: readonly Block[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: mm(width), type: WidthType.DXA },
    columnWidths: [mm(width)],
    borders: noLines,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: mm(height), rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            width: { size: mm(width), type: WidthType.DXA },
            borders: border,
            margins: { top: mm(FRAME / 2), bottom: 0, left: mm(FRAME / 2), right: mm(FRAME / 2) },
            verticalAlign: VerticalAlign.CENTER,
            children: [...children],
          }),
        ],
      }),
    ],
  });
}

/** A paragraph has to follow a table; this one takes no room. */
const nothing = new Paragraph({
  spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
  children: [new TextRun({ text: '', size: 2 })],
});

/** Size of a title of two words, in points. */
const TITLE = 38;

/** Piagam Penghargaan: two frames, navy outside and gold inside. */
export const certificateBlocks = (titleSize = TITLE): Block[] => [
  frame(SHEET.width, SHEET.height, edge(48, NAVY), [
    frame(SHEET.width - 2 * FRAME, SHEET.height - 2 * FRAME, edge(12, GOLD), contentOf(titleSize)),
    nothing,
  ]),
];
