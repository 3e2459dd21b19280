import type { ImportColumn, TableHead } from './columns';
import { isOfOtherTime, isSumGroup, spendingGroups } from './vocabulary';

/** A heading of money with a part in the same words: `Realisasi LS`, `Anggaran Belanja Modal`, `Pagu DAK`. */
const withPart = /^(realisasi|anggaran|pagu|spj|sp2d|serapan)(?: belanja)?[ -]+(.+)$/;

const groupOf = (word: string): string | null => spendingGroups.find(([, pattern]) => pattern.test(word))?.[0] ?? null;

interface Part {
  column: ImportColumn;
  /** Place of the word in the path, the money it is of, and the rest of its words. */
  at: number;
  base: string;
  rest: string;
}

/** Per cents are parts of nothing. */
const isMoney = ({ role }: ImportColumn): boolean => role === 'ceiling' || role === 'spent';

/** Words of a column that name money and something else. */
function partIn(column: ImportColumn): Part | null {
  if (!isMoney(column)) return null;
  for (const [at, word] of column.path.entries()) {
    const [, base, rest] = withPart.exec(word) ?? [];
    if (base !== undefined && rest !== undefined) return { column, at, base, rest };
  }
  return null;
}

/** Whether a column holds the money that others are parts of: `Realisasi`, `Total Realisasi`, `Jumlah SPJ s.d. Bulan Ini`. */
function isWholeOf(base: string, column: ImportColumn): boolean {
  if (!isMoney(column) || column.path.some(isOfOtherTime) || column.month !== null || column.quarter !== null)
    return false;
  const [first = '', ...others] = column.path;
  const isSum =
    /^(grand )?(total|jumlah) /.test(first) && first.replace(/^(grand )?(total|jumlah) /, '').startsWith(base);
  const isPlain = first === base && others.every((word) => isSumGroup(word) || word === 'rp');
  return isSum || isPlain;
}

/**
 * Parts of one amount in headings of one row, which no group stands over: where their sum stands beside them, it is the figure; else
 * each is a part below what it is of.
 */
export function withNamedParts(head: TableHead): TableHead {
  const parts = head.columns.flatMap((column) => partIn(column) ?? []);
  const known = parts.filter(({ rest }) => groupOf(rest) !== null);
  const byColumn = new Map(parts.map((part) => [part.column, part]));
  const isWithWhole = (base: string): boolean => head.columns.some((column) => isWholeOf(base, column));
  const count = (base: string): number => new Set(known.flatMap((part) => (part.base === base ? part.rest : []))).size;
  return {
    ...head,
    columns: head.columns.map((column): ImportColumn => {
      const part = byColumn.get(column);
      if (!part) return column;
      const { base, rest, at } = part;
      const group = groupOf(rest);
      // Beside parts of known names one of another name is a part, too.
      if (count(base) === 0 || (group === null && count(base) < 2)) return column;
      if (isWithWhole(base)) return { ...column, role: null, named: null };
      if (count(base) < 2) return column;
      const path = [...column.path.slice(0, at), base, rest, ...column.path.slice(at + 1)];
      return { ...column, path, group };
    }),
  };
}
