import type { ImportResult } from '../../domain/import/import';
import { cleanText } from '../values/markers';
import type { SourceSheet } from './reading/source';

/** The cells of a row that were taken, as they stood, and nothing else of it. */
export function rawTextOf(
  sheets: readonly SourceSheet[],
  { tables, indicatorTables }: ImportResult,
): (source: string) => string {
  const placeOf = (file: string, sheet: string): string => `${file}!${sheet}`;
  const rows = new Map(sheets.map(({ file, name, rows: values }) => [placeOf(file, name), values]));
  const taken = new Map<string, Set<number>>();
  for (const { file, sheet, taken: columns } of [...tables.map(({ table }) => table), ...indicatorTables]) {
    const known = taken.get(placeOf(file, sheet)) ?? new Set();
    columns.forEach((column) => known.add(column));
    taken.set(placeOf(file, sheet), known);
  }
  return (source) => {
    const [, place = '', row = ''] = /^(.*)!(\d+)$/s.exec(source) ?? [];
    const cells = rows.get(place)?.[Number(row) - 1] ?? [];
    return [...(taken.get(place) ?? [])]
      .sort((a, b) => a - b)
      .map((column) => cleanText(cells[column] ?? ''))
      .join(' | ');
  };
}
