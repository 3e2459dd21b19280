import { addsUp, type Indicator } from '../../../domain/main-job/indicator/indicator';
import { interimQuarter, interimTargetToDate, targetOfPeriod } from '../../../domain/main-job/indicator/interim-target';
import { isStated, type Located, type Target } from '../../../domain/main-job/indicator/measure';
import { lastMonthOf } from '../../../domain/period';
import type { Rules } from '../../../domain/settings';
import { inSheet, isNumber, numberOrNothing, when, type Expression } from './expressions';
import type { Readings } from './readings';

/** A target as formulas: its number or its lower bound, the upper bound of a range, or the letters of a grade. */
export interface TargetFormula {
  low: Expression;
  high: Expression | null;
  isGrade: boolean;
}

export const NO_TARGET: TargetFormula = { low: '""', high: null, isGrade: false };

const numberIn = (target: Target): number | null => (target.kind === 'number' ? target.value : null);

/** A target as its cell states it. */
export function statedTarget(sheet: string, { value, cell }: Located<Target>, readings: Readings): TargetFormula {
  if (value.kind === 'range') {
    return {
      low: readings.bound(sheet, cell, value.low, 'low'),
      high: readings.bound(sheet, cell, value.high, 'high'),
      isGrade: false,
    };
  }
  if (value.kind === 'grade') return { low: readings.grade(sheet, cell, value.grade), high: null, isGrade: true };
  const number = readings.number(sheet, cell, numberIn(value));
  return number === null ? NO_TARGET : { low: numberOrNothing(number), high: null, isGrade: false };
}

/** An interim target that is added up from single quarters: `-` adds 0, an empty one makes the sum missing (rule 1). */
function addedUp(indicator: Indicator, quarter: number, readings: Readings): Expression {
  const parts = indicator.interimTargets.slice(0, quarter);
  if (parts.some(({ cell }) => cell === '')) return '""';
  const blanks = parts.map(({ cell }) => `${inSheet(indicator.sheet, cell)}=""`);
  const numbers = parts.map(({ value, cell }) => readings.number(indicator.sheet, cell, numberIn(value)) ?? '');
  return when(blanks.length > 1 ? `OR(${blanks.join(',')})` : (blanks[0] ?? ''), '""', `SUM(${numbers.join(',')})`);
}

/** The interim target to date of a quarter. */
function interimOf(indicator: Indicator, quarter: number, readings: Readings): TargetFormula {
  const own = indicator.interimTargets[quarter - 1];
  if (!own) return NO_TARGET;
  if (indicator.interimKind === 'perQuarter' && addsUp(indicator)) {
    const number = readings.number(indicator.sheet, own.cell, numberIn(own.value));
    if (number === null) return NO_TARGET;
    const sum = addedUp(indicator, quarter, readings);
    return { low: when(isNumber(number), sum), high: null, isGrade: false };
  }
  return statedTarget(indicator.sheet, own, readings);
}

/** The number of an interim target for the line between known points, `-` in the quarter's own cell included. */
const pointOf = (indicator: Indicator, quarter: number, readings: Readings): Expression =>
  indicator.interimKind === 'perQuarter'
    ? addedUp(indicator, quarter, readings)
    : interimOf(indicator, quarter, readings).low;

/** The straight line between the nearest known points (rule 1, *Proporsional*). */
function lineTo(indicator: Indicator, month: number, readings: Readings): Expression {
  const year = statedTarget(indicator.sheet, indicator.target, readings).low;
  let before = { month: 0, value: '0' };
  let after = { month: 12, value: year };
  for (const quarter of [1, 2, 3]) {
    if (interimTargetToDate(indicator, quarter).value.kind !== 'number') continue;
    const known = { month: quarter * 3, value: pointOf(indicator, quarter, readings) };
    if (known.month <= month) before = known;
    else if (known.month < after.month) after = known;
  }
  return `${before.value}+(${after.value}-${before.value})*(${month}-${before.month})/(${after.month}-${before.month})`;
}

/** A target counts only where the year has one, too. */
function whereYear(indicator: Indicator, target: TargetFormula): TargetFormula {
  const year = inSheet(indicator.sheet, indicator.target.cell);
  return { ...target, low: when(`OR(${year}="",${year}="-")`, '""', target.low) };
}

/**
 * The target that the period is judged by (data dictionary, rule 1): the year's, the interim one, or the line between known
 * points; which of them it is stands as it was when the formula was made, its numbers are those of the cells.
 */
export function targetFormula(indicator: Indicator, rules: Rules, readings: Readings): TargetFormula {
  const { period, proportionalTargets } = rules;
  const decided = targetOfPeriod(indicator, period, proportionalTargets);
  const year = statedTarget(indicator.sheet, indicator.target, readings);
  if (indicator.target.cell === '' || decided.kind === 'yearMissing') return year;
  const quarter = interimQuarter(period);
  if (quarter === 5) return year;
  const own = indicator.interimTargets[quarter - 1];
  if (quarter === 4 && (!own || own.cell === '' || !isStated(interimTargetToDate(indicator, 4).value))) {
    if (!own || own.cell === '' || year.isGrade || year.high !== null)
      return decided.kind === 'target' ? year : NO_TARGET;
    if (indicator.interimKind === 'perQuarter' && addsUp(indicator)) {
      // A sum of single quarters that one of them is missing from leaves the year's target.
      const sum = addedUp(indicator, 4, readings);
      const isNotDue = `${inSheet(indicator.sheet, own.cell)}="-"`;
      return whereYear(indicator, { ...year, low: when(isNotDue, '""', when(isNumber(sum), sum, year.low)) });
    }
    const number = readings.number(indicator.sheet, own.cell, numberIn(own.value)) ?? '""';
    const blank = `${inSheet(indicator.sheet, own.cell)}=""`;
    return whereYear(indicator, { ...year, low: when(isNumber(number), number, when(blank, year.low)) });
  }
  if (decided.kind === 'target' && decided.proportional) {
    const line = lineTo(indicator, lastMonthOf(period), readings);
    const interim = quarter > 0 ? readings.number(indicator.sheet, own?.cell ?? '', null) : null;
    const isOwn = interim !== null && indicator.interimKind === 'cumulative';
    return whereYear(indicator, {
      low: isOwn ? when(isNumber(interim), interim, line) : line,
      high: null,
      isGrade: false,
    });
  }
  if (quarter === 0) return NO_TARGET;
  return whereYear(indicator, interimOf(indicator, quarter, readings));
}
