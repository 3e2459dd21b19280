import { examine, keyOf, type Examined } from './examine';
import type { Dialogue } from '../dialogue';
import type { BudgetLine, Measure } from './table';

function addedUp(lines: readonly BudgetLine[]): BudgetLine {
  const [first] = lines;
  if (!first) throw new Error('no lines to add up');
  const amounts = new Map<Measure, number | null>(first.amounts);
  for (const line of lines.slice(1)) {
    for (const [measure, value] of line.amounts) {
      const known = amounts.get(measure) ?? null;
      amounts.set(measure, known === null ? value : known + (value ?? 0));
    }
  }
  return { ...first, amounts };
}

/** Whether lines have the same amounts: one line whose money stands again beside each of its indicators. */
const areAlike = ([first, ...others]: readonly BudgetLine[]): boolean =>
  others.every(({ amounts }) => [...amounts].every(([measure, value]) => first?.amounts.get(measure) === value));

/**
 * Lines of a flat list with one key: the sheet takes each key once, and leaving one of them away would cost its money. They are added
 * up unless the table is left out.
 *
 * @returns null while the question is open, or when the table stays out
 */
export function joinSameKeys(examined: Examined, dialogue: Dialogue): Examined | null {
  const { table, leaves } = examined;
  const byKey = new Map<string, BudgetLine[]>();
  for (const line of leaves)
    byKey.set(`${keyOf(line)}|${line.fund}`, [...(byKey.get(`${keyOf(line)}|${line.fund}`) ?? []), line]);
  const repeated = [...byKey.values()].filter((lines) => lines.length > 1);
  const [first] = repeated;
  if (!first?.[0]) return examined;
  const measure = [...table.columns.keys()][0] ?? 'ceiling';
  const amounts = first.flatMap((line) => line.amounts.get(measure) ?? []);
  const mayRepeat = table.isBesideIndicators && repeated.every(areAlike);
  const answer = dialogue.ask({
    id: `same-key:${table.file}:${table.sheet}`,
    code: 'same-key',
    table: examined.name,
    cells: first.map(({ row }) => `${table.sheet}!${table.columns.get(measure) ?? 'A'}${row}`),
    values: {
      code: first[0].code || first[0].account,
      name: first[0].name,
      amounts,
      sum: amounts.reduce((sum, value) => sum + value, 0),
      count: repeated.length,
    },
    options: [
      { value: 'add', word: 'addUp' },
      ...(mayRepeat ? [{ value: 'once', word: 'takeOnce' as const }] : []),
      { value: 'leave-table', word: 'leaveTable' },
    ],
    fallback: mayRepeat ? null : 'add',
    holdsFor: table.layout,
  });
  if (answer !== 'add' && answer !== 'once') return null;
  const joined = new Map(answer === 'once' ? [] : repeated.map((lines) => [lines[0], addedUp(lines)]));
  const dropped = new Set(repeated.flatMap((lines) => lines.slice(1)));
  const lines = table.lines.filter((line) => !dropped.has(line)).map((line) => joined.get(line) ?? line);
  return examine({ ...table, lines });
}
