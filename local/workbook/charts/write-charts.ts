import type { Area } from '../../runtime/sheets/area';
import { chartSize, chartXml, escapeXml, movedXml } from './chart-xml';
import { ANCHOR, EMU, related, relsPath } from './drawing-parts';
import type { SheetCharts, StoredChart } from './sheet-charts';
import { openPackage, sheetPart, type Package } from '../file/xlsx-package';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr ' +
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"></xdr:wsDr>';
/** Elements of a worksheet that stand behind its drawing. */
const AFTER_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Adds markup at the end of the outermost element, which may still be empty. */
function append(xml: string, name: string, added: string): string {
  const open = new RegExp(`<${name}([^>]*)/>`);
  return open.test(xml)
    ? xml.replace(open, (_, attributes: string) => `<${name}${attributes}>${added}</${name}>`)
    : xml.replace(`</${name}>`, () => `${added}</${name}>`);
}

/** Adds a relationship to a part and gives its id. */
function relate(file: Package, from: string, type: string, target: string): string {
  const path = relsPath(from);
  const rels = file.read(path) ?? RELATIONSHIPS;
  let number = 1;
  while (rels.includes(`"rId${number}"`)) number += 1;
  const added = `<Relationship Id="rId${number}" Type="${TYPE}/${type}" Target="${target}"/>`;
  file.write(path, append(rels, 'Relationships', added));
  return `rId${number}`;
}

function declare(file: Package, path: string, type: string): void {
  const types = '[Content_Types].xml';
  const added = `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  file.write(types, append(file.read(types) ?? '', 'Types', added));
}

/** The drawing of a sheet, made when it has none. */
function drawingOf(file: Package, sheet: string): string {
  const [standing] = related(file, sheet, 'drawing').values();
  if (standing) return standing;
  const path = file.free('xl/drawings', 'drawing');
  file.write(path, DRAWING);
  declare(file, path, 'drawing');
  const id = relate(file, sheet, 'drawing', `../drawings/${path.split('/').at(-1)}`);
  const xml = (file.read(sheet) ?? '').replace(AFTER_DRAWING, (next) => `<drawing r:id="${id}"/>${next}`);
  const named = /<worksheet[^>]*xmlns:r=/.test(xml) ? xml : xml.replace('<worksheet', `<worksheet xmlns:r="${TYPE}"`);
  file.write(sheet, named);
  return path;
}

function corner({ row, column, x, y }: StoredChart['anchor']): string {
  return (
    `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${x * EMU}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${y * EMU}</xdr:rowOff></xdr:from>`
  );
}

/** One chart on the drawing; Google keeps the size of a chart when rows and columns change, as `oneCell` does. */
function anchorXml(chart: StoredChart, id: string, shape: number): string {
  const { width: pixels, height: high } = chartSize(chart);
  const [width, height] = [pixels * EMU, high * EMU];
  const words = escapeXml(typeof chart.options.title === 'string' ? chart.options.title : '');
  return (
    `<xdr:oneCellAnchor>${corner(chart.anchor)}<xdr:ext cx="${width}" cy="${height}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${shape}" name="Chart ${shape}" descr="${words}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
  );
}

function addCharts(file: Package, part: string, sheetName: string, charts: readonly StoredChart[]): void {
  if (charts.length === 0) return;
  const drawing = drawingOf(file, part);
  for (const chart of charts) {
    const part = file.free('xl/charts', 'chart');
    file.write(part, chartXml(chart, sheetName));
    declare(file, part, 'drawingml.chart');
    const id = relate(file, drawing, 'chart', `../charts/${part.split('/').at(-1)}`);
    const xml = file.read(drawing) ?? DRAWING;
    const shape = Math.max(1, ...[...xml.matchAll(/\bcNvPr id="(\d+)"/g)].map(([, number]) => Number(number))) + 1;
    file.write(drawing, append(xml, 'xdr:wsDr', anchorXml(chart, id, shape)));
  }
}

const same = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Moves, re-points and removes charts that came with the file. */
function changeCharts(file: Package, sheetPart: string, { list, touched }: SheetCharts): void {
  const [drawing] = related(file, sheetPart, 'drawing').values();
  if (!drawing || touched.size === 0) return;
  const parts = related(file, drawing, 'chart');
  let place = -1;
  const xml = (file.read(drawing) ?? '').replace(ANCHOR, (anchor) => {
    const id = /<c:chart\b[^>]*r:id="([^"]+)"/.exec(anchor)?.[1];
    if (id === undefined) return anchor;
    place += 1;
    if (!touched.has(place)) return anchor;
    const chart = list.find(({ origin }) => origin === place);
    if (!chart) return '';
    const part = parts.get(id) ?? '';
    const [range] = chart.ranges;
    if (chart.before && range && !same(range, chart.before.range)) {
      file.write(part, movedXml(file.read(part) ?? '', chart.before.range, range, chart.headers));
    }
    const { anchor: at, before } = chart;
    if (!before || (before.anchor.row === at.row && before.anchor.column === at.column)) return anchor;
    const shift = { rows: at.row - before.anchor.row, columns: at.column - before.anchor.column };
    return anchor
      .replace(/<xdr:from>[\s\S]*?<\/xdr:from>/, corner(at))
      .replace(
        /(<xdr:to>\s*<xdr:col>)(\d+)/,
        (_, head: string, column: string) => head + String(Number(column) + shift.columns),
      )
      .replace(
        /(<xdr:to>[\s\S]*?<xdr:row>)(\d+)/,
        (_, head: string, row: string) => head + String(Number(row) + shift.rows),
      );
  });
  file.write(drawing, xml);
}

/**
 * Puts the charts of this run into a saved workbook. hucre keeps the drawings that came with a file as they are, and
 * draws one kind of series to a chart; so drawings are edited here, and nothing else in them changes.
 *
 * @param sheets charts of each sheet of the workbook, in its order; null where no chart was looked at
 */
export function writeCharts(
  bytes: Uint8Array,
  sheets: readonly { name: string; charts: SheetCharts | null }[],
): Uint8Array {
  const isChanged = ({ list, touched }: SheetCharts): boolean =>
    touched.size > 0 || list.some(({ origin }) => origin === null);
  if (!sheets.some(({ charts }) => charts && isChanged(charts))) return bytes;
  const file = openPackage(bytes);
  sheets.forEach(({ name, charts }, index) => {
    if (!charts || !isChanged(charts)) return;
    const part = sheetPart(index);
    changeCharts(file, part, charts);
    addCharts(
      file,
      part,
      name,
      charts.list.filter(({ origin }) => origin === null),
    );
  });
  return file.save();
}
