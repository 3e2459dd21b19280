import type { BoardRow, BoardSlide, Tone } from './deck';
import type { SlidePart } from './deck-parts';

/** English Metric Units per point. */
const POINT = 12_700;
/** The slide is 960 × 540 points: half the pixels of a television, so that 20 points are the board's 40 pixels. */
export const SLIDE = { width: 960 * POINT, height: 540 * POINT };
const MARGIN = 28;
const WIDTH = 960 - 2 * MARGIN;
/** Widths of the columns of rows, in points. */
const COLUMNS = [172, WIDTH - 172 - 180, 180];

const colours = { ground: '0A1A2B', panel: '14304B', ink: 'FFFFFF', soft: 'D3E2EF', accent: '6FE0D6' };
const tones: Record<Tone, string> = { plain: 'FFFFFF', good: '9FF0A8', warning: 'FFE08A', bad: 'FFB4A8' };

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML takes it. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');
}

interface Look {
  size: number;
  colour: string;
  bold?: boolean;
  align?: 'l' | 'r' | 'ctr';
}

function paragraph(text: string, { size, colour, bold, align }: Look): string {
  const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  const run = `sz="${size * 100}" b="${bold ? 1 : 0}" dirty="0"`;
  return `<a:p><a:pPr algn="${align ?? 'l'}"/><a:r><a:rPr ${run}>${fill}</a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p>`;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const frame = ({ x, y, width, height }: Box): string =>
  `<a:off x="${Math.round(x * POINT)}" y="${Math.round(y * POINT)}"/>` +
  `<a:ext cx="${Math.round(width * POINT)}" cy="${Math.round(height * POINT)}"/>`;

/** A box of paragraphs; `fill` is its ground, `role` makes it the slide's title for screen readers. */
function textBox(name: string, box: Box, content: string, fill = '', role = ''): string {
  const ground = fill === '' ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="?" name="${name}"/><p:cNvSpPr/><p:nvPr>${role}</p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${frame(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${ground}</p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="91440" tIns="45720" rIns="91440" bIns="45720"><a:normAutofit/></a:bodyPr>` +
    `<a:lstStyle/>${content}</p:txBody></p:sp>`
  );
}

const border = (side: string): string =>
  `<a:${side} w="76200"><a:solidFill><a:srgbClr val="${colours.ground}"/></a:solidFill></a:${side}>`;

function cell(content: string): string {
  const sides = ['lnT', 'lnB'].map(border).join('');
  const ground = `<a:solidFill><a:srgbClr val="${colours.panel}"/></a:solidFill>`;
  const margins = 'marL="114300" marR="91440" marT="50800" marB="50800"';
  const empty = `<a:p><a:endParaRPr sz="2000"/></a:p>`;
  const body = `<a:txBody><a:bodyPr/><a:lstStyle/>${content || empty}</a:txBody>`;
  return `<a:tc>${body}<a:tcPr ${margins}>${sides}${ground}</a:tcPr></a:tc>`;
}

function tableRow({ lead, title, details, badge }: BoardRow): string {
  const cells = [
    lead === '' ? '' : paragraph(lead, { size: 22, colour: colours.accent, bold: true }),
    [
      paragraph(title, { size: 26, colour: colours.ink, bold: true }),
      ...details.map((line) => paragraph(line, { size: 20, colour: colours.soft })),
    ].join(''),
    badge === null ? '' : paragraph(badge.text, { size: 20, colour: tones[badge.tone], bold: true, align: 'r' }),
  ];
  return `<a:tr h="${30 * POINT}">${cells.map(cell).join('')}</a:tr>`;
}

function rowsTable(rows: readonly BoardRow[], top: number): string {
  if (rows.length === 0) return '';
  const grid = COLUMNS.map((width) => `<a:gridCol w="${width * POINT}"/>`).join('');
  const box = { x: MARGIN, y: top, width: WIDTH, height: 30 * rows.length };
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="?" name="Table"/>` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm>${frame(box)}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">` +
    `<a:tbl><a:tblPr/><a:tblGrid>${grid}</a:tblGrid>${rows.map(tableRow).join('')}</a:tbl>` +
    `</a:graphicData></a:graphic></p:graphicFrame>`
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
      return textBox(`Figure ${index + 1}`, box, content.join(''), colours.panel);
    })
    .join('');
}

const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

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
export function slideXml({ slide, rows, part, parts }: SlidePart, { header, data, standing }: SlideFrame): string {
  const title = parts > 1 ? `${slide.title} (${part}/${parts})` : slide.title;
  const hasFigures = part === 1 && slide.figures.length > 0;
  const top = 104 + (hasFigures ? 108 : 0);
  const line = (y: number, height: number): Box => ({ x: MARGIN, y, width: WIDTH, height });
  const shapesXml = [
    textBox('Header', line(12, 34), paragraph(header, { size: 20, colour: colours.accent, bold: true })),
    textBox(
      'Title',
      line(46, 52),
      paragraph(title, { size: 34, colour: colours.ink, bold: true }),
      '',
      '<p:ph type="title"/>',
    ),
    hasFigures ? figureBoxes(slide.figures, 104) : '',
    rowsTable(rows, top),
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
    `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${colours.ground}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
    `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${numbered}` +
    `</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr><p:transition advTm="${standing}"/></p:sld>`
  );
}
