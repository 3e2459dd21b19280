import { AlignmentType, Paragraph, TextRun } from 'docx';
import { initials } from '../frame';
import { each, type Block } from '../layout';
import type { Page } from '../page';
import { papersTemplate } from '../papers';

/** The page of forms: as much room for the table as printers leave. */
const formPage: Page = { landscape: true, top: 12, bottom: 13, left: 10, right: 10, edge: 7 };

/** Half-points. */
const TITLE = 20;
const CODE = 17;

const paragraph = (tag: string, options: { size: number; bold?: boolean; align?: 'center' | 'right' }) =>
  new Paragraph({
    alignment: options.align === 'right' ? AlignmentType.RIGHT : AlignmentType.CENTER,
    keepNext: true,
    children: [
      new TextRun({
        text: tag,
        size: options.size,
        ...(options.bold ? { bold: true } : {}),
      }),
    ],
  });

/** A form: its name, its heading, and the drawn table with who signs. */
const formBlocks = (): Block[] => [
  ...each('code', [paragraph('{.}', { size: CODE, align: 'right' })]),
  ...each('titles', [paragraph('{.}', { size: TITLE, bold: true })]),
  new Paragraph({ spacing: { after: 60 }, keepNext: true, children: [] }),
  new Paragraph('{@table}'),
  ...initials,
];

/** The template of the forms, by file name. */
export async function formTemplates(): Promise<[string, Uint8Array][]> {
  return [['form-paper.docx', await papersTemplate([{ page: formPage, papers: { form: formBlocks() } }])]];
}
