import { finding, type Finding } from '../finding';
import type { IndicatorResult } from '../main-job/indicator/indicator-result';
import { aggregationOf, isCounted, isPercent, isState, type Series } from '../main-job/indicator/indicator';
import type { Target } from '../main-job/indicator/measure';
import { placeOfActual } from '../main-job/indicator/figure-places';
import { roundMeasured, roundPrinted } from '../number';
import { cellsUpTo, isFullYear } from '../period';
import type { Rules } from '../settings';

/** From these on an actual is taken for a slip of the pen (data dictionary, rule 3). */
const FIFTYFOLD = 50;
const FIVE_HUNDREDFOLD = 500;
const DOUBLED = 200;
/** How far a figure lies from its own row, or from last year, to be asked about. */
const OUT_OF_LINE = 8;
const JUMP = 10;

/** The lowest and highest number of a target; null for a grade and where there is none. */
function boundsOf(target: Target | null): { low: number; high: number } | null {
  if (target?.kind === 'number') return { low: target.value, high: target.value };
  return target?.kind === 'range' ? target : null;
}

/** The filled cells of a row up to the period, in their order. */
function figuresOf(series: Series | undefined, upTo: number): { value: number; cell: string }[] {
  const cells = series?.cells.slice(0, upTo) ?? [];
  return cells.flatMap(({ value, cell }) => (value.kind === 'number' ? [{ value: value.value, cell }] : []));
}

const upToPeriod = ({ indicator }: IndicatorResult, { period }: Rules): number =>
  indicator.reported ? cellsUpTo(period, indicator.reported.grid) : 0;

/** Whether a figure reaches a limit as it is printed; what is far below it need not be rounded to see that. */
const reaches = (figure: number, limit: number): boolean => figure > limit - 1 && roundMeasured(figure) >= limit;

const exceeds = (figure: number, limit: number): boolean => figure > limit && roundMeasured(figure) > limit;

/** Magnitudes and shares that the cap of the means would hide: the gravest doubt about an actual. */
export function implausibleActual(result: IndicatorResult): Finding[] {
  const { indicator, actual, attainment } = result;
  if (actual.kind !== 'number' || result.notComputable === 'notFinite') return [];
  const { value } = actual;
  const bounds = boundsOf(result.target);
  const ofYear = boundsOf(indicator.target.value);
  const isShareAboveAll =
    exceeds(value, 100) &&
    isPercent(indicator.measureUnit) &&
    ofYear !== null &&
    ofYear.high <= 100 &&
    (bounds?.high ?? 0) <= 100;
  const isFar = bounds !== null && bounds.low > 0 && value > 0;
  const doubt =
    isFar && reaches(value / bounds.high, FIFTYFOLD)
      ? 'fiftyfold'
      : isFar && reaches(bounds.low / value, FIVE_HUNDREDFOLD)
        ? 'fiveHundredth'
        : isShareAboveAll
          ? 'shareAboveAll'
          : attainment !== null && roundPrinted(attainment) > DOUBLED
            ? 'doubled'
            : null;
  if (doubt === null) return [];
  const target = result.target ?? indicator.target.value;
  const values = { code: indicator.code, actual: value, target, attainment, doubt } as const;
  return [finding('implausible-actual', placeOfActual(result), values)];
}

/** Said of both operands where they stand in one row: either may be the slip. */
export function notFinite(result: IndicatorResult): Finding[] {
  if (result.notComputable !== 'notFinite') return [];
  const { code, sheet, target } = result.indicator;
  const place = placeOfActual(result);
  const both = place.sheet === sheet && target.cell !== '' && place.cell !== target.cell && !place.cell.includes(':');
  const cell = both ? `${target.cell}:${place.cell}` : place.cell;
  return [finding('result-not-finite', { ...place, cell }, { code })];
}

/** Below zero where things are counted: a cell of the row, else the figure itself. */
export function negativeCount(result: IndicatorResult, rules: Rules): Finding[] {
  const { indicator, actual } = result;
  const { code, measureUnit, reported, sheet } = indicator;
  const upTo = upToPeriod(result, rules);
  const below = reported?.direct?.cells.find(
    ({ value }, index) => index < upTo && value.kind === 'number' && value.value < 0,
  );
  const isBelow = below !== undefined || (actual.kind === 'number' && actual.value < 0);
  if (!isBelow || !isCounted(measureUnit)) return [];
  const place = below ? { sheet: reported?.direct?.sheet ?? sheet, cell: below.cell } : placeOfActual(result);
  const figure = below?.value ?? actual;
  const value = figure.kind === 'number' ? figure.value : 0;
  return [finding('negative-count', place, { code, measureUnit, actual: value })];
}

/** Percentages, indices and scores are never added up; with Pembilang and Penyebut the ratio is formed instead. */
export function summedShares({ indicator }: IndicatorResult): Finding[] {
  const { code, measureUnit, reported, aggregation, sheet, row } = indicator;
  const isRatio = reported?.numerator && reported.denominator;
  if (aggregation.value !== 'sum' || isRatio || !isState(measureUnit)) return [];
  const place = { sheet, cell: aggregation.cell || `A${row}` };
  return [finding('summed-shares', place, { code, measureUnit, aggregation: aggregation.value })];
}

/** Rising figures of single periods that would fit the target as a figure to date (rule 2). */
export function maybeRunningTotals(result: IndicatorResult): Finding[] {
  const { indicator, toDate } = result;
  if (toDate.method.kind !== 'sum' || indicator.actualsKind === 'cumulative') return [];
  const { parts } = toDate.method;
  const goal = boundsOf(result.target ?? indicator.target.value)?.high ?? 0;
  const last = parts[parts.length - 1] ?? 0;
  const total = parts.reduce((sum, part) => sum + part, 0);
  const rises = parts.length >= 3 && parts.every((part, index) => index === 0 || part > (parts[index - 1] ?? part));
  if (!rises || goal <= 0 || Math.abs(last - goal) > goal * 0.2 || total <= goal * 1.2) return [];
  return [finding('maybe-running-totals', placeOfActual(result), { code: indicator.code, last, total })];
}

/** Figures to date never fall (rule 2); said of the first one that does, in each row. */
export function figureToDateFalls(result: IndicatorResult, rules: Rules): Finding[] {
  const { code, actualsKind, reported } = result.indicator;
  if (actualsKind !== 'cumulative' || !reported) return [];
  return [reported.direct, reported.numerator, reported.denominator].flatMap((series) => {
    const cells = figuresOf(series, upToPeriod(result, rules));
    const at = cells.findIndex(({ value }, index) => value < (cells[index - 1]?.value ?? value));
    const [earlier, here] = [cells[at - 1], cells[at]];
    if (!series || !earlier || !here) return [];
    const place = { sheet: series.sheet, cell: here.cell };
    return [finding('figure-to-date-falls', place, { code, value: here.value, earlier: earlier.value })];
  });
}

/** A figure to date that has stood still for three periods short of its target: copied on, or nothing was done. */
export function figureToDateRepeats(result: IndicatorResult, rules: Rules): Finding[] {
  const { indicator, attainment } = result;
  const { code, actualsKind, reported } = indicator;
  if (actualsKind !== 'cumulative' || !reported?.direct || attainment === null || attainment >= 100) return [];
  const cells = figuresOf(reported.direct, upToPeriod(result, rules));
  const last = cells[cells.length - 1];
  const same = cells.filter(({ value }) => value === last?.value);
  const [first] = same;
  if (!first || !last || last.value === 0 || same.length < 3) return [];
  const place = { sheet: reported.direct.sheet, cell: `${first.cell}:${last.cell}` };
  return [finding('figure-to-date-repeats', place, { code, value: last.value, count: same.length })];
}

/** One figure of a period that lies far from the others of its row, which agree among themselves. */
export function figureOutOfLine(result: IndicatorResult, rules: Rules): Finding[] {
  const { code, actualsKind, reported } = result.indicator;
  if (actualsKind === 'cumulative' || !reported?.direct) return [];
  const { sheet, cells } = reported.direct;
  let [count, low, high] = [0, Infinity, 0];
  for (let index = upToPeriod(result, rules) - 1; index >= 0; index--) {
    const value = cells[index]?.value;
    if (value?.kind !== 'number') continue;
    count++;
    low = Math.min(low, value.value);
    high = Math.max(high, value.value);
  }
  // The most common row ends here: too short, or of one size.
  if (count < 4 || low <= 0 || high < low * OUT_OF_LINE || implausibleActual(result).length > 0) return [];
  const sorted = figuresOf(reported.direct, upToPeriod(result, rules)).sort((a, b) => a.value - b.value);
  const asked = [
    { odd: sorted[sorted.length - 1], others: sorted.slice(0, -1) },
    { odd: sorted[0], others: sorted.slice(1) },
  ];
  return asked.flatMap(({ odd, others }) => {
    const [least, most] = [others[0]?.value ?? 0, others[others.length - 1]?.value ?? 0];
    if (!odd || most > 3 * least) return [];
    if (odd.value < most * OUT_OF_LINE && odd.value * OUT_OF_LINE > least) return [];
    return [
      finding('figure-out-of-line', { sheet, cell: odd.cell }, { code, value: odd.value, low: least, high: most }),
    ];
  });
}

/** Ten times last year's figure or a tenth of it; what is not comparable has no change (rule 13). */
export function jumpFromLastYear(result: IndicatorResult, rules: Rules): Finding[] {
  const { indicator, actual, lastYear, change } = result;
  if (change === null || typeof lastYear !== 'number' || lastYear <= 0) return [];
  if (actual.kind !== 'number' || actual.value <= 0) return [];
  const factor = actual.value / lastYear;
  if (factor < JUMP && factor > 1 / JUMP) return [];
  // A sum on its way through the year is still short of last year's.
  const isWhole = aggregationOf(indicator) !== 'sum' || (isFullYear(rules.period) && !rules.isRunning);
  if ((factor < 1 && !isWhole) || implausibleActual(result).length > 0) return [];
  const values = { code: indicator.code, actual: actual.value, lastYear };
  return [finding('jump-from-last-year', placeOfActual(result), values)];
}

/** How far a percentage that is stated may lie from the one of its counts: they are rounded, not others. */
const ROUNDING = 0.01;

/** A row of the indicator itself beside its Pembilang and Penyebut, which are used: said of the first cell that contradicts them. */
export function statedBesideRatio(result: IndicatorResult, rules: Rules): Finding[] {
  const { code, measureUnit, reported } = result.indicator;
  const { direct, numerator, denominator } = reported ?? {};
  if (!direct || !numerator || !denominator) return [];
  const at = ({ cells }: Series, index: number): number => {
    const value = cells[index]?.value;
    return value?.kind === 'number' ? value.value : Number.NaN;
  };
  const factor = isPercent(measureUnit) ? 100 : 1;
  for (let index = 0; index < upToPeriod(result, rules); index++) {
    const [value, ratio] = [at(direct, index), (at(numerator, index) / at(denominator, index)) * factor];
    if (!(Math.abs(value - ratio) > ROUNDING * Math.max(Math.abs(value), Math.abs(ratio)))) continue;
    if (!Number.isFinite(ratio)) continue;
    const place = { sheet: direct.sheet, cell: direct.cells[index]?.cell ?? '' };
    return [finding('stated-beside-ratio', place, { code, value, ratio })];
  }
  return [];
}
