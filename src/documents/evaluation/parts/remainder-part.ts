import type { UnitReport } from '../../../domain/main-job/evaluation';
import { roundPrinted, sum } from '../../../domain/number';
import type { RemainderEntry } from '../../../domain/main-job/remainder';
import { paragraph, paragraphs } from '../../clean-text';
import { tableOf, type Table } from '../../view-model';
import { DASH, type Writer } from '../../writer';
import { nodeLabels } from './budget-items';
import { groupsOfUnit } from './budget-part';
import { frozenBudgetNote } from './frozen-note';
import { dataDate } from './introduction-part';
import { reasonName } from './reason-name';
import { budgetRow, codeOf, computed, ofBudget } from '../../figures/sources';

export interface RemainderRow {
  code: string;
  item: string;
  remainder: string;
  reason: string;
  amount: string;
  description: string;
}

export interface RemainderPart {
  paragraphs: string[];
  tables: Table<RemainderRow>[];
  note: string[];
}

/** A budget row with the entries that explain it; Rupiah. */
interface Explained {
  code: string;
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
  const label = nodeLabels(writer, groups);
  const rows = groups.flatMap(({ items }) =>
    items.flatMap(({ node, absorption }): Explained[] => {
      const { entries, coveredBy } = remainder.ofNode(node);
      if (coveredBy !== '') covering.add(coveredBy);
      if (entries.length === 0) return [];
      const open = absorption.remainder - sum(entries.map(({ amount }) => amount.value));
      return [
        {
          ...{ code: node.row.code, row: budgetRow(budget.tree.nodes, node), item: label(node) },
          ...{ remainder: absorption.remainder, entries, open, shared: false },
        },
      ];
    }),
  );
  const parents = budget.tree.nodes.filter(({ row }) => covering.has(row.code) && row.account === '');
  return [
    ...rows,
    ...parents.map((node): Explained => {
      const entries = remainder.entries.filter(({ code }) => code.value === node.row.code);
      const total = budget.ofNode(node).remainder;
      return {
        ...{ code: node.row.code, row: budgetRow(budget.tree.nodes, node), item: node.row.description },
        ...{ remainder: total, entries, open: 0, shared: true },
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

function rowsOf(writer: Writer, { code, row: source, item, remainder, entries, open }: Explained): RemainderRow[] {
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
      ? { code, item, remainder: amount(remainder, ofBudget(source, 'remainder')), ...row }
      : { code: '', item: '', remainder: '', ...row },
  );
}

/** What an entry is summed under: its code, or what people wrote in its place. */
const groupOf = (writer: Writer, entry: RemainderEntry): string => entry.reason.value ?? reasonWords(writer, entry);

/** The reason that explains most Rupiah; `Lain-lain` with its description where all its rows share one. */
function mainReason(writer: Writer, entries: readonly RemainderEntry[], of: string): string {
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
  return words.main(isClear ? name : words.described(name, description), rupiah(first.total, computed('amount', of)));
}

/** IV.B. Penjelasan sisa anggaran. */
export function remainderPart(writer: Writer, report: UnitReport): RemainderPart {
  const { t, rupiah, percent, fullYear } = writer;
  const words = t.budget.remainder;
  const total = report.absorption?.remainder ?? 0;
  const of = codeOf(report);
  const left = rupiah(total, ofBudget(of, 'remainder'));
  const none = (text: string): RemainderPart => ({ paragraphs: [text], tables: [], note: [] });
  if (!report.absorption) return none(words.noBudget);
  if (roundPrinted(total) <= 0) return none(words.nothingLeft);
  const changed = frozenBudgetNote(writer, report.value.unit.code);
  if (changed !== '') return none(changed);
  const explained = explainedRows(writer, report);
  if (explained.length === 0) return none(fullYear ? words.missingYear(left) : words.missingInterim(left));
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
    paragraphs: paragraphs(paragraph([summary, mainReason(writer, entries, of)])),
    tables: tableOf(explained.flatMap((row) => rowsOf(writer, row))),
    note: [dataDate(writer)],
  };
}
