import { AlignmentType, Paragraph, TextRun } from 'docx';
import { each, type Block } from './layout';
import { TEXT_WIDTH } from './page';
import { centred, placing } from './placing';

/** Air above what is signed; it stays with the last words of the document. */
const above = (space: number): Paragraph => new Paragraph({ spacing: { before: space }, keepNext: true, children: [] });

/** A centred line in the type of the document. */
export const line = (tag: string, options: { bold?: boolean; underline?: boolean } = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [
      new TextRun({
        text: tag,
        ...(options.bold ? { bold: true } : {}),
        ...(options.underline ? { underline: {} } : {}),
      }),
    ],
  });

/** Somebody who signs: the title of office with what stands above it, and the space with what stands below it. */
export interface SignedHalf {
  head: readonly Block[];
  foot: readonly Block[];
}

/** Title of office, space for the signature, name, rank and number. */
export const signer = (scope: string): SignedHalf => ({
  head: [line(`{${scope}title}`)],
  foot: [
    ...each(`${scope}space`, [line('{.}')]),
    line(`{${scope}name}`, { bold: true, underline: true }),
    ...each(`${scope}details`, [line('{.}')]),
  ],
});

/** Two who sign side by side on a page of this width, in millimetres; names stand at one height however long the titles are. */
export const sideBySide = (width: number, left: SignedHalf, right: SignedHalf, space: number): Block[] => [
  above(space),
  placing(
    [width / 2, width / 2],
    [
      [left.head, right.head],
      [left.foot, right.foot],
    ],
    {},
  ),
];

/** The end of a cell whose loop may leave nothing. */
const end = (): Paragraph => new Paragraph({ keepNext: true, spacing: { before: 0, after: 0, line: 20 } });

const acknowledging = signer('');
const signing = signer('signature.signer.');

/** Left *Mengetahui* (when there is someone to), right place, date and the signer. */
export const signature: readonly Block[] = sideBySide(
  TEXT_WIDTH,
  {
    head: [...each('signature.acknowledged', [line('{word}'), ...acknowledging.head]), end()],
    foot: [...each('signature.acknowledged', acknowledging.foot), end()],
  },
  { head: [line('{signature.place}, {signature.date}'), ...signing.head], foot: signing.foot },
  120,
);

/** In a paper: lines that lead in, title of office, space, name, and what stands below it. */
const paperSigner = (scope: string, underline: boolean): Block[] => [
  ...each(`${scope}lines`, [centred('{.}')]),
  centred(`{${scope}title}`),
  ...each(`${scope}space`, [centred('{.}')]),
  centred(`{${scope}name}`, { bold: true, underline }),
  ...each(`${scope}details`, [centred('{.}')]),
];

/** The end of a cell that may hold nothing else. */
const cellEnd = (): Paragraph => centred('', { keepNext: false, size: 4 });

const paperHalves = (left: readonly Block[], right: readonly Block[]): Block[] => [
  above(200),
  placing([TEXT_WIDTH / 2, TEXT_WIDTH / 2], [[left, right]]),
];

/**
 * The head of the agency, on the right half of the page; names in decrees are not underlined.
 *
 * @param left what stands beside it
 */
export const headSignature = (left: readonly Block[] = []): Block[] =>
  paperHalves([...left, new Paragraph('')], [...paperSigner('signing.', false), cellEnd()]);

/** Left and right whoever signs a paper; either may be missing. */
export const paperSignatures = (): Block[] => {
  const side = (tag: string): Block[] => [...each(tag, paperSigner('', true)), cellEnd()];
  return paperHalves(side('left'), side('right'));
};
