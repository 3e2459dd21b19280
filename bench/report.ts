/** One measured figure beside its target; `limit` is what the figure must stay below or equal. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  digits: number;
  limit?: number;
}

const shown = (value: number, figure: Figure): string => `${value.toFixed(figure.digits)} ${figure.unit}`.trim();

/** True when the figure has no target or keeps it. */
export function keeps(figure: Figure): boolean {
  return figure.limit === undefined || figure.value <= figure.limit;
}

/** The figures as an aligned table, one line each. */
export function table(figures: Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    shown(figure.value, figure),
    figure.limit === undefined ? '' : `≤ ${shown(figure.limit, figure)}`,
    figure.limit === undefined ? '' : keeps(figure) ? 'kept' : 'MISSED',
  ]);
  const all = [['Figure', 'Measured', 'Target', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}
