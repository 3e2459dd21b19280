import { tableName } from '../../domain/import/tables/examine';
import type { ImportResult } from '../../domain/import/import';
import type { KnownLayout, RowResult } from '../../domain/import/book/memory';
import { totalsOf } from '../../domain/import/tables/same-totals';

/** The layouts of the tables that give rows, with what was taken from which column. The number of the import is added later. */
export function knownLayouts(
  { tables, indicatorTables, lastMonth }: ImportResult,
  results: readonly RowResult[],
): KnownLayout[] {
  const used = new Set(results.flatMap(({ sheet, layouts }) => (sheet === 'units' ? [] : layouts)));
  const budgets = tables.map((examined): KnownLayout => {
    const { table } = examined;
    const mapping = [...table.columns].map(
      ([measure, letters]) => [measure, `${letters} · ${table.headings.get(measure) ?? ''}`] as const,
    );
    const reports = [...table.columns.keys()].some((measure) => /spent/i.test(measure));
    return {
      key: table.layout,
      number: 0,
      name: tableName(table),
      kind: table.kind,
      month: reports ? lastMonth : null,
      totals: totalsOf(examined),
      mapping: Object.fromEntries(mapping),
    };
  });
  const others = indicatorTables.map((table): KnownLayout => {
    const { actual, printed } = table.columns;
    return {
      key: table.layout,
      number: 0,
      name: tableName(table),
      kind: 'indicators',
      month: null,
      totals: null,
      mapping: { ...(actual && { actual }), ...(printed && { printed }) },
    };
  });
  const byKey = new Map([...budgets, ...others].map((layout) => [layout.key, layout]));
  return [...byKey.values()].filter(({ key }) => used.has(key));
}
