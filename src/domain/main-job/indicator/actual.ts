import { finding, type Finding } from '../../finding';
import { aggregationOf, isPercent, type Indicator, type Reported, type Series } from './indicator';
import { aggregations, isFilled, isPrintedAlike, type Actual, type Aggregation } from './measure';
import { decimalsAfterDivision, sum, withoutDust } from '../../number';
import { cellsUpTo, isFullYear, quarterOf, type Grid, type Period } from '../../period';

/** The figure up to the period, with the cells it was formed from and how. */
export interface ActualToDate {
  actual: Actual;
  /** `Realisasi!D7:L7`, one or more places. */
  sources: string[];
  /** How it was formed; `standing` is the last known figure of an indicator that has not reported the period. */
  method:
    | { kind: 'stated' }
    | { kind: 'sum'; parts: number[] }
    | { kind: 'last'; position: number; grid: Grid }
    | { kind: 'average'; parts: number[] }
    | { kind: 'ratio'; numerator: number; denominator: number; percent: boolean }
    | { kind: 'notReported'; standing: { value: number; position: number; grid: Grid } | null }
    | { kind: 'zeroDenominator' }
    /** The periods are reported, and how they come together is not understood. */
    | { kind: 'unclear' };
  /** Increments of the reported periods, oldest first, for the forecast of a sum. */
  increments: number[];
  /** Cells up to the period that show an error, so that a sum or a mean is formed without them: `Realisasi!C4`. */
  errorCells?: string[];
  /** Columns of the grid that have passed and that are left in the year. */
  left: number;
  findings: Finding[];
}

interface Cell {
  /** Position in the grid, 1-based. */
  position: number;
  value: number;
  cell: string;
}

/** Positions and values of the cells up to one that hold a number. */
function numbers({ cells }: Series, upTo: number): Cell[] {
  const found: Cell[] = [];
  cells.forEach(({ value, cell }, index) => {
    if (index < upTo && value.kind === 'number') found.push({ position: index + 1, value: value.value, cell });
  });
  return found;
}

function span(series: Series, cells: readonly { cell: string }[]): string[] {
  const first = cells[0]?.cell;
  const last = cells[cells.length - 1]?.cell;
  if (!first || !last) return [];
  return [`${series.sheet}!${first === last ? first : `${first}:${last}`}`];
}

const sizeOf = (grid: Grid): number => (grid === 'month' ? 12 : 4);

/** What each period added, when the cells hold the figure to date; gaps are spread evenly. */
function incrementsOf(cells: readonly Cell[]): number[] {
  let previous = { position: 0, value: 0 };
  return cells.flatMap((cell) => {
    const steps = cell.position - previous.position;
    const step = (cell.value - previous.value) / steps;
    previous = cell;
    return Array.from({ length: steps }, () => step);
  });
}

type Outcome = Omit<ActualToDate, 'left'>;
type Standing = Extract<ActualToDate['method'], { kind: 'notReported' }>['standing'];

/** Nothing reported for the period: its own cell is the source, and may say when it will be measured. */
function notReported(series: Series, upTo: number, standing: Standing, findings: Finding[]): Outcome {
  const own = series.cells[upTo - 1];
  const dueQuarter = own?.value.kind === 'missing' ? own.value.dueQuarter : undefined;
  const actual: Actual = dueQuarter ? { kind: 'missing', dueQuarter } : { kind: 'missing' };
  const sources = own ? [`${series.sheet}!${own.cell}`] : [];
  return { actual, sources, method: { kind: 'notReported', standing }, increments: [], findings };
}

const noPositions: ReadonlySet<number> = new Set();

/** A Peringatan that names the blank cells a sum passes over; a cell filled in another component is not one of them. */
function earlierBlanks(indicator: Indicator, series: Series, upTo: number, filled = noPositions): Finding[] {
  const blanks = series.cells
    .slice(0, upTo)
    .filter(({ value, cell }, index) => cell !== '' && value.kind === 'missing' && !filled.has(index + 1));
  const [first] = blanks;
  if (!first) return [];
  const cells = blanks.map(({ cell }) => cell);
  return [finding('earlier-blanks', { sheet: series.sheet, cell: first.cell }, { code: indicator.code, cells })];
}

/** Whether a figure of a column belongs to an earlier quarter than the one that the period ends in. */
export function isOlderThanQuarter({ grid, position }: { grid: Grid; position: number }, period: Period): boolean {
  const quarter = grid === 'month' ? Math.ceil(position / 3) : position;
  return quarter < quarterOf(period);
}

/** Whether figures stand in columns after the period, so that what is told of the row as a whole is told of a later time. */
export function hasLaterActuals({ reported }: Indicator, period: Period): boolean {
  if (!reported) return false;
  const upTo = cellsUpTo(period, reported.grid);
  const rows = [reported.direct, reported.numerator, reported.denominator];
  return rows.some((row) => row?.cells.some(({ value }, index) => index >= upTo && isFilled(value)));
}

/** An Informasi when the last figure is older than the quarter of the period. */
function olderThanQuarter(
  indicator: Indicator,
  series: Series,
  grid: Grid,
  position: number,
  period: Period,
): Finding[] {
  if (!isOlderThanQuarter({ grid, position }, period)) return [];
  const cell = series.cells[position - 1]?.cell ?? '';
  return [finding('older-than-quarter', { sheet: series.sheet, cell }, { code: indicator.code })];
}

function sumToDate(indicator: Indicator, series: Series, grid: Grid, upTo: number): Outcome {
  const cumulative = indicator.actualsKind === 'cumulative';
  const filled = numbers(series, upTo);
  const parts = filled.map(({ value }) => value);
  const increments = cumulative ? incrementsOf(filled) : parts;
  const findings: Finding[] = [];
  const last = filled[filled.length - 1];
  if (!last || last.position !== upTo) {
    const standing = last && {
      value: cumulative ? last.value : sum(parts),
      position: last.position,
      grid,
    };
    return { ...notReported(series, upTo, standing ?? null, findings), increments };
  }
  if (cumulative) {
    const actual: Actual = { kind: 'number', value: last.value };
    return {
      actual,
      sources: span(series, [last]),
      method: { kind: 'last', position: upTo, grid },
      increments,
      findings,
    };
  }
  findings.push(...earlierBlanks(indicator, series, upTo));
  const actual: Actual = { kind: 'number', value: withoutDust(sum(parts)) };
  return { actual, sources: span(series, filled), method: { kind: 'sum', parts }, increments, findings };
}

function lastToDate(indicator: Indicator, series: Series, grid: Grid, upTo: number, period: Period): Outcome {
  const cells = series.cells.slice(0, upTo);
  let position = cells.length;
  while (cells[position - 1]?.value.kind === 'missing') position--;
  const found = cells[position - 1];
  if (!found) {
    return notReported(series, upTo, null, []);
  }
  const findings = olderThanQuarter(indicator, series, grid, position, period);
  const sources = [`${series.sheet}!${found.cell}`];
  return { actual: found.value, sources, method: { kind: 'last', position, grid }, increments: [], findings };
}

function averageToDate(indicator: Indicator, series: Series, grid: Grid, upTo: number): Outcome {
  if (indicator.actualsKind === 'cumulative') return sumToDate(indicator, series, grid, upTo);
  const filled = numbers(series, upTo);
  const parts = filled.map(({ value }) => value);
  if (parts.length === 0) return notReported(series, upTo, null, []);
  const decimals = decimalsAfterDivision(...parts);
  const actual: Actual = { kind: 'number', value: sum(parts) / parts.length, decimals };
  return { actual, sources: span(series, filled), method: { kind: 'average', parts }, increments: [], findings: [] };
}

/** The figure to date of a single row, by its aggregation. */
const ofSeries: Record<
  Aggregation,
  (indicator: Indicator, series: Series, grid: Grid, upTo: number, period: Period) => Outcome
> = { sum: sumToDate, last: lastToDate, average: averageToDate };

/** Σ numerator ÷ Σ denominator, or the last period with both for a position; never averaged percentages (rule 2). */
function ratioToDate(
  indicator: Indicator,
  numerator: Series,
  denominator: Series,
  grid: Grid,
  period: Period,
): Outcome {
  const upTo = cellsUpTo(period, grid);
  const { addsUp, lastCounts } = aggregations[aggregationOf(indicator)];
  const tops = numbers(numerator, upTo);
  const bottoms = new Map(numbers(denominator, upTo).map((cell) => [cell.position, cell]));
  const both = tops.flatMap((top) => {
    const bottom = bottoms.get(top.position);
    return bottom ? [{ position: top.position, top, bottom }] : [];
  });
  const complete = new Set(both.map(({ position }) => position));
  const onTop = new Set(tops.map(({ position }) => position));
  const single = [...new Set([...onTop, ...bottoms.keys()])].filter((position) => !complete.has(position));
  const findings: Finding[] = single.map((position) => {
    const lacking = onTop.has(position) ? denominator : numerator;
    const cell = lacking.cells[position - 1]?.cell ?? '';
    return finding('component-incomplete', { sheet: lacking.sheet, cell }, { code: indicator.code });
  });
  const percent = isPercent(indicator.measureUnit);
  const lastOnly = lastCounts || indicator.actualsKind === 'cumulative';
  const last = both[both.length - 1];
  if (!last) return notReported(numerator, upTo, null, findings);
  const used = lastOnly ? [last] : both;
  const [above, below] = [used.map(({ top }) => top), used.map(({ bottom }) => bottom)];
  const top = sum(above.map(({ value }) => value));
  const bottom = sum(below.map(({ value }) => value));
  const value = (top / bottom) * (percent ? 100 : 1);
  if (addsUp && last.position !== upTo) {
    const standing = bottom === 0 ? null : { value, position: last.position, grid };
    return notReported(numerator, upTo, standing, findings);
  }
  if (addsUp && !lastOnly) findings.push(...earlierBlanks(indicator, numerator, upTo, new Set(single)));
  if (lastCounts) findings.push(...olderThanQuarter(indicator, numerator, grid, last.position, period));
  const sources = [...span(numerator, above), ...span(denominator, below)];
  if (bottom === 0) {
    const place = { sheet: denominator.sheet, cell: last.bottom.cell };
    findings.push(finding('zero-denominator', place, { code: indicator.code }));
    return { actual: { kind: 'missing' }, sources, method: { kind: 'zeroDenominator' }, increments: [], findings };
  }
  return {
    actual: { kind: 'number', value, decimals: decimalsAfterDivision(top, bottom) },
    sources,
    method: { kind: 'ratio', numerator: top, denominator: bottom, percent },
    increments: [],
    findings,
  };
}

/** Whether `Indikator.Realisasi`, the year's figure, is one of the period: beside a sheet `Realisasi` only at the year's end. */
const servesAlone = ({ actual, besideActuals }: Indicator, period: Period): boolean =>
  isFilled(actual.value) && (!besideActuals || isFullYear(period));

const errorsIn = ({ sheet, cells }: Series, upTo: number): string[] => {
  const shown = cells.filter(({ showsError }, index) => showsError && index < upTo);
  return shown.map(({ cell }) => `${sheet}!${cell}`);
};

/** Nothing is shown that is not known: the cells of the periods may be sums or figures to date. */
const unclear = ({ sources }: Outcome): Outcome => ({
  actual: { kind: 'missing' },
  sources,
  method: { kind: 'unclear' },
  increments: [],
  findings: [],
});

function fromSeries(indicator: Indicator, reported: Reported, period: Period): ActualToDate | null {
  const { grid, direct, numerator, denominator } = reported;
  const upTo = cellsUpTo(period, grid);
  const left = sizeOf(grid) - upTo;
  const rows = [direct, numerator, denominator].filter((series) => series !== undefined);
  const anyFilled = rows.some(({ cells }) => cells.some(({ value }, index) => index < upTo && isFilled(value)));
  if (!anyFilled && servesAlone(indicator, period)) return null;
  const errorCells = rows.flatMap((series) => errorsIn(series, upTo));
  const found =
    numerator && denominator
      ? ratioToDate(indicator, numerator, denominator, grid, period)
      : direct && ofSeries[aggregationOf(indicator)](indicator, direct, grid, upTo, period);
  if (!found) return null;
  const isUnclear = indicator.isActualUnclear === true && isFilled(found.actual);
  const { actual, sources, method, increments, findings } = isUnclear ? unclear(found) : found;
  const toDate: ActualToDate = { actual, sources, method, increments, findings, left };
  if (errorCells.length > 0) toDate.errorCells = errorCells;
  return toDate;
}

type Filled = Exclude<Actual, { kind: 'missing' }>;

/** Whether two figures print the same; a grade and a bare score cannot be told apart and count as the same. */
const isSameFigure = (one: Filled, other: Filled): boolean => one.kind !== other.kind || isPrintedAlike(one, other);

/**
 * The actual up to the period (data dictionary, rule 2): from the row in `Realisasi` when one of its cells up to the
 * period is filled, else `Indikator.Realisasi`; a disagreement of the two is a finding.
 */
export function actualToDate(indicator: Indicator, period: Period): ActualToDate {
  const fromRow = indicator.reported ? fromSeries(indicator, indicator.reported, period) : null;
  const { value: stated, cell } = indicator.actual;
  const source = cell ? [`${indicator.sheet}!${cell}`] : [];
  if (!fromRow) {
    const isServing = servesAlone(indicator, period);
    const method = isServing ? ({ kind: 'stated' } as const) : ({ kind: 'notReported', standing: null } as const);
    const own: Actual = isServing || !isFilled(stated) ? stated : { kind: 'missing' };
    return { actual: own, sources: source, method, increments: [], left: 0, findings: [] };
  }
  const { actual } = fromRow;
  if (isFilled(actual) && isFilled(stated) && !isSameFigure(actual, stated)) {
    const values = { code: indicator.code, row: actual, stated, source: fromRow.sources };
    fromRow.findings.push(finding('actuals-disagree', { sheet: indicator.sheet, cell }, values));
  }
  return fromRow;
}
