import type { BudgetNode } from '../../../domain/main-job/budget/budget-tree';
import {
  reasonGroupOrder,
  type RemainderEntry,
  type RemainderSummary,
} from '../../../domain/main-job/budget/remainder';
import { roundPrinted, sum } from '../../../domain/number';
import type { AuditContext } from './audit-context';
import { AuditTable, FIRST_ROW } from './audit-table';
import { inSheet, quoted, when, type Expression } from './expressions';

const entryColumns = {
  entry: { heading: 'Baris / Row', kind: 'words', format: 'text', width: 18 },
  code: { heading: 'Kode / Code', kind: 'words', format: 'text', width: 24 },
  reason: { heading: 'Alasan / Reason', kind: 'words', format: 'text', width: 12 },
  amount: { heading: 'Jumlah (Rp) / Amount (Rp)', format: 'rupiah', width: 20 },
} as const;

export type EntryAudit = AuditTable<keyof typeof entryColumns, never>;

const noReason = 'R-0';
const markOf = (reason: string | null): string => (reason === null ? noReason : `R-${reason}`);

/** The entries of `Sisa Anggaran` that name a budget row, by that row. */
export function ownEntries(
  nodes: readonly BudgetNode[],
  { ofNode }: RemainderSummary,
): Map<BudgetNode, RemainderEntry[]> {
  const own = new Map<BudgetNode, RemainderEntry[]>();
  for (const node of nodes) {
    const { entries } = ofNode(node);
    if (entries.length === 0) continue;
    const below = new Set(node.children.flatMap((child) => ofNode(child).entries));
    const ofThis = entries.filter((entry) => !below.has(entry));
    if (ofThis.length > 0) own.set(node, ofThis);
  }
  return own;
}

/** Sheet of the entries: what each explains, as its cell states it. */
export function entrySheet(context: AuditContext, own: ReadonlyMap<BudgetNode, readonly RemainderEntry[]>) {
  const { readings, language, words } = context;
  const table: EntryAudit = new AuditTable(
    'Audit Sisa / Audit Remainder',
    entryColumns,
    [],
    language,
    words.audit.columns,
  );
  const cells = new Map<RemainderEntry, Expression>();
  for (const entry of [...own.values()].flat()) {
    const amount = readings.number(entry.sheet, entry.amount.cell, entry.amount.value) ?? '""';
    const row = table.add(
      {
        entry: { text: `${entry.sheet}!${entry.code.cell}`, to: inSheet(entry.sheet, entry.code.cell) },
        code: entry.code.value,
        reason: markOf(entry.reason.value),
        amount: { formula: when(`ISNUMBER(${amount})`, amount, '0') },
      },
      words.audit.rules.remainder,
    );
    cells.set(entry, table.from('amount', row));
  }
  return { table, cells };
}

const columns = {
  code: { heading: 'Kode / Code', kind: 'words', format: 'text', width: 10 },
  reason: { heading: 'Alasan / Reason', kind: 'words', format: 'text', width: 52 },
  group: { heading: 'Golongan / Group', kind: 'words', format: 'text', width: 22 },
  amount: { heading: 'Jumlah (Rp) / Amount (Rp)', format: 'rupiah', width: 20 },
  share: { heading: 'Porsi (%) / Share (%)', format: 'points' },
} as const;

type Key = keyof typeof columns;

/** Sheet of the remainder by reason, with sub-totals (data dictionary, `Rekap Sisa`). */
export function reasonSheet(context: AuditContext, entries: EntryAudit, remainder: Expression) {
  const { evaluation, language, words } = context;
  const { terms, sheets, audit } = words;
  const summary = evaluation.remainder;
  const table = new AuditTable<Key, 'amount' | 'share'>(
    'Audit Rekap Sisa / Audit Remainder Summary',
    columns,
    ['amount', 'share'],
    language,
    audit.columns,
  );
  if (!summary) return table;
  const whole = summary.remainder;
  const totalRow = (): Expression => table.at('amount', table.nextRow);
  const add = (cells: { code?: string; reason: string; group?: string }, formula: Expression, amount: number): number =>
    table.add(
      {
        ...cells,
        amount: { formula },
        share: { formula: when(`${remainder}>0`, `${totalRow()}/${remainder}*100`) },
      },
      audit.rules.remainder,
      { amount, share: whole > 0 ? (amount / whole) * 100 : null },
    );
  const last = Math.max(FIRST_ROW, entries.nextRow - 1);
  const [marks, amounts] = [entries.spanFrom('reason', FIRST_ROW, last), entries.spanFrom('amount', FIRST_ROW, last)];
  for (const group of reasonGroupOrder) {
    const used = summary.totals.filter((total) => total.group === group && total.amount !== 0);
    if (used.length === 0) continue;
    const label = terms.reasonGroup[group];
    const rows = used.map(({ reason, amount }) =>
      add(
        { code: reason, reason: terms.reasons[reason], group: label },
        `SUMIF(${marks},${quoted(markOf(reason))},${amounts})`,
        amount,
      ),
    );
    const [first = 0] = rows;
    const total = `SUM(${table.span('amount', first, rows[rows.length - 1] ?? first)})`;
    add({ reason: sheets.subtotal(label), group: label }, total, sum(used.map(({ amount }) => amount)));
  }
  if (roundPrinted(summary.unknown) !== 0)
    add({ reason: sheets.unknownReason }, `SUMIF(${marks},${quoted(noReason)},${amounts})`, summary.unknown);
  const explained = add({ reason: sheets.explainedTotal }, `SUM(${amounts})`, summary.explained);
  add({ reason: sheets.openTotal }, `${remainder}-${table.at('amount', explained)}`, whole - summary.explained);
  add({ reason: sheets.remainderTotal }, remainder, whole);
  return table;
}
