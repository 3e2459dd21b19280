import { aggregationOf, isPercent, type Indicator, type Series } from '../../../domain/main-job/indicator/indicator';
import { aggregations, isFilled, type Actual, type Located } from '../../../domain/main-job/indicator/measure';
import { actualToDate } from '../../../domain/main-job/indicator/actual';
import { cellsUpTo, isFullYear, type Period } from '../../../domain/period';
import { areNumbers, isNumber, listed, numberOrNothing, when, type Expression } from './expressions';
import type { Readings } from './readings';

/** The figure up to the period as a formula; of a grade its letters, with its score beside them. */
export interface ActualFormula {
  actual: Expression;
  score: Expression | null;
}

const numberOf = ({ value }: Located<Actual>): number | null => (value.kind === 'number' ? value.value : null);

/** The cells of a row up to the period, each a number or nothing; a column that the sheet lacks is none. */
const cellsOf = (series: Series, upTo: number, readings: Readings): (Expression | null)[] =>
  series.cells.slice(0, upTo).map((cell) => readings.number(series.sheet, cell.cell, numberOf(cell)));

const present = (cells: readonly (Expression | null)[]): Expression[] => cells.filter((cell) => cell !== null);

/** The last of some cells that holds a number. */
const lastNumber = (cells: readonly Expression[]): Expression =>
  cells.reduce((otherwise, cell) => when(isNumber(cell), cell, otherwise), '""');

function ofSeries(indicator: Indicator, series: Series, upTo: number, readings: Readings): Expression {
  const all = cellsOf(series, upTo, readings);
  const cells = present(all);
  const last = all[upTo - 1] ?? null;
  const aggregation = aggregationOf(indicator);
  if (aggregation === 'last') return lastNumber(cells);
  if (indicator.actualsKind === 'cumulative') return last === null ? '""' : numberOrNothing(last);
  if (aggregation === 'average') return when(`COUNT(${listed(cells)})>0`, `AVERAGE(${listed(cells)})`);
  return last === null ? '""' : when(isNumber(last), `SUM(${listed(cells)})`);
}

const ratioOf = (top: Expression, bottom: Expression, factor: string): Expression =>
  when(`(${bottom})=0`, '""', `(${top})/(${bottom})${factor}`);

/** Both cells of a period as one pair; a column that the sheet lacks makes none. */
function pairsOf(numerator: Series, denominator: Series, upTo: number, readings: Readings) {
  const tops = cellsOf(numerator, upTo, readings);
  const bottoms = cellsOf(denominator, upTo, readings);
  return tops.flatMap((top, index) => {
    const bottom = bottoms[index] ?? null;
    return top === null || bottom === null ? [] : [{ top, bottom, isLast: index === upTo - 1 }];
  });
}

/** Σ ÷ Σ over the periods with both cells, or the last of them (data dictionary, rule 2). */
function ofRatio(indicator: Indicator, numerator: Series, denominator: Series, upTo: number, readings: Readings) {
  const pairs = pairsOf(numerator, denominator, upTo, readings);
  const { addsUp, lastCounts } = aggregations[aggregationOf(indicator)];
  const factor = isPercent(indicator.measureUnit) ? '*100' : '';
  const last = pairs.find(({ isLast }) => isLast);
  if (addsUp && !last) return '""';
  if (lastCounts || indicator.actualsKind === 'cumulative') {
    const counting = addsUp ? pairs.filter(({ isLast }) => isLast) : pairs;
    return counting.reduce(
      (otherwise, { top, bottom }) => when(areNumbers(top, bottom), ratioOf(top, bottom, factor), otherwise),
      '""',
    );
  }
  const tops = listed(pairs.map(({ top }) => top));
  const bottoms = listed(pairs.map(({ bottom }) => bottom));
  const areRanges = tops.includes(':') && bottoms.includes(':');
  const sumOf = (which: 'top' | 'bottom'): Expression =>
    areRanges
      ? `SUMPRODUCT(ISNUMBER(${tops})*ISNUMBER(${bottoms}),${which === 'top' ? tops : bottoms})`
      : pairs.map((pair) => when(areNumbers(pair.top, pair.bottom), pair[which], '0')).join('+') || '0';
  const ratio = ratioOf(sumOf('top'), sumOf('bottom'), factor);
  return addsUp && last ? when(areNumbers(last.top, last.bottom), ratio) : ratio;
}

/** A stated measure: its number, or the letters and the score of its grade. */
function statedFigure(sheet: string, { value, cell }: Located<Actual>, readings: Readings): ActualFormula {
  if (value.kind === 'grade') {
    return {
      actual: readings.grade(sheet, cell, value.grade),
      score: value.score === undefined ? null : readings.score(sheet, cell, value.score),
    };
  }
  const number = readings.number(sheet, cell, value.kind === 'number' ? value.value : null);
  return { actual: number === null ? '""' : numberOrNothing(number), score: null };
}

/** The cell of a row that gave a grade: the last that is filled. */
function gradeCell(series: Series, upTo: number): Located<Actual> | undefined {
  const filled = series.cells.slice(0, upTo).filter(({ value }) => isFilled(value));
  return filled[filled.length - 1];
}

/** Whether `Indikator.Realisasi`, the year's figure, is one of the period (data dictionary, rule 2). */
const servesAlone = ({ actual, besideActuals }: Indicator, period: Period): boolean =>
  actual.cell !== '' && (!besideActuals || isFullYear(period));

const nothing: ActualFormula = { actual: '""', score: null };

/**
 * The actual up to the period (data dictionary, rule 2), with numbers and blanks as they are at the moment; which rows and which
 * *Cara Hitung* give it stands as it was when the formula was made.
 */
export function actualFormula(indicator: Indicator, period: Period, readings: Readings): ActualFormula {
  const { actual, method } = actualToDate(indicator, period);
  const { reported } = indicator;
  const stated = statedFigure(indicator.sheet, indicator.actual, readings);
  const isServing = servesAlone(indicator, period);
  const alone = isServing && method.kind !== 'unclear' ? stated : nothing;
  if (!reported || method.kind === 'unclear') return alone;
  const upTo = cellsUpTo(period, reported.grid);
  const { direct, numerator, denominator } = reported;
  if (actual.kind === 'grade' && direct) {
    const cell = gradeCell(direct, upTo);
    return cell ? statedFigure(direct.sheet, cell, readings) : stated;
  }
  if (upTo === 0) return alone;
  const isRatio = numerator !== undefined && denominator !== undefined;
  const fromRow = isRatio
    ? ofRatio(indicator, numerator, denominator, upTo, readings)
    : direct
      ? ofSeries(indicator, direct, upTo, readings)
      : null;
  if (fromRow === null) return alone;
  if (!isServing || actual.kind === 'grade') return actual.kind === 'grade' ? stated : { actual: fromRow, score: null };
  const rows = [direct, numerator, denominator].filter((series) => series !== undefined);
  const filled = rows.map((series) => `COUNT(${listed(present(cellsOf(series, upTo, readings)))})`).join('+');
  return { actual: when(`${filled}>0`, fromRow, stated.actual), score: stated.score };
}
