import { cleanText } from '../../../values/markers';
import { parseNumber } from '../../../values/number';
import type { ImportColumn, TableHead } from '../columns';
import type { Source } from '../source';

/** Below this no ceiling tells shares from amounts. */
const LEAST_BUDGET = 1e6;
/** Per cents of what was spent stay below. */
const MOST_SHARE = 100;

type Rows = readonly [number, number];

/** The numbers under a heading, with their rows. */
function numbersUnder(
  source: Source,
  { span: [at = 0] }: ImportColumn,
  [from, to]: Rows,
): { row: number; value: number }[] {
  const found: { row: number; value: number }[] = [];
  for (let row = from; row < to; row++) {
    const raw = source.raw(row, at);
    const value =
      typeof raw === 'number'
        ? raw
        : typeof raw === 'string'
          ? parseNumber(cleanText(raw), { isWhole: true })?.value
          : null;
    if (value) found.push({ row, value: Math.abs(value) });
  }
  return found;
}

/** A heading whose shares are named as such, and the first cell of each column that only its figures tell. */
export interface WithoutShares {
  head: TableHead;
  shares: { cell: string; text: string }[];
}

/**
 * Columns headed as what was spent whose figures are all 100 or less, beside ceilings in Rupiah, hold shares of them
 * (`Realisasi Keuangan` 48,5): they are per cents, and no money.
 */
export function withoutShares(source: Source, head: TableHead, body: Rows): WithoutShares {
  const ofRole = (role: ImportColumn['role']): ImportColumn[] => head.columns.filter((column) => column.role === role);
  const isLarge = (column: ImportColumn): boolean =>
    numbersUnder(source, column, body).some(({ value }) => value >= LEAST_BUDGET);
  if (!ofRole('ceiling').some(isLarge)) return { head, shares: [] };
  const found = ofRole('spent').flatMap((column) => {
    const numbers = numbersUnder(source, column, body);
    const [first] = numbers;
    return first && numbers.every(({ value }) => value <= MOST_SHARE) ? [{ column, row: first.row }] : [];
  });
  const columns = new Set(found.map(({ column }) => column));
  return {
    head: {
      ...head,
      columns: head.columns.map((column) => (columns.has(column) ? { ...column, role: 'percent' } : column)),
    },
    shares: found.map(
      ({
        column: {
          span: [at = 0],
        },
        row,
      }) => ({ cell: source.name(row, at), text: source.text(row, at) }),
    ),
  };
}
