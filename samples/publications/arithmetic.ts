import type { BudgetRow, IndicatorRow } from './rows';

/**
 * What the printed inputs give by plain arithmetic, in percent points; null where nothing can be computed. It is kept
 * apart from the program's own rules on purpose: it decides which rows need an exception.
 */
export function attainmentByHand({ printed }: IndicatorRow): number | null {
  if (printed.predicate) return printed.realisasi_raw === printed.target_raw ? 100 : null;
  const { target, realisasi: actual } = printed;
  if (target === null || actual === null) return null;
  if (target === 0) return printed.polarity === 'lower' && actual === 0 ? 100 : null;
  return ((printed.polarity === 'lower' ? 2 * target - actual : actual) / target) * 100;
}

/** Absorption of a row from the rows below it that have none below themselves; of a total from all of those. */
export function absorptionByHand(row: BudgetRow, rows: readonly BudgetRow[]): number | null {
  const isBelow = (other: BudgetRow, head: BudgetRow): boolean =>
    other !== head &&
    !other.total &&
    (other.code.startsWith(`${head.code}.`) ||
      (head.account === '' && other.account !== '' && other.code === head.code));
  const leaves = rows.filter((candidate) => !candidate.total && !rows.some((other) => isBelow(other, candidate)));
  const own = leaves.filter((leaf) => row.total || leaf === row || isBelow(leaf, row));
  const sum = (pick: (leaf: BudgetRow) => number | null): number =>
    own.reduce((total, leaf) => total + (pick(leaf) ?? 0), 0);
  const ceiling = sum((leaf) => leaf.printed.anggaran);
  return ceiling === 0 ? null : (sum((leaf) => leaf.printed.realisasi) / ceiling) * 100;
}

/** Rounds half away from zero to `decimals`, with the guard of the data dictionary against binary fractions. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor + 1e-7)) / factor;
}
