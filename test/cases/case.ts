import type { CellValue, WriteSheet } from 'hucre';
import { areaOf } from './places';

type GivenCell = CellValue | { date: string } | { formula: string; value?: CellValue };
/** A row, the same row so many times (`{n}` is 1, 2, …), or the row of a number with nothing above it. */
type GivenRow = GivenCell[] | { repeat: number; row: GivenCell[] } | { at: number; row: GivenCell[] };

/** What must hold of a run; how each is judged: `expectation.ts`. */
export interface Expectation {
  exit?: number | number[];
  sheet?: string;
  where?: Record<string, string | number | null>;
  column?: string;
  is?: CellValue;
  not?: CellValue;
  matches?: string;
  notMatches?: string;
  exact?: boolean;
  rows?: number;
  /** A regular expression on the path of a file under the output folder. */
  docx?: string;
  files?: number;
  cellEquation?: true;
  finding?: string | string[];
  level?: string;
  says?: string;
  notSays?: string;
  noFinding?: string;
  at?: string | string[];
  maxFindings?: number;
  message?: string;
  notMessage?: string;
  anyOf?: Expectation[][];
}

/** A small workbook with what must come out of it. */
export interface Case {
  id: string;
  title: string;
  /** The passage of the rules that decides. */
  rule: string;
  sheets: Record<string, GivenRow[]>;
  /** Number formats by cell or range. */
  formats?: Record<string, string>;
  /** True error cells by cell or range. */
  errors?: Record<string, string>;
  merges?: Record<string, string[]>;
  args: string[];
  expect: Expectation[];
  /** Further runs over the result with some texts changed. */
  then?: { edit?: Record<string, Record<string, string>>; args?: string[]; expect: Expectation[] }[];
}

const numbered = (row: GivenCell[], number: number): GivenCell[] =>
  row.map((cell) =>
    typeof cell === 'string' ? cell.replace(/\{n(-\d+)?\}/g, (_, less) => String(number + Number(less ?? 0))) : cell,
  );

function spread(given: GivenRow[]): GivenCell[][] {
  const rows: GivenCell[][] = [];
  for (const row of given) {
    if (Array.isArray(row)) rows.push([...row]);
    else if ('repeat' in row) for (let n = 1; n <= row.repeat; n++) rows.push(numbered(row.row, n));
    else {
      while (rows.length < row.at - 1) rows.push([]);
      rows.push([...row.row]);
    }
  }
  return rows;
}

type Cells = NonNullable<WriteSheet['cells']>;

/** The value of a cell, with what the file says about it beside. */
function valueOf(cell: GivenCell | undefined, key: string, cells: Cells): CellValue {
  if (cell === null || cell === undefined || typeof cell !== 'object' || cell instanceof Date) return cell ?? null;
  if ('date' in cell) {
    const timed = cell.date.includes('T');
    const value = new Date(timed ? `${cell.date}:00Z` : `${cell.date}T00:00:00Z`);
    cells.set(key, { value, type: 'date', style: { numFmt: timed ? 'dd/mm/yyyy hh:mm' : 'dd/mm/yyyy' } });
    return value;
  }
  if (!('formula' in cell)) return null;
  const { formula, value } = cell;
  cells.set(key, { value: value ?? null, formula, ...(value !== undefined && { formulaResult: value }) });
  return value ?? null;
}

/** The sheets of a case as the library writes them. */
export function sheetsOf({ sheets, formats = {}, errors = {}, merges = {} }: Case): WriteSheet[] {
  return Object.entries(sheets).map(([name, given]): WriteSheet => {
    const cells: Cells = new Map();
    const rows = spread(given).map((row, r) => row.map((cell, c) => valueOf(cell, `${r},${c}`, cells)));
    const each = (marks: Record<string, string>, set: (row: number, column: number, mark: string) => void): void => {
      for (const [place, mark] of Object.entries(marks)) {
        const cut = place.lastIndexOf('!');
        const area = place.slice(0, cut) === name ? areaOf(place.slice(cut + 1)) : null;
        if (!area) continue;
        for (let r = area.top; r <= area.bottom; r++) {
          while (rows.length <= r) rows.push([]);
          for (let c = area.left; c <= area.right; c++) set(r, c, mark);
        }
      }
    };
    const here = (r: number, c: number): CellValue => rows[r]?.[c] ?? null;
    each(formats, (r, c, numFmt) => {
      const key = `${r},${c}`;
      cells.set(key, { value: here(r, c), ...cells.get(key), style: { numFmt } });
    });
    each(errors, (r, c, value) => {
      const row = rows[r] ?? [];
      while (row.length <= c) row.push(null);
      row[c] = value;
      cells.set(`${r},${c}`, { ...cells.get(`${r},${c}`), value, type: 'error' });
    });
    const merged = (merges[name] ?? []).flatMap((range) => areaOf(range) ?? []);
    return {
      name,
      rows,
      cells,
      merges: merged.map(({ top, bottom, left, right }) => ({
        startRow: top,
        endRow: bottom,
        startCol: left,
        endCol: right,
      })),
    };
  });
}
