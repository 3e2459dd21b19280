import { finding, type Finding } from '../../domain/finding';
import { normaliseName, saysPercent, withoutSuffix, type Names } from '../schema/names';
import { keysOf, roleOf, type Column, type Table } from '../schema/table';
import { cleanText } from '../values/markers';
import { cellName, columnLetters } from '../../shapes/a1';
import type { Grid } from './grid';
import { groupHeadings, type GroupHeading } from './group-headings';
import { headingBlocks, SEARCHED_ROWS, type Area, type HeadingBlock } from './headings';
import { namesAnotherYear, nearHeadings } from './near-headings';

/** Where the columns of a table stand in a sheet. */
export interface Header<K extends string> {
  /** 0-based last row of the headings. */
  row: number;
  /** 0-based column of each key that is there. */
  columns: Partial<Record<K, number>>;
  /** The keys that are there. */
  keys: readonly K[];
  /** What is written above each column, from top to bottom in one line. */
  written: readonly string[];
}

const bothNames = ({ id, en }: Names): string => (id === en ? id : `${id} / ${en}`);

/** A year behind a heading that may carry one: `Target 2026`, `Target Tahun 2026`, `Target Tahunan`. */
const yearBehind = / (?:(?:(?:tahun|t\.?a\.?|year) )?(?:19|20)\d\d|tahunan)$/;

/** Words of a group by which its columns hold something else than figures of their own headings: plans, shares, earlier years. */
const otherThings =
  /\b(?:targets?|rencana|proyeksi|prognosis|standar|(?:pen)?capaian|lalu|sebelumnya|plan(?:ned)?|forecast|attainment|previous|last)\b/;

/** Names that a path of headings may mean, without the groups that were left out. */
interface Meant {
  names: readonly string[];
  /** What stood above and says nothing of the column itself, such as `Data umum` or `Tahun 2026`. */
  groups: readonly string[];
}

const joined = (path: readonly string[]): string[] =>
  [path.join(' '), [...path].reverse().join(' ')].map(normaliseName);

/**
 * The ways in which a heading is understood, the surest first; a later one serves only keys that are still open.
 * Each gives the names that a path of headings may mean.
 */
const readings: readonly ((path: readonly string[]) => Meant[])[] = [
  (path) => [{ names: joined(path), groups: [] }],
  (path) => [{ names: joined(path).map(withoutSuffix), groups: [] }],
  (path) =>
    path.slice(1).map((_, index) => ({
      names: [withoutSuffix(normaliseName(path.slice(index + 1).join(' ')))],
      groups: path.slice(0, index + 1).map(normaliseName),
    })),
];

type Lookup<K extends string> = ReadonlyMap<string, K>;

const lookups = new WeakMap<Table, Lookup<string>>();

/** The keys of a table by every name that is read, also without the suffix of a declared name. */
function lookupOf<K extends string>(table: Table<K>): Lookup<K> {
  const known = lookups.get(table);
  if (known) return known as Lookup<K>;
  const lookup = new Map<string, K>();
  const add = (name: string, key: K): unknown => lookup.has(name) || lookup.set(name, key);
  for (const key of keysOf(table)) for (const name of table.columns[key].all) add(normaliseName(name), key);
  for (const key of keysOf(table))
    for (const name of table.columns[key].all) add(withoutSuffix(normaliseName(name)), key);
  lookups.set(table, lookup);
  return lookup;
}

/** A percentage never becomes Rupiah, whatever stands before its sign. */
const fits = ({ kind }: Column, path: readonly string[]): boolean =>
  kind !== 'amount' || !saysPercent(normaliseName(path.join(' ')));

/**
 * Whether groups may be left out above a column: none is a heading of its own, unless it is a quarter over its months; none says
 * that the figures are others; none names another year.
 */
function saysNothing<K extends string>(
  { columns }: Table<K>,
  lookup: Lookup<K>,
  groups: readonly string[],
  key: K,
  year: number | undefined,
): boolean {
  return groups.every((group) => {
    const own = lookup.get(group);
    if (namesAnotherYear(group, year)) return false;
    if (own !== undefined) return columns[own].isPeriod === true && columns[key].isPeriod === true;
    return !columns[key].isPeriod || !otherThings.test(group);
  });
}

/** The columns that a key may mean, by the first reading that found any. */
interface Candidates {
  columns: number[];
  /** Whether groups above them were left out. */
  isBelowGroups: boolean;
}

interface Matched<K extends string> {
  block: HeadingBlock;
  candidates: Map<K, Candidates>;
  /** Known headings over several columns of which none bears them by the words above it. */
  groups: GroupHeading<K>[];
}

function match<K extends string>(table: Table<K>, block: HeadingBlock, year: number | undefined): Matched<K> {
  const lookup = lookupOf(table);
  const candidates = new Map<K, Candidates>();
  const taken = new Set<number>();
  /** The key of a name that may carry the year: `Target 2026`. */
  const keyOfYear = (name: string): K | undefined => {
    const key = lookup.get(name.replace(yearBehind, ''));
    return key && table.columns[key].takesYear && !namesAnotherYear(name, year) ? key : undefined;
  };
  const namesYear = (path: readonly string[], key: K): boolean =>
    joined(path).some((name) => yearBehind.test(name) && keyOfYear(name) === key);
  const keyOf = (path: readonly string[], way: number): K | undefined => {
    for (const { names, groups } of readings[way]?.(path) ?? []) {
      const keys = names.map((name) => lookup.get(name) ?? (way === 0 ? undefined : keyOfYear(name)));
      const key = keys.find((one) => one !== undefined);
      if (key && saysNothing(table, lookup, groups, key, year)) return key;
    }
    return undefined;
  };
  for (const way of readings.keys()) {
    const found = new Map<K, number[]>();
    block.paths.forEach((path, column) => {
      if (path.length === 0 || taken.has(column)) return;
      const key = keyOf(path, way);
      if (!key || !fits(table.columns[key], path)) return;
      const before = candidates.get(key);
      // Beside `Target`, `Target 2026` says the same of the year; a suffix such as `(%)` says something else.
      if (before && (year === undefined || !namesYear(path, key))) return;
      if (before) before.columns.push(column);
      else found.set(key, [...(found.get(key) ?? []), column]);
      taken.add(column);
    });
    for (const [key, columns] of found) {
      const told = columns.filter((column) => !otherThings.test(normaliseName(block.paths[column]?.[0] ?? '')));
      const isBelowGroups = way === 2;
      candidates.set(key, { columns: isBelowGroups && told.length > 0 ? told : columns, isBelowGroups });
    }
  }
  const groups = groupHeadings(table, block, {
    keyOf: (name) => lookup.get(name),
    isFound: (key) => candidates.has(key),
    isTaken: (column) => taken.has(column),
  });
  for (const [column, key] of groups.flatMap(({ told }) => [...told])) {
    const isBelowGroups = false;
    candidates.set(key, { columns: [...(candidates.get(key)?.columns ?? []), column], isBelowGroups });
  }
  return { block, candidates, groups };
}

/** The groups of which no column can be told, and without which a figure or a sheet lacks something. */
const untold = <K extends string>(table: Table<K>, groups: readonly GroupHeading<K>[]): GroupHeading<K>[] =>
  groups.filter(({ key, told }) => told.size === 0 && isNeeded(table, key));

/** Whether a key that has no column leaves a figure or a sheet without what it needs; a text that is only shown does not. */
const isNeeded = <K extends string>({ columns }: Table<K>, key: K): boolean =>
  !columns[key].optional || roleOf(columns[key]) !== 'shown';

/** Whether any cell below the headings is filled. */
const hasData = ({ values }: Grid, { last }: HeadingBlock, column: number): boolean =>
  values.some((row, index) => index > last && cleanText(row[column]) !== '');

/** Whether two columns say other things in any row below the headings. */
const differs = ({ values }: Grid, { last }: HeadingBlock, one: number, other: number): boolean =>
  values.some((row, index) => index > last && cleanText(row[one]) !== cleanText(row[other]));

const rangeOf = ({ top, bottom, left, right }: Area): string => `${cellName(top, left)}:${cellName(bottom, right)}`;

/** The one column of a key, and what is to be said where several bear its heading. */
function settle<K extends string>(
  table: Table<K>,
  grid: Grid,
  { block, candidates, groups }: Matched<K>,
): { columns: Partial<Record<K, number>>; findings: Finding[] } {
  const columns: Partial<Record<K, number>> = {};
  const findings: Finding[] = [];
  const headingOf = (column: number): string => block.paths[column]?.join(' ') ?? '';
  const cannotBeTold = (area: Area, column: number): void => {
    const values = { column: headingOf(column) };
    findings.push(finding('heading-over-several', { sheet: grid.name, cell: rangeOf(area) }, values));
  };
  for (const [key, { columns: all, isBelowGroups }] of candidates) {
    const [first = 0] = all;
    const last = all[all.length - 1] ?? first;
    const span = block.spans[first];
    const under = all.filter((column) => span !== undefined && block.spans[column] === span);
    const filled = all.length > 1 ? all.filter((column) => hasData(grid, block, column)) : all;
    const used = filled[0] ?? first;
    columns[key] = used;
    const isTwin = (column: number): boolean => normaliseName(headingOf(column)) === normaliseName(headingOf(used));
    // Two columns of remarks change no figure.
    const isShown = roleOf(table.columns[key]) === 'shown';
    const isRival = (column: number): boolean =>
      column !== used && !isShown && isTwin(column) && differs(grid, block, used, column);
    const rival = filled.filter(isRival).at(-1);
    if (span && filled.filter((column) => under.includes(column)).length > 1)
      cannotBeTold({ ...span, bottom: block.last }, first);
    else if ((isBelowGroups && under.length < all.length) || (rival !== undefined && !under.includes(rival)))
      cannotBeTold({ top: block.first, left: first, bottom: block.last, right: last }, first);
    else
      for (const column of all.filter((one) => one !== used && !under.includes(one))) {
        const values = { column: headingOf(column), used: headingOf(used), at: cellName(block.last, used) };
        findings.push(finding('duplicate-column', { sheet: grid.name, cell: cellName(block.last, column) }, values));
      }
  }
  for (const { area, columns: under } of untold(table, groups))
    cannotBeTold({ ...area, bottom: block.last }, under[0] ?? area.left);
  return { columns, findings };
}

/** What a table lacks in a sheet: required columns, and any period at all. */
function missing<K extends string>(
  table: Table<K>,
  grid: Grid,
  { block: { last: row }, groups }: Matched<K>,
  columns: Header<K>['columns'],
): Finding[] {
  const place = { sheet: grid.name, cell: `${row + 1}:${row + 1}` };
  const told = new Set(untold(table, groups).map(({ key }) => key));
  const isLacking = (key: K): boolean => !table.columns[key].optional && columns[key] === undefined && !told.has(key);
  const lacking = keysOf(table).filter(isLacking);
  const named = lacking.map((key) => bothNames(table.columns[key]));
  const findings = named.length > 0 ? [finding('missing-column', place, { columns: named, count: named.length })] : [];
  const periods = keysOf(table).filter((key) => table.columns[key].isPeriod);
  if (periods.length > 0 && periods.every((key) => columns[key] === undefined))
    findings.push(finding('missing-period-columns', place, {}));
  return findings;
}

interface FoundHeader<K extends string> {
  header: Header<K> | null;
  findings: Finding[];
}

const known = new WeakMap<Grid, Map<Table, FoundHeader<string>>>();

/**
 * Finds the headings of a table within the first 20 rows: the block of one to three rows with the most known headings, merged
 * cells understood (data dictionary, Headings). Missing required columns are errors that name the heading, as is a heading over
 * several columns that cannot be told apart; a heading close to a known one that is missing is a warning.
 */
export function findHeader<K extends string>(table: Table<K>, grid: Grid): FoundHeader<K> {
  const byTable = known.get(grid) ?? new Map<Table, FoundHeader<string>>();
  known.set(grid, byTable);
  const found = (byTable.get(table) as FoundHeader<K> | undefined) ?? searchHeader(table, grid);
  byTable.set(table, found);
  return { header: found.header, findings: [...found.findings] };
}

function searchHeader<K extends string>(table: Table<K>, grid: Grid): FoundHeader<K> {
  const all = headingBlocks(grid).map((block) => match(table, block, grid.year));
  const best = all.reduce<Matched<K> | null>(
    (most, one) => (one.candidates.size > (most?.candidates.size ?? 0) ? one : most),
    null,
  );
  if (!best) {
    const required = keysOf(table).filter((key) => !table.columns[key].optional);
    const headings = required.map((key) => bothNames(table.columns[key]));
    const values = { headings, rows: SEARCHED_ROWS };
    return { header: null, findings: [finding('missing-header', { sheet: grid.name, cell: '' }, values)] };
  }
  const { block } = best;
  const { columns, findings } = settle(table, grid, best);
  const written = block.paths.map((path) => path.join(' '));
  const columnsUsed = [...best.candidates.values()].flatMap((found) => found.columns);
  const used = new Set([...columnsUsed, ...best.groups.flatMap(({ unnamed }) => unnamed)]);
  const ofWords = nearHeadings(table, columns, written, used, grid.year);
  const ofGroups = best.groups.flatMap((group) => [...group.near].map(([column, key]) => ({ column, key })));
  const isNew = ({ column }: { column: number }): boolean => !ofGroups.some((one) => one.column === column);
  const near = [...ofWords.filter(isNew), ...ofGroups].map(({ column, key }) =>
    finding(
      'near-heading',
      { sheet: grid.name, cell: `${columnLetters(column)}${block.last + 1}` },
      { column: written[column] ?? '', meant: bothNames(table.columns[key]) },
    ),
  );
  findings.push(...missing(table, grid, best, columns), ...near);
  return { header: { row: block.last, columns, keys: Object.keys(columns) as K[], written }, findings };
}
