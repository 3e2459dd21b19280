import { isCoded, levelOf, segmentsOf, standsAside, type BudgetLevel, type BudgetRow } from './budget';

/** A budget row with its place in the tree. */
export interface BudgetNode {
  row: BudgetRow;
  level: BudgetLevel;
  /** Code of the unit, inherited from the parent rows; empty when no row above states one. */
  unit: string;
  parent: BudgetNode | null;
  children: BudgetNode[];
}

/**
 * The nodes in the order of the sheet. Rows of an organisation and summaries by account repeat what others say and stand outside
 * the tree.
 */
export interface BudgetTree {
  nodes: BudgetNode[];
  roots: BudgetNode[];
  leaves: BudgetNode[];
}

/**
 * What `find` knows of the longest proper prefix of a dotted code that it knows; null when it knows none.
 *
 * @param shortest length of the shortest code that it knows
 */
function nearest<T>(code: string, find: (prefix: string) => T | undefined, shortest = 1): T | null {
  for (let end = code.lastIndexOf('.'); end >= shortest; end = code.lastIndexOf('.', end - 1)) {
    const found = find(code.slice(0, end));
    if (found !== undefined) return found;
  }
  return null;
}

/** Trees that stand: reading asks for the tree of the rows that the evaluation computes with afterwards. */
const built = new WeakMap<readonly BudgetRow[], BudgetTree>();

/**
 * Builds the tree of budget rows: codes hang under the row with the longest prefix (the nearest preceding one, else the
 * first), those of any affair (`X.XX.01`) under the affair above, account codes under the nearest preceding row that is not an account, and below it under the account they refine.
 */
export function buildBudgetTree(rows: readonly BudgetRow[]): BudgetTree {
  const standing = built.get(rows) ?? hangUp(rows);
  built.set(rows, standing);
  return standing;
}

/** Whether a code is that of a programme or of what stands below one; an affair or an organisation has fewer or more segments. */
function namesProgramme(code: string): boolean {
  const segments = segmentsOf(code);
  return segments >= 3 && segments <= 7;
}

/**
 * An account row that names no programme, with none before it while programmes follow, sums up what follows (data dictionary,
 * sheet Anggaran Belanja). A row of an organisation begins a budget of its own; what stands above the first of them sums up all.
 */
function setSummariesAside(nodes: readonly BudgetNode[]): void {
  let waiting: BudgetNode[] = [];
  /** Those above the first organisation. */
  let atTop: BudgetNode[] = [];
  let isBelowProgramme = false;
  let hasBegun = false;
  for (const node of nodes) {
    const { code } = node.row;
    if (node.level === 'organisation') {
      if (!hasBegun) atTop = waiting;
      [waiting, isBelowProgramme, hasBegun] = [[], false, true];
    } else if (namesProgramme(code)) {
      for (const summary of [...atTop, ...waiting]) summary.level = 'summary';
      [waiting, atTop, isBelowProgramme, hasBegun] = [[], [], true, true];
    } else if (node.level === 'account' && !isBelowProgramme) waiting.push(node);
  }
}

/** Most segments of the code of an affair: `1.06`. */
const AFFAIR = 2;

/** `X.XX.01`: what every office has, of whichever affair the office is. */
const isOfAnyAffair = (code: string): boolean => /^x/i.test(code);

function hangUp(rows: readonly BudgetRow[]): BudgetTree {
  const nodes = rows.map((row): BudgetNode => ({
    row,
    level: levelOf(row),
    unit: row.unit,
    parent: null,
    children: [],
  }));
  setSummariesAside(nodes);
  const byCode = new Map<string, BudgetNode>();
  for (const node of nodes) {
    if (isCoded(node) && !byCode.has(node.row.code)) byCode.set(node.row.code, node);
  }
  const preceding = new Map<string, BudgetNode>();
  let host: BudgetNode | null = null;
  /** The last row of an affair: programmes without one of their own stand below it. */
  let affair: BudgetNode | null = null;
  let accounts = new Map<string, BudgetNode>();
  let accountsOf = '';
  let shortest = Infinity;
  const begin = (): void => {
    accounts = new Map();
    shortest = Infinity;
  };
  for (const node of nodes) {
    if (standsAside(node.level)) continue;
    if (node.level === 'account') {
      const { account, code } = node.row;
      if (code !== accountsOf) begin();
      accountsOf = code;
      const standing = accounts;
      node.parent = nearest(account, (prefix) => standing.get(prefix), shortest) ?? host;
      accounts.set(account, node);
      // Accounts of one length, as most are, refine none another.
      shortest = Math.min(shortest, account.length);
    } else {
      const { code } = node.row;
      node.parent =
        nearest(code, (prefix) => preceding.get(prefix) ?? byCode.get(prefix)) ?? (isOfAnyAffair(code) ? affair : null);
      preceding.set(code, node);
      if (segmentsOf(code) <= AFFAIR) affair = node;
      host = node;
      begin();
    }
    node.parent?.children.push(node);
  }
  const inTree = nodes.filter(({ level }) => !standsAside(level));
  const roots = inTree.filter(({ parent }) => parent === null);
  const inherit = (node: BudgetNode): void => {
    if (node.unit === '' && node.parent) node.unit = node.parent.unit;
    node.children.forEach(inherit);
  };
  roots.forEach(inherit);
  return { nodes, roots, leaves: inTree.filter(({ children }) => children.length === 0) };
}
