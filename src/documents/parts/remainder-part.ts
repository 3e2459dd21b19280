import type { UnitReport } from '../../domain/evaluation';
import { roundPrinted, sum } from '../../domain/number';
import type { RemainderEntry } from '../../domain/remainder';
import { paragraph, paragraphs } from '../clean-text';
import { tableOf, type Table } from '../view-model';
import { DASH, type Writer } from '../writer';
import { groupsOfUnit } from './budget-part';
import { dataDate } from './introduction-part';

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
  item: string;
  remainder: number;
  entries: readonly RemainderEntry[];
  open: number;
  /** An entry of a parent's code, which explains several rows together. */
  shared: boolean;
}

/** The rows of the unit with a remainder, each with its own reasons or those of the parent code that covers it. */
function explainedRows(writer: Writer, report: UnitReport): Explained[] {
  const { budget, remainder, input } = writer.evaluation;
  if (!budget || !remainder) return [];
  const covering = new Set<string>();
  const rows = groupsOfUnit(writer, report).flatMap(({ items }) =>
    items.flatMap(({ node, absorption }): Explained[] => {
      const { entries, coveredBy } = remainder.ofNode(node);
      if (coveredBy !== '') covering.add(coveredBy);
      if (entries.length === 0) return [];
      const open = absorption.remainder - sum(entries.map(({ amount }) => amount.value));
      const { code, description } = node.row;
      return [{ code, item: description, remainder: absorption.remainder, entries, open, shared: false }];
    }),
  );
  const parents = budget.tree.nodes.filter(({ row }) => covering.has(row.code) && row.account === '');
  return [
    ...rows,
    ...parents.map((node): Explained => {
      const entries = input.remainder.filter(({ code }) => code.value === node.row.code);
      const total = budget.ofNode(node).remainder;
      return { code: node.row.code, item: node.row.description, remainder: total, entries, open: 0, shared: true };
    }),
  ];
}

/** The reason of an entry in words, with its letter. */
export function reasonWords({ t, terms }: Writer, { reason, statedReason }: RemainderEntry): string {
  if (reason.value) return t.budget.remainder.reason(reason.value, terms.reasons[reason.value]);
  return statedReason.trim() || t.budget.remainder.noReason;
}

function rowsOf(writer: Writer, { code, item, remainder, entries, open }: Explained): RemainderRow[] {
  const { amount, t } = writer;
  const rows = entries.map((entry) => ({
    reason: reasonWords(writer, entry),
    amount: amount(entry.amount.value),
    description: entry.description.trim() || DASH,
  }));
  if (roundPrinted(open) > 0) rows.push({ reason: t.budget.remainder.open, amount: amount(open), description: DASH });
  return rows.map((row, index) =>
    index === 0 ? { code, item, remainder: amount(remainder), ...row } : { code: '', item: '', remainder: '', ...row },
  );
}

/** The reason that explains most Rupiah. */
function mainReason(writer: Writer, entries: readonly RemainderEntry[]): string {
  const totals = new Map<string, number>();
  for (const entry of entries) {
    const words = entry.reason.value ? writer.terms.reasons[entry.reason.value] : reasonWords(writer, entry);
    totals.set(words, (totals.get(words) ?? 0) + entry.amount.value);
  }
  const [first] = [...totals].sort(([, a], [, b]) => b - a);
  return first ? writer.t.budget.remainder.main(writer.t.frame.quoted(first[0]), writer.rupiah(first[1])) : '';
}

/** IV.B. Penjelasan sisa anggaran. */
export function remainderPart(writer: Writer, report: UnitReport): RemainderPart {
  const { t, rupiah, percent, fullYear } = writer;
  const words = t.budget.remainder;
  const total = report.absorption?.remainder ?? 0;
  const none = (text: string): RemainderPart => ({ paragraphs: [text], tables: [], note: [] });
  if (!report.absorption) return none(words.noBudget);
  if (roundPrinted(total) <= 0) return none(words.nothingLeft);
  const explained = explainedRows(writer, report);
  if (explained.length === 0)
    return none(fullYear ? words.missingYear(rupiah(total)) : words.missingInterim(rupiah(total)));
  const entries = explained.flatMap((row) => row.entries);
  const amount = sum(entries.map((entry) => entry.amount.value));
  const summary = explained.some(({ shared }) => shared)
    ? words.summaryShared(rupiah(total))
    : words.summary(rupiah(total), rupiah(amount), percent((amount / total) * 100));
  return {
    paragraphs: paragraphs(paragraph([summary, mainReason(writer, entries)])),
    tables: tableOf(explained.flatMap((row) => rowsOf(writer, row))),
    note: [dataDate(writer)],
  };
}
