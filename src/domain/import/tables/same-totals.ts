import { canonical } from '../../canonical';
import type { Examined } from './examine';
import type { Dialogue } from '../dialogue';

/** What an import of an agency added up to, in Rupiah. */
export interface KnownTotals {
  /** File and tab. */
  name: string;
  agency: string;
  ceiling: number;
  spent: number;
}

/** The totals of a table; null where it does not have both. */
export function totalsOf({ name, table, sums }: Examined): KnownTotals | null {
  const [ceiling, spent] = [sums.get('ceiling') ?? 0, sums.get('spent') ?? 0];
  return ceiling > 0 && spent > 0 ? { name, agency: table.agency, ceiling, spent } : null;
}

/**
 * Two agencies never spend the same of the same budget: totals of another one are those of a form that was handed on filled in.
 *
 * @returns false when the table stays out
 */
export function areOwnTotals(examined: Examined, totals: readonly KnownTotals[], dialogue: Dialogue): boolean {
  const own = totalsOf(examined);
  const other = totals.find(
    ({ agency, ceiling, spent }) =>
      own !== null &&
      agency !== '' &&
      own.agency !== '' &&
      canonical(agency) !== canonical(own.agency) &&
      Math.abs(ceiling - own.ceiling) < 1 &&
      Math.abs(spent - own.spent) < 1,
  );
  if (!own || !other) return true;
  const { table, name } = examined;
  const answer = dialogue.ask({
    id: `same-totals:${table.file}:${table.sheet}`,
    code: 'same-totals',
    table: name,
    cells: [],
    values: { ceiling: own.ceiling, spent: own.spent, other: other.name, agency: other.agency },
    options: [
      { value: 'take', word: 'takeTable' },
      { value: 'leave-table', word: 'leaveTable' },
    ],
    fallback: null,
  });
  return answer === 'take';
}
