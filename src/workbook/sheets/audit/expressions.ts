import { columnIndex } from '../../../shapes/a1';

/**
 * Formulas are texts without their `=`, in the English notation of the file format, with functions that Google Sheets, Excel and
 * LibreOffice share. What has no value is the empty text, which every formula asks about before it calculates.
 */
export type Expression = string;

/** A text as it stands inside a formula. */
export const quoted = (text: string): Expression => `"${text.replace(/"/g, '""')}"`;

/** A cell or a range of another sheet. */
export const inSheet = (sheet: string, cell: string): Expression => `'${sheet.replace(/'/g, "''")}'!${cell}`;

/** Whether an expression is a number. */
export const isNumber = (of: Expression): Expression => `ISNUMBER(${of})`;

/** Whether all of some expressions are numbers. */
export const areNumbers = (...of: readonly Expression[]): Expression =>
  of.length === 1 ? isNumber(of[0] ?? '') : `AND(${of.map(isNumber).join(',')})`;

/** One of two expressions; without the second an empty text. */
export const when = (condition: Expression, then: Expression, otherwise: Expression = '""'): Expression =>
  `IF(${condition},${then},${otherwise})`;

/** A number as it stands, else nothing. */
export const numberOrNothing = (of: Expression): Expression => when(isNumber(of), of);

/** Cells of one column, neighbours as one range. */
export interface Run {
  first: number;
  last: number;
}

/** Row numbers as runs of neighbours. */
export function runsOf(rows: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

const cellShape = /^('(?:[^']|'')*'!)?([A-Z]+)(\d+)$/;

/** Cells as the arguments of a function: neighbours in a row as one range. */
export function listed(cells: readonly Expression[]): Expression {
  const parts = cells.map((cell) => cellShape.exec(cell));
  const [first] = parts;
  const areNeighbours = parts.every(
    (part, index) =>
      part !== null &&
      part[1] === first?.[1] &&
      part[3] === first?.[3] &&
      columnIndex(part[2] ?? '') === columnIndex(first?.[2] ?? '') + index,
  );
  const last = parts[parts.length - 1];
  if (!areNeighbours || !first || !last || cells.length < 2) return cells.join(',');
  return `${first[1] ?? ''}${first[2]}${first[3]}:${last[2]}${last[3]}`;
}

/** The difference of two percentages as they are printed; nothing where one of them is missing (data dictionary, rule 8). */
export const printedDifference = (one: Expression, other: Expression): Expression =>
  when(`AND(ISNUMBER(${one}),ISNUMBER(${other}))`, `ROUND(${asPrinted(one)}-${asPrinted(other)},2)`);

/** Rounded half away from zero to two decimals, as percentages are printed and judged (data dictionary, rule 8). */
export const asPrinted = (cell: Expression): Expression =>
  when(isNumber(cell), `SIGN(${cell})*INT(ABS(${cell})*100+0.0000001+0.5)/100`);

/** The weighted mean of two columns of equal length; nothing where no weight counts. */
export const weightedMean = (values: Expression, weights: Expression): Expression =>
  when(`SUM(${weights})>0`, `SUMPRODUCT(${values},${weights})/SUM(${weights})`);
