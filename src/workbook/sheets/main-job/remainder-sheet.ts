import type { Evaluation } from '../../../domain/main-job/evaluation';
import { roundPrinted, sum } from '../../../domain/number';
import { reasonGroupOrder, type RemainderSummary } from '../../../domain/main-job/budget/remainder';
import { texts, type Texts } from '../../../text';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';

interface Line {
  code: string;
  reason: string;
  group: string;
  amount: number;
}

function linesOf({ totals, unknown, explained, remainder }: RemainderSummary, { terms, sheets }: Texts): Line[] {
  const used = totals.filter(({ amount }) => amount !== 0);
  const lines = reasonGroupOrder.flatMap((group) => {
    const ofGroup = used.filter((total) => total.group === group);
    if (ofGroup.length === 0) return [];
    const label = terms.reasonGroup[group];
    const rows = ofGroup.map(({ reason, amount }) => ({
      code: reason,
      reason: terms.reasons[reason],
      group: label,
      amount,
    }));
    return [
      ...rows,
      { code: '', reason: sheets.subtotal(label), group: label, amount: sum(ofGroup.map(({ amount }) => amount)) },
    ];
  });
  return [
    ...lines,
    ...(roundPrinted(unknown) === 0 ? [] : [{ code: '', reason: sheets.unknownReason, group: '', amount: unknown }]),
    { code: '', reason: sheets.explainedTotal, group: '', amount: explained },
    { code: '', reason: sheets.openTotal, group: '', amount: remainder - explained },
    { code: '', reason: sheets.remainderTotal, group: '', amount: remainder },
  ];
}

/** Sheet `Rekap Sisa`: amounts by reason with sub-totals per Golongan; the share is of the agency's remainder. */
export function remainderSheet(evaluation: Evaluation, frame: OutputFrame): OutputContent {
  const words = texts(frame.language);
  const summary = evaluation.remainder;
  const whole = summary?.remainder ?? 0;
  const sheet: OutputSheet<Line> = {
    name: 'Rekap Sisa / Remainder Summary',
    columns: [
      { heading: 'Kode / Code', format: 'text', value: ({ code }) => code },
      { heading: 'Alasan / Reason', format: 'text', room: 'text', value: ({ reason }) => reason },
      { heading: 'Golongan / Group', format: 'text', value: ({ group }) => group },
      { heading: 'Jumlah (Rp) / Amount (Rp)', format: 'rupiah', value: ({ amount }) => roundPrinted(amount) },
      {
        heading: 'Porsi (%) / Share (%)',
        format: 'points',
        value: ({ amount }) => (whole > 0 ? roundPrinted((amount / whole) * 100) : null),
      },
    ],
    isShort: true,
    widthRuns: 1,
  };
  return layOut(sheet, summary ? linesOf(summary, words) : [], frame);
}
