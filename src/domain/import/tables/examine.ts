import { canonical } from '../../canonical';
import { joinedCode } from './code';
import {
  controlTotals,
  everyNode,
  leavesOf,
  outlineOf,
  sumOf,
  type ControlTotal,
  type Outline,
  type OutlineNode,
} from './outline';
import type { BudgetLine, BudgetTable, Measure } from './table';

/** A table with what its lines give. */
export interface Examined {
  table: BudgetTable;
  /** File and tab, as questions name it. */
  name: string;
  outline: Outline;
  leaves: readonly BudgetLine[];
  controls: readonly ControlTotal[];
  /** Sums of the leaves. */
  sums: ReadonlyMap<Measure, number | null>;
  keys: ReadonlySet<string>;
}

/** The office of a line: its code, else its name. */
export const officeKey = ({ office }: BudgetLine): string => joinedCode(office.code) || canonical(office.name);

const keys = new WeakMap<BudgetLine, string>();

/** What makes a line the same in another table: office, code and account in one spelling; without codes its words. */
export function keyOf(line: BudgetLine): string {
  const known = keys.get(line) ?? makeKey(line);
  keys.set(line, known);
  return known;
}

function makeKey(line: BudgetLine): string {
  const { code, account } = line;
  const words = code === '' && account === '' ? [line.name, line.label, line.kind].map(canonical) : [];
  return [officeKey(line), joinedCode(code), joinedCode(account), ...words].join('|');
}

/**
 * Lines without a code that have the same name under different parents (`Honorarium` of two kegiatan) have the parent in their
 * key: each keeps its own amounts.
 */
function tellApartByParents(roots: readonly OutlineNode[]): void {
  const found = new Map<string, { line: BudgetLine; parent: BudgetLine }[]>();
  for (const { line: parent, children } of everyNode(roots))
    for (const { line, children: below } of children) {
      if (line.code !== '' || line.account !== '' || below.length > 0) continue;
      const same = found.get(keyOf(line));
      if (same) same.push({ line, parent });
      else found.set(keyOf(line), [{ line, parent }]);
    }
  for (const [key, lines] of found) {
    if (new Set(lines.map(({ parent }) => keyOf(parent))).size < 2) continue;
    for (const { line, parent } of lines) keys.set(line, `${key}|${keyOf(parent)}`);
  }
}

/** Lines of one table that only their fund or their unit tells apart have it in their key: each keeps its own amounts. */
function tellApart(leaves: readonly BudgetLine[]): void {
  const told = ({ fund, label }: BudgetLine): string => `${canonical(fund)}|${canonical(label)}`;
  if (leaves.every(({ fund, label }) => fund === '' && label === '')) return;
  const byKey = new Map<string, BudgetLine[]>();
  for (const line of leaves) {
    const same = byKey.get(keyOf(line));
    if (same) same.push(line);
    else byKey.set(keyOf(line), [line]);
  }
  for (const [key, lines] of byKey) {
    if (new Set(lines.map(told)).size < 2) continue;
    for (const line of lines) keys.set(line, `${key}|${told(line)}`);
  }
}

/** How questions and notes name a table: its file and its sheet. */
export const tableName = ({ file, sheet }: { file: string; sheet: string }): string => `${file} › ${sheet}`;

type Findings = Omit<Examined, 'table' | 'name'>;

const examined = new WeakMap<readonly BudgetLine[], { measures: string; findings: Findings }>();

/** What the lines of a table give; tabs that are copies of one table share their lines, which are examined once. */
export function examine(table: BudgetTable): Examined {
  const measures = [...table.columns.keys()].join();
  const known = examined.get(table.lines);
  const findings = known?.measures === measures ? known.findings : examineLines(table);
  examined.set(table.lines, { measures, findings });
  return { table, name: tableName(table), ...findings };
}

function examineLines(table: BudgetTable): Findings {
  const outline = outlineOf(table.lines);
  const leaves = leavesOf(outline.roots);
  tellApartByParents(outline.roots);
  tellApart(leaves);
  const measures = [...table.columns.keys()];
  return {
    outline,
    leaves,
    controls: controlTotals(outline, measures),
    sums: new Map(measures.map((measure) => [measure, sumOf(leaves, measure)])),
    keys: new Set(leaves.map(keyOf)),
  };
}

/** Share of the smaller set of keys that stands in the other one. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one === other) return one.size === 0 ? 0 : 1;
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const key of small) if (large.has(key)) shared++;
  return shared / small.size;
}

/** Whether a table has a column of a measure. */
export const has = ({ table }: Examined, measure: Measure): boolean => table.columns.has(measure);

/** Whether a table says what was spent, in any way. */
export const hasSpending = ({ table }: Examined): boolean =>
  [...table.columns.keys()].some((measure) => /^spent/.test(measure));
