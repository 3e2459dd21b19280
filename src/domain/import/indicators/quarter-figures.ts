import { isState } from '../../main-job/indicator/indicator';
import { tableName } from '../tables/examine';
import type { Dialogue } from '../dialogue';
import type { IndicatorLine, IndicatorTable } from '../tables/table';

type Value = string | number | null;

/** What an indicator that is called a percentage or an index is counted in, where the table does not say. */
const unitsInNames: readonly [RegExp, string][] = [
  [/^(persentase|prosentase|percentage)\b/i, '%'],
  [/^(indeks|index)\b/i, 'Indeks'],
  [/^nilai\b/i, 'Nilai'],
  [/^skor\b/i, 'Skor'],
];

/** What an indicator is counted in, in the words of the table or of its name. */
export const measureUnitOf = ({ measureUnit, name, target }: IndicatorLine): string =>
  measureUnit === '' && typeof target !== 'string'
    ? (unitsInNames.find(([pattern]) => pattern.test(name))?.[1] ?? '')
    : measureUnit;

const numbersAmong = (values: readonly Value[]): number[] =>
  values.flatMap((value) => (typeof value === 'number' ? [value] : []));
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 0.005;

/** What is counted adds up over the quarters; of states (per cent, indices, scores) the last one counts. */
const isCountedLine = (measureUnit: string): boolean => measureUnit !== '' && !isState(measureUnit);

/** Whether the targets of the quarters make the year's only when they are added up. */
export function arePerQuarter({ target, quarterTargets }: IndicatorLine, measureUnit: string): boolean {
  const targets = numbersAmong(quarterTargets);
  const last = targets[targets.length - 1];
  if (typeof target !== 'number' || last === undefined || isState(measureUnit)) return false;
  return typeof quarterTargets[3] === 'number' && quarterTargets.every((one) => one !== null) && targets.length > 1
    ? !isNear(last, target) && isNear(sumOf(targets), target)
    : false;
}

/** Whether what was reached in the quarters is to date: the year's figure beside them is the last of them, not their sum. */
export function areToDate({ actual, quarterActuals }: IndicatorLine, measureUnit: string): boolean {
  const actuals = numbersAmong(quarterActuals);
  const last = actuals[actuals.length - 1];
  if (typeof actual !== 'number' || last === undefined || !isCountedLine(measureUnit)) return false;
  return isNear(last, actual) && !isNear(sumOf(actuals), actual);
}

/** A year's figure beside quarters that is neither their sum nor the last of them is named: which one is right is for people. */
export function tellContradiction(
  table: IndicatorTable,
  line: IndicatorLine,
  measureUnit: string,
  dialogue: Dialogue,
): void {
  const { actual, quarterActuals, name, row } = line;
  const actuals = numbersAmong(quarterActuals);
  const last = actuals[actuals.length - 1];
  if (typeof actual !== 'number' || last === undefined) return;
  const sum = sumOf(actuals);
  if ([last, sum, sum / actuals.length, Math.max(...actuals)].some((one) => isNear(one, actual))) return;
  dialogue.note({
    code: 'indicator-differs',
    table: tableName(table),
    cell: `${table.sheet}!${table.columns.actual}${row}`,
    values: {
      name,
      taken: isCountedLine(measureUnit) ? sum : last,
      other: actual,
      from: table.columns.quarters.filter((column) => column !== '').join(', '),
    },
  });
}
