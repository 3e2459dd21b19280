import type { Explanation } from './explain';
import type { Method } from './figure';
import { CAPS, type Cap, type Form, type Rounding, type RuleName } from './rules';

/** A row that can be looked at: every way in which its printed figure follows, and whether some value exceeds a cap. */
export interface ExplainedRow {
  explanations: readonly Explanation[];
  /** What the rules give, uncapped, in points. */
  points: ReadonlyMap<RuleName, number>;
}

/** The one that most rows have; the earlier of equal ones. */
function most<T>(choices: readonly T[], count: (choice: T) => number): { choice: T; count: number } | null {
  let best: { choice: T; count: number } | null = null;
  for (const choice of choices) {
    const found = count(choice);
    if (found > (best?.count ?? 0)) best = { choice, count: found };
  }
  return best;
}

const RULES: readonly RuleName[] = ['R/T', '(2T-R)/T', 'T/R', '(T-R)/T', 'same-words', 'within-range', 'zero-target'];
const SETTLED: readonly RuleName[] = ['same-words', 'within-range', 'zero-target'];

const follows = ({ explanations }: ExplainedRow, test: (explanation: Explanation) => boolean): boolean =>
  explanations.some(test);

/** Whether a figure follows from a method, whatever its rounding. */
export const isOf = (method: Method, { rule, cap, form, isFloored }: Explanation, points?: number): boolean =>
  (rule === method.rule || SETTLED.includes(rule)) &&
  form === method.form &&
  !isFloored &&
  (cap === method.cap || (cap === null && (points === undefined || points <= (method.cap ?? Infinity))));

function capOf(rows: readonly ExplainedRow[], rule: RuleName): Cap | null {
  const choices: (Cap | null)[] = [null, ...CAPS];
  const above = rows.filter(({ points }) => (points.get(rule) ?? 0) > CAPS[0]);
  const found = most(choices, (cap) => {
    const fitting = above.filter((row) =>
      follows(
        row,
        (one) => one.rule === rule && one.cap === ((row.points.get(rule) ?? 0) > (cap ?? Infinity) ? cap : null),
      ),
    );
    return fitting.length;
  });
  return found?.choice ?? null;
}

function roundingOf(rows: readonly ExplainedRow[], rule: RuleName, form: Form): Rounding {
  const choices: Rounding[] = ['nearest', 'truncated', 'up'];
  const found = most(
    choices,
    (rounding) =>
      rows.filter((row) =>
        follows(row, (one) => one.rule === rule && one.form === form && !one.isUnrounded && one.rounding === rounding),
      ).length,
  );
  return found?.choice ?? 'nearest';
}

/** How most rows of a column were computed; null where no row follows from any rule. */
export function methodOf(rows: readonly ExplainedRow[]): Method | null {
  const rule = most(RULES, (name) => rows.filter((row) => follows(row, (one) => one.rule === name)).length)?.choice;
  if (!rule) return null;
  const formChoices: readonly Form[] = ['points', 'ratio'];
  const form = most(formChoices, (name) => rows.filter((row) => follows(row, (one) => one.form === name)).length);
  const method: Method = {
    rule,
    cap: capOf(rows, rule),
    form: form?.choice ?? 'points',
    rounding: roundingOf(rows, rule, form?.choice ?? 'points'),
    explained: 0,
    checked: rows.length,
  };
  const explained = rows.filter((row) => follows(row, (one) => isOf(method, one, row.points.get(rule)))).length;
  return { ...method, explained };
}
