import { finding, type Finding } from '../../domain/finding';
import { normaliseName, withoutSuffix, type Names } from '../schema/names';
import type { Table } from '../schema/table';
import { cleanText } from '../values/markers';
import { cellName, type Grid } from './grid';

/** Where the columns of a table stand in a sheet. */
export interface Header<K extends string> {
  /** 0-based row of the headings. */
  row: number;
  /** 0-based column of each key that is there. */
  columns: Partial<Record<K, number>>;
}

const searchedRows = 10;

const bothNames = ({ id, en }: Names): string => (id === en ? id : `${id} / ${en}`);

type Lookup<K extends string> = Map<string, K>;

function lookups<K extends string>(table: Table<K>): { exact: Lookup<K>; loose: Lookup<K> } {
  const exact: Lookup<K> = new Map();
  const loose: Lookup<K> = new Map();
  for (const key of Object.keys(table.columns) as K[]) {
    for (const name of table.columns[key].all) {
      const normalised = normaliseName(name);
      exact.set(normalised, key);
      if (!loose.has(withoutSuffix(normalised))) loose.set(withoutSuffix(normalised), key);
    }
  }
  return { exact, loose };
}

/** Matches one row of headings: exact names first, then names without a suffix such as `(%)` for the keys still open. */
function matchRow<K extends string>(cells: readonly unknown[], { exact, loose }: ReturnType<typeof lookups<K>>) {
  const columns: Partial<Record<K, number>> = {};
  const duplicates: number[] = [];
  const normalised = cells.map((cell) => normaliseName(cleanText(cell)));
  const pass = (find: (name: string) => K | undefined, isFirst: boolean): void => {
    normalised.forEach((name, index) => {
      const key = name === '' ? undefined : find(name);
      if (!key) return;
      if (columns[key] === undefined) columns[key] = index;
      else if (isFirst) duplicates.push(index);
    });
  };
  pass((name) => exact.get(name), true);
  pass((name) => {
    const key = loose.get(withoutSuffix(name));
    return exact.has(name) || (key && columns[key] !== undefined) ? undefined : key;
  }, false);
  return { columns, duplicates };
}

/**
 * Finds the header row of a table within the first ten rows: the one with the most known headings. Missing required
 * columns are errors that name the heading; without any known heading the sheet has no header.
 */
export function findHeader<K extends string>(
  table: Table<K>,
  grid: Grid,
): { header: Header<K> | null; findings: Finding[] } {
  const lookup = lookups(table);
  let best: { row: number; columns: Partial<Record<K, number>>; duplicates: number[] } | null = null;
  for (let row = 0; row < Math.min(searchedRows, grid.values.length); row++) {
    const matched = matchRow(grid.values[row] ?? [], lookup);
    if (Object.keys(matched.columns).length > Object.keys(best?.columns ?? {}).length) best = { row, ...matched };
  }
  const keys = Object.keys(table.columns) as K[];
  const required = keys.filter((key) => !table.columns[key].optional);
  if (!best) {
    const headings = required.map((key) => bothNames(table.columns[key]));
    return { header: null, findings: [finding('missing-header', { sheet: grid.name, cell: '' }, { headings })] };
  }
  const { row, columns, duplicates } = best;
  const findings: Finding[] = [];
  for (const key of required) {
    if (columns[key] !== undefined) continue;
    findings.push(
      finding(
        'missing-column',
        { sheet: grid.name, cell: `${row + 1}:${row + 1}` },
        { column: bothNames(table.columns[key]) },
      ),
    );
  }
  for (const index of duplicates) {
    const heading = cleanText(grid.values[row]?.[index]);
    findings.push(finding('duplicate-column', { sheet: grid.name, cell: cellName(row, index) }, { column: heading }));
  }
  const periods = keys.filter((key) => table.columns[key].isPeriod);
  if (periods.length > 0 && periods.every((key) => columns[key] === undefined)) {
    findings.push(finding('missing-period-columns', { sheet: grid.name, cell: `${row + 1}:${row + 1}` }, {}));
  }
  return { header: { row, columns }, findings };
}
