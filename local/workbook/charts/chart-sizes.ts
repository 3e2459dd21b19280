import type { Chart, RoundtripWorkbook } from 'hucre';
import { openPackage, type Package } from '../file/xlsx-package';
import { ANCHOR, EMU, related } from './drawing-parts';

export interface ChartSize {
  /** Pixels. */
  width: number;
  height: number;
}

/** Parts that tell where charts stand. */
const PLACES = /^xl\/(?:workbook\.xml|_rels\/|worksheets\/_rels\/|drawings\/[^/]*\.xml$)/;

const sizes = new WeakMap<Chart, ChartSize>();

/** The size that a file gives one of its charts; undefined where it gives cells instead. */
export const sizeInFile = (chart: Chart): ChartSize | undefined => sizes.get(chart);

/** The part of each sheet, by the sheet's place. */
function sheetParts(file: Package): string[] {
  const parts = related(file, 'xl/workbook.xml', 'worksheet');
  const sheets = (file.read('xl/workbook.xml') ?? '').match(/<(?:\w+:)?sheet\b[^>]*>/g) ?? [];
  return sheets.map((sheet) => parts.get(/\br:id="([^"]*)"/.exec(sheet)?.[1] ?? '') ?? '');
}

/** Sizes of the charts on the drawing of a sheet, in their order. */
function sizesIn(file: Package, sheet: string): (ChartSize | null)[] {
  const [drawing = ''] = related(file, sheet, 'drawing').values();
  const anchors = (file.read(drawing) ?? '').match(ANCHOR) ?? [];
  return anchors
    .filter((anchor) => /<c:chart\b/.test(anchor))
    .map((anchor) => {
      const [, width, height] = /<xdr:ext cx="(\d+)" cy="(\d+)"/.exec(anchor) ?? [];
      return width && height ? { width: Number(width) / EMU, height: Number(height) / EMU } : null;
    });
}

/** Notes the sizes of charts, of which the reader of files tells the corner alone. */
export function noteChartSizes(book: RoundtripWorkbook, data: Uint8Array): void {
  if (!book.sheets.some(({ charts = [] }) => charts.length > 0)) return;
  const file = openPackage(data, (path) => PLACES.test(path));
  const parts = sheetParts(file);
  book.sheets.forEach(({ charts = [] }, place) => {
    if (charts.length === 0) return;
    const found = sizesIn(file, parts[place] ?? '');
    if (found.length !== charts.length) return;
    charts.forEach((chart, index) => {
      const size = found[index];
      if (size) sizes.set(chart, size);
    });
  });
}
