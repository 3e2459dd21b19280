import type { Amounts, BudgetLine, Measure, TableKind } from '../../domain/import/table';

type Sums = Map<Measure, number>;

/** Words with which a total may begin; what follows is any name: `TOTAL KESELURUHAN BELANJA DINAS`, `Jumlah Rehabilitasi`. */
const beginsAsTotal = /^(?:(?:grand|sub) ?)?(?:jumlah|total|jml)\b/i;

const add = (sums: Sums, amounts: Amounts): void => {
  for (const [measure, value] of amounts) sums.set(measure, (sums.get(measure) ?? 0) + (value ?? 0));
};

/** Whether a line has amounts, and all of them are those sums. */
function hasSums({ amounts }: BudgetLine, sums: Sums): boolean {
  let isAny = false;
  for (const [measure, value] of amounts) {
    if (value === null) continue;
    if (Math.abs(value - (sums.get(measure) ?? 0)) >= 1) return false;
    isAny ||= value !== 0;
  }
  return isAny;
}

/**
 * Lines that are worded like a total and whose amounts are all those of the lines above them, since the total before or from the
 * beginning, are totals: taken as lines, their money would count twice. What hangs under others is in their amounts already.
 */
export function withPrintedTotals(lines: readonly BudgetLine[], kind: TableKind): BudgetLine[] {
  const section: Sums = new Map();
  const whole: Sums = new Map();
  const top = Math.min(...lines.flatMap(({ depth, isTotal }) => (depth === null || isTotal ? [] : [depth])));
  return lines.map((line) => {
    const isNamed = beginsAsTotal.test(line.name) && (kind !== 'outline' || (line.code === '' && line.account === ''));
    const isTotal = line.isTotal || (isNamed && (hasSums(line, section) || hasSums(line, whole)));
    if (isTotal) section.clear();
    else if (line.depth === null || line.depth === top) [section, whole].forEach((sums) => add(sums, line.amounts));
    return isTotal === line.isTotal ? line : { ...line, isTotal, code: '', account: '', depth: null };
  });
}
