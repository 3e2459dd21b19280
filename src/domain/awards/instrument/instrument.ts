import type { Located } from '../../main-job/indicator/measure';
import type { AwardMethod, AwardRecipient } from '../result';

/** *Sumber* of a criterion: jurors, typed figures, or figures counted from records. */
export type CriterionSource =
  | 'jury'
  | 'input'
  | 'medianResponse'
  | 'p90Response'
  | 'respondedInTime'
  | 'resolvedInTime'
  | 'resolved'
  | 'reopened'
  | 'unitAttainment'
  | 'publications'
  | 'reach';

/** *Gugur Bila*: the participant is out when its figure stands so to the limit. */
export interface VetoRule {
  operator: '<' | '<=' | '>' | '>=' | '=';
  limit: number;
  /** As written, e.g. `>0`. */
  text: string;
}

/** One line of a conversion table: figures from `low` to `high` earn `points`. */
export interface Bin {
  low: number;
  high: number;
  includesLow: boolean;
  includesHigh: boolean;
  points: number;
}

/** *Skala*: the bounds of a score, or a conversion table of raw figures. */
export type Scale = { kind: 'bounds'; low: number; high: number } | { kind: 'bins'; bins: Bin[] };

/** A row of `Kriteria Penilaian`. */
export interface Criterion {
  sheet: string;
  row: number;
  /** Name of the category. */
  category: string;
  code: string;
  name: string;
  /** As stated; any total is possible here, the check of the instrument asks for 100. */
  weight: Located<number>;
  /** *Sifat*: more is better, or less is better. */
  kind: 'benefit' | 'cost';
  kindCell: string;
  source: CriterionSource;
  sourceCell: string;
  /** *Sifat*, *Sumber* or *Gugur Bila* holds what nobody understands: nothing can be scored by it. */
  isUnclear: boolean;
  /** Fixed anchors of SMART in the figure's own unit: worth 0 and worth 100. */
  zero: Located<number | null>;
  hundred: Located<number | null>;
  veto: VetoRule | null;
  scale: Scale | null;
  scaleCell: string;
  /** 1 decides first between equal scores; null: has no part in it. */
  tieOrder: number | null;
  /** *Jika Kosong*: a missing figure stops the decision, or leaves the participant out. */
  ifMissing: 'stop' | 'leaveOut';
}

/** A row of `Kategori Penghargaan`. */
export interface AwardCategory {
  sheet: string;
  row: number;
  name: string;
  nameCell: string;
  /** A unit `Jenis`, `Pegawai`, or a list of codes, as written. */
  participants: string;
  participantsCell: string;
  /** `Peserta` names the employees. */
  ofStaff: boolean;
  recipient: AwardRecipient;
  method: AwardMethod;
  /** *Metode* holds a word that nobody knows. */
  isUnclear: boolean;
  winners: number;
  /** Periods a winner cannot win again; null: setting `Jeda Pemenang (periode)`. */
  coolDown: number | null;
  /** Null: at least one record where the instrument counts reports. */
  minimumCases: number | null;
  basis: string;
}

const reportSources: ReadonlySet<CriterionSource> = new Set([
  'medianResponse',
  'p90Response',
  'respondedInTime',
  'resolvedInTime',
  'resolved',
  'reopened',
]);

const publicationSources: ReadonlySet<CriterionSource> = new Set(['publications', 'reach']);

/** Whether the figure is counted from `Laporan Masyarakat`. */
export const isFromReports = ({ source }: Criterion): boolean => reportSources.has(source);

/** Whether the figure is counted from `Publikasi`. */
export const isFromPublications = ({ source }: Criterion): boolean => publicationSources.has(source);

/** Whether people give the figure in `Penilaian`. */
export const isScored = ({ source }: Criterion): boolean => source === 'jury' || source === 'input';

/** The direction that the source itself has; null where it depends on what is scored. */
export function directionOfSource(source: CriterionSource): Criterion['kind'] | null {
  if (source === 'jury' || source === 'input') return null;
  return source === 'medianResponse' || source === 'p90Response' || source === 'reopened' ? 'cost' : 'benefit';
}
