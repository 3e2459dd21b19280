import { explanations, type Candidate, type Explanation } from './explain';
import { UNCHECKED, type Figure, type Method, type Reason, type RuleUse } from './figure';
import { isOf, methodOf, type ExplainedRow } from './method';
import { conventionOf, rowValues, type OperandView } from './operands';
import { decimalsOf, toStep, type PrintedCell, type PrintedNumber } from './printed-number';
import type { RuleName } from './rules';
import { slipOf, type SlipFound, type SlipScene } from './slips';
import type { FigureColumn, FigureRow, FigureSeries } from './table';

/** A row of a series whose percentage is a number. */
interface OpenRow extends ExplainedRow {
  index: number;
  printed: PrintedNumber;
  candidates: readonly Candidate[];
  reason: Reason | null;
}

export interface CheckedPercentages {
  method: Method | null;
  /** By index of the row; totals and averages are judged by what they gather, too. */
  figures: ReadonlyMap<number, Figure>;
}

const pointsOf = (candidates: readonly Candidate[]): Map<RuleName, number> =>
  new Map(candidates.map(({ rule, points }) => [rule, points.point]));

/** How many printed steps the values before rounding must span, so that a figure does not meet the printed operands by chance. */
const TELLING_STEPS = 10;

/** Whether a row shows that its operands are exactly what is printed, if its figure follows from them. */
const isTelling = ({ printed, candidates }: OpenRow): boolean => {
  const [first] = candidates;
  const span = first ? first.points.high - first.points.low : 0;
  return printed.value !== 0 && printed.value !== 100 && span >= TELLING_STEPS * printed.step;
};

function openRows(series: FigureSeries, rows: readonly FigureRow[], view: OperandView): OpenRow[] {
  const { target, actual, percentage, isRemainder } = series;
  return rows.flatMap((_, index): OpenRow[] => {
    const printed = percentage?.cells[index]?.value;
    if (printed?.kind !== 'number') return [];
    const { candidates, reason } = rowValues(target?.cells[index], actual?.cells[index], isRemainder, view);
    const own = { index, printed, candidates, reason, points: pointsOf(candidates) };
    const found = explanations(printed, candidates);
    if (found.length > 0 || printed.other === undefined) return [{ ...own, explanations: found }];
    // A text that can be read in two ways is right when one of them is.
    const other = { ...printed, value: printed.other, step: printed.step === 1 ? 0.001 : 1 };
    const byOther = explanations(other, candidates);
    return [byOther.length > 0 ? { ...own, printed: other, explanations: byOther } : { ...own, explanations: found }];
  });
}

/** Rows that show that whole operands are exact: most telling figures follow from them as they are printed. */
const MOST = 0.8;
const ENOUGH = 3;

function withEvidence(series: FigureSeries, rows: readonly FigureRow[]): OpenRow[] {
  const freely = openRows(series, rows, { areWholeExact: false });
  const telling = freely.filter(isTelling);
  const exact = telling.filter((row) => row.explanations.some(({ isUnrounded }) => !isUnrounded));
  const areWholeExact = exact.length >= ENOUGH && exact.length >= MOST * telling.length;
  return areWholeExact ? openRows(series, rows, { areWholeExact }) : freely;
}

/** How a figure follows, without what else is known of it. */
const useOf = ({ rule, cap, isFloored, rounding, form, isUnrounded }: RuleUse): RuleUse => ({
  rule,
  cap,
  isFloored,
  rounding,
  form,
  isUnrounded,
});

/** What a method makes of a row, in the measure of its column. */
function expectedBy({ cap, form, rule }: Method, candidates: readonly Candidate[]): number | null {
  const found = candidates.find((one) => one.rule === rule) ?? (candidates.length === 1 ? candidates[0] : undefined);
  if (!found) return null;
  const points = cap === null ? found.points.point : Math.min(found.points.point, cap);
  return form === 'ratio' ? points / 100 : points;
}

/** The most faithful of the ways in which a figure follows; of equal ones that of the method. */
function best(found: readonly Explanation[], { rounding }: Pick<Method, 'rounding'>): Explanation | undefined {
  const rank = (one: Explanation): number =>
    (one.isUnrounded ? 4 : 0) + (one.rounding === 'up' ? 2 : 0) + (one.rounding === rounding ? 0 : 1);
  return [...found].sort((one, other) => rank(one) - rank(other))[0];
}

/** The step to which most figures of a column are printed. */
function usualStepOf(rows: readonly OpenRow[]): number {
  const counts = new Map<number, number>();
  for (const { printed } of rows) counts.set(printed.step, (counts.get(printed.step) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0.01;
}

const NEIGHBOURS = [-1, 1, -2, 2] as const;

/** A series with what its rows showed together. */
interface Scene {
  series: FigureSeries;
  rows: readonly OpenRow[];
  byIndex: ReadonlyMap<number, OpenRow>;
  method: Method;
  usualStep: number;
}

function otherValues({ series, method }: Scene, index: number): SlipScene['others'] {
  const { target, actual, others, isRemainder } = series;
  const view = { areWholeExact: true };
  const columns = (role: 'target' | 'actual', own: FigureColumn | null): FigureColumn[] => [
    ...(own ? [own] : []),
    ...others.flatMap((other) => (other.role === role ? [other.column] : [])),
  ];
  const pairs = columns('target', target).flatMap((planned) =>
    columns('actual', actual).map((reached) => ({ planned, reached })),
  );
  return pairs.slice(1).flatMap(({ planned, reached }) => {
    const { candidates } = rowValues(planned.cells[index], reached.cells[index], isRemainder, view);
    const expected = expectedBy(method, candidates);
    const header = [planned !== target && planned.header, reached !== actual && reached.header].filter(Boolean);
    return expected === null ? [] : [{ header: header.join(', '), expected }];
  });
}

function operandsOf({ series, method }: Scene, index: number): SlipScene['operands'] {
  const { target, actual, isRemainder } = series;
  const [planned, reached] = [target?.cells[index], actual?.cells[index]];
  const recompute = (one: PrintedCell | undefined, other: PrintedCell | undefined): number | null =>
    expectedBy(method, rowValues(one, other, isRemainder, { areWholeExact: true }).candidates);
  const changed = (cell: PrintedCell, value: number): PrintedCell =>
    cell.value.kind === 'number' ? { ...cell, value: { ...cell.value, value } } : cell;
  return [reached, planned].flatMap((cell) => {
    if (cell?.value.kind !== 'number') return [];
    const { value, step } = cell.value;
    const give = (other: number): number | null =>
      cell === reached ? recompute(planned, changed(cell, other)) : recompute(changed(cell, other), reached);
    return [{ cell: cell.cell, value, step, recompute: give }];
  });
}

function slipIn(scene: Scene, row: OpenRow): SlipFound | null {
  const { method, byIndex, series, usualStep } = scene;
  const neighbours = NEIGHBOURS.flatMap((distance) => {
    const near = byIndex.get(row.index + distance);
    const expected = near ? expectedBy(method, near.candidates) : null;
    const cell = series.percentage?.cells[row.index + distance]?.cell ?? '';
    return expected === null ? [] : [{ cell, expected }];
  });
  const shared = { printed: row.printed, usualStep, isRatio: method.form === 'ratio', neighbours };
  // By the rule of the table first, then by the others.
  const rules: RuleName[] = [method.rule, ...row.candidates.map(({ rule }) => rule)];
  for (const rule of new Set(rules)) {
    const by = { ...scene, method: { ...method, rule } };
    const expected = expectedBy(by.method, row.candidates);
    if (expected === null) continue;
    const isOwn = rule === method.rule;
    const others = isOwn ? otherValues(by, row.index) : [];
    const operands = isOwn ? operandsOf(by, row.index) : [];
    const found = slipOf({ ...shared, neighbours: isOwn ? neighbours : [], expected, others, operands });
    if (found) return found;
  }
  return null;
}

/** A percentage that nothing has been said of yet. */
function unchecked({ method, series }: Scene, row: OpenRow, place: Pick<Figure, 'row' | 'column'>): Figure {
  const cell = series.percentage?.cells[row.index];
  const { printed } = row;
  const expected = expectedBy(method, row.candidates);
  const recomputed = expected === null ? null : toStep(expected, Math.min(printed.step, 1));
  return {
    kind: 'percentage' as const,
    cell: cell?.cell ?? '',
    ...place,
    printed: cell?.text ?? '',
    recomputed,
    decimals: decimalsOf(printed.step),
    rule: null,
    slip: null,
    correction: null,
    reason: null,
    difference: recomputed === null ? null : printed.value - recomputed,
    verdict: 'unchecked',
    byRule: [],
  };
}

function judge(scene: Scene, row: OpenRow, place: Pick<Figure, 'row' | 'column'>): Figure {
  const { method } = scene;
  const { printed, candidates, reason } = row;
  const own = row.explanations.filter((one) => isOf(method, one, row.points.get(method.rule)));
  const figure = unchecked(scene, row, place);
  const chosen = best(own, method);
  if (chosen) {
    const value = chosen.form === 'ratio' ? chosen.value / 100 : chosen.value;
    return { ...figure, ...valued(printed, value), rule: useOf(chosen), verdict: 'reproduced' };
  }
  if (reason === 'no-actual' && printed.value === 0)
    return { ...figure, verdict: 'wrong', slip: { slip: 'not-reported', from: '' }, reason };
  const why = reason ?? conventionOf(candidates);
  if (why) return { ...figure, recomputed: null, difference: null, reason: why };
  return blamed(scene, row, figure);
}

/** A percentage that the rule of its table does not give, and others perhaps do. */
function blamed(scene: Scene, row: OpenRow, figure: Figure): Figure {
  const { method } = scene;
  const correction = figure.recomputed;
  const byRule = row.candidates.map(({ rule, points }) => ({ rule, value: toStep(points.point, 0.01) }));
  // Among percentages in points a lone ratio is a slip by the factor of 100.
  const isLoneRatio = method.form === 'points' && method.explained >= 2;
  const other = best(
    row.explanations.filter(({ form }) => !(isLoneRatio && form === 'ratio')),
    method,
  );
  if (other) return { ...figure, rule: useOf(other), verdict: 'other-rule', correction, byRule };
  const slip = slipIn(scene, row);
  if (!slip && !canBlame(method)) return { ...figure, reason: 'unknown-rule', byRule };
  const rule: RuleUse = { ...method, isFloored: false, isUnrounded: false };
  return { ...figure, rule: useOf(rule), verdict: 'wrong', slip, correction, byRule };
}

const valued = ({ value, step }: PrintedNumber, expected: number): Pick<Figure, 'recomputed' | 'difference'> => {
  const recomputed = toStep(expected, Math.min(step, 1));
  return { recomputed, difference: Number((value - recomputed).toFixed(10)) };
};

/** Figures that follow from no rule are called wrong only where at least half of the column follows from one. */
const TRUSTED = 0.5;

/** A column most of whose figures follow from no rule was computed by one that is not known. */
const canBlame = ({ explained, checked }: Method): boolean => explained > 0 && explained >= TRUSTED * checked;

const NO_METHOD: Method = { rule: 'R/T', cap: null, form: 'points', rounding: 'nearest', explained: 0, checked: 0 };

/** Judges the percentages of a series, totals among them by the quotient of their own amounts. */
export function checkPercentages(series: FigureSeries, rows: readonly FigureRow[]): CheckedPercentages {
  const open = withEvidence(series, rows);
  const items = open.filter(({ index, candidates }) => rows[index]?.kind === 'item' && candidates.length > 0);
  const method = methodOf(items);
  const checked = { ...(method ?? NO_METHOD), checked: items.length };
  const byIndex = new Map(open.map((row) => [row.index, row]));
  const scene: Scene = { series, rows: open, byIndex, method: checked, usualStep: usualStepOf(open) };
  const figures = new Map<number, Figure>();
  rows.forEach(({ label }, index) => {
    const cell = series.percentage?.cells[index];
    const place = { row: label, column: series.percentage?.header ?? '' };
    const row = byIndex.get(index);
    if (row) figures.set(index, judge(scene, row, place));
    else if (cell?.value.kind === 'unreadable') figures.set(index, unreadable(cell, cell.value.why, place));
  });
  return { method, figures };
}

function unreadable(
  cell: PrintedCell,
  why: 'ratio' | 'several' | 'footnote' | 'text',
  place: Pick<Figure, 'row' | 'column'>,
): Figure {
  const reason: Reason = why === 'text' ? 'not-a-number' : why;
  return { ...UNCHECKED, kind: 'percentage', cell: cell.cell, ...place, printed: cell.text, reason };
}
