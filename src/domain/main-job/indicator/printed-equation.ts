import type { Calculation } from './attained';
import { decimalsOf, roundMeasured, roundPrinted } from '../../number';

/** More decimals than these tell a reader nothing. */
const MOST = 12;

/** An equation worked out from its operands; null for a calculation that is told in words. */
function workedOut(calculation: Calculation, shown: (operand: number) => number): number | null {
  switch (calculation.formula) {
    case 'R/T':
      return (shown(calculation.actual) / shown(calculation.target)) * 100;
    case '(2T-R)/T': {
      const target = shown(calculation.target);
      return ((2 * target - shown(calculation.actual)) / target) * 100;
    }
    case 'T/R':
      return (shown(calculation.target) / shown(calculation.actual)) * 100;
    case 'gradeScore':
      return (shown(calculation.score) / shown(calculation.bound)) * 100;
    case 'inside':
    case 'zeroTarget':
    case 'zeroActual':
    case 'gradeReached':
      return null;
  }
}

/** Whether an equation gives its result; one whose result is held below the next grade does not. */
export const isEquation = (calculation: Calculation, points: number): boolean =>
  roundPrinted(workedOut(calculation, (operand) => operand) ?? points) === roundPrinted(points);

/**
 * How the operands of an equation are printed: with their own decimals, and with as many more as it takes that the equation,
 * worked out again from what is printed, gives the printed result (data dictionary, rule 8).
 *
 * @param points the result, in points
 * @param ofActual decimals of a figure that a division gave; absent: those it was entered with
 * @returns the decimals of an operand
 */
export function operandDecimals(
  calculation: Calculation,
  points: number,
  ofActual?: number,
): (operand: number) => number {
  const actual = 'actual' in calculation && typeof calculation.actual === 'number' ? calculation.actual : undefined;
  const own = (operand: number): number =>
    operand === actual && ofActual !== undefined ? ofActual : decimalsOf(operand);
  for (let more = 0; more < MOST; more++) {
    const decimals = (operand: number): number => (Number.isInteger(operand) ? 0 : Math.min(own(operand) + more, MOST));
    const again = workedOut(calculation, (operand) => roundMeasured(operand, decimals(operand)));
    if (again === null || roundPrinted(again) === roundPrinted(points)) return decimals;
  }
  return own;
}
