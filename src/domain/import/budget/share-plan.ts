import { canonical } from '../../canonical';
import { joinedCode } from '../tables/code';
import { examine, officeKey, type Examined } from '../tables/examine';
import type { Dialogue } from '../dialogue';
import type { BudgetLine, Measure } from '../tables/table';

const isPlan = ({ sums }: Examined): boolean =>
  [...sums.keys()].some((measure) => measure.startsWith('plan-')) && !sums.has('spent');

/** Office, code and account, whatever pays for it. */
const lineOf = (line: BudgetLine): string =>
  [officeKey(line), joinedCode(line.code), joinedCode(line.account)].join('|');

const ceilingOf = ({ amounts }: BudgetLine): number => amounts.get('ceiling') ?? 0;

/** An amount in whole parts by share; the last one takes what rounding leaves. */
function shared(amount: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const parts = shares.map((share) => Math.round((amount * share) / whole));
  const rest = parts.slice(0, -1).reduce((sum, part) => sum + part, 0);
  return [...parts.slice(0, -1), amount - rest];
}

/** A line of the plan as one line for each of those that its fund or unit tells apart, by their ceilings. */
function divided(line: BudgetLine, among: readonly BudgetLine[]): BudgetLine[] {
  const shares = among.map(ceilingOf);
  const parts = new Map<Measure, (number | null)[]>(
    [...line.amounts].map(([measure, value]) => [
      measure,
      value === null ? among.map(() => null) : shared(value, shares),
    ]),
  );
  return among.map(({ fund, label }, index) => ({
    ...line,
    fund,
    label,
    amounts: new Map([...parts].map(([measure, values]) => [measure, values[index] ?? null] as const)),
  }));
}

/** Lines by what they are, where only fund or unit tells several apart. */
function severalOf(leaves: readonly BudgetLine[]): Map<string, BudgetLine[]> {
  const found = new Map<string, BudgetLine[]>();
  for (const line of leaves) found.set(lineOf(line), [...(found.get(lineOf(line)) ?? []), line]);
  const isTold = (lines: readonly BudgetLine[]): boolean =>
    new Set(lines.map(({ fund, label }) => `${canonical(fund)}|${canonical(label)}`)).size === lines.length &&
    lines.some((line) => ceilingOf(line) > 0);
  return new Map([...found].filter(([, lines]) => lines.length > 1 && isTold(lines)));
}

/**
 * Cash plans name neither fund nor unit where the budget has a line for each: what they plan is shared by the ceilings, so that both
 * are about the same lines, and that is said.
 */
export function sharedPlans(tables: readonly Examined[], dialogue: Dialogue): Examined[] {
  const budgets = tables.filter((table) => !isPlan(table));
  return tables.map((plan) => {
    if (!isPlan(plan) || plan.leaves.some(({ fund, label }) => fund !== '' || label !== '')) return plan;
    const own = new Set(plan.leaves.map(lineOf));
    const several = budgets
      .map(({ leaves }) => severalOf(leaves))
      .find((lines) => [...lines.keys()].some((key) => own.has(key)));
    if (!several) return plan;
    const leaves = new Set(plan.leaves);
    const among = (line: BudgetLine): BudgetLine[] | undefined =>
      leaves.has(line) ? several.get(lineOf(line)) : undefined;
    const [first] = plan.leaves.filter(among);
    dialogue.note({
      code: 'plan-shared',
      table: plan.name,
      cell: `${plan.table.sheet}!A${first?.row ?? 1}`,
      values: { count: plan.leaves.filter(among).length, example: first?.name || first?.code || '' },
    });
    const lines = plan.table.lines.flatMap((line) => {
      const parts = among(line);
      return parts ? divided(line, parts) : [line];
    });
    return examine({ ...plan.table, lines });
  });
}
