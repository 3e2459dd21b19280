import { columnLetters } from '../../../src/shapes/a1';
import type { Area } from '../../runtime/sheets/area';
import type { StoredChart } from './sheet-charts';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The colours that Google gives series without one of their own. */
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML has no place for: control characters, halves of surrogate pairs, and two code points that are none. */
const ILLEGAL = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text as it stands in markup. */
export const escapeXml = (text: string): string =>
  text.replace(ILLEGAL, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** `'Dasbor'!$H$5:$H$12` */
export function reference(sheet: string, { row, column, rows, columns }: Area): string {
  const cell = (r: number, c: number): string => `$${columnLetters(c)}$${r + 1}`;
  const first = cell(row, column);
  const last = cell(row + rows - 1, column + columns - 1);
  return `'${sheet.replace(/'/g, "''")}'!${first === last ? first : `${first}:${last}`}`;
}

/** What a series is drawn as and how, from the chart's options. */
export interface Series {
  index: number;
  drawn: 'bar' | 'line' | 'pie';
  colour: string;
  width: number;
  labelled: boolean;
  dashed: boolean;
  /** Cells of the chart's sheet. */
  name: Area;
  categories: Area;
  values: Area;
}

type SeriesOptions = Partial<Record<string, Record<string, unknown>>>;

/** An option under its dotted name, or inside an object given for the part before the dot. */
export function option(chart: StoredChart, name: string): unknown {
  if (Object.hasOwn(chart.options, name)) return chart.options[name];
  const [first = '', ...rest] = name.split('.');
  let value: unknown = chart.options[first];
  for (const part of rest) value = (value as Record<string, unknown> | null | undefined)?.[part];
  return rest.length > 0 ? value : undefined;
}

/** What a chart draws, series by series. */
export function seriesOf(chart: StoredChart): Series[] {
  const [first, ...more] = chart.ranges;
  if (!first) return [];
  const rows = { row: first.row + chart.headers, rows: first.rows - chart.headers };
  const column = (area: Area, index: number) => ({ ...rows, column: area.column + index, columns: 1 });
  const columns = [
    ...Array.from({ length: first.columns - 1 }, (_, index) => first.column + 1 + index),
    ...more.flatMap((area) => Array.from({ length: area.columns }, (_, index) => area.column + index)),
  ];
  const options = (option(chart, 'series') ?? {}) as SeriesOptions;
  const colours = (option(chart, 'colors') as string[] | undefined) ?? COLOURS;
  return columns.map((at, index): Series => {
    const own = options[String(index)] ?? {};
    const drawnLine = own.type === 'line' || (own.type === undefined && chart.kind === 'LINE');
    return {
      index,
      drawn: chart.kind === 'PIE' ? 'pie' : drawnLine ? 'line' : 'bar',
      colour: ((own.color as string | undefined) ?? colours[index % colours.length] ?? '#000000')
        .replace('#', '')
        .toUpperCase(),
      width: Number(own.lineWidth ?? 2),
      labelled: own.dataLabel === 'value',
      dashed: own.lineDashStyle !== undefined,
      name: { row: first.row, column: at, rows: 1, columns: 1 },
      categories: column(first, 0),
      values: { ...rows, column: at, columns: 1 },
    };
  });
}

const text = (size: number, colour = '333333', body = '<a:bodyPr/>'): string =>
  `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0">` +
  `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;

function labels(shown: boolean, drawn: Series['drawn'], stacked: boolean): string {
  const inside = drawn === 'bar' && stacked;
  const place = drawn === 'pie' ? '' : `<c:dLblPos val="${drawn === 'line' ? 't' : inside ? 'inEnd' : 'outEnd'}"/>`;
  const value = shown ? 1 : 0;
  const format = shown
    ? `<c:numFmt formatCode="General" sourceLinked="1"/><c:spPr><a:noFill/></c:spPr>${text(800, inside ? 'FFFFFF' : undefined)}${place}`
    : '';
  return (
    `<c:dLbls>${format}<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function oneSeries(
  { index, drawn, colour, width, labelled, dashed, name, categories, values }: Series,
  stacked: boolean,
  sheet: string,
): string {
  const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  const dash = dashed ? '<a:prstDash val="dash"/>' : '';
  const look =
    drawn === 'line'
      ? `<c:spPr><a:ln w="${width * 12700}" cap="rnd">${fill}${dash}<a:round/></a:ln></c:spPr>` +
        `<c:marker><c:symbol val="${dashed ? 'none' : 'circle'}"/>${dashed ? '' : `<c:size val="6"/><c:spPr>${fill}</c:spPr>`}</c:marker>`
      : drawn === 'bar'
        ? `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`
        : '';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${escapeXml(reference(sheet, name))}</c:f></c:strRef></c:tx>` +
    look +
    labels(labelled, drawn, stacked) +
    `<c:cat><c:strRef><c:f>${escapeXml(reference(sheet, categories))}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeXml(reference(sheet, values))}</c:f></c:numRef></c:val>` +
    (drawn === 'line' ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

const AXES = '<c:axId val="111111"/><c:axId val="222222"/>';

function plots(chart: StoredChart, all: readonly Series[], sheet: string): string {
  const stacked = option(chart, 'isStacked') === true;
  const of = (drawn: Series['drawn']): string =>
    all
      .filter((series) => series.drawn === drawn)
      .map((series) => oneSeries(series, stacked, sheet))
      .join('');
  const bars = of('bar');
  const lines = of('line');
  if (chart.kind === 'PIE')
    return `<c:pieChart><c:varyColors val="1"/>${of('pie')}<c:firstSliceAng val="0"/></c:pieChart>`;
  return (
    (bars &&
      `<c:barChart><c:barDir val="${chart.kind === 'BAR' ? 'bar' : 'col'}"/>` +
        `<c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${bars}` +
        `<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}${AXES}</c:barChart>`) +
    (lines &&
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${AXES}</c:lineChart>`)
  );
}

/** The value at which the axis begins; undefined: where the values want it. */
export const leastOf = (chart: StoredChart): unknown =>
  option(chart, 'vAxis.minValue') ?? option(chart, 'hAxis.minValue');

/** Google's `minValue` moves the end of an axis only as far as the values do not. */
function axes(chart: StoredChart): string {
  if (chart.kind === 'PIE') return '';
  const lying = chart.kind === 'BAR';
  const upright = option(chart, 'hAxis.slantedText') === false ? '<a:bodyPr rot="0" vert="horz"/>' : undefined;
  const least = leastOf(chart);
  const from = typeof least === 'number' ? `<c:min val="${least}"/>` : '';
  const line = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E3E3E3"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  return (
    `<c:catAx><c:axId val="111111"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${text(800, undefined, upright)}<c:crossAx val="222222"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="222222"/><c:scaling><c:orientation val="minMax"/>${from}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'b' : 'l'}"/>${grid}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}${text(800)}<c:crossAx val="111111"/>` +
    `<c:crosses val="${lying ? 'max' : 'autoZero'}"/></c:valAx>`
  );
}

function title(chart: StoredChart): string {
  const words = option(chart, 'title');
  if (typeof words !== 'string' || words === '') return '<c:autoTitleDeleted val="1"/>';
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r>' +
    '<a:rPr lang="id-ID" sz="1200" b="1"><a:solidFill><a:srgbClr val="1F4E79"/></a:solidFill></a:rPr>' +
    `<a:t>${escapeXml(words)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
  );
}

/** On which side the names of the series stand; null: nowhere. */
export function legendOf(chart: StoredChart): string | null {
  const legend = option(chart, 'legend.position') ?? option(chart, 'legend') ?? 'right';
  return typeof legend === 'string' && Object.hasOwn(LEGENDS, legend) ? legend : null;
}

const LEGENDS: Record<string, string> = { bottom: 'b', top: 't', left: 'l', right: 'r' };

/** The chart part of an .xlsx file. Values are left to the cells: whoever opens the file draws them afresh. */
export function chartXml(chart: StoredChart, sheet: string): string {
  const place = LEGENDS[legendOf(chart) ?? ''];
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>` +
    `${title(chart)}<c:plotArea><c:layout/>${plots(chart, seriesOf(chart), sheet)}${axes(chart)}</c:plotArea>` +
    (place ? `<c:legend><c:legendPos val="${place}"/><c:overlay val="0"/>${text(800)}</c:legend>` : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>' +
    '</c:chartSpace>'
  );
}

/** A chart part that came with the file, drawing the rows of another range: columns and looks stay. */
export function movedXml(xml: string, before: Area, after: Area, headers: number): string {
  const rows = (first: number, last: number): [number, number] =>
    last < before.row + headers
      ? [after.row, after.row + headers - 1]
      : first >= before.row + headers
        ? [after.row + headers, after.row + after.rows - 1]
        : [after.row, after.row + after.rows - 1];
  return xml
    .replace(/<c:(str|num)Cache>[\s\S]*?<\/c:\1Cache>/g, '')
    .replace(
      /(<c:f>[^<]*?\$[A-Z]{1,3}\$)(\d+)(?::(\$[A-Z]{1,3}\$)(\d+))?<\/c:f>/g,
      (_, head: string, from: string, second: string | undefined, to: string | undefined) => {
        const [first, last] = rows(Number(from) - 1, Number(to ?? from) - 1);
        const column = second ?? /\$[A-Z]{1,3}\$$/.exec(head)?.[0] ?? '';
        return first === last ? `${head}${first + 1}</c:f>` : `${head}${first + 1}:${column}${last + 1}</c:f>`;
      },
    );
}

/** What Google gives a chart whose size nobody has set, in pixels. */
const SIZE = { width: 600, height: 371 };

/** Width and height of a chart in pixels. */
export function chartSize({ options }: StoredChart): { width: number; height: number } {
  const numberOf = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);
  return { width: numberOf(options.width, SIZE.width), height: numberOf(options.height, SIZE.height) };
}
