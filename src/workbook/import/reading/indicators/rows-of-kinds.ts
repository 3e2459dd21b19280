import { canonical } from '../../../../domain/canonical';
import { Source } from '../source';
import { roleOfWord } from '../vocabulary';

/** What a row of an indicator says, where each has rows of its own for what is planned and what was reached. */
type RowKind = 'target' | 'actual' | 'attainment';

const rowKinds: readonly [RowKind, RegExp][] = [
  ['target', /^(target|tgt|t|rencana)\.?$/],
  ['actual', /^(realisasi|real|r)\.?$/],
  ['attainment', /^((tingkat |% )?capaian|c|%|persen(tase)?|kinerja)( ?%)?\.?$/],
];

const kindOf = (text: string): RowKind | null =>
  rowKinds.find(([, pattern]) => pattern.test(canonical(text.replace(/[()]/g, ' '))))?.[0] ?? null;

/** Rows among which the heading stands, and rows below it by which the column of kinds is told. */
const HEADING_ROWS = 25;
const MOST_HEADING_ROWS = 4;
const FEWEST_PAIRS = 1;

/** The rows of one indicator, 0-based. */
interface Group {
  rows: number[];
  target: number;
  actual: number;
}

/** The groups below a heading by a column; none where any of its cells holds something else before the table ends. */
function groupsIn(source: Source, from: number, column: number): Group[] {
  const groups: Group[] = [];
  let open: { rows: number[]; target: number } | null = null;
  for (let row = from; row < source.height; row++) {
    const kind = kindOf(source.text(row, column));
    const last = groups[groups.length - 1];
    if (kind === 'target') open = { rows: [row], target: row };
    else if (kind === 'actual' && open) {
      groups.push({ rows: [...open.rows, row], target: open.target, actual: row });
      open = null;
    } else if (kind === 'attainment' && last?.rows.includes(row - 1)) last.rows.push(row);
    else if (kind !== null) return [];
  }
  return open === null && groups.length >= FEWEST_PAIRS ? groups : [];
}

interface Found {
  heading: number;
  column: number;
  groups: Group[];
}

/** The column of kinds right of the indicators of a heading; undefined for tables of any other form. */
function find(source: Source): Found | undefined {
  for (let heading = 0; heading < Math.min(source.height, HEADING_ROWS); heading++) {
    const cells = source.filled(heading);
    const indicator = cells.find(({ text }) => roleOfWord(canonical(text)) === 'indicator');
    if (!indicator || cells.length < 3) continue;
    for (let column = indicator.column + 1; column < source.width; column++) {
      // The first row of kinds stands right below the rows of the heading.
      const first = Array.from({ length: MOST_HEADING_ROWS }, (_, index) => heading + 1 + index).find(
        (row) => kindOf(source.text(row, column)) === 'target' && source.text(row, indicator.column) !== '',
      );
      const groups = first === undefined ? [] : groupsIn(source, first, column);
      if (groups.length > 0) return { heading, column, groups };
    }
  }
  return undefined;
}

/** A heading of a period with what its column holds: `TW I` → `Realisasi TW I`. */
const headed = (kind: string, text: string): string => `${kind} ${/^(iv|i{1,3})$/i.test(text) ? `TW ${text}` : text}`;

/**
 * A tab whose indicators have a row each for what is planned and what was reached (`Target` above `Realisasi`), as one row each: what
 * was reached stays in its cells, the targets go into columns of their own behind the last one.
 */
export function asOneRowEach(source: Source): Source {
  const found = find(source);
  if (!found) return source;
  const { column, groups } = found;
  const [{ rows: [first = 0] = [] } = {}] = groups;
  const bottom = first - 1;
  const rows: unknown[][] = source.sheet.rows.map((cells) => [...cells]);
  const values = Array.from({ length: source.width - column - 1 }, (_, index) => column + 1 + index).filter(
    (at) => source.text(bottom, at) !== '',
  );
  const cellsOf = (row: number): unknown[] => (rows[row] ??= []);
  values.forEach((at, index) => {
    cellsOf(bottom)[source.width + index] = headed('Target', source.text(bottom, at));
    cellsOf(bottom)[at] = headed('Realisasi', source.text(bottom, at));
  });
  for (const { rows: own, target, actual } of groups) {
    const cells = cellsOf(actual);
    for (let at = 0; at <= column; at++)
      cells[at] = at === column ? '' : (own.map((row) => source.at(row, at)).find((value) => value !== '') ?? '');
    values.forEach((at, index) => (cells[source.width + index] = source.at(target, at)));
    for (const row of own) if (row !== actual) rows[row] = [];
  }
  const isInGroup = new Set(groups.flatMap(({ rows: own }) => own));
  const width = source.width + values.length;
  return new Source({
    ...source.sheet,
    rows: rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? '')),
    merges: source.sheet.merges.filter(({ top, bottom: last }) => !isInGroup.has(top) && !isInGroup.has(last)),
  });
}
