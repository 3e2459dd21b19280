import { canonical } from '../../domain/canonical';
import type { Finding } from '../../domain/finding';
import type { Repair } from '../../domain/questions/repairs';
import type { Language } from '../../text/language';
import type { CellValue } from '../../shapes/sheet-content';
import { cellName } from '../../shapes/a1';
import type { Grid } from '../read/grid';
import { readRows } from '../read/rows';
import type { Row } from '../read/row';
import { choose } from '../schema/choices';
import { nameIn, names } from '../schema/names';
import { indicatorTable } from '../schema/tables';
import { columnsOf, formatOf } from './layout';
import { plannedColumn } from './plan';
import { emptyPlan, type SheetPlan } from './sheet-plan';

type IndicatorRow = Row<keyof (typeof indicatorTable)['columns']>;

/** A cell of `Indikator` that a repair changes, as a person reads it. */
export interface RepairedCell {
  code: string;
  cell: string;
  before: string;
  after: string;
}

const columnOf = ({ column }: Repair) => indicatorTable.columns[column];
const wordOf = ({ column, to }: Repair, language: Language): string => {
  const words: Partial<Record<string, string>> = indicatorTable.columns[column].choices ?? {};
  return names(words[to] ?? '')[language];
};

/** What a repair writes, for a button: column and word. */
export const nameOfRepair = (repair: Repair, language: Language): string =>
  `${nameIn(columnOf(repair), language)}: ${wordOf(repair, language)}`;

/** The indicators that findings are about: by code, else by the row of the cell. */
function rowsAbout(findings: readonly Finding[], sheet: string, rows: readonly IndicatorRow[]): IndicatorRow[] {
  const codes = new Set(
    findings.flatMap(({ values: { code } }) => (typeof code === 'string' ? [canonical(code)] : [])),
  );
  const places = new Set(findings.filter((item) => item.sheet === sheet).map(({ cell }) => /\d+/.exec(cell)?.[0]));
  return rows.filter((row) => codes.has(canonical(row.code('code'))) || places.has(String(row.number)));
}

/**
 * Plans a repair of findings in `Indikator`: its column is added where the sheet has none, and a cell that says so already stays.
 *
 * @returns null where the headings of `Indikator` are not known; without cells where nothing is left to repair
 */
export function planRepair(
  grid: Grid,
  repair: Repair,
  findings: readonly Finding[],
  language: Language,
): { plan: SheetPlan; cells: RepairedCell[] } | null {
  const { rows, header } = readRows(indicatorTable, grid);
  if (!header) return null;
  const plan = emptyPlan(grid.name);
  const { column: key, to } = repair;
  const standing = header.columns[key];
  const width = Math.max(...grid.values.map((row) => row.length));
  const at = standing ?? width;
  const after = wordOf(repair, language);
  const words: Partial<Record<string, string>> = columnOf(repair).choices ?? {};
  const cells: RepairedCell[] = [];
  for (const row of rowsAbout(findings, grid.name, rows)) {
    const before = row.text(key);
    if (choose(words as Record<string, string>, before) === to) continue;
    const expected: CellValue = standing === undefined ? '' : ((grid.values[row.number - 1]?.[at] ?? '') as CellValue);
    plan.cells.push({ row: row.number, column: at + 1, value: after, format: formatOf(columnOf(repair)), expected });
    cells.push({ code: row.code('code'), cell: cellName(row.number - 1, at), before, after });
  }
  if (standing !== undefined || cells.length === 0) return { plan, cells };
  const added = columnsOf('indicators', indicatorTable).filter((column) => column.key === key);
  const columns = added.map((column) => plannedColumn('indicators', column, language));
  return { plan: { ...plan, headerRow: header.row + 1, firstColumn: width + 1, columns }, cells };
}
