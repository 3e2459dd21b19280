import { Paragraph, TextRun } from 'docx';
import { initials, letterhead } from '../frame';
import { each, mm, numberColumn, SIZE, table, type Block, type Column } from '../layout';
import { newPage } from '../page';
import { centred, placing } from '../placing';
import { headSignature } from '../signatures';

/** Not justified: numbers of documents and dots to be filled in would tear the lines apart. */
const plain = (content: string, keepNext = false): Paragraph =>
  new Paragraph({
    spacing: { after: 60, line: 264 },
    keepNext,
    children: [new TextRun(content)],
  });

/** Menimbang, Mengingat, Memperhatikan: the word stands once, its letters or numbers below each other. */
const considerations = (): Block =>
  placing(
    [31, 5, 8, 121],
    [[[plain('{#considerations}{word}')], [plain('{colon}')], [plain('{label}')], [plain('{text}{/considerations}')]]],
  );

const decisions = (): Block =>
  placing(
    [31, 5, 129],
    [
      [[plain('{#decisions}{word}')], [plain('{colon}')], [plain('{text}{/decisions}')]],
      // The last clause stays with the signature.
      ['{lastDecision.word}', '{lastDecision.colon}', '{lastDecision.text}'].map((tag) => [plain(tag, true)]),
    ],
  );

const recipientColumns: readonly Column[] = [
  numberColumn(10),
  { head: 'recipient', cell: 'name', width: 46 },
  { head: 'grade', cell: 'rank', width: 27 },
  { head: 'position', cell: 'position', width: 44 },
  { head: 'award', cell: 'award', width: 38 },
];

const memberColumns: readonly Column[] = [
  numberColumn(10),
  { head: 'recipient', cell: 'name', width: 52 },
  { head: 'grade', cell: 'rank', width: 28 },
  { head: 'position', cell: 'position', width: 45 },
  { head: 'role', cell: 'role', width: 30 },
];

/** The annex stands to the right: of which decree, its number and its date. */
const annexTitle = (): Block[] => [
  placing([75, 90], [[[new Paragraph('')], each('lines', [plain('{.}')]).concat(plain(''))]]),
];

/** An annex for each category, or that of the team; each is signed. */
const annex = (): Block[] => [
  newPage(),
  ...annexTitle(),
  centred('{title}', { bold: true, before: 160, after: 160 }),
  ...each('recipients', table(recipientColumns)),
  ...each('members', table(memberColumns)),
  ...headSignature(),
];

/** Who gets a copy: beside the signature, so that the last lines never stand alone on a page. */
const copies = (): Block[] =>
  each('copies', [
    new Paragraph({
      spacing: { before: 240, after: 40 },
      children: [new TextRun({ text: '{title}', size: SIZE.small + 2 })],
    }),
    ...each('points', [
      new Paragraph({
        indent: { left: mm(6), hanging: mm(6) },
        children: [new TextRun({ text: '{label} {text}', size: SIZE.small + 2 })],
      }),
    ]),
  ]);

/** Keputusan Kepala Dinas: the award itself, and the team of jurors. */
export const decreeBlocks = (): Block[] => [
  ...letterhead,
  ...each('title.lines', [centred('{.}', { bold: true, size: SIZE.body + 2, after: 40 })]),
  centred('{title.number}', { size: SIZE.body + 2, after: 160 }),
  centred('{title.about}', { bold: true, size: SIZE.body + 2, after: 160 }),
  centred('{title.subject}', { bold: true, size: SIZE.body + 2, after: 160 }),
  centred('{title.office}', { bold: true, size: SIZE.body + 2, after: 200 }),
  considerations(),
  centred('{decided}', { bold: true, before: 200, after: 160, size: SIZE.body + 2 }),
  decisions(),
  ...headSignature(copies()),
  ...initials,
  ...each('annexes', annex()),
];
