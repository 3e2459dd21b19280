import { coversOf, type Covered } from './covers';
import { meeting } from './explain';
import type { Cover, RuleUse } from './figure';
import { exactly, mapped, plus, rounded, type Interval, type PrintedNumber, type PrintedValue } from './printed-number';
import { CAPS, type Cap, type GatheringRule } from './rules';
import type { SlipFound } from './slips';
import type { FigureColumn, FigureRow } from './table';

/** A value that the rows of a cover give together, and how. */
export interface Gathered {
  rule: GatheringRule;
  cover: Cover;
  rows: number;
  cap: Cap | null;
  value: Interval;
}

type NumberCell = Extract<PrintedValue, { kind: 'number' }>;

/** Amounts in whole numbers are exact; what is printed with decimals or in thousands may have been rounded. */
const termOf = ({ value, step, nature }: NumberCell): Interval =>
  nature === 'count' || (nature === 'open' && step === 1) ? exactly(value) : rounded(value, step);

const numbersOf = ({ cells }: FigureColumn, { rows }: Covered): NumberCell[] =>
  rows.flatMap((index) => {
    const value = cells[index]?.value;
    return value?.kind === 'number' ? [value] : [];
  });

const sumOf = (terms: readonly Interval[]): Interval => terms.reduce(plus, exactly(0));

/** Sums of a column of amounts, by what they may cover. */
export function sums(column: FigureColumn, at: number, rows: readonly FigureRow[]): Gathered[] {
  return coversOf(at, rows).flatMap((covered): Gathered[] => {
    const terms = numbersOf(column, covered).map(termOf);
    if (terms.length === 0) return [];
    return [{ rule: 'sum', cover: covered.cover, rows: terms.length, cap: null, value: sumOf(terms) }];
  });
}

/** Means of a column, by what they may cover: of the rows that have a figure, or of all. */
export function means(column: FigureColumn, at: number, rows: readonly FigureRow[], isPercentage: boolean): Gathered[] {
  return coversOf(at, rows).flatMap((covered): Gathered[] => {
    const cells = numbersOf(column, covered);
    if (cells.length === 0) return [];
    const shared = { cover: covered.cover, rows: cells.length };
    const terms = cells.map(({ value, step }) => rounded(value, step));
    const mean = (all: readonly Interval[], count: number): Interval => mapped(sumOf(all), (value) => value / count);
    const plain: Gathered = { rule: 'mean', ...shared, cap: null, value: mean(terms, cells.length) };
    const ofAll: Gathered = {
      ...plain,
      rule: 'mean-of-all-rows',
      rows: covered.rows.length,
      value: mean(terms, covered.rows.length),
    };
    const cut = CAPS.filter((cap) => isPercentage && cells.some(({ value }) => value > cap)).map((cap): Gathered => ({
      ...plain,
      cap,
      value: mean(
        terms.map((term) => mapped(term, (value) => Math.min(value, cap))),
        cells.length,
      ),
    }));
    const all = covered.rows.length > cells.length ? [ofAll] : [];
    const isPositive = isPercentage && cells.every(({ value }) => value > 0) && cells.length > 1;
    const logs = cells.reduce((total, { value }) => total + Math.log(value), 0) / cells.length;
    const geometric: Gathered[] = isPositive
      ? [{ rule: 'geometric-mean', ...shared, cap: null, value: exactly(Math.exp(logs)) }]
      : [];
    return [plain, ...all, ...cut, ...geometric];
  });
}

/** Means of percentages weighted by another column, and the sum of percentages that are weighted already. */
export function weightedMeans(
  column: FigureColumn,
  weights: FigureColumn | null,
  at: number,
  rows: readonly FigureRow[],
): Gathered[] {
  return coversOf(at, rows).flatMap((covered): Gathered[] => {
    const cells = numbersOf(column, covered);
    const shared = { cover: covered.cover, rows: cells.length, cap: null };
    const sum: Gathered = {
      rule: 'sum-of-percentages',
      ...shared,
      value: sumOf(cells.map(({ value, step }) => rounded(value, step))),
    };
    if (!weights || cells.length === 0) return cells.length > 1 ? [sum] : [];
    const pairs = covered.rows.flatMap((index) => {
      const [value, weight] = [column.cells[index]?.value, weights.cells[index]?.value];
      return value?.kind === 'number' && weight?.kind === 'number' ? [{ value, weight: weight.value }] : [];
    });
    const total = pairs.reduce((all, { weight }) => all + weight, 0);
    if (total === 0) return [sum];
    const products = sumOf(
      pairs.map(({ value, weight }) => mapped(rounded(value.value, value.step), (one) => one * weight)),
    );
    const weighted = (by: number): Gathered => ({
      rule: 'weighted-mean',
      ...shared,
      value: mapped(products, (value) => value / by),
    });
    return [weighted(total), weighted(100), sum];
  });
}

/** The first of several values that gives a printed number. */
export function matching(
  printed: PrintedNumber,
  values: readonly Gathered[],
): { gathered: Gathered; use: RuleUse } | null {
  const faithful = values.map((gathered) => ({ gathered, met: meeting(gathered.value, printed.value, printed.step) }));
  const isPlain = ({ met }: (typeof faithful)[number]): boolean =>
    met !== null && !met.isUnrounded && met.rounding !== 'up';
  const found = faithful.find(isPlain) ?? faithful.find(({ met }) => met !== null);
  if (!found?.met) return null;
  const { rule, cap, cover, rows } = found.gathered;
  return { gathered: found.gathered, use: { rule, cap, isFloored: false, form: 'points', ...found.met, cover, rows } };
}

/** What a wrong sum or mean was likely made of: a row left out or taken twice, or the wrong number of rows. */
export function gatheringSlip(
  printed: PrintedNumber,
  column: FigureColumn,
  at: number,
  rows: readonly FigureRow[],
  isMean: boolean,
): SlipFound | null {
  for (const covered of coversOf(at, rows)) {
    const cells = covered.rows.flatMap((index) => {
      const cell = column.cells[index];
      return cell?.value.kind === 'number' ? [{ cell: cell.cell, value: cell.value.value }] : [];
    });
    if (cells.length < 2) continue;
    const total = cells.reduce((all, { value }) => all + value, 0);
    const meets = (value: number): boolean => {
      const met = meeting(exactly(value), printed.value, printed.step);
      return met !== null && met.rounding !== 'up';
    };
    const size = cells.length;
    const wrongCount = [size - 1, size + 1].find((count) => isMean && count > 0 && meets(total / count));
    if (wrongCount !== undefined) return { slip: 'wrong-count', from: String(wrongCount) };
    for (const { cell, value } of cells) {
      if (value === 0) continue;
      if (meets(isMean ? (total - value) / (size - 1) : total - value)) return { slip: 'row-left-out', from: cell };
      if (meets(isMean ? (total + value) / (size + 1) : total + value)) return { slip: 'row-twice', from: cell };
    }
  }
  return null;
}
