import type { BoardRow, BoardSlide, Tone } from './deck';
import { ROOM, type RowColumns, type SlidePart } from './deck-parts';
import { namespaces, POINT, solid, tableFrame, textBox, xmlText, type Box } from './shape-xml';

const MARGIN = 28;
const WIDTH = ROOM;

const colours = { ground: '0A1A2B', panel: '14304B', ink: 'FFFFFF', soft: 'D3E2EF', accent: '6FE0D6' };
const tones: Record<Tone, string> = { plain: 'FFFFFF', good: '9FF0A8', warning: 'FFE08A', bad: 'FFB4A8' };

interface Look {
  size: number;
  colour: string;
  bold?: boolean;
  align?: 'l' | 'r' | 'ctr';
}

function paragraph(text: string, { size, colour, bold, align }: Look): string {
  const run = `sz="${size * 100}" b="${bold ? 1 : 0}" dirty="0"`;
  return `<a:p><a:pPr algn="${align ?? 'l'}"/><a:r><a:rPr ${run}>${solid(colour)}</a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p>`;
}

const border = (side: string): string => `<a:${side} w="76200">${solid(colours.ground)}</a:${side}>`;

function cell(content: string): string {
  const sides = ['lnT', 'lnB'].map(border).join('');
  const margins = 'marL="114300" marR="91440" marT="50800" marB="50800"';
  const empty = `<a:p><a:endParaRPr sz="2000"/></a:p>`;
  const body = `<a:txBody><a:bodyPr/><a:lstStyle/>${content || empty}</a:txBody>`;
  return `<a:tc>${body}<a:tcPr ${margins}>${sides}${solid(colours.panel)}</a:tcPr></a:tc>`;
}

/** The columns that a slide has. */
const filledOf = (columns: RowColumns): (keyof RowColumns)[] =>
  (['lead', 'body', 'badge'] as const).filter((column) => columns[column] > 0);

function tableRow({ lead, title, details, badge }: BoardRow, columns: RowColumns): string {
  const cells = {
    lead: lead === '' ? '' : paragraph(lead, { size: 22, colour: colours.accent, bold: true }),
    body: [
      paragraph(title, { size: 26, colour: colours.ink, bold: true }),
      ...details.map((line) => paragraph(line, { size: 20, colour: colours.soft })),
    ].join(''),
    badge: badge === null ? '' : paragraph(badge.text, { size: 20, colour: tones[badge.tone], bold: true, align: 'r' }),
  };
  const filled = filledOf(columns).map((column) => cell(cells[column]));
  return `<a:tr h="${30 * POINT}">${filled.join('')}</a:tr>`;
}

function rowsTable(rows: readonly BoardRow[], top: number, columns: RowColumns): string {
  if (rows.length === 0) return '';
  const box = { x: MARGIN, y: top, width: WIDTH, height: 30 * rows.length };
  const widths = filledOf(columns).map((column) => columns[column]);
  return tableFrame(
    box,
    widths,
    rows.map((row) => tableRow(row, columns)),
  );
}

function figureBoxes(figures: BoardSlide['figures'], top: number): string {
  const gap = 12;
  const width = (WIDTH - gap * (figures.length - 1)) / figures.length;
  return figures
    .map(({ label, value, note, tone }, index) => {
      const box = { x: MARGIN + index * (width + gap), y: top, width, height: 96 };
      const content = [
        paragraph(label, { size: 20, colour: colours.soft }),
        paragraph(value, { size: 32, colour: tones[tone], bold: true }),
        ...(note === '' ? [] : [paragraph(note, { size: 20, colour: colours.soft })]),
      ];
      return textBox(`Figure ${index + 1}`, box, content.join(''), { fill: colours.panel });
    })
    .join('');
}

/** What stands on every slide. */
export interface SlideFrame {
  /** Agency and screen. */
  header: string;
  /** When the data were read. */
  data: string;
  /** How long the slide stands when it is shown by itself, in milliseconds. */
  standing: number;
}

/** The XML of one slide. */
export function slideXml(
  { slide, rows, part, parts, columns }: SlidePart,
  { header, data, standing }: SlideFrame,
): string {
  const title = parts > 1 ? `${slide.title} (${part}/${parts})` : slide.title;
  const hasFigures = part === 1 && slide.figures.length > 0;
  const top = 104 + (hasFigures ? 108 : 0);
  const line = (y: number, height: number): Box => ({ x: MARGIN, y, width: WIDTH, height });
  const shapesXml = [
    textBox('Header', line(12, 34), paragraph(header, { size: 20, colour: colours.accent, bold: true })),
    textBox('Title', line(46, 52), paragraph(title, { size: 34, colour: colours.ink, bold: true }), { isTitle: true }),
    hasFigures ? figureBoxes(slide.figures, 104) : '',
    rowsTable(rows, top, columns),
    slide.rows.length === 0 && slide.empty !== ''
      ? textBox('Text', line(top + 60, 120), paragraph(slide.empty, { size: 30, colour: colours.ink, align: 'ctr' }))
      : '',
    textBox('Data', line(504, 32), paragraph(data, { size: 20, colour: colours.soft })),
  ].join('');
  // Shapes are numbered in their order; 1 is the slide's own group.
  let shape = 1;
  const numbered = shapesXml.replace(/id="\?"/g, () => `id="${++shape}"`);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><p:sld ${namespaces}><p:cSld>` +
    `<p:bg><p:bgPr>${solid(colours.ground)}<a:effectLst/></p:bgPr></p:bg>` +
    `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${numbered}` +
    `</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr><p:transition advTm="${standing}"/></p:sld>`
  );
}
