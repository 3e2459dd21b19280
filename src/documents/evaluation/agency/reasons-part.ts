import { AGENCY_CODE } from '../../../domain/main-job/unit/unit';
import { roundPrinted, sum } from '../../../domain/number';
import {
  reasonGroupOrder,
  reasonGroups,
  type Reason,
  type RemainderEntry,
} from '../../../domain/main-job/budget/remainder';
import { paragraph, paragraphs } from '../../clean-text';
import { frozenBudgetNote } from '../parts/frozen-note';
import { dataDate } from '../parts/introduction-part';
import { reasonName } from '../parts/reason-name';
import { ancestor, codedLabel } from '../parts/budget-items';
import { describedReason, mainReason } from '../parts/remainder-part';
import { tableOf, type Table } from '../../view-model';
import { DASH, type Writer } from '../../writer';
import { budgetRow, computed, ofBudget } from '../../figures/sources';

export interface ReasonRow {
  code: string;
  reason: string;
  amount: string;
  share: string;
}

/** What a reason explains of a sub kegiatan; the reason stands with the first of its rows. */
export interface ReasonDetail {
  reason: string;
  item: string;
  activity: string;
  amount: string;
}

/** The reasons of one *Golongan* with their sub-total. */
export interface ReasonGroupRows {
  rows: ReasonRow[];
  subtotal: ReasonRow;
}

export interface ReasonsPart {
  paragraphs: string[];
  tables: { groups: ReasonGroupRows[]; explained: ReasonRow; open: ReasonRow; total: ReasonRow }[];
  /** The same sub kegiatan by sub kegiatan. */
  details: Table<ReasonDetail>[];
  note: string[];
}

/** What the amounts of a reason are of. */
const ofReason = (reason: Reason): string => `reason:${reason}`;

/** The entries in the order of their reasons, each with its sub kegiatan and the kegiatan above. */
function detailRows(writer: Writer): ReasonDetail[] {
  const { evaluation, amount } = writer;
  const nodes = evaluation.budget?.tree.nodes ?? [];
  const order = ({ reason }: RemainderEntry): number =>
    reason.value ? reasonGroupOrder.indexOf(reasonGroups[reason.value]) : reasonGroupOrder.length;
  const entries = [...(evaluation.remainder?.entries ?? [])].sort(
    (a, b) =>
      order(a) - order(b) ||
      (a.reason.value ?? '').localeCompare(b.reason.value ?? '') ||
      describedReason(writer, a).localeCompare(describedReason(writer, b)),
  );
  const rows = entries.flatMap((entry) => {
    const node = nodes.find(
      ({ row, unit }) => row.code === entry.code.value && (entry.unit === '' || unit === entry.unit),
    );
    if (!node) return [];
    const activity = ancestor(node, 'activity');
    return [
      {
        reason: describedReason(writer, entry),
        item: codedLabel(writer, node),
        activity: activity && activity !== node ? codedLabel(writer, activity) : DASH,
        amount: amount(entry.amount.value, computed('amount', budgetRow(nodes, node))),
      },
    ];
  });
  return rows.map((row, index) => (row.reason === rows[index - 1]?.reason ? { ...row, reason: '' } : row));
}

/** VI. Sisa Anggaran menurut Alasan: sub-totals per Golongan, and the share of the remainder that is explained. */
export function reasonsPart(writer: Writer): ReasonsPart {
  const { t, terms, evaluation, amount, points, percent, rupiah } = writer;
  const words = t.budget.remainder;
  const { remainder } = evaluation;
  const none = (text: string): ReasonsPart => ({ paragraphs: [text], tables: [], details: [], note: [] });
  if (!remainder) return none(t.budget.noSheet);
  const changed = frozenBudgetNote(writer, AGENCY_CODE);
  if (changed !== '') return none(changed);
  if (roundPrinted(remainder.remainder) <= 0) return none(words.nothingLeft);
  if (remainder.explained === 0) return none(words.agencyNone);
  const share = (value: number): number => (value / remainder.remainder) * 100;
  const row = (code: string, reason: string, value: number, of: string): ReasonRow => ({
    code,
    reason,
    amount: amount(value, computed('amount', of)),
    share: points(share(value), computed('share', of)),
  });
  const known = remainder.totals.filter((total) => roundPrinted(total.amount) !== 0);
  const grouped = reasonGroupOrder.flatMap((group): ReasonGroupRows[] => {
    const members = known.filter((total) => total.group === group);
    if (members.length === 0) return [];
    return [
      {
        rows: members.map(({ reason, amount: value }) =>
          row(reason, reasonName(writer, reason), value, ofReason(reason)),
        ),
        subtotal: row(
          '',
          words.subtotal(terms.reasonGroup[group]),
          sum(members.map((total) => total.amount)),
          `group:${group}`,
        ),
      },
    ];
  });
  const { unknown } = remainder;
  const rest =
    roundPrinted(unknown) === 0 ? [] : [{ rows: [], subtotal: row('', words.noReason, unknown, 'noReason') }];
  return {
    paragraphs: paragraphs(
      paragraph([
        words.agencySummary(
          rupiah(remainder.remainder, ofBudget(AGENCY_CODE, 'remainder')),
          rupiah(remainder.explained, computed('amount', 'explained')),
          percent(share(remainder.explained), computed('share', 'explained')),
        ),
        mainReason(writer, remainder.entries, (reason) => (reason ? ofReason(reason) : 'noReason')),
      ]),
    ),
    tables: [
      {
        groups: [...grouped, ...rest],
        explained: row('', words.explained, remainder.explained, 'explained'),
        open: row('', words.open, remainder.remainder - remainder.explained, 'unexplained'),
        total: row('', words.total, remainder.remainder, 'remainder'),
      },
    ],
    details: tableOf(detailRows(writer)),
    note: [dataDate(writer)],
  };
}
