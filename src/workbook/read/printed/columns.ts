import type { NumberNature, PrintedCell } from '../../../domain/printed-figures/printed-number';
import type { FigureColumn } from '../../../domain/printed-figures/table';
import { cleanText } from '../../values/markers';
import { cellName } from '../../../shapes/a1';
import type { Grid } from '../grid';
import type { Area } from '../headings';
import { mergedCells, type FoundTable } from './find-tables';
import { notationOfColumn, readCell, type ReadCell } from './printed-cell';
import { isInThousands, kindOf, natureOf, periodOf, roleOf, type ColumnRole, type FigureKind } from './vocabulary';

/** A column of a table with what its headings say, and its cells: those merged over several rows stand in each of them. */
export interface TableColumn extends FigureColumn {
  /** 0-based. */
  at: number;
  path: readonly string[];
  role: ColumnRole | null;
  kind: FigureKind | null;
  isMoney: boolean;
  /** The same with merged cells only where they are printed, for totals. */
  own: FigureColumn;
  isMixed: boolean;
  footnotes: readonly PrintedCell[];
  /** Percentages that are printed once over several rows of figures. */
  mergedOver: readonly PrintedCell[];
}

const figureRoles: readonly (ColumnRole | null)[] = [
  'target',
  'actual',
  'percentage',
  'remainder',
  'weight',
  'amount',
  null,
];

/** The unit of a row, and whether its figures count or measure. */
interface RowWords {
  unit: string;
  nature: NumberNature;
}

/** The rows of a merged cell below its first. */
const isBelowFirst = (area: Area | undefined, row: number): area is Area => area !== undefined && row > area.top;

const BLANK: Pick<ReadCell, 'text' | 'value' | 'hasFootnote'> = {
  text: '',
  value: { kind: 'missing' },
  hasFootnote: false,
};

function readColumn(
  at: number,
  table: FoundTable,
  grid: Grid,
  indexes: readonly number[],
  words: readonly RowWords[],
  areas: ReadonlyMap<string, Area>,
): TableColumn {
  const path = table.paths[at] ?? [];
  const [role, kind] = [roleOf(path), kindOf(path)];
  const shared = { header: path.join(' › '), period: periodOf(path) };
  const rawAt = (row: number): unknown => grid.values[row]?.[at];
  const notation = notationOfColumn(
    indexes.map(rawAt).flatMap((raw) => (typeof raw === 'string' ? [cleanText(raw)] : [])),
  );
  const isPercentage = role === 'percentage' || role === 'remainder';
  const isMoney = !isPercentage && (kind === 'budget' || isLarge(indexes.map(rawAt)));
  const read = (row: number, index: number): ReadCell => {
    const { unit = '', nature: own = 'open' } = words[index] ?? {};
    const nature = isMoney ? (isInThousands(path) ? 'measure' : 'open') : isPercentage ? 'measure' : own;
    const context = { notation: notation === 'both' ? null : notation, isPercentage, isMoney, unit, nature };
    return readCell(rawAt(row), grid.formats?.[row]?.[at] ?? '', cellName(row, at), context);
  };
  const isFigures = figureRoles.includes(role);
  const plain = (row: number): ReadCell => ({
    ...BLANK,
    cell: cellName(row, at),
    text: cleanText(rawAt(row)),
    value: { kind: 'words' },
  });
  const own = indexes.map((row, index) => (isFigures ? read(row, index) : plain(row)));
  const byRow = new Map(indexes.map((row, index) => [row, own[index]]));
  const filled = indexes.map((row, index) => {
    const area = areas.get(`${row}:${at}`);
    const first = isBelowFirst(area, row) && role !== 'percentage' ? byRow.get(area.top) : undefined;
    return first ?? own[index] ?? { ...BLANK, cell: cellName(row, at) };
  });
  return {
    at,
    path,
    role,
    kind,
    isMoney,
    ...shared,
    cells: filled,
    own: { ...shared, cells: own },
    isMixed: notation === 'both',
    footnotes: own.filter(({ hasFootnote }) => hasFootnote),
    mergedOver: [],
  };
}

/** Amounts in Rupiah are told by their size where no heading does. */
function isLarge(values: readonly unknown[]): boolean {
  const sizes = values.filter((value) => typeof value === 'number' || /^\s*(rp)?[\d.,\s]{9,}$/i.test(cleanText(value)));
  const large = sizes.filter((value) => typeof value !== 'number' || Math.abs(value) >= 1e6);
  return large.length * 2 > values.filter((value) => cleanText(value) !== '').length;
}

/** The columns of a table, read by what their headings say. */
export function readColumns(table: FoundTable, grid: Grid, indexes: readonly number[]): TableColumn[] {
  const areas = mergedCells(grid);
  const roles = table.paths.map((path) => roleOf(path));
  const textsOf = (role: ColumnRole, row: number): string =>
    roles
      .flatMap((own, at) => (own === role ? [cleanText(grid.values[areas.get(`${row}:${at}`)?.top ?? row]?.[at])] : []))
      .filter((text) => text !== '')
      .pop() ?? '';
  const words = indexes.map((row): RowWords => {
    const unit = textsOf('unit', row);
    return { unit, nature: natureOf(unit, textsOf('label', row)) };
  });
  const columns = table.paths.map((_, at) => readColumn(at, table, grid, indexes, words, areas));
  return columns.map((column) => withMergedFigures(column, columns, indexes, areas));
}

/** A percentage that is merged over rows whose figures are not is none of a single row: it is set aside, and said. */
function withMergedFigures(
  column: TableColumn,
  columns: readonly TableColumn[],
  indexes: readonly number[],
  areas: ReadonlyMap<string, Area>,
): TableColumn {
  if (column.role !== 'percentage') return column;
  const isOperand = ({ role }: TableColumn): boolean => role === 'target' || role === 'actual';
  const kind = column.kind ?? columns.filter((one) => one.at < column.at && isOperand(one) && one.kind).pop()?.kind;
  const operands = columns.filter((one) => isOperand(one) && (!kind || one.kind === kind));
  const isOver = (row: number): boolean => {
    const area = areas.get(`${row}:${column.at}`);
    if (!area || area.bottom === area.top || area.top !== row) return false;
    return operands.some(
      ({ own }) =>
        indexes.filter(
          (one, index) => one > area.top && one <= area.bottom && own.cells[index]?.value.kind === 'number',
        ).length > 0,
    );
  };
  const merged = column.cells.filter((_, index) => isOver(indexes[index] ?? -1));
  if (merged.length === 0) return column;
  const cells = column.cells.map((cell): PrintedCell =>
    merged.includes(cell) ? { ...cell, value: { kind: 'unreadable', why: 'several' } } : cell,
  );
  return { ...column, cells, mergedOver: merged };
}
