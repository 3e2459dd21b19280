import { isBelow } from '../../domain/number';
import { paperShades } from '../shades';

/** A row of a chart in a file of Word: values in points, null: none. */
export interface ChartRow {
  name: string;
  value: number | null;
  limit: number | null;
}

/** What a chart shows beside its rows. */
export interface ChartWords {
  value: string;
  /** The same where bars below their limits are hatched. */
  hatched: string;
  limit: string;
  /** What it is a chart of, for who cannot see it. */
  title: string;
}

/** Where a chart stands in the text, until its own part is made of it. */
export const CHART_OPEN = '<rk:chart>';
const CLOSE = '</rk:chart>';
export const CHART_MARK = /<rk:chart>([\s\S]*?)<\/rk:chart>/g;

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** Points that the scale ends at, as that of the bars of text. */
const SCALE = 120;
/** Millimetres in English Metric Units. */
const MM = 36_000;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const points = (texts: readonly (string | null)[]): string =>
  `<c:ptCount val="${texts.length}"/>` +
  texts.map((text, at) => (text === null ? '' : `<c:pt idx="${at}"><c:v>${escaped(text)}</c:v></c:pt>`)).join('');

const numberText = (value: number | null): string | null =>
  value === null ? null : String(Math.min(Math.max(value, 0), SCALE));

/** A series with its values within the part: no workbook stands behind it that could be out of step with the table beside it. */
function series(at: number, name: string, look: string, rows: readonly ChartRow[], key: 'value' | 'limit'): string {
  const values = points(rows.map((row) => numberText(row[key])));
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx>${look}` +
    `<c:cat><c:strLit>${points(rows.map((row) => row.name))}</c:strLit></c:cat>` +
    `<c:val><c:numLit><c:formatCode>0</c:formatCode>${values}</c:numLit></c:val>`
  );
}

const fill = (colour: string): string =>
  `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`;

const line = (colour: string, dash: string, marker: string): string =>
  `<c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:prstDash val="${dash}"/></a:ln></c:spPr>` +
  `<c:marker><c:symbol val="${marker}"/></c:marker>`;

const small = '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="700"/></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>';

const axes = (names: string, figures: string, isBar: boolean): string =>
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
  `<c:axPos val="${names}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${small}<c:crossAx val="2"/></c:catAx>` +
  `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${SCALE}"/><c:min val="0"/></c:scaling><c:delete val="0"/>` +
  `<c:axPos val="${figures}"/><c:majorGridlines><c:spPr><a:ln w="3175"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
  `<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${small}` +
  `<c:crossAx val="1"/>${isBar ? '<c:crosses val="max"/>' : ''}<c:majorUnit val="${isBar ? 40 : 20}"/></c:valAx>`;

const isLow = ({ value, limit }: ChartRow): boolean => value !== null && limit !== null && isBelow(value, limit);

/** Bars below their limits are hatched within an outline: they are told apart without colours. */
const hatch =
  `<c:spPr><a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${paperShades.reached}"/></a:fgClr>` +
  `<a:bgClr><a:srgbClr val="${paperShades.missing}"/></a:bgClr></a:pattFill>` +
  `<a:ln w="9525"><a:solidFill><a:srgbClr val="${paperShades.reached}"/></a:solidFill></a:ln></c:spPr>`;

const hatchedPoints = (rows: readonly ChartRow[]): string =>
  rows
    .map((row, at) =>
      isLow(row) ? `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${hatch}</c:dPt>` : '',
    )
    .join('');

/** Bars, one below the other, each with its limit. */
function bars(rows: readonly ChartRow[], words: ChartWords): string {
  const value = rows.some(isLow) ? words.hatched : words.value;
  const all = [
    `${series(0, value, fill(paperShades.reached) + hatchedPoints(rows), rows, 'value')}</c:ser>`,
    `${series(1, words.limit, fill(paperShades.scale), rows, 'limit')}</c:ser>`,
  ];
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${all.join('')}` +
    `<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${axes('l', 'b', true)}`
  );
}

/** The course of time: a line with marks, and a dashed one for the limit. */
function course(rows: readonly ChartRow[], words: ChartWords): string {
  const end = '<c:smooth val="0"/></c:ser>';
  const all = [
    `${series(0, words.value, line(paperShades.reached, 'solid', 'circle'), rows, 'value')}${end}`,
    `${series(1, words.limit, line('7F7F7F', 'dash', 'none'), rows, 'limit')}${end}`,
  ];
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all.join('')}<c:marker val="1"/>` +
    `<c:axId val="1"/><c:axId val="2"/></c:lineChart>${axes('b', 'l', false)}`
  );
}

const kinds = { bars, course };

/** The part of a chart. */
const chartPart = (kind: keyof typeof kinds, rows: readonly ChartRow[], words: ChartWords): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}/main">` +
  `<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${kinds[kind](rows, words)}</c:plotArea>` +
  `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${small}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;

/**
 * A chart as a paragraph of the text, its own part within; `setCharts` puts it in its place.
 *
 * @param size in millimetres
 */
export function chartDrawing(
  kind: keyof typeof kinds,
  rows: readonly ChartRow[],
  words: ChartWords,
  size: { width: number; height: number },
): string {
  const [cx, cy] = [Math.round(size.width * MM), Math.round(size.height * MM)];
  const title = escaped(words.title).replace(/"/g, '&quot;');
  return (
    `<w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr><w:r><w:drawing>` +
    `<wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>` +
    `<wp:docPr id="?" name="?" descr="${title}"/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${CHART}">` +
    `${CHART_OPEN}${chartPart(kind, rows, words)}${CLOSE}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  );
}
