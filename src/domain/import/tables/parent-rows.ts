import { tableName } from './examine';
import type { Dialogue } from '../dialogue';
import type { BudgetLine, BudgetTable } from './table';

/** Parents among lines that nothing else marks as such. */
interface Parents {
  rows: readonly BudgetLine[];
  /** Lines with an amount that stand neither as a parent nor below one. */
  outside: number;
  /** Lines with an amount. */
  lines: number;
}

type Amount = (line: BudgetLine) => number;

/** Parents of many lines; more than these are a list in which sums agree by chance. */
const COVERED = 0.5;

const isClose = (one: number, other: number): boolean => Math.abs(one - other) < 1;

/** Whether every amount that a line has is the sum of some others. */
const isSumOf = (line: BudgetLine, parts: readonly BudgetLine[]): boolean =>
  [...line.amounts].every(
    ([measure, value]) =>
      value === null ||
      isClose(
        value,
        parts.reduce((sum, { amounts }) => sum + (amounts.get(measure) ?? 0), 0),
      ),
  );

/** How many lines right below one add up to it, each with those below it; 0 where none do. */
function reach(lines: readonly BudgetLine[], at: number, below: readonly number[], fewest: number, of: Amount): number {
  const line = lines[at];
  if (!line || of(line) <= 0) return 0;
  const parts: BudgetLine[] = [];
  let sum = 0;
  for (let next = at + 1; next < lines.length && sum < of(line) + 1; next += 1 + (below[next] ?? 0)) {
    const part = lines[next];
    if (!part) break;
    parts.push(part);
    sum += of(part);
    if (parts.length >= fewest && isClose(sum, of(line)) && isSumOf(line, parts)) return next + (below[next] ?? 0) - at;
  }
  return 0;
}

/** Finds parents from the bottom up, so that one may stand below another. */
function parentsIn(lines: readonly BudgetLine[], fewest: number, of: Amount): Parents {
  const below: number[] = lines.map(() => 0);
  for (let at = lines.length - 1; at >= 0; at--) below[at] = reach(lines, at, below, fewest, of);
  let [end, outside] = [-1, 0];
  lines.forEach((line, at) => {
    end = Math.max(end, below[at] ? at + below[at] : -1);
    if (at > end && of(line) > 0) outside++;
  });
  return {
    rows: lines.filter((_, at) => (below[at] ?? 0) > 0),
    outside,
    lines: lines.filter((line) => of(line) > 0).length,
  };
}

interface Found extends Parents {
  isSure: boolean;
}

/** The parents that printed totals confirm, else those that most lines stand below; null where there seem to be none. */
function foundIn(table: BudgetTable, of: Amount): Found | null {
  const lines = table.lines.filter(({ isTotal }) => !isTotal);
  const sum = (some: readonly BudgetLine[]): number => some.reduce((all, line) => all + of(line), 0);
  const whole = sum(lines);
  const isPrinted = (value: number): boolean =>
    table.lines.some((line) => line.isTotal && of(line) > 0 && isClose(of(line), value));
  if (isPrinted(whole)) return null;
  // One line below another with the same amount shows little unless something else does.
  const [several, any] = [parentsIn(lines, 2, of), parentsIn(lines, 1, of)];
  const sure = [several, any].find(({ rows }) => rows.length > 0 && isPrinted(whole - sum(rows)));
  if (sure) return { ...sure, isSure: true };
  if (several.rows.length === 0) return null;
  const likely = several.outside > 0 && any.outside === 0 ? any : several;
  return likely.outside <= likely.lines * COVERED ? { ...likely, isSure: false } : null;
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
