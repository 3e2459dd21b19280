import { followingRows } from '../../../domain/printed-figures/following-rows';
import type { PrintedCell } from '../../../domain/printed-figures/printed-number';
import { isOnScale, scaleNames } from '../../../domain/printed-figures/scales';
import type {
  FigureColumn,
  FigureRow,
  FigureSeries,
  PrintedTable,
  TableNote,
} from '../../../domain/printed-figures/table';
import { cleanText } from '../../values/markers';
import { cellName, columnLetters } from '../../../shapes/a1';
import type { Grid } from '../grid';
import { readColumns, type TableColumn } from './columns';
import { depthsOf } from './depths';
import { findTables, type FoundTable } from './find-tables';
import { gatheringWord, isAbsorptionWord, isAttainmentWord, saysLowerIsBetter } from './vocabulary';

/** The columns of a table with the rows that they have in common. */
interface OpenTable {
  columns: readonly TableColumn[];
  rows: readonly FigureRow[];
}

const numbersIn = ({ cells }: FigureColumn): number => cells.filter(({ value }) => value.kind === 'number').length;

/** Beyond any percentage of a ceiling: the column holds Rupiah. */
const RUPIAH = 1000;

/** `Penyerapan` over amounts is what was spent; over percentages it is the absorption. */
const holdsAmounts = (column: FigureColumn): boolean => {
  const amounts = column.cells.filter(({ value }) => value.kind === 'number' && value.value >= RUPIAH);
  return amounts.length * 2 > numbersIn(column);
};

/** Words of categories that stand in a column; remarks are none. */
const hasCategories = ({ cells }: FigureColumn): boolean => {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const known = filled.filter(({ text }) => scaleNames.some((scale) => isOnScale(scale, text)));
  return filled.length > 0 && known.length * 2 >= filled.length;
};

/** How well two columns belong together by their headings: a common group, the same period. */
function closeness(one: TableColumn, other: TableColumn): number {
  const group = one.path.length > 1 && one.path[0] === other.path[0] ? 4 : 0;
  const isKnown = one.period !== '' && other.period !== '';
  const period = isKnown ? (one.period === other.period ? 3 : -3) : 0;
  const isLeft = other.at < one.at ? 2 : 0;
  return group + period + isLeft - Math.abs(one.at - other.at) * 0.05;
}

/** Side by side, or under one heading. */
const NEAR = 1.5;

const best = (own: TableColumn, choices: readonly TableColumn[]): TableColumn | null =>
  [...choices].sort((one, other) => closeness(own, other) - closeness(own, one))[0] ?? null;

const fitsKind = (column: TableColumn, kind: FigureSeries['kind']): boolean =>
  column.kind === null || column.kind === kind;

/** The kind of a column of percentages: its own, else that of the nearest actual to the left. */
function kindOfSeries(column: TableColumn, columns: readonly TableColumn[]): FigureSeries['kind'] {
  if (column.kind) return column.kind;
  const left = columns.filter(
    ({ at, role, kind }) => at < column.at && kind && (role === 'actual' || role === 'target'),
  );
  return left[left.length - 1]?.kind ?? 'performance';
}

type Pair = { target: TableColumn; actual: TableColumn };

/** Every pair of columns that a percentage may come of. */
const pairsOf = (columns: readonly TableColumn[]): Pair[] =>
  columns
    .filter(({ role }) => role === 'target')
    .flatMap((target) => columns.filter(({ role }) => role === 'actual').map((actual) => ({ target, actual })));

/** Figures decide between pairs only where they speak clearly. */
const CLEAR = 0.8;
const FEW = 2;

function chosenPair(column: TableColumn, { columns, rows }: OpenTable, isRemainder: boolean) {
  const kind = kindOfSeries(column, columns);
  const fitting = columns.filter((one) => fitsKind(one, kind));
  const actual = best(
    column,
    fitting.filter(({ role }) => role === 'actual'),
  );
  const target =
    actual &&
    best(
      actual,
      fitting.filter(({ role }) => role === 'target'),
    );
  const count = (pair: Pair) => followingRows(pair.target, pair.actual, column, isRemainder, rows);
  const byWords = actual && target ? count({ target, actual }) : { following: 0, all: 0 };
  const isClear = byWords.all > 0 && byWords.following * 2 >= byWords.all;
  const candidates = isClear ? [] : pairsOf(columns).map((pair) => ({ pair, ...count(pair) }));
  const byFigures = candidates
    .filter(({ following, all }) => following >= FEW && following >= CLEAR * all && following > byWords.following * 2)
    .sort((one, other) => other.following - one.following)[0];
  const pair = byFigures?.pair ?? { target, actual };
  const isOnly = (role: string): boolean => fitting.filter((one) => one.role === role).length === 1;
  const isNamed =
    actual !== null &&
    closeness(column, actual) >= NEAR &&
    (isOnly('target') || (target !== null && closeness(actual, target) >= NEAR));
  return { ...pair, kind: pair.actual?.kind ?? kind, isCertain: !byFigures && isNamed };
}

function seriesOf(column: TableColumn, table: OpenTable): FigureSeries {
  const isRemainder = column.role === 'remainder';
  const { target, actual, kind, isCertain } = chosenPair(column, table, isRemainder);
  const others = table.columns
    .filter(({ role }) => role === 'target' || role === 'actual')
    .filter((one) => one !== target && one !== actual && fitsKind(one, kind))
    .map((one) => ({ role: one.role === 'target' ? ('target' as const) : ('actual' as const), column: one }));
  const weight = best(
    column,
    table.columns.filter(({ role }) => role === 'weight'),
  );
  return { kind, target, actual, percentage: column, category: null, weight, isRemainder, others, isCertain };
}

/** Categories belong to the nearest percentage to their left, else to a target and an actual alone. */
function withCategories(series: readonly FigureSeries[], table: OpenTable): FigureSeries[] {
  const { columns } = table;
  const open = [...series];
  for (const column of columns.filter(({ role }) => role === 'category')) {
    const lefts = open.filter(({ percentage, isRemainder }) => !isRemainder && atOf(percentage) < column.at);
    const near = lefts.sort((one, other) => atOf(other.percentage) - atOf(one.percentage))[0];
    if (near && !near.category) open[open.indexOf(near)] = { ...near, category: column };
    else if (!near) {
      const { target, actual, kind } = chosenPair(column, table, false);
      if (target && actual)
        open.push({
          kind,
          target,
          actual,
          percentage: null,
          category: column,
          weight: null,
          isRemainder: false,
          others: [],
          isCertain: false,
        });
    }
  }
  return open;
}

const atOf = (column: FigureColumn | null): number => (column as TableColumn | null)?.at ?? -1;

/** `Capaian` is the attainment beside a column `Realisasi`, and the actual where there is none. */
function settleRoles(columns: readonly TableColumn[]): TableColumn[] {
  const isActual = ({ role, path }: TableColumn): boolean =>
    role === 'actual' && !isAttainmentWord(path[path.length - 1] ?? '');
  const settled = columns.map((column, index): TableColumn => {
    const heading = column.path[column.path.length - 1] ?? '';
    if (column.role === 'actual' && isAttainmentWord(heading)) {
      const hasActual = columns
        .slice(0, index)
        .some(
          (one) =>
            isActual(one) && (one.kind === column.kind || !column.kind || !one.kind || one.kind === 'performance'),
        );
      const hasTarget = columns.slice(0, index).some(({ role }) => role === 'target');
      if (hasActual && hasTarget) return { ...column, role: 'percentage' };
    }
    if (column.role === 'percentage' && isAbsorptionWord(heading) && holdsAmounts(column))
      return { ...column, role: 'actual' };
    if (column.role === 'category' && !hasCategories(column))
      return { ...column, role: /^ket/i.test(heading) ? null : 'category' };
    const next = columns[index + 1];
    const isPeriod = column.role === null && column.period !== '' && numbersIn(column) > 0;
    return isPeriod && next?.role === 'percentage' ? { ...column, role: 'actual' } : column;
  });
  return settled.map((column) =>
    column.role === 'percentage' && numbersIn(column) + column.mergedOver.length === 0
      ? { ...column, role: null }
      : column,
  );
}

/** What the rows of a table are, by their words. */
function rowsOf(grid: Grid, columns: readonly TableColumn[], indexes: readonly number[]): FigureRow[] {
  const words = columns.filter(({ role }) => role === 'label' || role === 'number' || role === null);
  const code = columns.find(({ role }) => role === 'number');
  const textAt = (row: number, column: TableColumn): string =>
    cleanText(grid.values[row]?.[column.at]).replace(/\s+/g, ' ');
  const named = indexes.map((row) => {
    const texts = words.map((column) => textAt(row, column)).filter((text) => text !== '');
    const gathered = texts.map(gatheringWord).find((kind) => kind !== null) ?? null;
    const label = columns
      .filter(({ role }) => role === 'label')
      .map((column) => textAt(row, column))
      .find((text) => text !== '');
    const hasNumber = code !== undefined && /\d/.test(textAt(row, code));
    return {
      code: code ? textAt(row, code) : '',
      label: label ?? texts.pop() ?? '',
      kind: hasNumber ? null : gathered,
    };
  });
  const depths = depthsOf(named);
  return named.map(({ label, kind }, index) => ({
    label,
    kind: kind ?? 'item',
    depth: depths[index] ?? null,
    isLowerBetter: saysLowerIsBetter(label),
  }));
}

const listed = (cells: readonly PrintedCell[]): string =>
  cells
    .map(({ cell }) => cell)
    .slice(0, 12)
    .join(', ');

function notesOf(columns: readonly TableColumn[], series: readonly FigureSeries[]): TableNote[] {
  const used = columns.filter(
    ({ role }) => role === 'target' || role === 'actual' || role === 'percentage' || role === 'remainder',
  );
  const footnotes = used.flatMap(({ footnotes: cells }) => cells);
  const merged = used.flatMap(({ mergedOver }) => mergedOver);
  return [
    ...(series.some(({ percentage, category }) => percentage ?? category)
      ? []
      : [{ code: 'no-percentage-column' as const }]),
    ...series.flatMap(({ percentage, target, actual }): TableNote[] =>
      percentage && !(target && actual) ? [{ code: 'no-operands', header: percentage.header }] : [],
    ),
    ...used.flatMap(({ header, isMixed }): TableNote[] => (isMixed ? [{ code: 'mixed-notations', header }] : [])),
    ...(footnotes.length > 0 ? [{ code: 'footnotes' as const, cells: listed(footnotes) }] : []),
    ...(merged.length > 0 ? [{ code: 'merged-figures' as const, cells: listed(merged) }] : []),
  ];
}

function open(table: FoundTable, grid: Grid): PrintedTable | null {
  const indexes = Array.from({ length: table.end - table.first }, (_, at) => table.first + at).filter((row) =>
    (grid.values[row] ?? []).some((cell) => cleanText(cell) !== ''),
  );
  const columns = settleRoles(readColumns(table, grid, indexes));
  const rows = rowsOf(grid, columns, indexes);
  const openTable = { columns, rows };
  const printed = columns.filter(({ role }) => role === 'percentage' || role === 'remainder');
  const series = withCategories(
    printed.map((column) => seriesOf(column, openTable)),
    openTable,
  );
  const amounts = columns.flatMap((column) =>
    (column.role === 'target' || column.role === 'actual' || column.role === 'amount') && column.isMoney
      ? [column.own]
      : [],
  );
  if (series.length === 0 && !columns.some(({ role }) => role === 'actual')) return null;
  const width = Math.max(...table.paths.map((path, at) => (path.length > 0 ? at : 0)));
  return {
    sheet: grid.name,
    rows,
    series,
    amounts,
    notes: notesOf(columns, series),
    range: `${cellName(table.head, 0)}:${columnLetters(width)}${(indexes[indexes.length - 1] ?? table.first) + 1}`,
  };
}

/** The tables of a sheet that print figures with what they come of. */
export const recogniseTables = (grid: Grid): PrintedTable[] =>
  findTables(grid).flatMap((table) => open(table, grid) ?? []);
