import { AlignmentType, Paragraph, TextRun } from 'docx';
import { cover, letterhead } from '../frame';
import { closingOf, each, noteOf, paragraphsOf, pointsOf, SIZE, type Block } from '../layout';
import { centred } from '../placing';

/** Half-points: read from a lectern, at arm's length. */
const SPOKEN = 32;

const title = (size: number): Paragraph =>
  new Paragraph({
    spacing: { before: 200, after: 100 },
    keepNext: true,
    children: [new TextRun({ text: '{.}', bold: true, size })],
  });

/** Sections with a title or without, their paragraphs below. */
const sections = (loop: string, size: number, paragraphs: Block[]): Block[] =>
  each(loop, [...each('title', [title(size)]), ...paragraphs]);

const spokenParagraph = new Paragraph({
  alignment: AlignmentType.LEFT,
  spacing: { after: 200, line: 400 },
  keepLines: true,
  children: [new TextRun({ text: '{.}', size: SPOKEN })],
});

/** Naskah Pembacaan Apel, in large print, and Siaran Pers. */
export const statementBlocks = (): Block[] => [
  ...letterhead,
  ...cover,
  ...each('headline', [centred('{.}', { bold: true, size: 30, after: 200 })]),
  ...sections('spoken', SPOKEN - 4, each('texts', [spokenParagraph])),
  ...sections('written', SIZE.body, [...paragraphsOf('texts'), ...pointsOf('points')]),
  ...closingOf('ending'),
  ...noteOf('notes'),
];
