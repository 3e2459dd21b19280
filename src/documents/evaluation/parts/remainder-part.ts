import type { UnitReport } from '../../../domain/main-job/evaluation';
import { roundPrinted, sum } from '../../../domain/number';
import type { BudgetNode } from '../../../domain/main-job/budget/budget-tree';
import { grouped } from '../../../domain/grouped';
import {
  reasonGroupOrder,
  reasonGroups,
  type ReasonGroup,
  type Reason,
  type RemainderEntry,
} from '../../../domain/main-job/budget/remainder';
import { unexplained } from '../../../domain/main-job/story';
import { paragraph, paragraphs } from '../../clean-text';
import { points, type Point } from '../../view-model';
import { DASH, type Writer } from '../../writer';
import { ancestor, codedLabel } from './budget-items';
import { groupsOfUnit } from './budget-part';
import { frozenBudgetNote } from './frozen-note';
import { dataDate } from './introduction-part';
import { reasonName } from './reason-name';
import { budgetRow, codeOf, computed, ofBudget } from '../../figures/sources';

export interface RemainderRow {
  item: string;
  remainder: string;
  reason: string;
  amount: string;
  description: string;
}

/** The rows of one kegiatan. */
export interface RemainderGroup {
  title: string;
  rows: RemainderRow[];
}

export interface RemainderPart {
  paragraphs: string[];
  /** What was saved, not carried out, scheduled …, each with its reasons, their Rupiah and sub kegiatan. */
  points: Point[];
  tables: { groups: RemainderGroup[] }[];
  note: string[];
}

/** A budget row with the entries that explain it; Rupiah. */
interface Explained {
  node: BudgetNode;
  /** Row of `Serapan`. */
  row: string;
  item: string;
  remainder: number;
  entries: readonly RemainderEntry[];
  open: number;
  /** An entry of a parent's code, which explains several rows together. */
  shared: boolean;
}

/** The rows of the unit with a remainder, each with its own reasons or those of the parent code that covers it. */
function explainedRows(writer: Writer, report: UnitReport): Explained[] {
  const { budget, remainder } = writer.evaluation;
  if (!budget || !remainder) return [];
  const covering = new Set<string>();
  const groups = groupsOfUnit(writer, report);
  const label = (node: BudgetNode): string => codedLabel(writer, node);
  const rows = groups.flatMap(({ items }) =>
    items.flatMap(({ node, absorption }): Explained[] => {
      const { entries, coveredBy } = remainder.ofNode(node);
      if (coveredBy !== '') covering.add(coveredBy);
      if (entries.length === 0) return [];
      const open = absorption.remainder - sum(entries.map(({ amount }) => amount.value));
      return [
        {
          node,
          row: budgetRow(budget.tree.nodes, node),
          item: label(node),
          remainder: absorption.remainder,
          entries,
          open,
          shared: false,
        },
      ];
    }),
  );
  if (covering.size === 0) return rows;
  const parents = budget.tree.nodes.filter(({ row }) => covering.has(row.code) && row.account === '');
  return [
    ...rows,
    ...parents.map((node): Explained => {
      const entries = remainder.entries.filter(({ code }) => code.value === node.row.code);
      const total = budget.ofNode(node).remainder;
      return {
        node,
        row: budgetRow(budget.tree.nodes, node),
        item: label(node),
        remainder: total,
        entries,
        open: 0,
        shared: true,
      };
    }),
  ];
}

/** The reason of an entry in words, with its letter. */
export function reasonWords(writer: Writer, { reason, statedReason }: RemainderEntry): string {
  const { t } = writer;
  if (reason.value) return t.budget.remainder.reason(reason.value, reasonName(writer, reason.value));
  return statedReason.trim() || t.budget.remainder.noReason;
}

/** `Lain-lain` says nothing without the words that were written for it. */
export const describedReason = (writer: Writer, entry: RemainderEntry): string => {
  const description = entry.description.trim();
  const reason = reasonWords(writer, entry);
  return entry.reason.value === 'Z' && description !== ''
    ? writer.t.budget.remainder.described(reason, description)
    : reason;
};

function rowsOf(writer: Writer, { row: source, item, remainder, entries, open }: Explained): RemainderRow[] {
  const { amount, t } = writer;
  const rows = entries.map((entry) => ({
    reason: reasonWords(writer, entry),
    amount: amount(entry.amount.value, computed('amount', source)),
    description: entry.description.trim() || DASH,
  }));
  if (roundPrinted(open) > 0)
    rows.push({
      reason: t.budget.remainder.open,
      amount: amount(open, computed('remaining', source)),
      description: DASH,
    });
  return rows.map((row, index) =>
    index === 0
      ? { item, remainder: amount(remainder, ofBudget(source, 'remainder')), ...row }
      : { item: '', remainder: '', ...row },
  );
}

/** What an entry is summed under: its code, or what people wrote in its place. */
const groupOf = (writer: Writer, entry: RemainderEntry): string => entry.reason.value ?? reasonWords(writer, entry);

/**
 * The reason that explains most Rupiah; `Lain-lain` with its description where all its rows share one.
 *
 * @param of what the amount of a reason is of
 */
export function mainReason(
  writer: Writer,
  entries: readonly RemainderEntry[],
  of: (reason: Reason | null) => string,
): string {
  const { t, rupiah } = writer;
  const words = t.budget.remainder;
  const totals = [...new Set(entries.map((entry) => groupOf(writer, entry)))].map((group) => {
    const members = entries.filter((entry) => groupOf(writer, entry) === group);
    return { members, total: sum(members.map(({ amount }) => amount.value)) };
  });
  const [first] = totals.sort((a, b) => b.total - a.total);
  const [entry] = first?.members ?? [];
  if (!first || !entry) return '';
  const code = entry.reason.value;
  const name = t.frame.quoted(code ? reasonName(writer, code) : reasonWords(writer, entry));
  const [description = '', ...others] = new Set(first.members.map((member) => member.description.trim()));
  const isClear = code !== 'Z' || description === '' || others.length > 0;
  return words.main(
    isClear ? name : words.described(name, description),
    rupiah(first.total, computed('amount', of(code))),
  );
}

/** What an entry is told under in sentences. */
const golonganOf = ({ reason }: RemainderEntry): ReasonGroup => (reason.value ? reasonGroups[reason.value] : 'other');

/** Each *Golongan* with its Rupiah: the reasons, what they explain, and on which sub kegiatan. */
function reasonPoints(writer: Writer, explained: readonly Explained[], of: string): Point[] {
  const { t, terms, rupiah, list } = writer;
  const words = t.budget.remainder;
  const told = explained.flatMap(({ item, entries }) => entries.map((entry) => ({ item, entry })));
  const total = (some: typeof told): number => sum(some.map(({ entry }) => entry.amount.value));
  const lines = reasonGroupOrder.flatMap((group) => {
    const members = told.filter(({ entry }) => golonganOf(entry) === group);
    if (members.length === 0) return [];
    const byReason = [...grouped(members, ({ entry }) => groupOf(writer, entry))].map(([key, some]) => {
      const reason = some[0]?.entry.reason.value;
      const items = [...new Set(some.map(({ item }) => item))];
      const money = rupiah(total(some), computed('amount', `${of} ${key}`));
      return words.reasonOf(reason ? reasonName(writer, reason) : key, money, list(items, 4));
    });
    return [
      words.groupOf(terms.reasonGroup[group], rupiah(total(members), computed('amount', `${of} ${group}`)), byReason),
    ];
  });
  return points(lines);
}

/** At the year's end: the rows below their limit that no reason explains, as a marked gap or openly. */
function unexplainedSentence(writer: Writer, report: UnitReport): string {
  const { t, evaluation, rupiah, list } = writer;
  const { code, name } = report.value.unit;
  const open = unexplained(evaluation).find(({ unit }) => unit === code)?.remainders ?? [];
  if (open.length === 0) return '';
  const words = t.budget.remainder;
  const items = open.map(({ node, open: amount }) =>
    t.budget.namedFigure(
      codedLabel(writer, node),
      rupiah(amount, computed('remaining', budgetRow(evaluation.budget?.tree.nodes ?? [], node))),
    ),
  );
  return writer.letsStand(code)
    ? words.stands(name, list(items))
    : writer.figures.placeholder('remainder', words.gap(name, list(items)));
}

/** The rows under their kegiatan. */
const byActivity = (writer: Writer, explained: readonly Explained[]): RemainderGroup[] =>
  [...grouped(explained, ({ node }) => ancestor(node, 'activity') ?? node)].map(([activity, rows]) => ({
    title: codedLabel(writer, activity),
    rows: rows.flatMap((row) => rowsOf(writer, row)),
  }));

/** IV.B. Penjelasan sisa anggaran. */
export function remainderPart(writer: Writer, report: UnitReport): RemainderPart {
  const { t, rupiah, percent, fullYear } = writer;
  const words = t.budget.remainder;
  const total = report.absorption?.remainder ?? 0;
  const of = codeOf(report);
  const left = rupiah(total, ofBudget(of, 'remainder'));
  const none = (...texts: string[]): RemainderPart => ({
    paragraphs: paragraphs(...texts),
    points: [],
    tables: [],
    note: [],
  });
  if (!report.absorption) return none(words.noBudget);
  if (roundPrinted(total) <= 0) return none(words.nothingLeft);
  const changed = frozenBudgetNote(writer, report.value.unit.code);
  if (changed !== '') return none(changed);
  const explained = explainedRows(writer, report);
  const gap = unexplainedSentence(writer, report);
  if (explained.length === 0) return none(fullYear ? words.missingYear(left) : words.missingInterim(left), gap);
  const entries = explained.flatMap((row) => row.entries);
  const amount = sum(entries.map((entry) => entry.amount.value));
  const summary = explained.some(({ shared }) => shared)
    ? words.summaryShared(left)
    : words.summary(
        left,
        rupiah(amount, computed('amount', of)),
        percent((amount / total) * 100, computed('share', of)),
      );
  return {
    paragraphs: paragraphs(paragraph([summary, mainReason(writer, entries, () => of)]), gap),
    points: reasonPoints(writer, explained, of),
    tables: [{ groups: byActivity(writer, explained) }],
    note: [dataDate(writer)],
  };
}
