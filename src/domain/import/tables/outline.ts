import { depths } from './code';
import type { BudgetLine, Measure } from './table';

/** A line in its place. */
export interface OutlineNode {
  line: BudgetLine;
  children: OutlineNode[];
}

export interface Outline {
  roots: OutlineNode[];
  /** Printed totals of the whole. */
  totals: BudgetLine[];
  /** Lines that stand twice, one directly below the other, with the same code and amounts. */
  repeated: BudgetLine[];
  /** Lines with amounts and neither code nor name. */
  nameless: BudgetLine[];
  /** Headings above the programmes (urusan, bidang urusan), which may stand anywhere in a list that was sorted anew. */
  matters: BudgetLine[];
}

const isSameLine = (one: BudgetLine, other: BudgetLine): boolean =>
  one.code === other.code &&
  one.account === other.account &&
  one.office.code === other.office.code &&
  one.name.toLowerCase() === other.name.toLowerCase();

const sameAmounts = (one: BudgetLine, other: BudgetLine): boolean =>
  [...one.amounts].every(([measure, value]) => other.amounts.get(measure) === value);

/** Puts lines under each other by their depth: each under the nearest line above that is less deep. */
export function outlineOf(lines: readonly BudgetLine[]): Outline {
  const outline: Outline = { roots: [], totals: [], repeated: [], nameless: [], matters: [] };
  const open: { depth: number; node: OutlineNode }[] = [];
  let last: BudgetLine | undefined;
  for (const line of lines) {
    if (line.isTotal) outline.totals.push(line);
    else if (line.name === '' && line.code === '' && line.account === '') outline.nameless.push(line);
    else if (line.depth !== null && line.depth < depths.office) outline.matters.push(line);
    else if (line.depth !== null && last && isSameLine(last, line) && sameAmounts(last, line))
      outline.repeated.push(line);
    else {
      const node: OutlineNode = { line, children: [] };
      if (line.depth === null) open.length = 0;
      while (open.length > 0 && (open[open.length - 1]?.depth ?? 0) >= (line.depth ?? 0)) open.pop();
      const parent = open[open.length - 1];
      (parent ? parent.node.children : outline.roots).push(node);
      if (line.depth !== null) open.push({ depth: line.depth, node });
      last = line;
    }
  }
  return outline;
}

function collect(nodes: readonly OutlineNode[], into: OutlineNode[]): OutlineNode[] {
  for (const node of nodes) {
    into.push(node);
    collect(node.children, into);
  }
  return into;
}

/** The nodes below and including some, from the first to the last. */
export const everyNode = (nodes: readonly OutlineNode[]): OutlineNode[] => collect(nodes, []);

function collectLeaves(nodes: readonly OutlineNode[], into: BudgetLine[]): BudgetLine[] {
  for (const { line, children } of nodes)
    if (children.length === 0) into.push(line);
    else collectLeaves(children, into);
  return into;
}

/** The lines that no other divides further. */
export const leavesOf = (nodes: readonly OutlineNode[]): BudgetLine[] => collectLeaves(nodes, []);

/** Sum of a measure over lines, in Rupiah; null when none of them has it. */
export function sumOf(lines: readonly BudgetLine[], measure: Measure): number | null {
  let sum: number | null = null;
  for (const { amounts } of lines) {
    const value = amounts.get(measure);
    if (value !== null && value !== undefined) sum = (sum ?? 0) + value;
  }
  return sum === null ? null : rounded(sum);
}

/** Rupiah and sen: what adding fractions leaves behind is no amount. */
const rounded = (amount: number): number => Math.round(amount * 100) / 100;

/** A printed total or parent beside what the lines it covers give. */
export interface ControlTotal {
  row: number;
  label: string;
  measure: Measure;
  printed: number;
  computed: number;
  agrees: boolean;
  /** A total of the whole table, or its topmost line. */
  isWhole: boolean;
}

/** Amounts agree to the Rupiah: exports round each line. */
const TOLERANCE = 1;

function control(line: BudgetLine, measure: Measure, computed: number | null, isWhole: boolean): ControlTotal | null {
  const printed = line.amounts.get(measure);
  // Of lines that say nothing a nought says nothing either; an amount is one that they do not give.
  if (printed === null || printed === undefined || (computed === null && printed === 0)) return null;
  const found = computed ?? 0;
  const agrees = Math.abs(printed - found) < TOLERANCE;
  const label = line.name || line.account || line.code;
  return { row: line.row, label, measure, printed, computed: found, agrees, isWhole };
}

/** The leaves of a matter: those whose programmes bear its code. */
const leavesOfMatter = (leaves: readonly BudgetLine[], { code }: BudgetLine): BudgetLine[] =>
  leaves.filter((leaf) => leaf.code.startsWith(`${code}.`));

/** Sums of the leaves below every node, worked out from the bottom up. */
function sumsBelow(node: OutlineNode, measure: Measure, into: Map<OutlineNode, number | null>): number | null {
  if (node.children.length === 0) return node.line.amounts.get(measure) ?? null;
  let sum: number | null = null;
  for (const child of node.children) {
    const value = sumsBelow(child, measure, into);
    if (value !== null) sum = (sum ?? 0) + value;
  }
  into.set(node, sum);
  return sum;
}

/**
 * What a printed total covers: all lines, else those since the total before it (one of each section) or those above it. Where
 * none of them agrees, the last total is one of all lines.
 */
function coveredBy(
  { row, amounts }: BudgetLine,
  totals: readonly BudgetLine[],
  leaves: readonly BudgetLine[],
  measure: Measure,
): { sum: number | null; isWhole: boolean } {
  const whole = sumOf(leaves, measure);
  const before = Math.max(0, ...totals.flatMap((other) => (other.row < row ? other.row : [])));
  const section = leaves.filter((leaf) => leaf.row > before && leaf.row < row);
  const parts = [section, leaves.filter((leaf) => leaf.row < row)].map((part) => sumOf(part, measure));
  const printed = amounts.get(measure) ?? 0;
  const fits = (sum: number | null): boolean => sum !== null && Math.abs(printed - sum) < TOLERANCE;
  const isLast = totals.every((other) => other.row <= row);
  const part = fits(whole) || (isLast && !parts.some(fits)) ? undefined : (parts.find(fits) ?? parts[0]);
  return part === undefined || part === null ? { sum: whole, isWhole: true } : { sum: part, isWhole: false };
}

/** Every printed total and every parent of an outline, each compared with the leaves below it. */
export function controlTotals(outline: Outline, measures: readonly Measure[]): ControlTotal[] {
  const leaves = leavesOf(outline.roots);
  const onlyRoot = outline.roots.length === 1 ? outline.roots[0]?.line : undefined;
  const parents = everyNode(outline.roots).filter(({ children }) => children.length > 0);
  const matters = outline.matters.map((line) => ({ line, below: leavesOfMatter(leaves, line) }));
  const found: ControlTotal[] = [];
  const take = (line: BudgetLine, measure: Measure, computed: number | null, isWhole: boolean): void => {
    const total = control(line, measure, computed, isWhole);
    if (total) found.push(total);
  };
  for (const measure of measures) {
    const sums = new Map<OutlineNode, number | null>();
    for (const root of outline.roots) sumsBelow(root, measure, sums);
    for (const line of outline.totals) {
      const { sum, isWhole } = coveredBy(line, outline.totals, leaves, measure);
      take(line, measure, sum, isWhole);
    }
    for (const { line, below } of matters) if (below.length > 0) take(line, measure, sumOf(below, measure), false);
    for (const node of parents) {
      const sum = sums.get(node) ?? null;
      take(node.line, measure, sum === null ? null : rounded(sum), node.line === onlyRoot);
    }
  }
  return found;
}
