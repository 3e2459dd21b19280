import type { ImportedSheet } from '../../../commands/import/answer';
import type { Language } from '../../../text/language';
import { recognise } from '../../../workbook/import/reading/recognise';
import { cellText } from './cell-text';

/** A table that was recognised in a tab; rows are 0-based, `end` is behind the last. */
export interface FoundTable {
  /** The tab among those that were read. */
  at: number;
  kind: ReturnType<typeof recognise>['budgets'][number]['kind'] | 'indicators';
  /** File, tab and range, as messages name it. */
  place: string;
  lines: number;
  from: number;
  end: number;
  /** The last column that anything is read from, 0-based. */
  lastColumn: number;
  isHidden: boolean;
}

/** Finds the tables of tabs, here in the browser. */
export function findTables(sheets: readonly ImportedSheet[]): FoundTable[] {
  return sheets.flatMap((sheet, at) => {
    const { budgets, indicators } = recognise([sheet]);
    const all = [...budgets, ...indicators.map((table) => ({ ...table, kind: 'indicators' as const }))];
    return all.map(({ kind, file, sheet: tab, range, lines, taken, isHiddenSheet }): FoundTable => {
      const [, from = '1', to = from] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(range) ?? [];
      return {
        at,
        kind,
        place: `${file} › ${tab}!${range}`,
        lines: lines.length,
        from: Number(from) - 1,
        end: Number(to),
        lastColumn: Math.max(...taken),
        isHidden: isHiddenSheet,
      };
    });
  });
}

/** A column beside the last one may hold the figures of its heading. */
const BESIDE = 1;

/**
 * What leaves the browser: titles, headings and the rows of the tables that are chosen, each row in its place. Rows of other tables
 * are empty, what stands behind the last column that is read is cut off, and tabs without a chosen table are not sent at all.
 */
export function chosenSheets(
  sheets: readonly ImportedSheet[],
  tables: readonly FoundTable[],
  isChosen: (table: FoundTable) => boolean,
): ImportedSheet[] {
  return sheets.flatMap((sheet, at) => {
    const own = tables.filter((table) => table.at === at);
    const chosen = own.filter(isChosen);
    if (chosen.length === 0) return [];
    const end = Math.max(...chosen.map((table) => table.end));
    const within = (row: number, some: readonly FoundTable[]): FoundTable[] =>
      some.filter((table) => row >= table.from && row < table.end);
    const rows = sheet.rows.slice(0, end).map((cells, row) => {
      const inside = within(row, chosen);
      if (inside.length > 0)
        return cells.slice(0, Math.max(...inside.map(({ lastColumn }) => lastColumn)) + 1 + BESIDE);
      return within(row, own).length > 0 ? [] : cells;
    });
    const { hiddenRows } = sheet;
    return [
      {
        ...sheet,
        rows,
        merges: sheet.merges.filter(({ top }) => top < end),
        ...(hiddenRows && { hiddenRows: hiddenRows.filter((row) => row < end) }),
      },
    ];
  });
}

const HEADINGS = 2;
const RECORDS = 4;

/** The last rows of the heading and the first records of a table. */
export function previewOf(
  sheets: readonly ImportedSheet[],
  { at, from, end, lastColumn }: FoundTable,
  language: Language,
): { headings: string[][]; records: string[][] } {
  const part = (first: number, last: number): string[][] =>
    (sheets[at]?.rows ?? [])
      .slice(Math.max(first, 0), last)
      .map((row) => Array.from({ length: lastColumn + 1 }, (_, column) => cellText(row[column], language)));
  return { headings: part(from - HEADINGS, from), records: part(from, Math.min(from + RECORDS, end)) };
}
