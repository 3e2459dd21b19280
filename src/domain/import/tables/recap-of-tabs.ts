import { canonical } from '../../canonical';
import type { Examined } from './examine';
import { everyNode } from './outline';
import type { Dialogue } from '../dialogue';
import type { BudgetLine, Measure } from './table';

/** A table that says in short what other tables say in detail. */
interface RecapOfTabs {
  parts: readonly Examined[];
  /** The parts give all of its money; else only some of its lines are told in detail. */
  isWhole: boolean;
  /** Nothing but the sum of one other table speaks for it. */
  isDoubtful?: boolean;
}

const amountOf = ({ amounts }: BudgetLine): number => amounts.get('ceiling') ?? 0;
const totalOf = (table: Examined, measure: Measure = 'ceiling'): number => table.sums.get(measure) ?? 0;
const isClose = (one: number, other: number): boolean => Math.abs(one - other) < 1;
const sum = (tables: readonly Examined[], measure: Measure): number =>
  tables.reduce((all, table) => all + totalOf(table, measure), 0);

/** Tables each of which adds up to one line: `Sekretariat` of the recap is the tab of the Sekretariat. */
function byLines(table: Examined, others: readonly Examined[]): Examined[] {
  const free = [...others];
  return table.leaves.flatMap((line) => {
    const found = free.findIndex((other) => amountOf(line) > 0 && isClose(totalOf(other), amountOf(line)));
    return found < 0 ? [] : free.splice(found, 1);
  });
}

const lineKey = (line: BudgetLine): string => `${canonical(line.name)}|${amountOf(line)}`;

/** Tables in which lines of the same name and ceiling stand, divided further or not. */
function byNames(table: Examined, others: readonly Examined[]): Examined[] {
  const own = new Set(table.leaves.flatMap((line) => (line.name !== '' && amountOf(line) > 0 ? [lineKey(line)] : [])));
  return others.filter(({ outline }) => everyNode(outline.roots).some(({ line }) => own.has(lineKey(line))));
}

const isNameOf = (name: string, other: string): boolean => {
  const [one, two] = [canonical(name), canonical(other)];
  return one.length > 2 && two.length > 2 && (one.includes(two) || two.includes(one));
};

/** A line that others may divide, by its name. */
const ofLevel = /^(bidang|sekretariat|bagian|seksi|upt|panti|program|kegiatan)/i;

/** The one table that gives a line in detail: called like it, or with the same spending; or all of its money stands here by name. */
function singlePart(table: Examined, others: readonly Examined[]): Examined | undefined {
  const spendsAs = (line: BudgetLine, part: Examined): boolean => {
    const spent = line.amounts.get('spent') ?? 0;
    return ofLevel.test(line.name) && spent > 0 && isClose(totalOf(part, 'spent'), spent);
  };
  const gives = (line: BudgetLine, part: Examined): boolean =>
    amountOf(line) > 0 &&
    isClose(totalOf(part), amountOf(line)) &&
    (isNameOf(line.name, part.table.sheet) || spendsAs(line, part));
  const holdsAll = (part: Examined): boolean => {
    const known = new Set(everyNode(part.outline.roots).map(({ line }) => lineKey(line)));
    const shared = table.leaves.filter((line) => amountOf(line) > 0 && known.has(lineKey(line)));
    return (
      shared.length > 1 &&
      isClose(
        shared.reduce((all, line) => all + amountOf(line), 0),
        totalOf(part),
      )
    );
  };
  return others.find((part) => table.leaves.some((line) => gives(line, part)) || holdsAll(part));
}

const isUncoded = ({ table: { kind } }: Examined): boolean => kind === 'list' || kind === 'numbered';

/** Whether a list without codes has as many lines as one with codes, and spends the same: kinds of spending, say. */
const dividesOtherwise = (table: Examined, other: Examined): boolean =>
  isUncoded(table) &&
  !isUncoded(other) &&
  table.leaves.length === other.leaves.length &&
  totalOf(table, 'spent') > 0 &&
  isClose(totalOf(table, 'spent'), totalOf(other, 'spent'));

/** The tables that give the same money as this one in detail; null where nothing shows that there are any. */
function recapOf(table: Examined, others: readonly Examined[]): RecapOfTabs | null {
  const whole = totalOf(table);
  if (whole <= 0) return null;
  const isAll = (parts: readonly Examined[]): boolean => parts.length > 1 && isClose(sum(parts, 'ceiling'), whole);
  const candidates = [byLines(table, others), byNames(table, others), others];
  const parts = candidates.find(isAll);
  const isShorter = (of: readonly Examined[]): boolean =>
    table.leaves.length <= of.reduce((all, { leaves }) => all + leaves.length, 0);
  if (parts) return isShorter(parts) ? { parts, isWhole: true } : null;
  const same = others.find(
    (other) =>
      isClose(totalOf(other), whole) && (table.leaves.length < other.leaves.length || dividesOtherwise(table, other)),
  );
  if (same) return { parts: [same], isWhole: true, isDoubtful: true };
  const some = candidates.slice(0, 2).find(({ length }) => length > 1);
  if (some) return isShorter(some) ? { parts: some, isWhole: false } : null;
  const single = table.leaves.length > 1 ? singlePart(table, others) : undefined;
  return single ? { parts: [single], isWhole: false } : null;
}

/**
 * Tables that seem to be a recap of several others are asked about: taken beside them, their money would count twice. Left out
 * without an answer only where all amounts agree.
 *
 * @param groups tables that belong together; only one that stands alone can be a recap
 * @param held names of tables that wait for an answer, or whose money is left out in part
 */
export function withoutRecaps(groups: readonly Examined[][], dialogue: Dialogue, held: string[]): Examined[][] {
  const shortest = [...groups].sort(([one], [other]) => (one?.leaves.length ?? 0) - (other?.leaves.length ?? 0));
  let kept = [...groups];
  for (const group of shortest) {
    if (!kept.includes(group)) continue;
    const [table] = group;
    const others = kept.flatMap((one) => (one === group ? [] : one.slice(0, 1)));
    const recap = table && group.length === 1 ? recapOf(table, others) : null;
    if (!table || !recap) continue;
    const answer = askRecap(table, recap, dialogue);
    // Left beside parts that give all of it, nothing is missing.
    if (answer === null || (answer === 'leave-table' && !recap.isWhole)) held.push(table.name);
    if (answer === 'leave-parts') kept = kept.filter(([first]) => first === undefined || !recap.parts.includes(first));
    else if (answer !== 'take') kept = kept.filter((one) => one !== group);
  }
  return kept;
}

function askRecap(table: Examined, { parts, isWhole, isDoubtful }: RecapOfTabs, dialogue: Dialogue): string | null {
  const { file, sheet, range } = table.table;
  const spent = { own: totalOf(table, 'spent'), parts: sum(parts, 'spent') };
  const hasBoth = table.sums.has('spent') && parts.some(({ sums }) => sums.has('spent'));
  return dialogue.ask({
    id: `recap-of-tabs:${file}:${sheet}`,
    code: 'recap-of-tabs',
    table: table.name,
    cells: [`${sheet}!${range}`],
    values: {
      of: parts.map(({ table: part }) => part.sheet),
      ceiling: totalOf(table),
      ceilingOfParts: sum(parts, 'ceiling'),
      spent: hasBoth ? spent.own : null,
      spentOfParts: hasBoth ? spent.parts : null,
    },
    options: [
      { value: 'leave-table', word: 'leaveTable' },
      // What no tab tells in detail would be missing.
      ...(isWhole ? [] : [{ value: 'leave-parts', word: 'leaveParts' as const }]),
      { value: 'take', word: 'takeTable' },
    ],
    fallback: isWhole && !isDoubtful && (!hasBoth || isClose(spent.own, spent.parts)) ? 'leave-table' : null,
  });
}
