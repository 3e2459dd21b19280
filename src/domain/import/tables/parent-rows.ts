import { tableName } from './examine';
import { isNoChance, isSameAmount, parentsAmong, type Parents } from '../../parents-below';
import type { Dialogue } from '../dialogue';
import type { BudgetLine, BudgetTable } from './table';

type Amount = (line: BudgetLine) => number;

/** Whether every amount that a line has is the sum of some others. */
const isSumOf = (line: BudgetLine, parts: readonly BudgetLine[]): boolean =>
  [...line.amounts].every(
    ([measure, value]) =>
      value === null ||
      isSameAmount(
        value,
        parts.reduce((sum, { amounts }) => sum + (amounts.get(measure) ?? 0), 0),
      ),
  );

interface Found extends Parents<BudgetLine> {
  isSure: boolean;
}

/** The parents that printed totals confirm, else those that most lines stand below; null where there seem to be none. */
function foundIn(table: BudgetTable, of: Amount): Found | null {
  const lines = table.lines.filter(({ isTotal }) => !isTotal);
  const sum = (some: readonly BudgetLine[]): number => some.reduce((all, line) => all + of(line), 0);
  const whole = sum(lines);
  const isPrinted = (value: number): boolean =>
    table.lines.some((line) => line.isTotal && of(line) > 0 && isSameAmount(of(line), value));
  if (isPrinted(whole)) return null;
  // One line below another with the same amount shows little unless something else does.
  const parents = (fewest: number): Parents<BudgetLine> => parentsAmong(lines, { fewest, of, isSumOf });
  const [several, any] = [parents(2), parents(1)];
  const sure = [several, any].find(({ rows }) => rows.length > 0 && isPrinted(whole - sum(rows)));
  if (sure) return { ...sure, isSure: true };
  if (several.rows.length === 0) return null;
  const likely = several.outside > 0 && any.outside === 0 ? any : several;
  return isNoChance(likely) ? { ...likely, isSure: false } : null;
}

/**
 * Lines of a list whose amounts are those of the lines right below, with neither code nor number that says so: taken beside them,
 * their money would count twice. A printed total decides; else it is asked.
 *
 * @returns the table without them; null while the question is open
 */
export function settleParents(table: BudgetTable, dialogue: Dialogue): BudgetTable | null {
  if (table.kind !== 'list' && table.kind !== 'flat') return table;
  const measure = table.columns.has('ceiling') ? 'ceiling' : [...table.columns.keys()][0];
  const of: Amount = ({ amounts }) => (measure && amounts.get(measure)) ?? 0;
  const found = foundIn(table, of);
  const [first] = found?.rows ?? [];
  if (!found || !first) return table;
  const values = {
    rows: found.rows.map(({ row }) => row),
    example: first.name,
    amount: found.rows.reduce((sum, line) => sum + of(line), 0),
  };
  const place = (row: number): string => `${table.sheet}!${(measure && table.columns.get(measure)) ?? 'A'}${row}`;
  const parents = new Set(found.rows);
  const without = { ...table, lines: table.lines.filter((line) => !parents.has(line)) };
  if (found.isSure) {
    dialogue.note({ code: 'parent-rows', table: tableName(table), cell: place(first.row), values });
    return without;
  }
  const answer = dialogue.ask({
    id: `parent-rows:${table.file}:${table.sheet}`,
    code: 'parent-rows',
    table: tableName(table),
    cells: values.rows.slice(0, MANY).map(place),
    values,
    options: [
      { value: 'parents', word: 'leaveParents' },
      { value: 'rows', word: 'takeRows' },
    ],
    fallback: found.outside === 0 ? 'parents' : null,
  });
  if (answer === null) return null;
  return answer === 'parents' ? without : table;
}

/** Places that a question names. */
const MANY = 20;
