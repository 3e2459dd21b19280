import type { Grid } from '../../period';
import {
  aggregations,
  type Actual,
  type Aggregation,
  type Earlier,
  type Located,
  type Polarity,
  type Target,
} from './measure';
import { polarityOf } from '../polarity/polarities';

/**
 * *Tingkat Kinerja*: whose agreement an indicator belongs to. The levels that form a unit's value have a rank, 0 the highest (data
 * dictionary, rule 4); `region` (`Daerah`) counts in no mean.
 */
const levels = {
  head: { rank: 0 },
  administrator: { rank: 1 },
  supervisor: { rank: 2 },
  subActivity: { rank: 3 },
  region: { rank: null },
} as const satisfies Record<string, { rank: number | null }>;

export type Level = keyof typeof levels;

/** The rank of an indicator's level; null where it has no level, or one without a rank. */
export const levelRank = ({ level }: Pick<Indicator, 'level'>): number | null => level && levels[level].rank;

/** The levels that form a unit's value, highest first. */
export const levelsFromTop: readonly Level[] = (Object.keys(levels) as Level[])
  .filter((level) => levels[level].rank !== null)
  .sort((a, b) => (levels[a].rank ?? 0) - (levels[b].rank ?? 0));

/** *Frekuensi Pengukuran* */
export type Frequency = 'monthly' | 'quarterly' | 'semester' | 'annual';

/** A row of `Realisasi` for one component, its cells in the order of the grid. */
export interface Series {
  sheet: string;
  row: number;
  cells: Located<Actual>[];
}

/** Everything reported over the periods for one indicator. */
export interface Reported {
  grid: Grid;
  /** The indicator's own row (without component). */
  direct?: Series;
  numerator?: Series;
  denominator?: Series;
}

/** An indicator as the sheets state it; nothing here is computed. */
export interface Indicator {
  /** Place of the row: sheet name and row number. */
  sheet: string;
  row: number;
  code: string;
  /** Code of the unit. */
  unit: string;
  objective: string;
  name: string;
  measureUnit: string;
  /** A word or cell that decides how it is computed cannot be understood: its figure is never guessed. */
  isUnclear?: boolean;
  /** What is not understood is how its cells of `Realisasi` come together: `Cara Hitung` or `Isian Realisasi`. */
  isActualUnclear?: boolean;
  /** What is not understood is how its interim targets come together: `Sifat Target TW`. */
  isInterimUnclear?: boolean;
  /** Its name speaks of a survey of satisfaction, whose grades have bounds of their own (rule 3). */
  isSurvey?: boolean;
  polarity: Located<Polarity | null>;
  target: Located<Target>;
  /** `Target TW I`–`TW IV`. */
  interimTargets: [Located<Target>, Located<Target>, Located<Target>, Located<Target>];
  interimKind: 'cumulative' | 'perQuarter';
  /** Null when `Cara Hitung` is empty. */
  aggregation: Located<Aggregation | null>;
  actualsKind: 'perPeriod' | 'cumulative';
  frequency: Frequency | null;
  /** `Indikator.Realisasi`: the year's figure; without a sheet `Realisasi` the figure to date of the period. */
  actual: Located<Actual>;
  /** The workbook has a sheet `Realisasi`. */
  besideActuals?: boolean;
  reported: Reported | null;
  /** Null when the cell is empty (counts as 1). */
  weight: Located<number | null>;
  level: Level | null;
  /** `Jenis Indikator`, as written. */
  kind: string;
  parentIndicator: string;
  programme: string;
  owner: string;
  definition: string;
  dataSource: string;
  evidence: string;
  lastYear: Located<Earlier | null>;
  planEnd: Located<Target>;
  nationalStandard: Located<number | null>;
  /** Realised of the strategic plan (*Renstra*) up to last year. */
  toLastYear: Located<number | null>;
  /** Quality, index and category of a minimum service (SPM) as written. */
  standard: { quality: string; index: string; category: string };
}

/** The weight that counts: empty is 1. */
export function weightOf(indicator: Indicator): number {
  return indicator.weight.value ?? 1;
}

/** Whether *Satuan* is a percentage, so that a ratio is multiplied by 100 (data dictionary, rule 2). */
export function isPercent(measureUnit: string): boolean {
  return /^(%|persen|prosen|percent)/i.test(measureUnit.trim());
}

const scoreMeasure = /^(indeks|index|nilai|value|skor|score|level|tingkat|predikat|grade|opini)/i;

/** Whether *Satuan* is an index, a score, a level or a grade: told by the number alone, and its differences are points. */
export const isScore = (measureUnit: string): boolean => scoreMeasure.test(measureUnit.trim());

/** Whether *Satuan* describes a state rather than an amount, so that its figures cannot be added up. */
export const isState = (measureUnit: string): boolean => isPercent(measureUnit) || isScore(measureUnit);

/** Measures of things that are counted, so that they have no decimals. */
const countedMeasure =
  /^(orang|org|jiwa|kk|keluarga|kpm|anak|lansia|kasus|unit|dokumen|laporan|berkas|kegiatan|sub kegiatan|paket|lembaga|kelompok|desa|kelurahan|kecamatan|kali|buah|people|persons?|famil(y|ies)|cases?|documents?|reports?|units?|activit(y|ies)|packages?)\b/i;

/** Whether `Satuan` counts things. */
export const isCounted = (measureUnit: string): boolean => countedMeasure.test(measureUnit.trim());

/** *Cara Hitung* in force: as stated, else by the kind of measure (data dictionary, rule 2). */
export function aggregationOf(indicator: Indicator): Aggregation {
  if (indicator.aggregation.value) return indicator.aggregation.value;
  return polarityOf(indicator)?.graded || isState(indicator.measureUnit) ? 'last' : 'sum';
}

/** Whether the periods' figures add up, so that a figure within the year is on its way. */
export const addsUp = (indicator: Indicator): boolean => aggregations[aggregationOf(indicator)].addsUp;

/** Whether an indicator counts in means and agreements; those of the region (`Daerah`) are shown beside them. */
export const countsInMeans = ({ level }: Pick<Indicator, 'level'>): boolean =>
  level === null || levels[level].rank !== null;
