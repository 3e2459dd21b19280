import type { BudgetLine } from '../tables/table';

/** Planned quarters to date: added up, unless the last one says all of the ceiling and more than that is planned in sum. */
function plannedQuarters({ amounts }: BudgetLine): Map<number, number> {
  const [toDate, ceiling] = [new Map<number, number>(), amounts.get('ceiling') ?? 0];
  const single = [1, 2, 3, 4].map((quarter) => amounts.get(`plan-t${quarter}`) ?? null);
  const all = single.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const isRunning = Math.abs((single[3] ?? 0) - ceiling) < 1 && all - ceiling >= 1;
  let sum = 0;
  for (const [index, value] of single.entries()) {
    if (value === null) break;
    sum = isRunning ? value : sum + value;
    toDate.set(index + 1, sum);
  }
  return toDate;
}

/** Planned amounts of one kind with their months or quarters. */
const plannedIn = (lines: readonly BudgetLine[], kind: 'plan-m' | 'plan-q'): (readonly [number, number])[] =>
  lines.flatMap(({ amounts }) =>
    [...amounts].flatMap(([measure, value]) =>
      value !== null && measure.startsWith(kind) ? [[Number(measure.slice(kind.length)), value] as const] : [],
    ),
  );

function plannedMonths(lines: readonly BudgetLine[]): Map<number, number> {
  const [months, toDate] = [new Map<number, number>(), new Map<number, number>()];
  for (const [month, value] of plannedIn(lines, 'plan-m')) months.set(month, (months.get(month) ?? 0) + value);
  let sum = 0;
  for (let month = 1; month <= 12 && months.has(month); month++) {
    sum += months.get(month) ?? 0;
    if (month % 3 === 0) toDate.set(month / 3, sum);
  }
  return toDate;
}

/**
 * The cash plan to date at quarter ends (1–4), in Rupiah, where every month or quarter up to there is planned: what the table says to
 * date goes before its months, and these before quarters alone.
 */
export const plannedOf = (lines: readonly BudgetLine[]): Map<number, number> =>
  new Map([
    ...lines.flatMap((line) => [...plannedQuarters(line)]),
    ...plannedMonths(lines),
    ...plannedIn(lines, 'plan-q'),
  ]);
