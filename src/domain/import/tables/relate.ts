import { canonical } from '../../canonical';
import { everyNode } from './outline';
import { hasSpending, overlap, type Examined } from './examine';

/** Why a table is not taken over: it holds money that another one holds already. */
export interface LeftOut {
  table: Examined;
  reason: 'same' | 'recap' | 'extract';
  of: Examined;
}

/** Tables that belong together: months of one layout, a cash plan beside what was spent. */
export interface Related {
  groups: Examined[][];
  leftOut: LeftOut[];
}

/** Two tables with this share of lines in common are about the same lines. */
const COMMON = 0.6;
/** A working tab is a part of another one when so many of its lines stand there. */
const CONTAINED = 0.8;
const NEARLY_ALL = 0.95;

const periodOf = ({ table: { period, periodFrom } }: Examined): string =>
  JSON.stringify(periodFrom === null ? null : period?.to);

const plans = ({ sums }: Examined): boolean => [...sums.keys()].some((measure) => measure.startsWith('plan-'));

/** A cash plan beside a budget without one says more of the same lines; what was spent, too, stands in one of them alone. */
const isPlanBeside = (one: Examined, other: Examined): boolean => plans(one) && !plans(other) && !one.sums.has('spent');

function isSame(one: Examined, other: Examined): boolean {
  // What was spent stands in one of them alone.
  if (isPlanBeside(one, other) || (hasSpending(one) && !hasSpending(other))) return false;
  if (one.keys.size !== other.keys.size || overlap(one.keys, other.keys) < NEARLY_ALL) return false;
  if (periodOf(one) !== periodOf(other) && (hasSpending(one) || hasSpending(other))) return false;
  const shared = [...one.sums].filter(([measure]) => other.sums.has(measure));
  return shared.length > 0 && shared.every(([measure, sum]) => isClose(sum, other.sums.get(measure) ?? null));
}

const isClose = (one: number | null, other: number | null): boolean =>
  one === other || (one !== null && other !== null && Math.abs(one - other) < 1);

/** Whether two tables spend the same; false where one of them says nothing of it. */
function spendsSame(table: Examined, of: Examined): boolean {
  const spent = table.sums.get('spent') ?? 0;
  return spent > 0 && isClose(spent, of.sums.get('spent') ?? null);
}

/** Whether the ceiling of each line stands in the other table too, be it as one of a line that is divided further. */
function hasEachCeiling(table: Examined, of: Examined): boolean {
  const ceilings = everyNode(of.outline.roots).map(({ line }) => line.amounts.get('ceiling') ?? 0);
  const own = table.leaves.map((line) => line.amounts.get('ceiling') ?? 0).filter((ceiling) => ceiling > 0);
  return own.length > 1 && own.every((ceiling) => ceilings.some((one) => isClose(one, ceiling)));
}

/** A shorter list of the same money: its ceilings add up to the same, and more than that agrees. */
function isRecap(table: Examined, of: Examined): boolean {
  const ceiling = table.sums.get('ceiling') ?? 0;
  const isShorter = ceiling > 0 && table.leaves.length < of.leaves.length;
  if (!isShorter || !isClose(ceiling, of.sums.get('ceiling') ?? null)) return false;
  return spendsSame(table, of) || hasEachCeiling(table, of);
}

const wordsOf = (name: string): string => canonical(name.replace(/^(sub ?)?kegiatan\s*|^program\s*/i, ''));

/** Names with their ceilings, by which working tabs are recognised that have left the codes away. */
const amountsByName = ({ outline }: Examined): Set<string> =>
  new Set(everyNode(outline.roots).map(({ line }) => `${wordsOf(line.name)}|${line.amounts.get('ceiling') ?? ''}`));

const hasCodes = ({ table: { kind } }: Examined): boolean => kind !== 'list' && kind !== 'numbered';

function isExtract(table: Examined, of: Examined): boolean {
  // What has codes says more than a list without.
  if (hasCodes(table) && !hasCodes(of)) return false;
  if (table.leaves.length >= of.leaves.length || table.leaves.length === 0) return false;
  const known = amountsByName(of);
  const found = table.leaves.filter((line) => known.has(`${wordsOf(line.name)}|${line.amounts.get('ceiling') ?? ''}`));
  return found.length >= table.leaves.length * CONTAINED;
}

/** A cash plan by account alone belongs to the summary of the same office by account. */
const isPlanOf = (plan: Examined, of: Examined): boolean => {
  if (plan.table.kind !== 'cash-plan' || of.table.kind !== 'account-summary') return false;
  const [one, other] = [canonical(plan.table.agency), canonical(of.table.agency)];
  return /^[\d.]+$/.test(other) || one.includes(other) || other.includes(one);
};

/** Finds which tables say the same, and which belong together. The visible and the longest come first. */
export function relate(tables: readonly Examined[]): Related {
  const ordered = [...tables].sort(
    (a, b) => Number(a.table.isHiddenSheet) - Number(b.table.isHiddenSheet) || b.leaves.length - a.leaves.length,
  );
  const related: Related = { groups: [], leftOut: [] };
  for (const table of ordered) {
    const kept = related.groups.flat();
    const same = kept.find((one) => isSame(table, one));
    const isJoined = (one: Examined): boolean =>
      overlap(table.keys, one.keys) >= COMMON || isPlanOf(table, one) || isPlanOf(one, table);
    const group = related.groups.find((members) => members.some(isJoined));
    const whole = same || group ? undefined : kept.find((one) => isRecap(table, one) || isExtract(table, one));
    if (same) related.leftOut.push({ table, reason: 'same', of: same });
    else if (whole) related.leftOut.push({ table, reason: isRecap(table, whole) ? 'recap' : 'extract', of: whole });
    else if (group) group.push(table);
    else related.groups.push([table]);
  }
  return related;
}
