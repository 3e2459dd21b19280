import { finding, type Finding } from '../../domain/finding';
import type { Table } from '../schema/table';
import { cleanText, isTotalLabel } from '../values/markers';
import { columnLetters } from '../../shapes/a1';
import type { Grid } from './grid';
import { findHeader, type Header } from './header';
import { Row } from './row';
import { rowsOfSheet } from './rows-of-sheet';
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

/** What the kinds of a sheet's rows are told by: found once, for every row is asked. */
interface KindsOfSheet<K extends string> {
  table: Table<K>;
  header: Header<K>;
  /** Column of the keys; -1: there is none. */
  key: number;
  /** Column that may carry a total label; -1: there is none. */
  label: number;
  /** The columns of the table: what stands elsewhere is the user's and makes no record. */
  known: readonly number[];
  /** What stands above the column of the keys, and above each known one. */
  heading: string;
  headings: readonly { column: number; text: string }[];
}

function kindsOfSheet<K extends string>(table: Table<K>, header: Header<K>): KindsOfSheet<K> {
  const { columns, written } = header;
  const known = Object.values<number | undefined>(columns).filter((column) => column !== undefined);
  const key = columns[table.key] ?? -1;
  const headingOf = (column: number): string => (written[column] ?? '').toLowerCase();
  const headings = known.map((column) => ({ column, text: headingOf(column) }));
  const label = (table.label && columns[table.label]) ?? -1;
  return { table, header, key, label, known, heading: headingOf(Math.max(key, 0)), headings };
}

const textAt = (cells: readonly unknown[], column: number): string => (column < 0 ? '' : cleanText(cells[column]));

/** Whether the known columns are empty, or all but that of the keys. */
function isEmptyBut(cells: readonly unknown[], known: readonly number[], key = -1): boolean {
  for (const column of known) if (column !== key && cleanText(cells[column]) !== '') return false;
  return true;
}

/** The headings once more, as printed forms repeat them on every page. */
function isRepeated<K extends string>(cells: readonly unknown[], of: KindsOfSheet<K>): boolean {
  const key = cells[Math.max(of.key, 0)];
  if (typeof key !== 'string' || inOneLine(key) !== of.heading) return false;
  return of.headings.every(({ column, text }) => inOneLine(cells[column]) === text);
}

/** Whether formulas were drawn down to a row in which they find nothing: they give 0, which is no key. */
function isOfEmptyFormulas<K extends string>(cells: readonly unknown[], { key, known }: KindsOfSheet<K>): boolean {
  if (key < 0 || cells[key] !== 0) return false;
  return known.every((one) => cells[one] === 0 || cleanText(cells[one]) === '');
}

/** Whether a row holds nothing but its running number and words of a list, as sheets have them prepared to their end. */
function isPrepared<K extends string>(cells: readonly unknown[], { table, header, key }: KindsOfSheet<K>): boolean {
  if (table.columns[table.key].isRunning !== true || !/^\d+\.?$/.test(textAt(cells, key))) return false;
  const isWord = (one: K): boolean => one === table.key || table.columns[one].kind === 'choice';
  return header.keys.every((one) => isWord(one) || textAt(cells, header.columns[one] ?? -1) === '');
}

function kindOf<K extends string>(cells: readonly unknown[], of: KindsOfSheet<K>, index: number): RowKind {
  const key = textAt(cells, of.key);
  if (key === '' && isEmptyBut(cells, of.known)) return 'empty';
  if (isPrepared(cells, of) || isOfEmptyFormulas(cells, of)) return 'empty';
  if (isTotalLabel(key) || (key === '' && isTotalLabel(textAt(cells, of.label)))) return 'total';
  if (/^contoh/i.test(key)) return 'example';
  if (noteLabel.test(key) && isEmptyBut(cells, of.known, of.key)) return 'note';
  if (index <= of.header.row + 2 && isNumbering(cells)) return 'numbering';
  if (isRepeated(cells, of)) return 'heading';
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
  const kinds = kindsOfSheet(table, header);
  const ofSheet = rowsOfSheet({ table, grid, header, findings, spellings: spellingsOf(table, grid) });
  const rows: Row<K>[] = [];
  const totals: Row<K>[] = [];
  const withoutKey: number[] = [];
  let examples = 0;
  let isUnderExample = false;
  for (let index = header.row + 1; index < grid.values.length; index++) {
    const kind = kindOf(grid.values[index] ?? [], kinds, index);
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
