/** English Metric Units per point. */
export const POINT = 12_700;
/** The slide is 960 × 540 points: half the pixels of a television, so that 20 points are the board's 40 pixels. */
export const SLIDE = { width: 960 * POINT, height: 540 * POINT };

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML takes it. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');
}

/** Where something stands on a slide, in points. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A shape's fill in one colour, `RRGGBB`. */
export const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

const place = ({ x, y, width, height }: Box): string =>
  `<a:off x="${Math.round(x * POINT)}" y="${Math.round(y * POINT)}"/>` +
  `<a:ext cx="${Math.round(width * POINT)}" cy="${Math.round(height * POINT)}"/>`;

export interface BoxLook {
  /** Colour of its ground; empty: none. */
  fill?: string;
  /** Colour of the line around it; empty: none. */
  edge?: string;
  isTitle?: boolean;
  /** Where its paragraphs stand in it; absent: left to the program that shows it. */
  anchor?: 't' | 'ctr' | 'b';
}

/** A box of paragraphs; a title is one for screen readers too. */
export function textBox(name: string, box: Box, content: string, look: BoxLook = {}): string {
  const { fill = '', edge = '', isTitle, anchor } = look;
  const stands = anchor === undefined ? '' : ` anchor="${anchor}"`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="?" name="${name}"/><p:cNvSpPr/><p:nvPr>${isTitle ? '<p:ph type="title"/>' : ''}</p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${place(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill === '' ? '<a:noFill/>' : solid(fill)}${edge === '' ? '' : `<a:ln w="28575">${solid(edge)}</a:ln>`}</p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="91440" tIns="45720" rIns="91440" bIns="45720"${stands}><a:normAutofit/></a:bodyPr>` +
    `<a:lstStyle/>${content}</p:txBody></p:sp>`
  );
}

/**
 * A table on a slide.
 *
 * @param widths of the columns, in points
 * @param rows their XML
 * @param properties attributes of the table, with a blank in front
 */
export function tableFrame(box: Box, widths: readonly number[], rows: readonly string[], properties = ''): string {
  const grid = widths.map((width) => `<a:gridCol w="${width * POINT}"/>`).join('');
  return (
    '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="?" name="Table"/>' +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `<p:xfrm>${place(box)}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">` +
    `<a:tbl><a:tblPr${properties}/><a:tblGrid>${grid}</a:tblGrid>${rows.join('')}</a:tbl>` +
    '</a:graphicData></a:graphic></p:graphicFrame>'
  );
}

/** The namespaces of a slide's root. */
export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
