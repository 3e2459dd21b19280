import type { Finding } from '../../domain/finding';
import type { IndicatorResult } from '../../domain/main-job/indicator/indicator-result';
import { cellsUpTo, endsQuarter, quarterOf, type Period } from '../../domain/period';
import type { Grid } from '../../workbook/read/grid';
import type { Grids, WorkbookData } from '../../workbook/read/workbook';
import type { NextStep, PanelPlace } from './panel';

/** Indicators of which no actual is asked for in the period. */
const notAsked: ReadonlySet<IndicatorResult['status']> = new Set(['notDue', 'noTarget', 'noInterimTarget']);

/** The indicators whose actual is asked for in the period, and those of them that have one. */
export function reporting(results: readonly IndicatorResult[]): Record<'due' | 'reported', IndicatorResult[]> {
  const due = results.filter(({ status }) => !notAsked.has(status));
  return { due, reported: due.filter(({ status }) => status !== 'notReported') };
}

/** What keeps the rows of a sheet from being read: an error, or keys that stand in no column of keys, as after a paste beside it. */
export const obstacleOn = (grid: Grid | undefined, findings: readonly Finding[]): Finding | undefined =>
  findings.find(
    ({ sheet, cell, severity, code }) =>
      sheet === grid?.name && cell !== '' && (severity === 'error' || code === 'row-without-key'),
  );

/** Where a target is missing for which none of the indicators can be assessed; null: another thing is missing. */
function missingTarget(grid: Grid | undefined, results: readonly IndicatorResult[], period: Period): PanelPlace | null {
  const without = results.find(({ status }) => status === 'noTarget' || status === 'noInterimTarget');
  if (!grid || !without || reporting(results).due.length > 0) return null;
  // A month that ends no quarter has no target of its own.
  if (period.kind === 'month' && !endsQuarter(period)) return null;
  const { target, interimTargets } = without.indicator;
  const { cell } = (without.status === 'noTarget' ? target : interimTargets[quarterOf(period) - 1]) ?? target;
  // Without a column for it, the headings are where it is added.
  return { sheet: grid.name, cell: cell || 'A1', place: cell === '' ? grid.name : `${grid.name}!${cell}` };
}

/** Where the first actual of the period is written, as long as there is none; null: there are some, or no sheet for them. */
function missingActual(grid: Grid | undefined, results: readonly IndicatorResult[], period: Period): PanelPlace | null {
  const { due, reported } = reporting(results);
  if (!grid || due.length === 0 || reported.length > 0) return null;
  const [cell = ''] = due.flatMap(({ indicator: { reported: series } }) => {
    const { direct, grid: columns = 'quarter' } = series ?? {};
    return direct?.cells[cellsUpTo(period, columns) - 1]?.cell ?? [];
  });
  return { sheet: grid.name, cell: cell || 'A2', place: cell === '' ? grid.name : `${grid.name}!${cell}` };
}

/** What is known of the workbook beside its records. */
interface Found {
  tab: string | null;
  isEmpty: boolean;
  errors: number;
  /** The first error that stands in a cell. */
  first: PanelPlace | undefined;
  /** What keeps the rows of a sheet from being read. */
  obstacle: (grid: Grid | undefined) => PanelPlace | undefined;
  calculated: boolean;
  isAbsorbed: () => boolean;
  isMade: boolean;
}

/**
 * The targets and actuals that are asked for. Without any target no report says anything, whatever was calculated; whoever has
 * calculated without actuals goes on: the figures say what is missing.
 */
const missingFigures = (
  { indicators, actuals }: Grids,
  results: readonly IndicatorResult[],
  period: Period,
  { isMade, calculated }: Found,
): Record<'target' | 'actual', PanelPlace | null> => ({
  target: isMade ? null : missingTarget(indicators, results, period),
  actual: calculated ? null : missingActual(actuals, results, period),
});

/** The first thing that is missing, and where it is done by hand; null: the script does it. */
export function nextOf(
  { input: { units, indicators, budget, rules } }: WorkbookData,
  grids: Grids,
  results: readonly IndicatorResult[],
  found: Found,
): [NextStep, PanelPlace | null] {
  const begin = (grid: Grids['units']): PanelPlace | undefined =>
    grid && { sheet: grid.name, cell: 'A2', place: grid.name };
  /** A sheet without records: what stands in the way of those that are there, before any are asked for. */
  const fill = (grid: Grid | undefined, isMissing: boolean, next: NextStep, place: PanelPlace | undefined) => {
    const obstacle = isMissing ? found.obstacle(grid) : undefined;
    const choices: [boolean, NextStep, PanelPlace?][] = [
      [obstacle !== undefined, 'repair', obstacle],
      [isMissing, next, place],
    ];
    return choices;
  };
  const isObstructed = [grids.units, grids.indicators].some((grid) => found.obstacle(grid) !== undefined);
  // A budget without indicators, as an export of SIPD brings it: what it tells comes before what is still to be typed.
  const isBudgetAlone = indicators.length === 0 && (budget?.length ?? 0) > 0;
  const { target, actual } = missingFigures(grids, results, rules.period, found);
  const choices: [boolean, NextStep, PanelPlace?][] = [
    [found.tab !== null, 'import'],
    [!grids.units || !grids.indicators, 'prepare'],
    [found.isEmpty && !isObstructed, 'import', begin(grids.units)],
    [isBudgetAlone && found.first !== undefined, 'repair', found.first],
    [isBudgetAlone && found.errors === 0 && !found.isAbsorbed(), 'absorb'],
    ...fill(grids.units, units.length === 0, 'fillUnits', begin(grids.units)),
    ...fill(grids.indicators, indicators.length === 0, 'fillIndicators', begin(grids.indicators)),
    [found.first !== undefined, 'repair', found.first],
    [found.errors > 0, 'check'],
    [target !== null, 'fillTargets', target ?? undefined],
    ...fill(grids.actuals, actual !== null, 'fillActuals', actual ?? undefined),
    [!found.calculated, 'calculate'],
    [!found.isMade, 'generate'],
  ];
  const [, next = 'renew', place = null] = choices.find(([applies]) => applies) ?? [true];
  return [next, place];
}
