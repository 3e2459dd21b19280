import type { BudgetFigures } from './absorption';
import { isCoded } from './budget';
import { servesPeriod } from './budget-columns';
import type { BudgetNode } from './budget-tree';
import { finding, type Finding } from '../../finding';
import { grouped } from '../../grouped';
import type { Located } from '../indicator/measure';
import { isBelow, roundPrinted, sum } from '../../number';
import { isFullYear, lastMonthOf, type Period } from '../../period';
import type { Rules } from '../../settings';

/** Codes of the reasons for money not spent (data dictionary, sheet Sisa Anggaran). */
export const reasonGroups = {
  A: 'efficiency',
  B: 'efficiency',
  C: 'notCarriedOut',
  D: 'efficiency',
  E: 'notCarriedOut',
  F: 'notCarriedOut',
  G: 'notCarriedOut',
  H: 'notCarriedOut',
  I: 'notCarriedOut',
  J: 'policy',
  K: 'notCarriedOut',
  L: 'efficiency',
  M: 'situational',
  N: 'policy',
  P: 'scheduled',
  Z: 'other',
} as const;

export type Reason = keyof typeof reasonGroups;
export type ReasonGroup = (typeof reasonGroups)[Reason];

/** In the order in which they are shown. */
export const reasonGroupOrder: readonly ReasonGroup[] = [
  ...(['efficiency', 'notCarriedOut', 'policy', 'situational', 'scheduled', 'other'] as const),
];

export const reasons = Object.keys(reasonGroups) as Reason[];

/** A row of `Sisa Anggaran`; the amount in Rupiah. */
export interface RemainderEntry {
  sheet: string;
  row: number;
  code: Located<string>;
  /** Code of the unit, or empty. */
  unit: string;
  /** Null when the letter is not one of the list. */
  reason: Located<Reason | null>;
  statedReason: string;
  amount: Located<number>;
  description: string;
  /** The period whose remainder it explains; null: that of `Tanggal Data`. */
  period: Period | null;
}

/** What explains the remainder of a budget node, in Rupiah. */
export interface Explanation {
  explained: number;
  /** Null where an entry of a parent code explains this row together with others. */
  open: number | null;
  entries: RemainderEntry[];
  /** Code of the parent whose entry covers this row. */
  coveredBy: string;
}

/** A row of `Rekap Sisa`. */
export interface ReasonTotal {
  reason: Reason;
  group: ReasonGroup;
  amount: number;
}

export interface RemainderSummary {
  ofNode: (node: BudgetNode) => Explanation;
  /** Those that name this very row: a form tells each where it was given, not again in every row above. */
  ownOf: (node: BudgetNode) => readonly RemainderEntry[];
  /** The entries that concern the period. */
  entries: readonly RemainderEntry[];
  totals: ReasonTotal[];
  /** Rupiah explained by a reason that is not of the list. */
  unknown: number;
  /** Rupiah explained, over all entries that name a budget row. */
  explained: number;
  remainder: number;
  findings: Finding[];
}

/** The units whose money a row and the rows below it hold. */
const unitsOf = ({ unit, children }: BudgetNode): string[] =>
  children.length === 0 ? (unit === '' ? [] : [unit]) : children.flatMap(unitsOf);

/** Whether a row above states no unit of its own, and all below it are the entry's: it explains them together. */
const isOf =
  ({ unit }: RemainderEntry) =>
  (node: BudgetNode): boolean =>
    unitsOf(node).length > 0 && unitsOf(node).every((one) => one === unit);

/** Matches the entries to budget nodes by code (and unit when stated). */
function matchEntries(figures: BudgetFigures, entries: readonly RemainderEntry[]) {
  const coded = figures.tree.nodes.filter(isCoded);
  const byCode = grouped(coded, ({ row }) => row.code);
  const matched = new Map<BudgetNode, RemainderEntry[]>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    const candidates = byCode.get(entry.code.value) ?? [];
    const node =
      candidates.find(({ unit }) => entry.unit === '' || unit === entry.unit) ?? candidates.find(isOf(entry));
    const at = (cell: string) => ({ sheet: entry.sheet, cell: cell || `A${entry.row}` });
    if (node) matched.set(node, [...(matched.get(node) ?? []), entry]);
    else if (candidates.length === 0)
      findings.push(finding('unknown-budget-code', at(entry.code.cell), { code: entry.code.value }));
    else {
      const values = { code: entry.code.value, unit: entry.unit, units: [...new Set(candidates.flatMap(unitsOf))] };
      findings.push(finding('budget-code-of-other-unit', at(entry.code.cell), values));
    }
    if (entry.amount.value < 0) {
      const values = { code: entry.code.value, amount: entry.amount.value };
      findings.push(finding('negative-explanation', at(entry.amount.cell), values));
    }
    if (!entry.reason.value)
      findings.push(finding('unknown-reason', at(entry.reason.cell), { reason: entry.statedReason }));
    if (entry.reason.value === 'Z' && entry.description === '') {
      findings.push(finding('reason-needs-text', at(entry.reason.cell), { code: entry.code.value }));
    }
  }
  return { matched, findings };
}

/**
 * Compares the remainder of each budget row with the reasons given for it. Explained beyond the remainder is an error;
 * less is a warning with the Rupiah still open; at the year's end a sub kegiatan below the limit needs reasons.
 */
export function explainRemainder(
  figures: BudgetFigures,
  stated: readonly RemainderEntry[],
  rules: Rules,
): RemainderSummary {
  const isServed = servesPeriod(rules, figures.today);
  const entries = stated.filter(({ period }) =>
    period === null ? isServed : lastMonthOf(period) === lastMonthOf(rules.period),
  );
  const { matched, findings } = matchEntries(figures, entries);
  const later = isServed ? undefined : stated.find(({ period }) => period === null);
  if (later) {
    const day = rules.dataDay ?? figures.today;
    findings.push(finding('remainder-of-later-day', { sheet: later.sheet, cell: later.code.cell }, { day }));
  }
  const known = new Map<BudgetNode, Explanation>();
  const collect = (node: BudgetNode): RemainderEntry[] =>
    matched.size === 0 ? [] : [...(matched.get(node) ?? []), ...node.children.flatMap((child) => collect(child))];
  const covering = (node: BudgetNode): string => {
    for (let parent = node.parent; parent; parent = parent.parent) if (matched.has(parent)) return parent.row.code;
    return '';
  };
  const ofNode = (node: BudgetNode): Explanation => {
    const before = known.get(node);
    if (before) return before;
    const all = collect(node);
    const explained = sum(all.map(({ amount }) => amount.value));
    const coveredBy = covering(node);
    const open = coveredBy === '' ? figures.ofNode(node).remainder - explained : null;
    const explanation = { explained, open, entries: all, coveredBy };
    known.set(node, explanation);
    return explanation;
  };

  const fullYear = isFullYear(rules.period);
  for (const [node, own] of matched) {
    const { explained, coveredBy } = ofNode(node);
    const { remainder } = figures.ofNode(node);
    const open = remainder - explained;
    const values = { code: node.row.code, explained, remainder, open: Math.abs(open) };
    const last = own[own.length - 1];
    const place = { sheet: last?.sheet ?? '', cell: last?.amount.cell ?? '' };
    if (roundPrinted(open) < 0) findings.push(finding('explained-beyond-remainder', place, values));
    else if (roundPrinted(open) > 0 && coveredBy === '') findings.push(finding('remainder-open', place, values));
  }
  for (const node of fullYear ? figures.tree.nodes : []) {
    if (node.level !== 'subActivity') continue;
    const { absorption, remainder, limit } = figures.ofNode(node);
    if (absorption === null || limit === null || !isBelow(absorption, limit)) continue;
    const { entries: given, coveredBy } = ofNode(node);
    if (given.length > 0 || coveredBy !== '') continue;
    const place = { sheet: node.row.sheet, cell: figures.spentCell(node.row).cell || `A${node.row.row}` };
    findings.push(finding('remainder-unexplained', place, { code: node.row.code, remainder }));
  }

  const counted = [...matched.values()].flat();
  const totals = reasons.map((reason) => ({
    reason,
    group: reasonGroups[reason],
    amount: sum(counted.filter((entry) => entry.reason.value === reason).map(({ amount }) => amount.value)),
  }));
  const { remainder } = figures.ofUnits(null);
  const ownOf = (node: BudgetNode): readonly RemainderEntry[] => matched.get(node) ?? [];
  return {
    ofNode,
    ownOf,
    entries,
    totals,
    unknown: sum(counted.filter(({ reason }) => reason.value === null).map(({ amount }) => amount.value)),
    explained: sum(counted.map(({ amount }) => amount.value)),
    remainder,
    findings,
  };
}
