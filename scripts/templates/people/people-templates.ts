import { Paragraph } from 'docx';
import { tableLayouts } from '../../../src/documents/people/paper-view';
import { certificateBlocks, certificatePage } from '../awards/certificate-template';
import { cover, letterhead } from '../frame';
import {
  closingOf,
  each,
  gap,
  headingOf,
  noteOf,
  paragraphsOf,
  pointsOf,
  table,
  type Block,
  type Column,
} from '../layout';
import { TEXT_WIDTH, uprightPage } from '../page';
import { papersTemplate, type PaperSection } from '../papers';
import { placing } from '../placing';
import { paperSignatures } from '../signatures';

/** Label and value of an identity, without lines. */
const fields = (): Block[] => [
  placing([52, TEXT_WIDTH - 52], [[[new Paragraph('{#rows}{label}')], [new Paragraph('{value}{/rows}')]]]),
  gap(),
];

/** A table whose headings come from the view, since several papers share its columns. */
function tableBlocks({ widths, figuresFrom }: { widths: readonly number[]; figuresFrom: number }): Block[] {
  const columns = widths.map((width, index): Column => {
    return {
      head: { tag: `head.c${index}` },
      cell: `c${index}`,
      width,
      align: index >= figuresFrom ? 'right' : 'left',
    };
  });
  return table(columns);
}

/** Every upright paper about people: sections of fields, texts, points and tables, and whoever signs. */
const report = (): Block[] => [
  ...letterhead,
  ...cover,
  ...paragraphsOf('opening'),
  ...each('sections', [
    ...each('title', [headingOf('.', 1)]),
    ...each('fields', fields()),
    ...paragraphsOf('texts'),
    ...pointsOf('points'),
    ...Object.entries(tableLayouts).flatMap(([name, layout]) => each(`tables.${name}`, tableBlocks(layout))),
    ...noteOf('note'),
  ]),
  ...closingOf('closing'),
  ...each('signatures', paperSignatures()),
];

/** Points; a title of three words has to fit on the line where one word stands on other certificates. */
const TITLE = 28;

/** The templates of the papers about people by file name. */
export async function peopleTemplates(): Promise<[string, Uint8Array][]> {
  const sections: PaperSection[] = [
    { page: uprightPage, papers: { report: report() } },
    { page: certificatePage, papers: { thanks: certificateBlocks(TITLE) } },
  ];
  return [['people-papers.docx', await papersTemplate(sections)]];
}
