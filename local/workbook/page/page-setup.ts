import type { CellValue, NamedRange, Sheet } from 'hucre';
import { columnLetters } from '../../../src/shapes/a1';
import { isMarker } from '../../../src/shapes/sheet-marker';
import { fitRows } from './row-heights';
import type { StoredChart } from '../charts/sheet-charts';

type PlacedChart = Pick<StoredChart, 'anchor' | 'options'>;

/** Rows of an output sheet (zero-based): its marker, and its headings; a page without a row of headings has one cell there. */
const MARKER = 0;
const HEADINGS = 2;
/** Columns that the charts of a page reach, its rows at least, and the pixels of a row. */
const PAGE = { columns: 10, rows: 62, pixels: 21 };

const isOutput = ({ rows }: Sheet): boolean => isMarker(rows[MARKER]?.[0]);

/** Row of the headings (zero-based) of an output sheet that has them: from there on texts break. */
export const brokenFrom = (sheet: Sheet): number | null =>
  isOutput(sheet) && (sheet.rows[HEADINGS] ?? []).filter(isFilled).length > 1 ? HEADINGS : null;

const isFilled = (cell: CellValue): boolean => cell !== null && cell !== '';

/** Characters of a line beside which a page of A4 prints its texts at less than half their size; such a table takes A3. */
const MOST_ON_A4 = 300;
const ORDINARY_WIDTH = 9;

/** The paper on which the columns of an area can be read. */
function paperFor({ columns = [], rows }: Sheet, hasDetails: boolean): 'a3' | 'a4' {
  const printed = (rows[HEADINGS] ?? []).map((_, index) => columns[index] ?? {});
  const own = printed.filter(({ outlineLevel = 0, hidden }) => !hidden && (hasDetails || outlineLevel === 0));
  const characters = own.reduce((sum, { width = ORDINARY_WIDTH }) => sum + width, 0);
  return characters > MOST_ON_A4 ? 'a3' : 'a4';
}

/** What is printed when the columns of details at the right stay away: everything before them. */
function printArea({ rows, columns = [] }: Sheet): string | undefined {
  const headings = rows[HEADINGS] ?? [];
  const width = headings.reduce((last: number, cell, index) => (isFilled(cell) ? index + 1 : last), 0);
  const first = columns.findIndex(({ outlineLevel = 0 }) => outlineLevel > 0);
  const areLast = columns.slice(first, width).every(({ outlineLevel = 0, hidden }) => outlineLevel > 0 || hidden);
  return first > 0 && areLast ? `$A$1:$${columnLetters(first - 1)}$${rows.length}` : undefined;
}

/** What is printed of a page without headings: not the numbers behind its charts, which stand beyond the columns of a new sheet. */
function pageArea({ rows, pageSetup }: Sheet, charts: readonly PlacedChart[]): string {
  const ends = charts.map(
    ({ anchor, options }) => anchor.row + Math.ceil(Number(options.height ?? 0) / PAGE.pixels) + 1,
  );
  // Of charts that the file had, what stands knows where they end.
  const standing = Number(/\d+$/.exec(pageSetup?.printArea ?? '')?.[0] ?? 0);
  return `$A$1:$${columnLetters(PAGE.columns - 1)}$${Math.max(rows.length, PAGE.rows, standing, ...ends)}`;
}

/**
 * How an output sheet is printed: across the page, with lines between its cells, the headings on every page and without its details; the dashboard, which
 * has no headings, on one page. Google's scripts know no page setup, so it is said of the file alone; one that stands stays. Rows
 * are as high as their texts.
 *
 * @param charts those of the sheet that are known
 */
export function setUpPage(sheet: Sheet, charts: readonly PlacedChart[] = []): void {
  if (sheet.hidden || !isOutput(sheet)) return;
  const hasHeadings = brokenFrom(sheet) !== null;
  if (hasHeadings) fitRows(sheet, HEADINGS);
  const area = hasHeadings ? printArea(sheet) : pageArea(sheet, charts);
  const standing = sheet.pageSetup;
  sheet.pageSetup ??= {
    paperSize: hasHeadings ? paperFor(sheet, area === undefined) : 'a4',
    orientation: hasHeadings ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: hasHeadings ? 0 : 1,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
    // A figure at the right of its column would touch the text beside it.
    ...(hasHeadings && { printTitlesRow: '$3:$3', showGridLines: true }),
  };
  // The area follows the records, unless a person chose other columns.
  const columnsOf = (range = ''): string => range.replace(/\d+$/, '');
  if (area !== undefined && (!standing || columnsOf(standing.printArea) === columnsOf(area)))
    sheet.pageSetup.printArea = area;
}

const PRINT_NAMES = { printArea: '_xlnm.Print_Area', printTitles: '_xlnm.Print_Titles' };

/**
 * The names of a workbook with those of its printed areas and repeated rows. The library writes them too, but without the quotes
 * that a sheet's name with a blank needs, and programs then pass them over.
 */
export function withPrintNames(names: readonly NamedRange[], sheets: readonly Sheet[]): NamedRange[] {
  const own = sheets.flatMap(({ name, pageSetup = {} }): NamedRange[] => {
    const { printArea: area, printTitlesRow: rows, printTitlesColumn: columns } = pageSetup;
    const within = (range: string): string => `'${name.replaceAll("'", "''")}'!${range}`;
    const titles = [columns, rows].flatMap((range) => (range === undefined ? [] : [within(range)])).join(',');
    return [
      ...(area === undefined ? [] : [{ name: PRINT_NAMES.printArea, range: within(area), scope: name }]),
      ...(titles === '' ? [] : [{ name: PRINT_NAMES.printTitles, range: titles, scope: name }]),
    ];
  });
  const printed = Object.values(PRINT_NAMES);
  return [...names.filter(({ name }) => !printed.includes(name)), ...own];
}

/** The sheets as the library writes them without names of its own for printing. */
export const withoutPrintNames = (sheets: readonly Sheet[]): Sheet[] =>
  sheets.map((sheet) => {
    if (!sheet.pageSetup) return sheet;
    const none = { printArea: undefined, printTitlesRow: undefined, printTitlesColumn: undefined };
    return { ...sheet, pageSetup: { ...sheet.pageSetup, ...none } };
  });
