import type { BudgetLine, Measure } from '../../../../domain/import/tables/table';
import type { MeasureColumn } from './measures';

/** Single months and quarters, and what they are called where each is to date. */
const toDate = (measure: Measure): Measure =>
  measure.startsWith('spent-t')
    ? `spent-q${Number(measure.slice('spent-t'.length))}`
    : measure.startsWith('spent-m')
      ? `spent-r${Number(measure.slice('spent-m'.length))}`
      : measure;

/** Whether the column of realised amounts beside months or quarters is the last of them in every line, and not their sum. */
function areRunning(lines: readonly BudgetLine[], parts: readonly Measure[]): boolean {
  let differs = false;
  for (const { amounts } of lines) {
    const spent = amounts.get('spent') ?? null;
    const values = parts.flatMap((measure) => amounts.get(measure) ?? []).filter((value) => value !== 0);
    const last = values[values.length - 1];
    if (spent === null || last === undefined) continue;
    if (Math.abs(spent - last) >= 1) return false;
    differs ||= values.reduce((sum, value) => sum + value, 0) - spent >= 1;
  }
  return differs;
}

/**
 * Months or quarters of a form whose headings do not say whether they are to date, where the figure of the year beside them does
 * (Formulir E.81: the fourth quarter is what the Renja evaluated reached).
 */
export function withRunningPeriods(
  lines: readonly BudgetLine[],
  columns: readonly MeasureColumn[],
): { lines: readonly BudgetLine[]; columns: readonly MeasureColumn[] } {
  const measures = columns.map(({ measure }) => measure);
  const parts = ['spent-t', 'spent-m'].map((kind) => measures.filter((measure) => measure.startsWith(kind)));
  const own = parts.find(({ length }) => length > 1);
  if (!own || !measures.includes('spent') || !areRunning(lines, own)) return { lines, columns };
  const named = (measure: Measure): Measure => (own.includes(measure) ? toDate(measure) : measure);
  return {
    lines: lines.map((line) => ({
      ...line,
      amounts: new Map([...line.amounts].map(([measure, value]) => [named(measure), value])),
    })),
    columns: columns.map((column) => ({ ...column, measure: named(column.measure) })),
  };
}
