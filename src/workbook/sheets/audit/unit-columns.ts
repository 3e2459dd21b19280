import type { AuditCell } from '../../../shapes/audit-book';
import type { AuditTable } from './audit-table';
import type { BudgetAudit } from './budget-sheet';
import type { Expression, Run } from './expressions';
import type { IndicatorAudit } from './indicator-sheet';
import type { ObjectiveAudit } from './objective-sheet';

const rupiah = { format: 'rupiah', width: 18 } as const;
/** Columns of the sheet of units, a step each. */
export const unitColumns = {
  code: { heading: 'Kode / Code', kind: 'words', format: 'text', width: 12 },
  name: { heading: 'Unit', kind: 'words', format: 'text', width: 34 },
  parent: { heading: 'Induk / Parent', kind: 'words', format: 'text', width: 12 },
  formation: { heading: 'Nilai dibentuk dari / Value Formed From', kind: 'words', format: 'text', width: 24 },
  ownFlag: { heading: 'Nilai indikator sendiri / Own Indicators, Bounded', format: 'points' },
  ownMean: { heading: 'Rata-rata indikator sendiri / Own Indicators, Mean', format: 'points' },
  childFlag: { heading: 'Nilai unit di bawahnya / Units Below, Bounded', format: 'points' },
  childMean: { heading: 'Rata-rata unit di bawahnya / Units Below, Mean', format: 'points' },
  ownWeight: { heading: 'Bobot nilai sendiri / Weight of Own Value', format: 'figure', width: 11 },
  childWeight: { heading: 'Bobot unit di bawahnya / Weight of Units Below', format: 'figure', width: 11 },
  flagValue: { heading: 'Nilai Penandaan (%) / Flag Value (%)', format: 'points' },
  mean: { heading: 'Rata-rata Capaian (%) / Mean Attainment (%)', format: 'points' },
  printed: { heading: 'Nilai tercetak / Value as Printed', format: 'points', width: 11 },
  limit: { heading: 'Batas Capaian (%) / Attainment Limit (%)', format: 'points', width: 11 },
  below: { heading: 'Capaian di bawah batas / Attainment Below Limit', format: 'text' },
  weight: { heading: 'Bobot unit / Weight of Unit', format: 'figure', width: 9 },
  counted: { heading: 'Bobot terhitung / Weight Counted', format: 'figure', width: 11 },
  share: { heading: 'Bagian pada induk / Share in Parent', format: 'figure', width: 11 },
  output: { heading: 'Capaian Keluaran (%) / Output Attainment (%)', format: 'points' },
  indicators: { heading: 'Jumlah Indikator / Indicators', format: 'count', width: 10 },
  assessed: { heading: 'Indikator Terhitung / Counted', format: 'count', width: 10 },
  missing: { heading: 'Indikator di bawah batas / Indicators Below Limit', format: 'count', width: 11 },
  plainCeiling: { heading: 'Pagu tanpa pegawai / Ceiling without Staff', ...rupiah },
  plainSpent: { heading: 'Realisasi tanpa pegawai / Spent without Staff', ...rupiah },
  plainReported: { heading: 'Rincian lapor tanpa pegawai / Reported without Staff', format: 'count', width: 11 },
  ceiling: { heading: 'Pagu / Ceiling', ...rupiah },
  spent: { heading: 'Realisasi / Spent', ...rupiah },
  reported: { heading: 'Rincian lapor / Details Reported', format: 'count', width: 11 },
  planned: { heading: 'Rencana kas / Cash Plan', ...rupiah },
  remainder: { heading: 'Sisa / Remainder', ...rupiah },
  absorption: { heading: 'Serapan (%) / Absorption (%)', format: 'points' },
  absorptionPrinted: { heading: 'Serapan tercetak / Absorption as Printed', format: 'points', width: 11 },
  absorptionLimit: { heading: 'Batas Serapan (%) / Absorption Limit (%)', format: 'points', width: 11 },
  absorptionBelow: { heading: 'Serapan di bawah batas / Absorption Below Limit', format: 'text' },
  withoutPersonnel: {
    heading: 'Serapan tanpa Belanja Pegawai (%) / Absorption without Personnel (%)',
    format: 'points',
  },
  physicalWeight: { heading: 'Pagu berfisik / Ceiling with Physical', ...rupiah },
  physicalProduct: { heading: 'Pagu × fisik / Ceiling × Physical', ...rupiah },
  physical: { heading: 'Fisik (%) / Physical (%)', format: 'points' },
  deviation: { heading: 'Deviasi Fisik–Keuangan / Physical–Financial Deviation', format: 'points' },
  efficiency: { heading: 'Efisiensi / Efficiency', format: 'points' },
  causes: { heading: 'Penyebab / Causes', kind: 'words', format: 'text', width: 14 },
  guard: { heading: 'Dasar rumus / Basis of Formula', format: 'text', width: 16 },
} as const;

export type UnitKey = keyof typeof unitColumns;
/** The columns that are compared with the add-on. */
export const unitFigures = [
  ...(['flagValue', 'mean', 'printed', 'output', 'indicators', 'assessed'] as const),
  ...(['ceiling', 'spent', 'remainder', 'absorption', 'absorptionLimit', 'withoutPersonnel'] as const),
  ...(['physical', 'deviation', 'efficiency'] as const),
] as const;
export type UnitFigure = (typeof unitFigures)[number];
export type UnitAudit = AuditTable<UnitKey, UnitFigure>;
export type UnitCells = Partial<Record<UnitKey, AuditCell>>;

/** The sheets whose cells the units refer to. */
export interface UnitSources {
  indicators: IndicatorAudit;
  objectives: { table: ObjectiveAudit; rows: Run | null };
  budget: { table: BudgetAudit; hasPhysical: boolean } | null;
  /** Where the causes of a unit stand; null: it has none. */
  causesAt: (code: string) => Expression | null;
}

/** A cell of the audit workbook that calculates. */
export const formula = (expression: Expression): AuditCell => ({ formula: expression });
