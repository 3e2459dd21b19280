import type { BudgetTable } from '../../../../domain/import/tables/table';
import { columnLetters } from '../../../../shapes/a1';
import { isFigure } from '../body';
import type { TableHead } from '../columns';
import type { MeasureColumn } from './measures';
import type { Source } from '../source';
import { isOfOtherTime } from '../vocabulary';

/** Rows with an amount from which a column is one of amounts. */
const FEWEST = 2;

/** What a table does not say in any column; null where it has both, or is a cash plan. */
function lackOf(columns: readonly MeasureColumn[]): 'ceiling' | 'spent' | null {
  const has = (pattern: RegExp): boolean => columns.some(({ measure }) => pattern.test(measure));
  if (has(/^plan/)) return null;
  if (!has(/spent/i)) return 'spent';
  return has(/ceiling/i) ? null : 'ceiling';
}

/** Columns of amounts whose headings say nothing that is known, in a table that lacks ceilings or realised amounts. */
export function untoldAmounts(
  source: Source,
  head: TableHead,
  columns: readonly MeasureColumn[],
  [from, to]: readonly [number, number],
): Pick<BudgetTable, 'besides'> {
  const lacks = lackOf(columns);
  if (lacks === null) return {};
  const holdsAmounts = (at: number): boolean => {
    let found = 0;
    for (let row = from; row < to && found < FEWEST; row++) if (isFigure(source.raw(row, at))) found++;
    return found === FEWEST;
  };
  const untold = head.columns.filter(
    ({ role, isOwn, path, span: [at = 0] }) => role === null && isOwn && !path.some(isOfOtherTime) && holdsAmounts(at),
  );
  const [first] = untold;
  if (!first) return {};
  return { besides: { columns: untold.map(({ span: [at = 0] }) => columnLetters(at)), example: first.heading, lacks } };
}
