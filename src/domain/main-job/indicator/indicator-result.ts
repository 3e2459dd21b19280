import type { ActualToDate } from './actual';
import type { Attainment, NotComputable } from './attainment';
import type { Comparability } from './comparability';
import type { Finding } from '../../finding';
import type { Indicator } from './indicator';
import type { PeriodTarget } from './interim-target';
import type { Actual, Earlier, IndicatorStatus, Target } from './measure';
import type { ForecastBasis } from './prognosis';
import type { Rating } from './rating';

/** Last year's figures from `Riwayat Kinerja` or `Realisasi Tahun Lalu`. */
export interface LastYear {
  actual: Earlier | null;
  target: number | null;
  /** Absent: its name and measure are today's. */
  sameFormula?: boolean;
}

/** One row of `Capaian`: figures in the indicator's own unit or in points, all at full precision. */
export interface IndicatorResult {
  indicator: Indicator;
  /** The period's target; null when the indicator is not assessed. */
  target: Target | null;
  actual: Actual;
  toDate: ActualToDate;
  periodTarget: PeriodTarget;
  /** `Capaian (%)` in points, unbounded. */
  attainment: number | null;
  assessment: Attainment | null;
  /** `Kemajuan Tahunan (%)`. */
  annualProgress: number | null;
  rating: Rating | null;
  status: IndicatorStatus;
  notComputable: NotComputable | null;
  /** `Selisih`: actual − target of the period. */
  gap: number | null;
  /** `Kurang`: still needed to the year's target, or the room left for a negative indicator. */
  remaining: number | null;
  forecast: Actual | null;
  /** Beside a forecast that assumes the rest of the target: the figure that the present pace alone would give. */
  forecastAtPace: Actual | null;
  /** What the forecast assumes. */
  forecastBasis: ForecastBasis | null;
  /** `Prognosis (%)` in points. */
  prognosis: number | null;
  /** Beside a forecast that assumes the rest of the target: what the present pace alone would give, in points. */
  prognosisAtPace: number | null;
  /** The forecast lies below the limit before the year's end (*Perlu perhatian*). */
  needsAttention: boolean;
  /** The forecast by the rest of the target is not below the limit, and what the present pace alone would give is. */
  needsFasterPace: boolean;
  lastYear: Earlier | null;
  /** Whether last year's figure is like this one, or why not: decided here for sheets and papers alike. */
  comparability: Comparability;
  /** `Perubahan`: actual − last year's actual, of grades between their scores; null where they are not alike. */
  change: number | null;
  /** `Renstra (%)` in points. */
  planProgress: number | null;
  /** The figures are those frozen in `Arsip Capaian`; today's sheets give others. */
  isFrozen?: boolean;
  /** A grave question about it is open (domain/questions): the value it helps to form is provisional. */
  isDoubtful?: boolean;
  findings: Finding[];
}

/** What an indicator was found to be, before anything is derived from it. */
export type AssessedFacts = Pick<
  IndicatorResult,
  | 'target'
  | 'actual'
  | 'toDate'
  | 'periodTarget'
  | 'attainment'
  | 'assessment'
  | 'status'
  | 'notComputable'
  | 'findings'
>;
