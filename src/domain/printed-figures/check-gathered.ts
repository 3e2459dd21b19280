import { coversOf } from './covers';
import type { Figure, Method } from './figure';
import { gatheringSlip, matching, means, sums, weightedMeans, type Gathered } from './gather';
import { decimalsOf, toStep, type PrintedNumber } from './printed-number';
import { slipOf, type SlipFound } from './slips';
import type { FigureColumn, FigureRow, FigureSeries } from './table';

type Place = Pick<Figure, 'kind' | 'cell' | 'row' | 'column' | 'printed'>;

type Match = NonNullable<ReturnType<typeof matching>>;

function reproduced(place: Place, printed: PrintedNumber, found: Match): Figure {
  const recomputed = toStep(found.gathered.value.point, printed.step);
  return {
    ...place,
    recomputed,
    decimals: decimalsOf(printed.step),
    rule: found.use,
    verdict: 'reproduced',
    difference: Number((printed.value - recomputed).toFixed(10)),
    slip: null,
    correction: null,
    reason: null,
    byRule: [],
  };
}

function differing(place: Place, printed: PrintedNumber, first: Gathered | undefined, slip: SlipFound | null): Figure {
  const recomputed = first ? toStep(first.value.point, printed.step) : null;
  const use = first && {
    rule: first.rule,
    cap: first.cap,
    isFloored: false,
    rounding: 'nearest' as const,
    form: 'points' as const,
    isUnrounded: false,
    cover: first.cover,
    rows: first.rows,
  };
  return {
    ...place,
    recomputed,
    decimals: decimalsOf(printed.step),
    rule: use ?? null,
    slip,
    byRule: [],
    difference: recomputed === null ? null : Number((printed.value - recomputed).toFixed(10)),
    verdict: first ? 'wrong' : 'unchecked',
    correction: recomputed,
    reason: first ? null : 'no-rows',
  };
}

/** How a figure that gathers others went wrong: among its rows, or in its digits. */
function slipIn(
  printed: PrintedNumber,
  column: FigureColumn,
  at: number,
  rows: readonly FigureRow[],
  expected: Gathered,
  isMean: boolean,
) {
  const shared = { printed, expected: expected.value.point, usualStep: printed.step, isRatio: false };
  return (
    gatheringSlip(printed, column, at, rows, isMean) ?? slipOf({ ...shared, neighbours: [], others: [], operands: [] })
  );
}

/**
 * Whether a mean of the rows with weights of its own could be what is printed: it lies between the lowest and the highest of them.
 * Beyond both, no mean gives it.
 */
function mayBeWeighted(printed: PrintedNumber, column: FigureColumn, at: number, rows: readonly FigureRow[]): boolean {
  return coversOf(at, rows).some(({ rows: covered }) => {
    const values = covered.flatMap((index) => {
      const value = column.cells[index]?.value;
      return value?.kind === 'number' ? [value.value] : [];
    });
    return printed.value >= Math.min(...values) && printed.value <= Math.max(...values);
  });
}

/** The value nearest to what is printed: its rows are the likeliest to be covered. */
const nearest = (values: readonly Gathered[], printed: number): Gathered | undefined =>
  [...values].sort((one, other) => Math.abs(one.value.point - printed) - Math.abs(other.value.point - printed))[0];

/** A printed total or average of a column of amounts, with the values that its rows may give. */
interface GatheredAmount {
  column: FigureColumn;
  at: number;
  place: Place;
  printed: PrintedNumber;
  /** What its rows may give by what it is called: sums of a total, means of an average. */
  values: readonly Gathered[];
  found: Match | null;
}

function gatheredAmounts(column: FigureColumn, rows: readonly FigureRow[]): GatheredAmount[] {
  return rows.flatMap(({ kind, label }, at): GatheredAmount[] => {
    const cell = column.cells[at];
    if (kind === 'item' || cell?.value.kind !== 'number') return [];
    const printed = cell.value;
    const place: Place = { kind, cell: cell.cell, row: label, column: column.header, printed: cell.text };
    const [summed, averaged] = [sums(column, at, rows), means(column, at, rows, false)];
    const values = kind === 'total' ? summed : averaged;
    // Whatever it is called, a sum under an average is right.
    const found = matching(printed, kind === 'total' ? summed : [...averaged, ...summed]);
    return [{ column, at, place, printed, values, found }];
  });
}

/**
 * Whether a figure that its rows do not give must be wrong: a mean beyond all of them; a total below every sum, or beside another
 * column whose total shows that all rows are in the table. A larger total may cover rows that were left out of the excerpt.
 */
function isImpossible(
  { column, at, place, printed, values }: GatheredAmount,
  rows: readonly FigureRow[],
  proved: ReadonlySet<number>,
) {
  if (place.kind === 'average') return !mayBeWeighted(printed, column, at, rows);
  return proved.has(at) || values.every(({ value }) => printed.value < value.low);
}

/** Totals and averages of the columns of amounts. */
export function checkAmounts(columns: readonly FigureColumn[], rows: readonly FigureRow[]): Figure[] {
  const gathered = columns.flatMap((column) => gatheredAmounts(column, rows));
  const proved = new Set(gathered.filter(({ found }) => found).map(({ at }) => at));
  return gathered.map((amount): Figure => {
    const { column, at, place, printed, values, found } = amount;
    if (found) return reproduced(place, printed, found);
    const expected = nearest(values, printed.value);
    const slip = expected ? slipIn(printed, column, at, rows, expected, place.kind === 'average') : null;
    const isWrong = slip !== null || isImpossible(amount, rows, proved);
    return differing(place, printed, isWrong ? expected : undefined, slip);
  });
}

/** A percentage that those above give: a total whose amounts give another one prints a mean of percentages instead of the quotient. */
function ofGathered(own: Figure, place: Place, printed: PrintedNumber, found: Match): Figure {
  const figure = reproduced(place, printed, found);
  const isMean = own.recomputed !== null && place.kind === 'total' && found.use.rule !== 'weighted-mean';
  if (!isMean) return figure;
  const slip: SlipFound = { slip: 'mean-of-percentages', from: '' };
  const byRule = [...own.byRule, { rule: found.use.rule, value: toStep(found.gathered.value.point, 0.01) }];
  return { ...figure, verdict: 'other-rule', slip, correction: own.recomputed, byRule };
}

interface Unexplained {
  place: Place;
  printed: PrintedNumber;
  expected: Gathered | undefined;
  /** The figures of the column follow from a rule. */
  isTrusted: boolean;
}

/** A percentage that nothing gives: what a column holds whose figures follow from nothing cannot be told of its total either. */
function ofNothing(
  { percentage }: FigureSeries,
  at: number,
  rows: readonly FigureRow[],
  { place, printed, expected, isTrusted }: Unexplained,
): Figure {
  const slip = expected && percentage ? slipIn(printed, percentage, at, rows, expected, true) : null;
  const figure = differing(place, printed, expected, slip);
  const isWeighted = !slip && percentage !== null && mayBeWeighted(printed, percentage, at, rows);
  const isKnown = isTrusted && !isWeighted && (slip !== null || place.kind === 'average');
  const reason = isWeighted ? 'other-weights' : 'no-rows';
  return isKnown ? figure : { ...figure, verdict: 'unchecked', slip: null, reason, correction: null };
}

/**
 * The percentage of a total or an average: the quotient of its own amounts, else what the percentages above give together.
 *
 * @param own judged by the amounts of its own row
 */
export function checkGatheredPercentage(
  series: FigureSeries,
  at: number,
  rows: readonly FigureRow[],
  own: Figure,
  method: Method | null,
): Figure {
  const { percentage, weight, target } = series;
  const row = rows[at];
  const cell = percentage?.cells[at];
  if (!percentage || !row || row.kind === 'item' || cell?.value.kind !== 'number') return own;
  const printed = cell.value;
  const place: Place = { ...own, kind: row.kind };
  if (own.verdict === 'reproduced') return { ...own, kind: row.kind };
  const byMeans = means(percentage, at, rows, true);
  const byWeights = weightedMeans(percentage, weight ?? (series.kind === 'budget' ? target : null), at, rows);
  const found = matching(printed, weight ? [...byWeights, ...byMeans] : [...byMeans, ...byWeights]);
  if (found) return ofGathered(own, place, printed, found);
  if (own.recomputed !== null) return { ...own, kind: row.kind };
  return ofNothing(series, at, rows, { place, printed, expected: byMeans[0], isTrusted: method !== null });
}
