import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  LineRuleType,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { documentTexts } from '../../src/text/documents';
import { languages } from '../../src/text/language';
import { cell, each, FONT, grid, HEAD_SHADE, mm, run, SIZE, type Block } from './layout';
import { LANDSCAPE_WIDTH, pageProperties, sectionEnd, TEXT_WIDTH, uprightPage, widePage } from './page';

const centred = (tag: string, size: number, bold: boolean, after = 0): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after },
    children: [new TextRun({ text: tag, size, bold })],
  });

/** The picture of the agency, which the view draws. */
export const logo: readonly Block[] = each('letterhead.logo', [new Paragraph('{@.}')]);

/** Government, agency and address above a double line. */
export const letterhead: readonly Block[] = [
  ...logo,
  ...each('letterhead.government', [centred('{.}', 26, true)]),
  ...each('letterhead.agency', [centred('{.}', 32, true)]),
  ...each('letterhead.contact', [centred('{.}', 18, false)]),
  new Paragraph({
    spacing: { before: 40, after: 240 },
    border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, color: '000000', space: 1 } },
    children: [new TextRun({ text: '', size: 4 })],
  }),
];

export const cover: readonly Block[] = [
  centred('{cover.title}', 26, true),
  centred('{cover.subject}', 26, true),
  centred('{cover.period}', 26, true, 60),
  ...each('cover.number', [centred('{.}', SIZE.body, false)]),
  new Paragraph({ spacing: { after: 120 }, children: [] }),
];

/** Setting `Kotak Paraf`. */
export const initials: readonly Block[] = each('initials', [
  new Paragraph({
    spacing: { before: 240, after: 60 },
    keepNext: true,
    children: [new TextRun({ text: '{title}', bold: true })],
  }),
  (() => {
    const columns = [{ width: 10 }, { width: 60 }, { width: 25 }];
    const head = ['number', 'position', 'initials'];
    return grid(columns, [
      new TableRow({
        cantSplit: true,
        children: columns.map(({ width }, index) =>
          cell([run(`{column.${head[index] ?? ''}}`, { bold: true })], { width, align: 'center', shade: HEAD_SHADE }),
        ),
      }),
      new TableRow({
        cantSplit: true,
        height: { value: mm(8), rule: 'atLeast' },
        children: [
          cell([run('{#rows}'), run('{number}')], { width: 10, align: 'center' }),
          cell([run('{position}')], { width: 60 }),
          cell([run('{/rows}')], { width: 25 }),
        ],
      }),
    ]);
  })(),
  new Paragraph(''),
]);

/** KONSEP (or DRAFT) behind the text of every page, until the document is final. */
function header(): Header {
  const marks = languages.flatMap((language) =>
    each(`watermark.${language}`, [
      new Paragraph({
        children: [
          new TextWatermark({
            text: documentTexts(language).frame.watermark,
            font: FONT,
            color: 'DEDEDE',
            opacity: 0.5,
            width: 400,
            height: 110,
          }),
        ],
      }),
    ]),
  );
  return new Header({ children: [...marks, new Paragraph('')] });
}

/** Room for `Halaman 12 dari 40` at the right of the footer. */
const PAGE_ROOM = 30;

/** A cell of the footer, below a line over the whole width. */
const footerCell = (
  width: number,
  alignment: (typeof AlignmentType)['LEFT' | 'RIGHT'],
  content: string[],
): TableCell => {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' };
  return new TableCell({
    width: { size: mm(width), type: WidthType.DXA },
    borders: { top: line, bottom: none, left: none, right: none },
    margins: { top: 60, bottom: 0, left: 0, right: 0 },
    children: [new Paragraph({ alignment, children: [new TextRun({ size: SIZE.small, children: content })] })],
  });
};

/** Which paper it is and of when, however many lines that takes; beside it the page. */
const footer = (width: number): Footer =>
  new Footer({
    children: [
      grid(
        [{ width: width - PAGE_ROOM }, { width: PAGE_ROOM }],
        [
          new TableRow({
            children: [
              footerCell(width - PAGE_ROOM, AlignmentType.LEFT, ['{footer.document}']),
              footerCell(PAGE_ROOM, AlignmentType.RIGHT, [
                '{footer.page} ',
                PageNumber.CURRENT,
                ' {footer.of} ',
                PageNumber.TOTAL_PAGES,
              ]),
            ],
          }),
        ],
      ),
      // A footer ends with a paragraph.
      new Paragraph({
        spacing: { line: 20, lineRule: LineRuleType.EXACT },
        children: [new TextRun({ text: '', size: 2 })],
      }),
    ],
  });

export interface Section {
  landscape: boolean;
  blocks: readonly Block[];
}

const headingStyle = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

/** The document around the sections: fonts, headings, header and footer. */
export function documentOf(sections: readonly Section[]): Document {
  return new Document({
    title: '{footer.document}',
    creator: 'Rapor Kinerja',
    lastModifiedBy: 'Rapor Kinerja',
    description: '',
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.body, language: { value: 'id-ID' } } },
        heading1: headingStyle(SIZE.body + 1, 280),
        heading2: headingStyle(SIZE.body, 180),
      },
    },
    sections: sections.map(({ landscape, blocks }) => ({
      properties: pageProperties(landscape ? widePage : uprightPage),
      headers: { default: header() },
      footers: { default: footer(landscape ? LANDSCAPE_WIDTH : TEXT_WIDTH) },
      children: [...blocks, sectionEnd()],
    })),
  });
}
