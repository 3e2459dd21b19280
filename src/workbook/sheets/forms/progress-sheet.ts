import type { FormTable } from '../../../domain/forms/form-table';
import { formNodes } from '../../../domain/forms/programme-links';
import { progressFigures, type ProgressFigures } from '../../../domain/forms/progress-figures';
import type { Absorption } from '../../../domain/main-job/budget/absorption';
import type { BudgetNode } from '../../../domain/main-job/budget/budget-tree';
import type { Evaluation } from '../../../domain/main-job/evaluation';
import { AGENCY_CODE } from '../../../domain/main-job/unit/unit';
import { roundOrNull, roundPrinted } from '../../../domain/number';
import { texts } from '../../../text';
import { layOut, type OutputContent, type OutputFrame } from '../output-sheet';
import { formTable, type Form, type FormColumn, type FormFrame } from './form-columns';

/** A budget row, or the total of the agency. */
interface Line {
  number: number | null;
  node: BudgetNode | null;
  description: string;
  figures: Absorption | null;
  progress: ProgressFigures | null;
}

/** A text of the row or of the nearest row above that has it. */
function inherited(node: BudgetNode | null, field: 'fund' | 'owner'): string {
  for (let row = node; row; row = row.parent) if (row.row[field] !== '') return row.row[field];
  return '';
}

function linesOf({ budget, agency, input }: Evaluation, { language }: OutputFrame): Line[] {
  const { progress: words } = texts(language).forms;
  if (!budget) {
    return [{ number: null, node: null, description: words.withoutBudget, figures: null, progress: null }];
  }
  const progress = progressFigures(budget, input.rules);
  const rows = formNodes(budget.tree).map((node, index): Line => {
    const { description } = node.row;
    return { number: index + 1, node, description, figures: budget.ofNode(node), progress: progress(node) };
  });
  const total = { number: null, node: null, description: words.total, figures: agency.absorption };
  return [...rows, { ...total, progress: progress(null) }];
}

/** Columns of figures of a format. */
const figures =
  (format: 'rupiah' | 'points') =>
  (heading: string, paper: string, value: (line: Line) => number | null, emptyBecause?: string): FormColumn<Line> => ({
    heading,
    format,
    paper,
    value: (line) => roundOrNull(value(line)),
    ...(emptyBecause !== undefined && { emptyBecause }),
  });

function columnsOf(evaluation: Evaluation, { language }: OutputFrame): FormColumn<Line>[] {
  const words = texts(language);
  const { remainder, agency } = evaluation;
  const total = agency.absorption;
  const unitNames = new Map(evaluation.input.units.map(({ code, name }) => [code, name]));
  /** Per cent of the agency's ceiling; nothing where there is none. */
  const share = (amount: number | null): number | null =>
    amount === null || !total || total.ceiling <= 0 ? null : roundPrinted((amount / total.ceiling) * 100);
  const reasons = ({ node }: Line): string => {
    const entries = node && remainder ? remainder.ownOf(node) : [];
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
  type Told = 'location' | 'volume' | 'method' | 'provider';
  const told = (heading: string, key: Told): FormColumn<Line> => ({
    heading,
    format: 'text',
    isSpare: true,
    value: ({ node }) => node?.row.ofForms[key] ?? '',
  });
  // Without a budget no column has anything, and the only row says so.
  const gaps: Partial<typeof words.forms.progress.gaps> = evaluation.budget ? words.forms.progress.gaps : {};
  const money = figures('rupiah');
  const points = figures('points');
  const contract = ({ node }: Line): number | null => {
    const stated = node?.row.ofForms.contract.value;
    return stated?.kind === 'number' ? stated.value : null;
  };
  return [
    { heading: 'No', format: 'count', figures: false, isKey: true, value: ({ number }) => number },
    { heading: 'Kode / Code', format: 'text', room: 'office', isKey: true, value: ({ node }) => node?.row.code ?? '' },
    {
      heading: 'Program/Kegiatan/Sub Kegiatan / Programme/Activity/Sub-activity',
      format: 'text',
      isKey: true,
      value: ({ description }) => description,
    },
    { heading: 'Unit', format: 'text', value: ({ node }) => (node ? (unitNames.get(node.unit) ?? node.unit) : '') },
    told('Lokasi / Location', 'location'),
    told('Volume', 'volume'),
    { heading: 'Sumber Dana / Fund', format: 'text', isSpare: true, value: ({ node }) => inherited(node, 'fund') },
    { heading: 'PPTK', format: 'text', isSpare: true, value: ({ node }) => inherited(node, 'owner') },
    told('Metode Pelaksanaan / Method', 'method'),
    told('Penyedia / Provider', 'provider'),
    {
      ...money('Nilai Kontrak (Rp) / Contract Value (Rp)', 'Nilai Kontrak (Rp) / Contract (Rp)', contract),
      isSpare: true,
    },
    money('Pagu (Rp) / Ceiling (Rp)', 'Pagu (Rp) / Ceiling (Rp)', ({ figures }) => figures?.ceiling ?? null),
    points('Bobot (%) / Weight (%)', 'Bobot (%) / Weight (%)', ({ figures }) => share(figures?.ceiling ?? null)),
    points(
      'Batas Serapan (%) / Absorption Limit (%)',
      'Keuangan | Target (%) / Financial | Target (%)',
      ({ figures }) => figures?.limit ?? null,
    ),
    money(
      'Realisasi s.d. Bulan Lalu (Rp) / Spent to Last Month (Rp)',
      'Keuangan | Realisasi (Rp) | s.d. Bulan Lalu / Financial | Spent (Rp) | To Last Month',
      ({ progress }) => progress?.before ?? null,
      gaps.monthly,
    ),
    money(
      'Realisasi Bulan Ini (Rp) / Spent This Month (Rp)',
      'Keuangan | Realisasi (Rp) | Bulan Ini / Financial | Spent (Rp) | This Month',
      ({ progress }) => progress?.within ?? null,
      gaps.monthly,
    ),
    money(
      'Realisasi Keuangan (Rp) / Spent (Rp)',
      'Keuangan | Realisasi (Rp) | s.d. Bulan Ini / Financial | Spent (Rp) | To Date',
      ({ figures }) => figures?.spent ?? null,
    ),
    points(
      'Keuangan (%) / Financial (%)',
      'Keuangan | Realisasi (%) / Financial | Realised (%)',
      ({ figures }) => figures?.absorption ?? null,
    ),
    points(
      'Keuangan Tertimbang (%) / Weighted Financial (%)',
      'Keuangan | Tertimbang (%) / Financial | Weighted (%)',
      ({ figures }) => share(figures?.spent ?? null),
    ),
    points(
      'Rencana Fisik (%) / Planned Physical (%)',
      'Fisik | Rencana (%) / Physical | Planned (%)',
      ({ progress }) => progress?.plannedPhysical ?? null,
      gaps.plannedPhysical,
    ),
    points(
      'Fisik (%) / Physical (%)',
      'Fisik | Realisasi (%) / Physical | Realised (%)',
      ({ figures }) => figures?.physical ?? null,
      gaps.physical,
    ),
    points(
      'Fisik Tertimbang (%) / Weighted Physical (%)',
      'Fisik | Tertimbang (%) / Physical | Weighted (%)',
      ({ figures }) =>
        figures === null || figures.physical === null ? null : share((figures.physical / 100) * figures.ceiling),
    ),
    points(
      'Deviasi Fisik–Keuangan / Physical–Financial Deviation',
      'Deviasi Fisik–Keuangan / Physical–Financial Deviation',
      ({ figures }) => figures?.deviation ?? null,
    ),
    money('Sisa (Rp) / Remainder (Rp)', 'Sisa (Rp) / Remainder (Rp)', ({ figures }) =>
      figures && figures.spent !== null ? figures.remainder : null,
    ),
    { heading: 'Permasalahan / Problems', format: 'text', value: reasons },
  ];
}

const formOf = (evaluation: Evaluation, frame: OutputFrame): Form<Line> => ({
  name: 'RFK',
  columns: columnsOf(evaluation, frame),
  codeOf: ({ node }) => node?.row.code ?? AGENCY_CODE,
});

/**
 * Sheet `RFK`: *Laporan Realisasi Fisik dan Keuangan*. Every figure is that of `Serapan`; the weighted columns are shares of the
 * agency's ceiling, so that those of the sub kegiatan add up to the agency's per cent.
 */
export function progressSheet(evaluation: Evaluation, frame: OutputFrame): OutputContent {
  return layOut({ ...formOf(evaluation, frame), isLong: true }, linesOf(evaluation, frame), frame);
}

/** The same form for paper. */
export const progressForm = (evaluation: Evaluation, frame: FormFrame): FormTable =>
  formTable(formOf(evaluation, frame), linesOf(evaluation, frame), frame, {
    isStrong: ({ node }) => node === null || node.level === 'programme',
  });
