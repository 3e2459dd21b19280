import { finding, type Finding } from '../../domain/finding';
import type { Table } from '../schema/table';
import { cleanText, isTotalLabel } from '../values/markers';
import { columnLetters } from '../../shapes/a1';
import type { Grid } from './grid';
import { findHeader, type Header } from './header';
import { Row, rowsOfSheet } from './row';
import { spellingsOf } from './spellings';
import { compareTotals } from './totals';

/** Why a row is passed over, or that it is read. */
type RowKind = 'empty' | 'total' | 'example' | 'note' | 'numbering' | 'heading' | 'withoutKey' | 'record';

/** How a note below a table begins: `Catatan: …`, `Sumber : …`, `*) …`. */
const noteLabel = /^(?:(?:catatan|keterangan|sumber|nb|notes?|remarks?|source)\s*:|\*+\))/i;

/** A row of column numbers under the headings (`1 2 3 …`), as forms have it. */
function isNumbering(cells: readonly unknown[]): boolean {
  const filled = cells.map(cleanText).filter((text) => text !== '');
  return filled.length >= 3 && filled.every((text, index) => text === String(index + 1) || text === `(${index + 1})`);
}

const inOneLine = (cell: unknown): string => cleanText(cell).replace(/\s+/g, ' ').toLowerCase();

/** The headings once more, as printed forms repeat them on every page. */
function isRepeated<K extends string>(
  cells: readonly unknown[],
  { written }: Header<K>,
  key: number,
  known: readonly number[],
): boolean {
  const says = (column: number): boolean => inOneLine(cells[column]) === (written[column] ?? '').toLowerCase();
  return typeof cells[key] === 'string' && says(key) && known.every(says);
}

/** Whether formulas were drawn down to a row in which they find nothing: they give 0, which is no key. */
const isOfEmptyFormulas = (cells: readonly unknown[], key: number | undefined, known: readonly number[]): boolean =>
  key !== undefined && cells[key] === 0 && known.every((one) => cells[one] === 0 || cleanText(cells[one]) === '');

/** Whether a row holds nothing but its running number and words of a list, as sheets have them prepared to their end. */
const isPrepared = <K extends string>(
  { columns, key }: Table<K>,
  cells: readonly unknown[],
  header: Header<K>,
): boolean =>
  columns[key].isRunning === true &&
  /^\d+\.?$/.test(cleanText(cells[header.columns[key] ?? -1])) &&
  header.keys.every(
    (one) => one === key || columns[one].kind === 'choice' || cleanText(cells[header.columns[one] ?? -1]) === '',
  );

/** @param known the columns of the table: what stands elsewhere is the user's and makes no record */
function kindOf<K extends string>(
  table: Table<K>,
  cells: readonly unknown[],
  header: Header<K>,
  index: number,
  known: readonly number[],
): RowKind {
  const { key: keyOf, label } = table;
  const { columns, row: headings } = header;
  const at = (column: number | undefined): string => (column === undefined ? '' : cleanText(cells[column]));
  const key = at(columns[keyOf]);
  if (key === '' && known.every((column) => cleanText(cells[column]) === '')) return 'empty';
  if (isPrepared(table, cells, header) || isOfEmptyFormulas(cells, columns[keyOf], known)) return 'empty';
  if (isTotalLabel(key) || (key === '' && isTotalLabel(at(label && columns[label])))) return 'total';
  if (/^contoh/i.test(key)) return 'example';
  const isAlone = (): boolean => known.every((column) => column === columns[keyOf] || cleanText(cells[column]) === '');
  if (noteLabel.test(key) && isAlone()) return 'note';
  if (index <= headings + 2 && isNumbering(cells)) return 'numbering';
  if (isRepeated(cells, header, columns[keyOf] ?? 0, known)) return 'heading';
  return key === '' ? 'withoutKey' : 'record';
}

/** Rows that hold something and no key, adjacent ones together. */
function keyless<K extends string>(
  table: Table<K>,
  grid: Grid,
  header: Header<K>,
  indices: readonly number[],
): Finding[] {
  const letters = columnLetters(header.columns[table.key] ?? 0);
  return runsOf(indices).map(({ first, last }) => {
    const cell = first === last ? `${letters}${first + 1}` : `${letters}${first + 1}:${letters}${last + 1}`;
    const values = { column: table.columns[table.key].id, row: first + 1, last: last + 1, count: last - first + 1 };
    return finding('row-without-key', { sheet: grid.name, cell }, values);
  });
}

/** What reading a table gave. */
export interface TableRows<K extends string> {
  rows: Row<K>[];
  /** Rows that bear a total label: what they say is compared, never counted. */
  totals: Row<K>[];
  /** Null when the sheet has no header. */
  header: Header<K> | null;
  /** Whether the headings were understood, without which no row is judged. */
  isRead: boolean;
  findings: Finding[];
}

/**
 * Reads the records of a table from a sheet. Total and example rows are passed over and counted, totals given back for those who
 * compare them; a note that stands alone in the column of keys is none of the records; rows without a key but with other filled cells are noted, adjacent ones together. After a heading error no row is
 * judged (data dictionary, first section).
 *
 * @param hangs records that need no key: those that hang under the row above (accounts below a sub kegiatan) and are passed over
 *   with an example, and those that stand `alone`; whoever names them compares the totals, because not every row is added up
 */
export function readRows<K extends string>(
  table: Table<K>,
  grid: Grid,
  hangs?: (row: Row<K>) => boolean | 'alone',
): TableRows<K> {
  const { header, findings } = findHeader(table, grid);
  if (!header || findings.some(({ severity }) => severity === 'error'))
    return { rows: [], totals: [], header, isRead: false, findings };
  const known = Object.values<number | undefined>(header.columns).filter((column) => column !== undefined);
  const ofSheet = rowsOfSheet({ table, grid, header, findings, spellings: spellingsOf(table, grid) });
  const rows: Row<K>[] = [];
  const totals: Row<K>[] = [];
  const withoutKey: number[] = [];
  let examples = 0;
  let isUnderExample = false;
  for (let index = header.row + 1; index < grid.values.length; index++) {
    const kind = kindOf(table, grid.values[index] ?? [], header, index, known);
    if (kind === 'example') {
      examples++;
      isUnderExample = true;
    }
    if (kind !== 'record' && kind !== 'withoutKey' && kind !== 'total') continue;
    const row = new Row(ofSheet, index);
    // A key that shows an error names nothing, and its row is no record of an empty name.
    if (row.isError(table.key)) {
      row.noteCells();
      continue;
    }
    const isHanging = kind !== 'total' && (hangs?.(row) ?? false);
    isUnderExample &&= isHanging === true;
    if (isUnderExample) continue;
    if (kind === 'total') totals.push(row);
    else if (kind === 'record' || isHanging) rows.push(row);
    else withoutKey.push(index);
    if (kind !== 'total') row.noteCells();
  }
  findings.push(...keyless(table, grid, header, withoutKey));
  if (!hangs) {
    const below = totals.map((row) => ({ row, isLeading: false }));
    compareTotals(table, below, rows);
  }
  const place = { sheet: grid.name, cell: '' };
  if (totals.length > 0) findings.push(finding('total-rows-skipped', place, { count: totals.length }));
  if (examples > 0) findings.push(finding('example-rows-skipped', place, { count: examples }));
  return { rows, totals, header, isRead: true, findings };
}

/** Neighbouring rows as one. */
function runsOf(indices: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const index of indices) {
    const run = runs[runs.length - 1];
    if (run && run.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs;
}
