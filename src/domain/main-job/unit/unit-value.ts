import type { IndicatorResult } from '../indicator/indicator-result';
import { grouped } from '../../grouped';
import { countsInMeans, levelsFromTop, weightOf } from '../indicator/indicator';
import { roundPrinted, sum } from '../../number';
import type { ParentValue, Rules } from '../../settings';
import type { Unit, UnitTree } from './unit';

/** One indicator's share in a value; the shares of a value add up to 1 over the indicators that have an attainment. */
export interface Share {
  result: IndicatorResult;
  share: number;
}

/** The value of a unit or of the agency, with what it was formed from. */
export interface Value {
  /** Indicators with an attainment and their shares in the value. */
  shares: Share[];
  /** Indicators that would form the value but have not reported (data dictionary, rule 7). */
  awaited: IndicatorResult[];
  /** Indicators that would form the value but are judged by no figure: what decides them is unclear, or a grade was missed. */
  undecided?: IndicatorResult[];
  /** Of a frozen period: whether the value was provisional when it was frozen; later questions do not change that. */
  wasProvisional?: boolean;
  /** `Nilai Penandaan (%)`: bounded by `Batas Atas` and `Batas Bawah`, in points. */
  flagValue: number | null;
  /** `Rata-rata Capaian (%)`: without bounds, in points. */
  meanAttainment: number | null;
}

/** How many indicators a row of `Rapor Unit` covers (every level but `Daerah`, with the subtree). */
export interface Counts {
  indicators: number;
  counted: number;
  notReported: number;
}

export type ParentFormation = 'indicators' | 'children' | 'combined';

export interface UnitValue extends Value {
  unit: Unit;
  formation: ParentFormation;
  counts: Counts;
  /** `Capaian Keluaran (%)`: lower levels and those without one, weighted, without bounds. */
  outputAttainment: number | null;
  /** At most three causes of a value below 100, the largest first. */
  causes: Cause[];
}

/** What an indicator costs the value, in points: share × (100 − bounded attainment). */
export interface Cause {
  result: IndicatorResult;
  points: number;
}

/** Keeps an attainment within the bounds of the means (points; null = no bound). */
export function bounded(value: number, { cap, floor }: Pick<Rules, 'cap' | 'floor'>): number {
  const lowered = cap === null ? value : Math.min(value, cap);
  return floor === null ? lowered : Math.max(lowered, floor);
}

/** A value from shares that need not add up to 1 yet. */
export function valueFrom(
  shares: readonly Share[],
  awaited: IndicatorResult[],
  rules: Rules,
  undecided: IndicatorResult[] = [],
): Value {
  const total = sum(shares.map(({ share }) => share));
  const normalised = total > 0 ? shares.map(({ result, share }) => ({ result, share: share / total })) : [];
  let [weights, flagged, unbounded] = [0, 0, 0];
  for (const { result, share } of normalised) {
    const points = result.attainment ?? 0;
    weights += share;
    flagged += bounded(points, rules) * share;
    unbounded += points * share;
  }
  return {
    shares: normalised,
    awaited,
    ...(undecided.length > 0 && { undecided }),
    flagValue: weights > 0 ? flagged / weights : null,
    meanAttainment: weights > 0 ? unbounded / weights : null,
  };
}

/** Whether an indicator keeps the value it belongs to from being final (data dictionary, "Error cells", rule 3). */
const isUndecided = ({ status, notComputable }: IndicatorResult): boolean =>
  status === 'missedWithoutScore' || notComputable === 'unclear';

/** Whether an indicator that is due has no figure, whatever else it lacks: `Belum Lapor` counts it (rule 1). */
export const isUnreported = ({ status, actual, toDate }: IndicatorResult): boolean =>
  status !== 'notDue' &&
  actual.kind === 'missing' &&
  toDate.method.kind !== 'zeroDenominator' &&
  toDate.method.kind !== 'unclear';

/** The weighted mean of indicators: weight 0 counts in no mean, all 0 gives no value (data dictionary, rule 5). */
export function valueOfIndicators(results: readonly IndicatorResult[], rules: Rules): Value {
  const shares: Share[] = [];
  const awaited: IndicatorResult[] = [];
  const undecided: IndicatorResult[] = [];
  for (const result of results) {
    const share = weightOf(result.indicator);
    if (!(share > 0)) continue;
    if (result.attainment !== null) shares.push({ result, share });
    if (result.status === 'notReported') awaited.push(result);
    if (isUndecided(result)) undecided.push(result);
  }
  return valueFrom(shares, awaited, rules, undecided);
}

/** The weighted mean of values that are there; the others are left out but still awaited. */
export function valueOfValues(parts: readonly { value: Value; weight: number }[], rules: Rules): Value {
  const present = parts.filter(({ value, weight }) => value.flagValue !== null && weight > 0);
  const shares = present.flatMap(({ value, weight }) =>
    value.shares.map(({ result, share }) => ({ result, share: share * weight })),
  );
  const counting = parts.filter(({ weight }) => weight > 0).map(({ value }) => value);
  const awaited = counting.flatMap((value) => value.awaited);
  const undecided = counting.flatMap((value) => value.undecided ?? []);
  return valueFrom(shares, awaited, rules, undecided);
}

/** At most three causes of a value below 100, largest first; ties keep the order of the sheet. */
export function causesOf(value: Value, rules: Rules): Cause[] {
  return value.shares
    .map(({ result, share }) => ({ result, points: share * (100 - bounded(result.attainment ?? 0, rules)) }))
    .filter(({ points }) => roundPrinted(points) > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, 3);
}

/** The indicators of the highest level present, and the others (data dictionary, rule 4). */
export function splitByLevel(results: readonly IndicatorResult[]): {
  forming: IndicatorResult[];
  others: IndicatorResult[];
} {
  const assessed = results.filter(({ indicator }) => countsInMeans(indicator));
  const level = levelsFromTop.find((candidate) => assessed.some(({ indicator }) => indicator.level === candidate));
  if (!level) return { forming: assessed, others: [] };
  return {
    forming: assessed.filter(({ indicator }) => indicator.level === level),
    others: assessed.filter(({ indicator }) => indicator.level !== level),
  };
}

const weightOfUnit = (unit: Unit): number => unit.weight.value ?? 1;

function formValue(own: Value, hasOwn: boolean, children: UnitValue[], rule: ParentValue, rules: Rules) {
  if (children.length === 0) return { value: own, formation: 'indicators' as const };
  const parts = children.map((value) => ({ value, weight: weightOfUnit(value.unit) }));
  if (rule === 'children') return { value: valueOfValues(parts, rules), formation: 'children' as const };
  if (rule === 'own') {
    return hasOwn
      ? { value: own, formation: 'indicators' as const }
      : { value: valueOfValues(parts, rules), formation: 'children' as const };
  }
  const average = sum(parts.map(({ weight }) => weight)) / parts.length;
  return { value: valueOfValues([{ value: own, weight: average }, ...parts], rules), formation: 'combined' as const };
}

/**
 * The value of every unit (data dictionary, rules 4, 5 and 7): the weighted mean of its indicators of the highest level,
 * bounded and unbounded; a unit with children as `Nilai Unit Induk` says.
 */
export function unitValues(tree: UnitTree, results: readonly IndicatorResult[], rules: Rules): Map<string, UnitValue> {
  const byUnit = grouped(results, ({ indicator }) => indicator.unit);
  const values = new Map<string, UnitValue>();
  for (const unit of [...tree.order].reverse()) {
    const children = (tree.children.get(unit.code) ?? []).flatMap((child) => values.get(child.code) ?? []);
    const { forming, others } = splitByLevel(byUnit.get(unit.code) ?? []);
    const own = [...forming, ...others];
    const { value, formation } = formValue(
      valueOfIndicators(forming, rules),
      own.length > 0,
      children,
      rules.parentValue,
      rules,
    );
    const below = (count: (counts: Counts) => number): number => sum(children.map(({ counts }) => count(counts)));
    values.set(unit.code, {
      ...value,
      unit,
      formation,
      counts: {
        indicators: own.length + below(({ indicators }) => indicators),
        counted: own.filter(({ attainment }) => attainment !== null).length + below(({ counted }) => counted),
        notReported: own.filter(isUnreported).length + below(({ notReported }) => notReported),
      },
      outputAttainment: valueOfIndicators(others, rules).meanAttainment,
      causes: causesOf(value, rules),
    });
  }
  return values;
}
