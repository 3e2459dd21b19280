import type { Day } from './day';
import type { Period } from './period';
import type { CeilingBasis } from './main-job/budget/budget';
import type { RatingBand } from './main-job/indicator/rating';
import type { GradeScale } from './main-job/indicator/grade';

export type FlagBasis = 'both' | 'attainment' | 'absorption';
export type ParentValue = 'own' | 'children' | 'weighted';
export type NegativeFormula = '(2T-R)/T' | 'T/R';

/** The settings that decide figures (sheet `Pengaturan`); limits and bounds in points, null for `tanpa`. */
export interface Rules {
  year: number;
  period: Period;
  /** The last day of the period has not passed: nothing is final yet. */
  isRunning?: boolean;
  /** `Batas Minimal Capaian (%)` */
  minimumAttainment: number;
  /** `Batas Minimal Serapan (%)`, in force for the full year. */
  minimumAbsorption: number;
  /** `Target Serapan TW I`–`TW III (%)`. */
  absorptionTargets: [number, number, number];
  agencyAttainmentTarget: number;
  agencyAbsorptionTarget: number;
  flagBasis: FlagBasis;
  /** `Bila Target Triwulan Kosong` = `Proporsional`. */
  proportionalTargets: boolean;
  parentValue: ParentValue;
  negativeFormula: NegativeFormula;
  /** `Batas Atas (%)` of the means. */
  cap: number | null;
  /** `Batas Bawah (%)` of the means. */
  floor: number | null;
  ratingScale: readonly RatingBand[];
  ceilingBasis: CeilingBasis;
  /** `Tanggal DPA Pergeseran`, `Tanggal DPA Perubahan`: the days from which those ceilings are in force; null: not stated. */
  ceilingDates: { shifted: Day | null; revised: Day | null };
  /** `Tanggal Data`: the day of the figures that stand in no column of a period; null: the day of the run. */
  dataDay: Day | null;
  /** `Hari Batas Lapor`: the day of the next month by which reports of a period are in time. */
  reportingDueDay: number;
  gradeScales: readonly GradeScale[];
}
