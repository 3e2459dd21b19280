import {
  namespaces,
  POINT,
  SLIDE,
  solid,
  tableFrame,
  textBox,
  xmlText,
  type Box,
  type BoxLook,
} from '../board/shape-xml';
import { slideShades } from '../shades';
import {
  BESIDE,
  POINT_SIZE,
  rowHeight,
  SLIDE_WIDTH as WIDTH,
  type Slide,
  type SlideBar,
  type SlideTable,
} from './slide';

const MARGIN = 36;

const colours = {
  ink: '1B2733',
  soft: '5A6B7B',
  band: slideShades.reached,
  panel: 'EEF3F8',
  line: 'C5D2DE',
  limit: '000000',
  bad: '9C1C1C',
  white: 'FFFFFF',
};

interface Look {
  size: number;
  colour?: string;
  bold?: boolean;
  align?: 'l' | 'r' | 'ctr';
  isPoint?: boolean;
}

function paragraph(
  text: string,
  { size, colour = colours.ink, bold = false, align = 'l', isPoint = false }: Look,
): string {
  const bullet = isPoint ? ' marL="228600" indent="-228600"' : '';
  const mark = isPoint
    ? '<a:spcAft><a:spcPts val="900"/></a:spcAft><a:buFont typeface="Arial"/><a:buChar char="•"/>'
    : '';
  return (
    `<a:p><a:pPr algn="${align}"${bullet}>${mark}</a:pPr><a:r>` +
    `<a:rPr sz="${size * 100}" b="${bold ? 1 : 0}" dirty="0">${solid(colour)}</a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p>`
  );
}

const shape = (name: string, box: Box, content: string, look: BoxLook = {}): string =>
  textBox(name, box, content || '<a:p/>', { anchor: 't', ...look });

function cell(text: string, look: Look, fill: string): string {
  const side = (name: string): string => `<a:${name} w="6350">${solid(colours.line)}</a:${name}>`;
  const body = `<a:txBody><a:bodyPr/><a:lstStyle/>${paragraph(text, look)}</a:txBody>`;
  return `<a:tc>${body}<a:tcPr marL="76200" marR="76200" marT="44450" marB="44450" anchor="ctr">${side('lnB')}${solid(fill)}</a:tcPr></a:tc>`;
}

/**
 * Points of a bar: its height, what is left free beside it, how far the stroke of the limit reaches beyond it, and what a value
 * below its limit shows as missing at least.
 */
const BAR = { height: 10, beside: 8, stroke: 1.6, beyond: 4, missing: 3 };

/** The scale, what is reached, missing or beyond, and the limit as a stroke: shades that are told apart in grey print. */
function barXml({ value, limit }: SlideBar, cell: Box): string {
  const x = cell.x + BAR.beside;
  const width = cell.width - 2 * BAR.beside;
  const y = cell.y + (cell.height - BAR.height) / 2;
  const piece = (name: string, box: Partial<Box>, fill: string): string =>
    shape(name, { x, y, width, height: BAR.height, ...box }, '', { fill });
  const from = (start: number, end: number): Partial<Box> => ({ x: x + start, width: end - start });
  const bound = (limit ?? value ?? 0) * width;
  const isMissing = value !== null && limit !== null && value < limit;
  const reached = isMissing ? Math.max(Math.min(value * width, bound - BAR.missing), 0) : (value ?? 0) * width;
  const stroke = limit === null ? null : from(bound - BAR.stroke / 2, bound + BAR.stroke / 2);
  return [
    piece('Scale', {}, slideShades.scale),
    reached > 0 ? piece('Value', from(0, Math.min(reached, bound)), slideShades.reached) : '',
    isMissing ? piece('Missing', from(reached, bound), slideShades.missing) : '',
    reached > bound ? piece('Beyond', from(bound, reached), slideShades.beyond) : '',
    stroke ? piece('Limit', { ...stroke, y: y - BAR.beyond, height: BAR.height + 2 * BAR.beyond }, colours.limit) : '',
  ].join('');
}

/** A table; bars stand on its cells, whose rows are as high as their texts need, so that no program lets them grow. */
function tableXml(table: SlideTable, top: number): string {
  const { columns, rows, room = WIDTH } = table;
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((width / total) * room));
  const align = (index: number): Look['align'] => (columns[index]?.isFigure ? 'r' : 'l');
  const asIs = (text: string): string => text;
  const headHeight = rowHeight(
    table,
    columns.map(({ head }) => head),
    asIs,
  );
  const head = columns
    .map((column, index) =>
      cell(column.head, { size: 14, colour: colours.white, bold: true, align: align(index) }, colours.band),
    )
    .join('');
  let y = top + headHeight;
  const drawn: string[] = [];
  const body = rows.map(({ cells, isBad, bars = [] }) => {
    const look = (index: number): Look => ({
      size: 14,
      align: align(index),
      bold: isBad,
      colour: isBad ? colours.bad : colours.ink,
    });
    const height = rowHeight(table, cells, asIs);
    let x = MARGIN;
    widths.forEach((width, index) => {
      const bar = bars[index];
      if (bar) drawn.push(barXml(bar, { x, y, width, height }));
      x += width;
    });
    y += height;
    return `<a:tr h="${height * POINT}">${cells.map((text, index) => cell(text, look(index), colours.white)).join('')}</a:tr>`;
  });
  const box = { x: MARGIN, y: top, width: room, height: y - top };
  const frame = tableFrame(box, widths, [`<a:tr h="${headHeight * POINT}">${head}</a:tr>`, ...body], ' firstRow="1"');
  return frame + drawn.join('');
}

function figuresXml(figures: Slide['figures'], top: number): string {
  const gap = 12;
  const width = (WIDTH - gap * (figures.length - 1)) / Math.max(figures.length, 1);
  return figures
    .map(({ label, value, note, isBad }, index) => {
      const content =
        paragraph(label, { size: 14, colour: colours.soft }) +
        paragraph(value, { size: 26, bold: true, colour: isBad ? colours.bad : colours.band }) +
        (note === '' ? '' : paragraph(note, { size: 14, colour: colours.soft }));
      return shape(`Figure ${index + 1}`, { x: MARGIN + index * (width + gap), y: top, width, height: 88 }, content, {
        fill: colours.panel,
        ...(isBad && { edge: colours.bad }),
      });
    })
    .join('');
}

function coverXml({ title, lines }: Slide): string {
  const content = lines.map((line, index) =>
    paragraph(line, { size: index === 0 ? 26 : 20, colour: colours.white, align: 'ctr' }),
  );
  return [
    shape(
      'Title',
      { x: MARGIN, y: 160, width: WIDTH, height: 80 },
      paragraph(title, { size: 40, bold: true, colour: colours.white, align: 'ctr' }),
      { isTitle: true, anchor: 'b' },
    ),
    shape('Lines', { x: MARGIN, y: 256, width: WIDTH, height: 140 }, content.join('')),
  ].join('');
}

function contentXml({ title, figures, table, points }: Slide, foot: SlideFoot): string {
  const top = figures.length > 0 ? 188 : 92;
  // Rows grow with their texts, so what stands below a table stands at the foot.
  const aside = table?.room === undefined ? 0 : table.room + BESIDE;
  const below = table && aside === 0 ? 466 : top;
  const line = (y: number, height: number): Box => ({ x: MARGIN, y, width: WIDTH, height });
  const pointsBox = { ...line(below, 496 - below), x: MARGIN + aside, width: WIDTH - aside };
  const size = aside === 0 ? POINT_SIZE.whole : POINT_SIZE.beside;
  const band = { x: 0, y: 0, width: SLIDE.width / POINT, height: 72 };
  const list = points.map((point) => paragraph(point, { size, isPoint: true })).join('');
  return [
    shape('Band', band, '', { fill: colours.band }),
    shape('Title', line(12, 48), paragraph(title, { size: 28, bold: true, colour: colours.white }), {
      isTitle: true,
      anchor: 'ctr',
    }),
    figures.length > 0 ? figuresXml(figures, 88) : '',
    table ? tableXml(table, top) : '',
    points.length > 0 ? shape('Points', pointsBox, list) : '',
    shape(
      'Source',
      { x: MARGIN, y: 504, width: WIDTH * 0.8, height: 26 },
      paragraph(foot.source, { size: 12, colour: colours.soft }),
    ),
    shape(
      'Page',
      { x: MARGIN + WIDTH * 0.8, y: 504, width: WIDTH * 0.2, height: 26 },
      paragraph(foot.page, { size: 12, colour: colours.soft, align: 'r' }),
    ),
  ].join('');
}

/** What stands at the foot of a slide: agency, period and date of the data, and its number. */
export interface SlideFoot {
  source: string;
  page: string;
  /** A drawing on the slide; empty: none. */
  logo: string;
}

/** The XML of one slide. */
export function presentationSlideXml(slide: Slide, foot: SlideFoot): string {
  const isCover = slide.kind === 'cover';
  // Shapes are numbered in their order; 1 is the slide's own group.
  let number = 1;
  const shapes = `${isCover ? coverXml(slide) : contentXml(slide, foot)}${foot.logo}`.replace(
    /id="\?"/g,
    () => `id="${++number}"`,
  );
  const ground = isCover ? colours.band : colours.white;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><p:sld ${namespaces}><p:cSld>` +
    `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${ground}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
    `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}` +
    '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  );
}
