import { depths, joinedCode } from './code';
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
  /** Accounts of the whole (`5`, `5.1` …) above the first programme: they say again what follows. */
  summary: BudgetLine[];
}

const isSameLine = (one: BudgetLine, other: BudgetLine): boolean =>
  one.code === other.code &&
  one.account === other.account &&
  one.office.code === other.office.code &&
  one.name.toLowerCase() === other.name.toLowerCase();

const sameAmounts = (one: BudgetLine, other: BudgetLine): boolean =>
  [...one.amounts].every(([measure, value]) => other.amounts.get(measure) === value);

/** Accounts before any programme, while programmes follow: a summary of what follows (data dictionary, "Anggaran Belanja"). */
function leadingAccounts(lines: readonly BudgetLine[]): BudgetLine[] {
  const first = lines.findIndex(({ account, code, isTotal }) => !isTotal && account === '' && code !== '');
  const isProgramme = ({ depth, account }: BudgetLine): boolean =>
    account === '' && depth !== null && depth >= depths.programme;
  if (first < 1 || !lines.slice(first).some(isProgramme)) return [];
  return lines.slice(0, first).filter(({ account, code, isTotal }) => !isTotal && account !== '' && code === '');
}

/**
 * Puts lines under each other by their depth: each under the nearest line above that is less deep. Accounts of the whole above the
 * programmes are set apart, unless a printed total counts them in: older budgets list staff costs there.
 */
export function outlineOf(lines: readonly BudgetLine[]): Outline {
  const summary = leadingAccounts(lines);
  if (summary.length === 0) return nest(lines);
  const [apart, whole] = [new Set(summary), nest(lines)];
  const outline = { ...nest(lines.filter((line) => !apart.has(line))), summary };
  return isPrintedSum(whole) && !isPrintedSum(outline) ? whole : outline;
}

/** Whether a printed total has the sum of all leaves, in every amount that it states. */
function isPrintedSum({ roots, totals }: Outline): boolean {
  const leaves = leavesOf(roots);
  return totals.some(({ amounts }) =>
    [...amounts].every(
      ([measure, printed]) => printed === null || Math.abs(printed - (sumOf(leaves, measure) ?? 0)) < TOLERANCE,
    ),
  );
}

function nest(lines: readonly BudgetLine[]): Outline {
  const outline: Outline = { roots: [], totals: [], repeated: [], nameless: [], matters: [], summary: [] };
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

/** What a line of a summary covers: the leaves of its account where they name theirs, else all of them. */
function leavesOfAccount(leaves: readonly BudgetLine[], { account }: BudgetLine): readonly BudgetLine[] | null {
  const own = `${joinedCode(account)}.`;
  if (leaves.every((leaf) => leaf.account !== ''))
    return leaves.filter((leaf) => `${joinedCode(leaf.account)}.`.startsWith(own));
  return account === SPENDING ? leaves : null;
}

/** The account of all spending. */
const SPENDING = '5';

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
  const summary = outline.summary.flatMap((line) => {
    const below = leavesOfAccount(leaves, line);
    return below === null ? [] : { line, below };
  });
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
    for (const { line, below } of summary) take(line, measure, sumOf(below, measure), line.account === SPENDING);
    for (const { line, below } of matters) if (below.length > 0) take(line, measure, sumOf(below, measure), false);
    for (const node of parents) {
      const sum = sums.get(node) ?? null;
      take(node.line, measure, sum === null ? null : rounded(sum), node.line === onlyRoot);
    }
  }
  return found;
}
