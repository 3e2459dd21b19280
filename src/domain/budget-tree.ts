import { levelOf, type BudgetLevel, type BudgetRow } from './budget';

/** A budget row with its place in the tree. */
export interface BudgetNode {
  row: BudgetRow;
  level: BudgetLevel;
  /** Code of the unit, inherited from the parent rows; empty when no row above states one. */
  unit: string;
  parent: BudgetNode | null;
  children: BudgetNode[];
}

/** The nodes in the order of the sheet. Organisation rows repeat the total of an agency and stand outside the tree. */
export interface BudgetTree {
  nodes: BudgetNode[];
  roots: BudgetNode[];
  leaves: BudgetNode[];
}

/** All proper prefixes of a dotted code, the longest first. */
function prefixes(code: string): string[] {
  const segments = code.split('.');
  return segments.slice(0, -1).map((_, index) => segments.slice(0, segments.length - 1 - index).join('.'));
}

/**
 * Builds the tree of budget rows: codes hang under the row with the longest prefix (the nearest preceding one, else the
 * first), account codes under the nearest preceding row that is not an account, and below it under the account they refine.
 */
export function buildBudgetTree(rows: readonly BudgetRow[]): BudgetTree {
  const nodes = rows.map((row): BudgetNode => ({
    row,
    level: levelOf(row),
    unit: row.unit,
    parent: null,
    children: [],
  }));
  const byCode = new Map<string, BudgetNode>();
  for (const node of nodes) {
    if (node.level !== 'account' && !byCode.has(node.row.code)) byCode.set(node.row.code, node);
  }
  const preceding = new Map<string, BudgetNode>();
  let host: BudgetNode | null = null;
  let accounts = new Map<string, BudgetNode>();
  let accountsOf = '';
  for (const node of nodes) {
    if (node.level === 'organisation') continue;
    if (node.level === 'account') {
      const { account, code } = node.row;
      if (code !== accountsOf) accounts = new Map();
      accountsOf = code;
      const refined = prefixes(account).flatMap((prefix) => accounts.get(prefix) ?? [])[0];
      node.parent = refined ?? host;
      accounts.set(account, node);
    } else {
      const found = prefixes(node.row.code).flatMap((prefix) => preceding.get(prefix) ?? byCode.get(prefix) ?? []);
      node.parent = found[0] ?? null;
      preceding.set(node.row.code, node);
      host = node;
      accounts = new Map();
    }
    node.parent?.children.push(node);
  }
  const inTree = nodes.filter(({ level }) => level !== 'organisation');
  const roots = inTree.filter(({ parent }) => parent === null);
  const inherit = (node: BudgetNode): void => {
    if (node.unit === '' && node.parent) node.unit = node.parent.unit;
    node.children.forEach(inherit);
  };
  roots.forEach(inherit);
  return { nodes, roots, leaves: inTree.filter(({ children }) => children.length === 0) };
}
