import { lacksLastQuarter } from '../main-job/budget/budget-columns';
import { budgetFigures, type BudgetFigures } from '../main-job/budget/absorption';
import { actualToDate } from '../main-job/indicator/actual';
import type { BudgetNode } from '../main-job/budget/budget-tree';
import { addsUp, type Indicator } from '../main-job/indicator/indicator';
import type { Actual } from '../main-job/indicator/measure';
import { endsQuarter, lastMonthOf, type Period } from '../period';
import type { Rules } from '../settings';

/** Figures of TW I–IV; null where nothing is known of a quarter, or where it lies after the period. */
export type QuarterFigures<Figure> = [Figure | null, Figure | null, Figure | null, Figure | null];

const quarters = [1, 2, 3, 4] as const;

/** The quarters that are over at the end of a period. */
const finished = (period: Period): number => Math.floor(lastMonthOf(period) / 3);

/** What is known of an indicator at the end of a quarter; a figure of an earlier one says nothing of it. */
function knownAt(indicator: Indicator, number: 1 | 2 | 3 | 4): Actual | null {
  const { actual, method, findings } = actualToDate(indicator, { kind: 'quarter', number });
  const isOlder = findings.some(({ code }) => code === 'older-than-quarter');
  return actual.kind === 'missing' || method.kind === 'stated' || isOlder ? null : actual;
}

/**
 * What an indicator reached in each quarter: of a sum what the quarter added, of everything else where it stood. Grades and
 * figures that are stated for the year alone have no quarters.
 */
export function quarterActuals(indicator: Indicator, period: Period): QuarterFigures<Actual> {
  const adds = addsUp(indicator) && !indicator.reported?.numerator;
  let before = 0;
  return quarters.map((number): Actual | null => {
    if (!indicator.reported || number > finished(period)) return null;
    const actual = knownAt(indicator, number);
    if (actual?.kind !== 'number' || !adds) return actual;
    const value = actual.value - before;
    before = actual.value;
    return { kind: 'number', value };
  }) as QuarterFigures<Actual>;
}

/**
 * Where an indicator stood at the end of each quarter, as its interim targets count: what the quarter added where they are per
 * quarter, else the figure to date.
 */
export function quarterStandings(indicator: Indicator, period: Period): QuarterFigures<Actual> {
  if (indicator.interimKind === 'perQuarter') return quarterActuals(indicator, period);
  return quarters.map((number): Actual | null => {
    if (!indicator.reported || number > finished(period)) return null;
    return knownAt(indicator, number);
  }) as QuarterFigures<Actual>;
}

/** Realised amounts to the end of a quarter, or null when the sheet has no figures to date of that quarter. */
function spentTo(figures: BudgetFigures, rules: Rules, quarter: number): ((node: BudgetNode) => number | null) | null {
  const { tree } = figures;
  const isPeriod = endsQuarter(rules.period) && quarter === finished(rules.period);
  // Amounts of before the quarter say nothing of it.
  if (isPeriod) return lacksLastQuarter(rules) && !figures.isToDate ? null : (node) => figures.ofNode(node).spent;
  const ofQuarter = budgetFigures(tree, { ...rules, period: { kind: 'quarter', number: quarter } }, figures.today);
  return ofQuarter.isToDate ? (node) => ofQuarter.ofNode(node).spent : null;
}

/** The Rupiah that budget rows realised in each quarter; a quarter is known when its end and its beginning are. */
export function quarterSpending(figures: BudgetFigures, rules: Rules): (node: BudgetNode) => QuarterFigures<number> {
  const toDate = quarters.map((quarter) =>
    quarter > finished(rules.period) ? null : spentTo(figures, rules, quarter),
  );
  return (node) =>
    quarters.map((quarter) => {
      const end = toDate[quarter - 1];
      const start = quarter === 1 ? () => 0 : toDate[quarter - 2];
      const [from, to] = [start?.(node) ?? null, end?.(node) ?? null];
      return from === null || to === null ? null : to - from;
    }) as QuarterFigures<number>;
}
