import type { FormTable, PrintedColumn } from '../../domain/forms/form-table';

/** A heading over some columns; `continued` stands under one that reaches down. */
export interface Head {
  text: string;
  span: number;
  /** Where it stands among headings that reach over several rows. */
  reach?: 'begun' | 'continued';
}

const sameTo = (one: PrintedColumn | undefined, other: PrintedColumn, depth: number): boolean =>
  one !== undefined && other.headings.slice(0, depth).every((text, index) => text === one.headings[index]);

/** The rows of headings of a form from top to bottom: shared ones over their columns, short ones down to the last row. */
export function headRows({ columns }: FormTable): Head[][] {
  const depth = Math.max(1, ...columns.map(({ headings }) => headings.length));
  return Array.from({ length: depth }, (_, level) => {
    const row: Head[] = [];
    columns.forEach((column, index) => {
      const { length } = column.headings;
      const isGroup = level < length - 1;
      const before = columns[index - 1];
      const last = row[row.length - 1];
      if (isGroup && last && before && before.headings.length > level + 1 && sameTo(before, column, level + 1)) {
        last.span += 1;
        return;
      }
      if (level >= length) row.push({ text: '', span: 1, reach: 'continued' });
      else if (level === length - 1 && length < depth)
        row.push({ text: column.headings[level] ?? '', span: 1, reach: 'begun' });
      else row.push({ text: column.headings[level] ?? '', span: 1 });
    });
    return row;
  });
}

/** The row of column numbers: joint columns share one, and the form's arithmetic stands behind it. */
export function numberRow({ columns }: FormTable): Head[] {
  const row: Head[] = [];
  columns.forEach((column, index) => {
    const before = columns[index - 1];
    const last = row[row.length - 1];
    if (last && column.isJoint && before?.isJoint && sameTo(before, column, column.headings.length - 1)) {
      last.span += 1;
      return;
    }
    const number = column.number ?? String(row.length + 1);
    row.push({ text: column.arithmetic === '' ? number : `${number}=${column.arithmetic}`, span: 1 });
  });
  return row;
}

/** The number of each column, without its arithmetic. */
export const columnNumbers = (table: FormTable): string[] =>
  numberRow(table).flatMap(({ text, span }) => Array<string>(span).fill(text.replace(/=.*/, '')));
