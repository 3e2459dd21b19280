import { finding, type Finding } from '../../domain/finding';
import type { Table } from '../schema/table';
import { cleanText, isTotalLabel } from '../values/markers';
import { cellName, type Grid } from './grid';
import { findHeader, type Header } from './header';
import { Row } from './row';

/** Why a row is passed over, or that it is read. */
type RowKind = 'empty' | 'total' | 'example' | 'numbering' | 'withoutKey' | 'record';

/** A row of column numbers under the headings (`1 2 3 …`), as forms have it. */
function isNumbering(cells: readonly unknown[]): boolean {
  const filled = cells.map(cleanText).filter((text) => text !== '');
  return filled.length >= 3 && filled.every((text, index) => text === String(index + 1) || text === `(${index + 1})`);
}

function kindOf<K extends string>(table: Table<K>, grid: Grid, header: Header<K>, index: number): RowKind {
  const cells = grid.values[index] ?? [];
  const at = (key: K | undefined): string => {
    const column = key === undefined ? undefined : header.columns[key];
    return column === undefined ? '' : cleanText(cells[column]);
  };
  const key = at(table.key);
  if (key === '' && cells.every((cell) => cleanText(cell) === '')) return 'empty';
  if (isTotalLabel(key) || (key === '' && isTotalLabel(at(table.label)))) return 'total';
  if (/^contoh/i.test(key)) return 'example';
  if (index <= header.row + 2 && isNumbering(cells)) return 'numbering';
  return key === '' ? 'withoutKey' : 'record';
}

/** What reading a table gave. */
export interface TableRows<K extends string> {
  rows: Row<K>[];
  /** Null when the sheet has no header. */
  header: Header<K> | null;
  findings: Finding[];
}

/**
 * Reads the records of a table from a sheet. Total and example rows are passed over and counted; a row without a key but
 * with other filled cells is noted (data dictionary, first section).
 *
 * @param keepsWithoutKey records without a key that the sheet allows (accounts below a sub kegiatan)
 */
export function readRows<K extends string>(
  table: Table<K>,
  grid: Grid,
  keepsWithoutKey: (row: Row<K>) => boolean = () => false,
): TableRows<K> {
  const { header, findings } = findHeader(table, grid);
  if (!header) return { rows: [], header, findings };
  const rows: Row<K>[] = [];
  const skipped = { total: 0, example: 0 };
  for (let index = header.row + 1; index < grid.values.length; index++) {
    const kind = kindOf(table, grid, header, index);
    if (kind === 'total' || kind === 'example') skipped[kind]++;
    if (kind !== 'record' && kind !== 'withoutKey') continue;
    const row = new Row(table, grid, header, index, findings);
    if (kind === 'record' || keepsWithoutKey(row)) rows.push(row);
    else {
      const column = table.columns[table.key].id;
      const cell = cellName(index, header.columns[table.key] ?? 0);
      findings.push(finding('row-without-key', { sheet: grid.name, cell }, { column, row: index + 1 }));
    }
  }
  const place = { sheet: grid.name, cell: '' };
  if (skipped.total > 0) findings.push(finding('total-rows-skipped', place, { count: skipped.total }));
  if (skipped.example > 0) findings.push(finding('example-rows-skipped', place, { count: skipped.example }));
  return { rows, header, findings };
}
