import { AGENCY_CODE } from '../../../domain/main-job/unit';
import { roundPrinted, sum } from '../../../domain/number';
import { reasonGroupOrder, type Reason } from '../../../domain/main-job/remainder';
import { paragraph, paragraphs } from '../../clean-text';
import { frozenBudgetNote } from '../parts/frozen-note';
import { dataDate } from '../parts/introduction-part';
import { reasonName } from '../parts/reason-name';
import type { Writer } from '../../writer';
import { computed, ofBudget } from '../../figures/sources';

export interface ReasonRow {
  code: string;
  reason: string;
  amount: string;
  share: string;
}

/** The reasons of one *Golongan* with their sub-total. */
export interface ReasonGroupRows {
  rows: ReasonRow[];
  subtotal: ReasonRow;
}

export interface ReasonsPart {
  paragraphs: string[];
  tables: { groups: ReasonGroupRows[]; explained: ReasonRow; open: ReasonRow; total: ReasonRow }[];
  note: string[];
}

/** What the amounts of a reason are of. */
const ofReason = (reason: Reason): string => `reason:${reason}`;

/** VI. Sisa Anggaran menurut Alasan: sub-totals per Golongan, and the share of the remainder that is explained. */
export function reasonsPart(writer: Writer): ReasonsPart {
  const { t, terms, evaluation, amount, points, percent, rupiah } = writer;
  const words = t.budget.remainder;
  const { remainder } = evaluation;
  const none = (text: string): ReasonsPart => ({ paragraphs: [text], tables: [], note: [] });
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
  const unknown = remainder.explained - sum(known.map((total) => total.amount));
  const rest =
    roundPrinted(unknown) === 0 ? [] : [{ rows: [], subtotal: row('', words.noReason, unknown, 'noReason') }];
  const main = [...known].sort((a, b) => b.amount - a.amount)[0];
  return {
    paragraphs: paragraphs(
      paragraph([
        words.agencySummary(
          rupiah(remainder.remainder, ofBudget(AGENCY_CODE, 'remainder')),
          rupiah(remainder.explained, computed('amount', 'explained')),
          percent(share(remainder.explained), computed('share', 'explained')),
        ),
        main
          ? words.main(
              t.frame.quoted(reasonName(writer, main.reason)),
              rupiah(main.amount, computed('amount', ofReason(main.reason))),
            )
          : '',
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
    note: [dataDate(writer)],
  };
}
