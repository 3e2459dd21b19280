import { canonical } from '../canonical';
import type { BudgetNode, BudgetTree } from '../main-job/budget/budget-tree';
import { finding, type Finding } from '../finding';
import { countsInMeans, levelRank, type Indicator } from '../main-job/indicator/indicator';
import type { UnitTree } from '../main-job/unit/unit';
import { inParentRings } from '../main-job/indicator/parent-rings';
import { activityShares, namedRows } from './activities';

/** One line of the matrix: from a sasaran down to a sub kegiatan. */
export interface CascadeRow {
  objective: string;
  /** Indicators from the top down, each supporting the one before. */
  path: Indicator[];
  /** Budget row that pays for the last indicator; null where it names none. */
  budget: BudgetNode | null;
  /** The indicator beside which the sub kegiatan of the budget row stand, where several name the same. */
  sharedWith: Indicator | null;
  /** The first indicator supports none although there are some it could support; or no indicator stands above the budget row. */
  isOrphan: boolean;
}

export interface Cascade {
  rows: CascadeRow[];
  findings: Finding[];
}

const place = ({ sheet, row }: Indicator) => ({ sheet, cell: `A${row}` });

/**
 * Whether an indicator that supports none should: it names one, or the agency's head has indicators. Where the head has none, those
 * of the units are the highest there are.
 */
const shouldSupport = (indicator: Indicator, heads: readonly Indicator[]): boolean =>
  indicator.level !== 'head' && (indicator.parentIndicator !== '' || heads.length > 0);

interface Links {
  parentOf: Map<Indicator, Indicator>;
  childrenOf: Map<Indicator, Indicator[]>;
  findings: Finding[];
}

/** Who supports whom: by `Indikator Induk`, else the first indicator of the agency's head with the same sasaran. */
/** The indicator that one supports: the one that the sheet names, else the head's of the same sasaran. */
function parentFinder(indicators: readonly Indicator[], heads: readonly Indicator[]) {
  const byCode = new Map(indicators.map((indicator) => [canonical(indicator.code), indicator]));
  const byObjective = new Map<string, Indicator>();
  for (const head of heads) {
    const key = canonical(head.objective);
    if (key !== '' && !byObjective.has(key)) byObjective.set(key, head);
  }
  return ({ parentIndicator, level, objective }: Indicator): Indicator | undefined => {
    if (parentIndicator !== '') return byCode.get(canonical(parentIndicator));
    return level === 'head' ? undefined : byObjective.get(canonical(objective));
  };
}

function link(indicators: readonly Indicator[]): Links {
  const heads = indicators.filter(({ level }) => level === 'head');
  const parentFor = parentFinder(indicators, heads);
  const parentOf = new Map<Indicator, Indicator>();
  const findings: Finding[] = [];
  const stated = inParentRings(indicators);
  for (const indicator of indicators) {
    const parent = parentFor(indicator);
    if (!parent) {
      if (shouldSupport(indicator, heads))
        findings.push(finding('cascade-orphan', place(indicator), { code: indicator.code }));
      continue;
    }
    if (leadsBack(indicator, parent, parentOf)) {
      // A ring of what the sheet states was told when it was read.
      if (!stated.has(indicator)) findings.push(finding('cascade-circle', place(indicator), { code: indicator.code }));
      continue;
    }
    const [own, above] = [levelRank(indicator), levelRank(parent)];
    const isBelow = own === null || above === null || own > above;
    if (!isBelow) {
      findings.push(finding('cascade-level', place(indicator), { code: indicator.code, parent: parent.code }));
    }
    parentOf.set(indicator, parent);
  }
  const childrenOf = new Map<Indicator, Indicator[]>();
  for (const [child, parent] of parentOf) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), child]);
  for (const head of heads) {
    if (!childrenOf.has(head)) findings.push(finding('cascade-unsupported', place(head), { code: head.code }));
  }
  return { parentOf, childrenOf, findings };
}

function leadsBack(from: Indicator, parent: Indicator, parentOf: ReadonlyMap<Indicator, Indicator>): boolean {
  for (let above: Indicator | undefined = parent; above; above = parentOf.get(above)) if (above === from) return true;
  return false;
}

/** Sub kegiatan that pay for no indicator, one finding for each kegiatan or programme above them. */
function unusedBudget(budget: BudgetTree, used: ReadonlySet<BudgetNode>): { nodes: BudgetNode[]; findings: Finding[] } {
  const unused = budget.nodes.filter((node) => node.level === 'subActivity' && !used.has(node));
  const groups = new Map<BudgetNode, number>();
  for (const node of unused) {
    let above = node;
    while (above.parent && above.level !== 'programme') above = above.parent;
    groups.set(above, (groups.get(above) ?? 0) + 1);
  }
  const findings = [...groups].map(([{ row }, count]) =>
    finding(
      'cascade-budget-orphan',
      { sheet: row.sheet, cell: `A${row.row}` },
      { count, code: row.code, name: row.description },
    ),
  );
  return { nodes: unused, findings };
}

/**
 * The matrix of cascading: sasaran → indicators of the agency's head → units → sub kegiatan; orphans come last and are
 * findings. Indicators at level `Daerah` belong to nobody's agreement and are left out.
 */
export function cascade(all: readonly Indicator[], budget: BudgetTree | null, units: UnitTree): Cascade {
  const indicators = all.filter(countsInMeans);
  const { parentOf, childrenOf, findings } = link(indicators);
  const shares = activityShares(budget, units);
  const rowsBelow = (top: Indicator, isOrphan: boolean): CascadeRow[] => {
    const rows: CascadeRow[] = [];
    const pending = [{ last: top, path: [top] }];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const { last, path } = next;
      const below = childrenOf.get(last) ?? [];
      for (const child of [...below].reverse()) pending.push({ last: child, path: [...path, child] });
      if (below.length > 0) continue;
      const objective = path.find((one) => one.objective !== '')?.objective ?? '';
      const { nodes, sharedWith } = shares.of(last);
      for (const budget of nodes.length > 0 ? nodes : [null])
        rows.push({ objective, path, budget, sharedWith, isOrphan });
    }
    return rows;
  };
  const tops = indicators.filter((indicator) => !parentOf.has(indicator));
  const isHead = ({ level }: Indicator): boolean => level === 'head';
  const heads = indicators.filter(isHead);
  const rows = [
    ...tops.filter(isHead).flatMap((top) => rowsBelow(top, false)),
    ...tops.filter((top) => !isHead(top)).flatMap((top) => rowsBelow(top, shouldSupport(top, heads))),
  ];
  if (!budget) return { rows, findings };
  const unknown = indicators
    .filter((indicator) => indicator.programme !== '' && namedRows(indicator, budget).length === 0)
    .map((indicator) =>
      finding('cascade-unknown-programme', place(indicator), { code: indicator.code, value: indicator.programme }),
    );
  // An indicator above others pays for its programme through them; named it is all the same.
  indicators.forEach((indicator) => shares.touch(indicator));
  const { nodes, findings: unused } = unusedBudget(budget, shares.used);
  return {
    rows: [
      ...rows,
      ...nodes.map((node): CascadeRow => ({ objective: '', path: [], budget: node, sharedWith: null, isOrphan: true })),
    ],
    findings: [...findings, ...unknown, ...unused],
  };
}
