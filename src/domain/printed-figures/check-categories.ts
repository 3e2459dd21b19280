import { UNCHECKED, type Figure } from './figure';
import { rowValues } from './operands';
import type { PrintedCell, PrintedNumber } from './printed-number';
import type { RuleName } from './rules';
import { bandOf, fitsBand, isOnScale, judges, rankOn, scaleNames, type ScaleName } from './scales';
import type { FigureRow, FigureSeries } from './table';

/** A category with the values that it may have been given for. */
interface Judged {
  index: number;
  text: string;
  /** What it should judge, in percent: as printed, and as computed without a cap. */
  attainments: readonly { value: number; step: number }[];
  actual: PrintedNumber | null;
  /** By the rule of lower-is-better, where no percentage is printed. */
  lower: number | null;
}

const EXACT = 1e-6;

const numberIn = (cell: PrintedCell | undefined): PrintedNumber | null =>
  cell?.value.kind === 'number' ? cell.value : null;

/** What a target and an actual give by the rules, without a cap: as they stand, and were less the better. */
function computedOf(series: FigureSeries, { isLowerBetter }: FigureRow, index: number) {
  const { target, actual, isRemainder } = series;
  const { candidates } = rowValues(target?.cells[index], actual?.cells[index], isRemainder, { areWholeExact: true });
  const [only] = candidates.length === 1 ? candidates : [];
  const by = (rule: RuleName): number | null =>
    (candidates.find((one) => one.rule === rule) ?? only)?.points.point ?? null;
  const lower = by('(2T-R)/T');
  return { lower, computed: isLowerBetter ? lower : by('R/T') };
}

function judgedRow(series: FigureSeries, row: FigureRow, index: number, percentage: Figure | undefined): Judged[] {
  const text = series.category?.cells[index]?.text.trim() ?? '';
  if (text === '') return [];
  const printed = numberIn(series.percentage?.cells[index]);
  const form = percentage?.rule?.form === 'ratio' ? 100 : 1;
  const own = printed ? [{ value: printed.value * form, step: printed.step * form }] : [];
  const { lower, computed } = computedOf(series, row, index);
  const attainments = computed === null ? own : [...own, { value: computed, step: EXACT }];
  const actual = numberIn(series.actual?.cells[index]);
  return [{ index, text, attainments, actual, lower: own.length === 0 ? lower : null }];
}

const valuesFor = (scale: ScaleName, { attainments, actual }: Judged): readonly { value: number; step: number }[] => {
  if (judges(scale) === 'value') return actual ? [actual] : [];
  return attainments;
};

const fits = (scale: ScaleName, row: Judged): boolean =>
  valuesFor(scale, row).some(({ value, step }) => fitsBand(scale, row.text, value, step));

const fitsActual = (scale: ScaleName, { text, actual }: Judged): boolean =>
  actual !== null && fitsBand(scale, text, actual.value, actual.step);

/** The scale that gives most categories; an actual that was judged instead counts half. Null: most are on no scale. */
function scaleOf(rows: readonly Judged[]): ScaleName | null {
  let best: { scale: ScaleName; weight: number } | null = null;
  for (const scale of scaleNames) {
    if (rows.filter(({ text }) => isOnScale(scale, text)).length < rows.length / 2) continue;
    const weight = rows.reduce((sum, row) => sum + (fits(scale, row) ? 1 : fitsActual(scale, row) ? 0.5 : 0), 0);
    if (weight > (best?.weight ?? 0)) best = { scale, weight };
  }
  return best && best.weight >= rows.length / 2 ? best.scale : null;
}

/**
 * Whether a category contradicts another one of its table: no better for a value that is no lower, or the other way round. Where
 * none does, a scale of the document's own with other limits may give all of them.
 */
function contradicts(scale: ScaleName, row: Judged, rows: readonly Judged[]): boolean {
  const own = valuesFor(scale, row)[0]?.value;
  const rank = rankOn(scale, row.text);
  return rows.some((other) => {
    const value = valuesFor(scale, other)[0]?.value;
    const otherRank = rankOn(scale, other.text);
    if (own === undefined || value === undefined || otherRank < 0 || otherRank === rank) return false;
    return otherRank < rank ? value <= own : value >= own;
  });
}

/** A category that nothing has been said of yet. */
const unchecked = (series: FigureSeries, { index }: Judged, row: FigureRow | undefined): Figure => {
  const cell = series.category?.cells[index];
  return {
    ...UNCHECKED,
    kind: 'category',
    cell: cell?.cell ?? '',
    row: row?.label ?? '',
    column: series.category?.header ?? '',
    printed: cell?.text ?? '',
  };
};

/** The verdict on a category by the scale of its series. */
function verdictOn(figure: Figure, scale: ScaleName, row: Judged, known: readonly Judged[]): Figure {
  const [first] = valuesFor(scale, row);
  if (!first) return { ...figure, reason: 'no-attainment' };
  const use = { rule: 'scale' as const, cap: null, isFloored: false, rounding: 'nearest' as const, scale };
  const rule = { ...use, form: 'points' as const, isUnrounded: false };
  const correction = bandOf(scale, first.value);
  const seen = { ...figure, rule, recomputed: first.value };
  if (fits(scale, row)) return { ...seen, verdict: 'reproduced' };
  const isOfActual = scale !== 'status' && fitsActual(scale, row);
  if (!isOfActual && row.lower !== null && fitsBand(scale, row.text, row.lower, EXACT))
    return { ...seen, verdict: 'other-rule', correction, reason: 'only-if-lower-is-better' };
  const slip = isOfActual ? ({ slip: 'category-of-actual', from: '' } as const) : null;
  if (!slip && !contradicts(scale, row, known)) return { ...seen, reason: 'other-scale' };
  return { ...seen, verdict: 'wrong', slip, correction };
}

/** Judges the categories of a series by the scale that gives most of them. */
export function checkCategories(
  series: FigureSeries,
  rows: readonly FigureRow[],
  percentages: ReadonlyMap<number, Figure>,
): Figure[] {
  const judged = rows.flatMap((row, index) => judgedRow(series, row, index, percentages.get(index)));
  const known = judged.filter(({ attainments, actual }) => attainments.length > 0 || actual);
  const scale = scaleOf(known);
  return judged.map((row): Figure => {
    const figure = unchecked(series, row, rows[row.index]);
    const isJudged = scale !== null && isOnScale(scale, row.text);
    return isJudged ? verdictOn(figure, scale, row, known) : { ...figure, reason: 'no-scale' };
  });
}
