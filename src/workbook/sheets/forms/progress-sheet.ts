import type { Absorption } from '../../../domain/main-job/absorption';
import type { BudgetNode } from '../../../domain/main-job/budget-tree';
import type { Evaluation } from '../../../domain/main-job/evaluation';
import { formNodes } from '../../../domain/forms/programme-links';
import { roundOrNull, roundPrinted } from '../../../domain/number';
import { texts } from '../../../text';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';

/** A budget row, or the total of the agency. */
interface Line {
  node: BudgetNode | null;
  description: string;
  figures: Absorption | null;
}

/** A text of the row or of the nearest row above that has it. */
function inherited(node: BudgetNode | null, field: 'fund' | 'owner'): string {
  for (let row = node; row; row = row.parent) if (row.row[field] !== '') return row.row[field];
  return '';
}

/**
 * Sheet `RFK`: *Laporan Realisasi Fisik dan Keuangan*. Every figure is that of `Serapan`; the weighted columns are shares of the
 * agency's ceiling, so that those of the sub kegiatan add up to the agency's per cent.
 */
export function progressSheet(evaluation: Evaluation, frame: OutputFrame): OutputContent {
  const words = texts(frame.language);
  const { budget, remainder, agency } = evaluation;
  const total = agency.absorption;
  const unitNames = new Map(evaluation.input.units.map(({ code, name }) => [code, name]));
  const lines: Line[] = budget
    ? [
        ...formNodes(budget.tree).map((node) => ({
          node,
          description: node.row.description,
          figures: budget.ofNode(node),
        })),
        { node: null, description: words.forms.progress.total, figures: total },
      ]
    : [{ node: null, description: words.forms.progress.withoutBudget, figures: null }];
  /** Per cent of the agency's ceiling; nothing where there is none. */
  const share = (amount: number | null): number | null =>
    amount === null || !total || total.ceiling <= 0 ? null : roundPrinted((amount / total.ceiling) * 100);
  const reasons = ({ node }: Line): string => {
    const entries = node && remainder ? remainder.ofNode(node).entries : [];
    return [
      ...new Set(
        entries.map(
          ({ reason, description }) => description || (reason.value ? words.terms.reasons[reason.value] : ''),
        ),
      ),
    ]
      .filter((text) => text !== '')
      .join('; ');
  };
  const sheet: OutputSheet<Line> = {
    name: 'RFK',
    columns: [
      { heading: 'Kode / Code', format: 'text', value: ({ node }) => node?.row.code ?? '' },
      {
        heading: 'Program/Kegiatan/Sub Kegiatan / Programme/Activity/Sub-activity',
        format: 'text',
        value: ({ description }) => description,
      },
      { heading: 'Unit', format: 'text', value: ({ node }) => (node ? (unitNames.get(node.unit) ?? node.unit) : '') },
      { heading: 'Sumber Dana / Fund', format: 'text', value: ({ node }) => inherited(node, 'fund') },
      { heading: 'PPTK', format: 'text', value: ({ node }) => inherited(node, 'owner') },
      {
        heading: 'Pagu (Rp) / Ceiling (Rp)',
        format: 'rupiah',
        value: ({ figures }) => roundOrNull(figures?.ceiling ?? null),
      },
      { heading: 'Bobot (%) / Weight (%)', format: 'points', value: ({ figures }) => share(figures?.ceiling ?? null) },
      {
        heading: 'Batas Serapan (%) / Absorption Limit (%)',
        format: 'points',
        value: ({ figures }) => roundOrNull(figures?.limit ?? null),
      },
      {
        heading: 'Realisasi Keuangan (Rp) / Spent (Rp)',
        format: 'rupiah',
        value: (line) => roundOrNull(line.figures?.spent ?? null),
      },
      {
        heading: 'Keuangan (%) / Financial (%)',
        format: 'points',
        value: (line) => roundOrNull(line.figures?.absorption ?? null),
      },
      {
        heading: 'Fisik (%) / Physical (%)',
        format: 'points',
        value: ({ figures }) => roundOrNull(figures?.physical ?? null),
      },
      {
        heading: 'Deviasi Fisik–Keuangan / Physical–Financial Deviation',
        format: 'points',
        value: ({ figures }) => roundOrNull(figures?.deviation ?? null),
      },
      {
        heading: 'Keuangan Tertimbang (%) / Weighted Financial (%)',
        format: 'points',
        value: (line) => share(line.figures?.spent ?? null),
      },
      {
        heading: 'Fisik Tertimbang (%) / Weighted Physical (%)',
        format: 'points',
        value: ({ figures }) =>
          figures === null || figures.physical === null ? null : share((figures.physical / 100) * figures.ceiling),
      },
      {
        heading: 'Sisa (Rp) / Remainder (Rp)',
        format: 'rupiah',
        value: ({ figures }) => (figures && figures.spent !== null ? roundPrinted(figures.remainder) : null),
      },
      { heading: 'Permasalahan / Problems', format: 'text', value: reasons },
    ],
    wide: { from: 2, count: 1 },
    isLong: true,
  };
  return layOut(sheet, lines, frame);
}
