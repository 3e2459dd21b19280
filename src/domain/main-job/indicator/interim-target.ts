import { addsUp, type Indicator } from './indicator';
import type { Located, Target } from './measure';
import { polarityOf } from '../polarity/polarities';
import { endsQuarter, lastMonthOf, type Period } from '../../period';

/** The target that the period is judged by, or why there is none. */
export type PeriodTarget =
  | { kind: 'target'; target: Target; cells: string[]; proportional: boolean }
  | { kind: 'notDue'; cells: string[] }
  | { kind: 'yearMissing' }
  /** How the interim targets come together is not understood. */
  | { kind: 'unclear' }
  /** `between`: a month that ends no quarter has no interim target of its own. */
  | { kind: 'interimMissing'; between: boolean };

/** The quarter (1–4) whose interim target the period is judged by; 0 when it has none, 5 for the year's target. */
export function interimQuarter(period: Period): number {
  if (period.kind === 'quarter') return period.number;
  if (period.kind === 'year') return 5;
  return endsQuarter(period) ? lastMonthOf(period) / 3 : 0;
}

/** Adds up targets *Per triwulan* (Akumulasi only): `-` adds 0, an empty one makes the sum missing. */
function addUp(parts: readonly Located<Target>[]): Located<Target> {
  let total = 0;
  for (const { value } of parts) {
    if (value.kind === 'number') total += value.value;
    else if (value.kind !== 'notDue') return { value: { kind: 'missing' }, cell: '' };
  }
  const first = parts[0]?.cell ?? '';
  const last = parts[parts.length - 1]?.cell ?? '';
  return { value: { kind: 'number', value: total }, cell: first === last ? first : `${first}:${last}` };
}

/** Interim target to date of a quarter (1–4), after adding up where the sheet states single quarters. */
export function interimTargetToDate(indicator: Indicator, quarter: number): Located<Target> {
  if (indicator.interimKind === 'perQuarter' && addsUp(indicator))
    return addUp(indicator.interimTargets.slice(0, quarter));
  return indicator.interimTargets[quarter - 1] ?? { value: { kind: 'missing' }, cell: '' };
}

/** The straight line between the nearest known points: 0 at the start of the year, `Target` at its end (rule 1). */
function onTheLine(indicator: Indicator, month: number): { value: number; cells: string[] } | null {
  if (indicator.target.value.kind !== 'number') return null;
  let before = { month: 0, value: 0, cell: '' };
  let after = { month: 12, value: indicator.target.value.value, cell: indicator.target.cell };
  for (const quarter of [1, 2, 3]) {
    const point = interimTargetToDate(indicator, quarter);
    if (point.value.kind !== 'number') continue;
    const known = { month: quarter * 3, value: point.value.value, cell: point.cell };
    if (known.month <= month) before = known;
    else if (known.month < after.month) after = known;
  }
  const share = (month - before.month) / (after.month - before.month);
  const cells = [before.cell, after.cell].filter((cell) => cell !== '');
  return { value: before.value + (after.value - before.value) * share, cells };
}

/** What the period's own cell or a word that is not understood settles before any figure. */
function settledWithout({ isInterimUnclear }: Indicator, own: Located<Target> | undefined): PeriodTarget | null {
  if (own?.value.kind === 'notDue') return { kind: 'notDue', cells: [own.cell] };
  return isInterimUnclear ? { kind: 'unclear' } : null;
}

/**
 * The target of the period (data dictionary, rule 1): the year's for `Tahunan`, the interim target of the quarter for
 * quarters and quarter-end months (of the last one else the year's), and where it is missing what `Bila Target Triwulan Kosong` decides.
 */
export function targetOfPeriod(indicator: Indicator, period: Period, proportionalTargets: boolean): PeriodTarget {
  const year = indicator.target;
  if (year.value.kind === 'missing' || year.value.kind === 'notDue') return { kind: 'yearMissing' };
  const quarter = interimQuarter(period);
  const rises = polarityOf(indicator)?.rises ?? false;
  const yearTarget: PeriodTarget = { kind: 'target', target: year.value, cells: [year.cell], proportional: false };
  if (quarter === 5) return yearTarget;

  const own = indicator.interimTargets[quarter - 1];
  const settled = settledWithout(indicator, own);
  if (settled) return settled;
  const interim = interimTargetToDate(indicator, quarter);
  if (quarter > 0 && interim.value.kind !== 'missing' && interim.value.kind !== 'notDue') {
    const isZero = interim.value.kind === 'number' && interim.value.value === 0;
    if (isZero && rises) return { kind: 'notDue', cells: [interim.cell] };
    return { kind: 'target', target: interim.value, cells: [interim.cell], proportional: false };
  }
  if (quarter === 4) return yearTarget;
  if (!proportionalTargets || !addsUp(indicator)) return { kind: 'interimMissing', between: quarter === 0 };
  const line = onTheLine(indicator, lastMonthOf(period));
  if (!line) return { kind: 'interimMissing', between: quarter === 0 };
  if (line.value === 0 && rises) return { kind: 'notDue', cells: line.cells };
  return { kind: 'target', target: { kind: 'number', value: line.value }, cells: line.cells, proportional: true };
}
