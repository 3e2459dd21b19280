import { AGENCY_CODE } from '../../../domain/main-job/unit/unit';
import type { Absorption } from '../../../domain/main-job/budget/absorption';
import { standsAside, type BudgetLevel } from '../../../domain/main-job/budget/budget';
import type { Evaluation } from '../../../domain/main-job/evaluation';
import { isBelow, roundOrNull, roundPrinted } from '../../../domain/number';
import type { Explanation } from '../../../domain/main-job/budget/remainder';
import { texts, type Texts } from '../../../text';
import type { Language } from '../../../text/language';
import { limitLabel } from '../labels';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';
import { coloursByCode, limitTones } from '../status-colours';

/** One line of the sheet: a budget row, the total of a unit, or the total of the agency. */
interface Line {
  code: string;
  account: string;
  unit: string;
  description: string;
  level: BudgetLevel | 'unit' | 'agency';
  figures: Absorption;
  explanation: Explanation | null;
}

function linesOf(evaluation: Evaluation, words: Texts): Line[] {
  const { budget, remainder, input } = evaluation;
  if (!budget) return [];
  const unitNames = new Map(input.units.map(({ code, name }) => [code, name]));
  const lines = budget.tree.nodes
    .filter(({ level }) => !standsAside(level))
    .map((node): Line => ({
      code: node.row.code,
      account: node.row.account,
      unit: unitNames.get(node.unit) ?? node.unit,
      description: node.row.description,
      level: node.level,
      figures: budget.ofNode(node),
      explanation: node.level === 'account' ? null : (remainder?.ofNode(node) ?? null),
    }));
  for (const { value, absorption } of evaluation.units) {
    if (!absorption) continue;
    const { code, name } = value.unit;
    const description = words.sheets.unitTotal(name);
    lines.push({ code, account: '', unit: name, description, level: 'unit', figures: absorption, explanation: null });
  }
  const figures = evaluation.agency.absorption;
  if (figures) {
    const explained = remainder?.explained ?? 0;
    const explanation = { explained, open: figures.remainder - explained, entries: [], coveredBy: '' };
    const description = words.sheets.agencyTotal;
    lines.push({ code: AGENCY_CODE, account: '', unit: '', description, level: 'agency', figures, explanation });
  }
  return lines;
}

function statusOf({ figures }: Line, words: Texts, language: Language): string {
  const { absorptionRow } = words.terms;
  if (figures.ceiling <= 0) return absorptionRow.notComputable;
  if (figures.notReported === figures.leaves) return absorptionRow.notReported;
  if ((figures.spent ?? 0) > figures.ceiling) return absorptionRow.overspent;
  const { absorption, limit } = figures;
  if (absorption === null || limit === null) return words.terms.limitStatus.notAssessable;
  const met = figures.notReported > 0 ? 'provisional' : 'met';
  return limitLabel({ status: isBelow(absorption, limit) ? 'below' : met, limit }, words, language);
}

/** Letters of the reasons given for a row, or the code of the parent whose entry covers it. */
function reasonsOf({ explanation }: Line, { sheets }: Texts): string {
  if (!explanation) return '';
  const given = [...new Set(explanation.entries.map(({ reason, statedReason }) => reason.value ?? statedReason))];
  if (given.length === 0 && explanation.coveredBy !== '') return sheets.coveredBy(explanation.coveredBy);
  return given.filter((reason) => reason.trim() !== '').join(', ');
}

/** Sheet `Serapan`: every budget row, then the totals of units and agency (data dictionary, rule 9). */
export function absorptionSheet(evaluation: Evaluation, frame: OutputFrame): OutputContent {
  const { language } = frame;
  const words = texts(language);
  const sheet: OutputSheet<Line> = {
    name: 'Serapan / Absorption',
    ...((evaluation.input.budget ?? []).length === 0 && { nothing: words.sheets.nothing.budget }),
    columns: [
      { heading: 'Kode / Code', format: 'text', room: 'office', value: ({ code }) => code },
      { heading: 'Kode Rekening / Account', format: 'text', value: ({ account }) => account },
      { heading: 'Unit', format: 'text', value: ({ unit }) => unit },
      // Narrow enough that the absorption stands in sight on a common screen.
      { heading: 'Uraian / Description', format: 'text', room: 'name', value: ({ description }) => description },
      { heading: 'Tingkat / Level', format: 'text', value: ({ level }) => words.terms.budgetLevel[level] },
      { heading: 'Pagu / Ceiling', format: 'rupiah', value: ({ figures }) => roundPrinted(figures.ceiling) },
      {
        heading: 'Realisasi / Spent',
        format: 'rupiah',
        value: ({ figures }) => roundOrNull(figures.spent),
      },
      {
        heading: 'Sisa / Remainder',
        format: 'rupiah',
        value: ({ figures }) => (figures.spent === null ? null : roundPrinted(figures.remainder)),
      },
      {
        heading: 'Serapan (%) / Absorption (%)',
        format: 'points',
        value: ({ figures }) => roundOrNull(figures.absorption),
      },
      { heading: 'Fisik (%) / Physical (%)', format: 'points', value: ({ figures }) => roundOrNull(figures.physical) },
      {
        heading: 'Deviasi Fisik–Keuangan / Physical–Financial Deviation',
        format: 'points',
        value: ({ figures }) => roundOrNull(figures.deviation),
      },
      {
        heading: 'Sisa Berpenjelasan (Rp) / Explained Remainder (Rp)',
        format: 'rupiah',
        value: ({ explanation }) => explanation && roundPrinted(explanation.explained),
      },
      {
        heading: 'Sisa Belum Berpenjelasan (Rp) / Open Remainder (Rp)',
        format: 'rupiah',
        value: ({ explanation }) => explanation && roundOrNull(explanation.open),
      },
      { heading: 'Alasan / Reason', format: 'text', value: (line) => reasonsOf(line, words) },
      { heading: 'Status', format: 'text', value: (line) => statusOf(line, words, language) },
    ],
    isLong: true,
    widthRuns: 4,
  };
  const { limitStatus, absorptionRow } = words.terms;
  const column = sheet.columns.length - 1;
  return layOut(sheet, linesOf(evaluation, words), frame, [
    ...coloursByCode(column, limitStatus, limitTones),
    ...coloursByCode(column, absorptionRow, { overspent: 'void', notReported: 'awaited', notComputable: 'mute' }),
  ]);
}
