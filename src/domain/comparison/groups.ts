import { attainment } from '../main-job/indicator/attainment';
import { weightOf } from '../main-job/indicator/indicator';
import type { Actual, Direction } from '../main-job/indicator/measure';
import { roundPrinted, weightedMean } from '../number';
import type { Rules } from '../settings';
import type { IndicatorResult } from '../main-job/indicator/indicator-result';
import type { YearFigure } from './series';

/** An indicator with its earlier years. */
export interface ComparedIndicator {
  result: IndicatorResult;
  history: readonly YearFigure[];
  direction: Direction;
}

export type GroupKind = 'programme' | 'objective';

/**
 * A row of `Perbandingan` for a programme or a sasaran. Its figures are weighted means of the attainment formula over the
 * indicators that can be compared, every year measured by the targets of the workbook's year: one yardstick, so that a
 * moved target neither makes nor hides progress, and the same indicators in every year, so that like meets like.
 */
export interface GroupComparison {
  kind: GroupKind;
  name: string;
  /** Mean in points per earlier year, in the order of the comparison's years; null where an indicator has no figure. */
  history: (number | null)[];
  /** Mean in points in the workbook's year. */
  current: number | null;
  /** `Perubahan` in points. */
  change: number | null;
  direction: Direction;
  indicators: number;
  /** Those that form the mean. */
  compared: number;
  /** How many indicators became better, worse, stayed the same. */
  better: number;
  worse: number;
  same: number;
}

const keys: Record<GroupKind, (item: ComparedIndicator) => string> = {
  programme: ({ result }) => result.indicator.programme.trim(),
  objective: ({ result }) => result.indicator.objective.trim(),
};

/** The attainment formula of an actual against the target of the workbook's year, or null. */
function measured({ result: { indicator } }: ComparedIndicator, actual: Actual | undefined, rules: Rules) {
  if (!actual || actual.kind === 'missing') return null;
  const outcome = attainment(indicator.polarity.value, indicator.target.value, actual, rules);
  return outcome.kind === 'value' ? outcome.value : null;
}

/** Actual of an earlier year, where it was formed as today's. */
const actualIn = ({ history }: ComparedIndicator, year: number): Actual | undefined =>
  history.find((figure) => figure.year === year && figure.sameFormula)?.actual;

function mean(
  items: readonly ComparedIndicator[],
  actualOf: (item: ComparedIndicator) => Actual | undefined,
  rules: Rules,
): number | null {
  const parts = items.map((item) => ({
    value: measured(item, actualOf(item), rules),
    weight: weightOf(item.result.indicator),
  }));
  const known = parts.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  return known.length < parts.length ? null : weightedMean(known);
}

function compareGroup(
  kind: GroupKind,
  name: string,
  items: readonly ComparedIndicator[],
  years: readonly number[],
  rules: Rules,
): GroupComparison {
  const count = (direction: Direction): number => items.filter((item) => item.direction === direction).length;
  const alike = items.filter(
    (item) =>
      item.direction !== null &&
      measured(item, item.result.actual, rules) !== null &&
      measured(item, actualIn(item, rules.year - 1), rules) !== null,
  );
  const history = years.map((year) => mean(alike, (item) => actualIn(item, year), rules));
  const before = history[years.indexOf(rules.year - 1)] ?? null;
  const current = mean(alike, ({ result }) => result.actual, rules);
  const change =
    current === null || before === null ? null : roundPrinted(roundPrinted(current) - roundPrinted(before));
  return {
    kind,
    name,
    history,
    current,
    change,
    direction: change === null ? null : change > 0 ? 1 : change < 0 ? -1 : 0,
    indicators: items.length,
    compared: alike.length,
    better: count(1),
    worse: count(-1),
    same: count(0),
  };
}

/** Compares the programmes or the objectives that indicators name, in the order of the sheet. */
export function compareGroups(
  kind: GroupKind,
  indicators: readonly ComparedIndicator[],
  years: readonly number[],
  rules: Rules,
): GroupComparison[] {
  const groups = new Map<string, { name: string; items: ComparedIndicator[] }>();
  for (const item of indicators) {
    const name = keys[kind](item);
    if (name === '') continue;
    const group = groups.get(name.toLowerCase()) ?? { name, items: [] };
    group.items.push(item);
    groups.set(name.toLowerCase(), group);
  }
  return [...groups.values()].map(({ name, items }) => compareGroup(kind, name, items, years, rules));
}
