import type { Day } from '../day';
import type { Level } from '../main-job/indicator/indicator';
import type { Target } from '../main-job/indicator/measure';

/** Version of an agreement: 0 is `Murni`, n is `Perubahan n`. */
export type Version = number;

/** A row of `Perjanjian Kinerja`. */
export interface Agreement {
  sheet: string;
  row: number;
  /** Code of the unit; never empty. */
  unit: string;
  firstId: string;
  level: Level | null;
  secondId: string;
  number: string;
  version: Version;
  date: Day | null;
  reason: string;
  /** Day of signing; null: not signed. */
  signed: Day | null;
  cells: Record<'unit' | 'firstId' | 'secondId' | 'version' | 'reason' | 'signed', string>;
}

/** A member of staff as agreements need them; `id` is a NIP where it has 18 digits. */
export interface Official {
  id: string;
  /** Name with titles. */
  fullName: string;
  position: string;
  rank: string;
  unit: string;
  /** ID of the superior; empty when not stated. */
  superior: string;
}

/** One of the two who sign. */
export interface Party {
  name: string;
  position: string;
  rank: string;
  /** NIP; empty where there is none (an elected superior) or it is not known. */
  number: string;
}

/** What is agreed: a target of an indicator, or the ceiling of a programme, kegiatan or sub kegiatan in Rupiah. */
export interface Term {
  kind: 'indicator' | 'budget';
  code: string;
  objective: string;
  name: string;
  measureUnit: string;
  target: Target;
  /** TW I–IV: interim targets, or of a budget the cash plan to date. */
  interim: readonly Target[];
  ceiling: number | null;
  /** Funds of a budget, joined by commas. */
  fund: string;
}

/** Everything one version of one official's agreement holds, as it was recorded. */
export interface Snapshot {
  unit: string;
  level: Level | null;
  position: string;
  version: Version;
  year: number;
  terms: Term[];
}

/** A term of one version of an official's agreement, in its place among the others. */
export interface DetailRecord extends Omit<Snapshot, 'terms'> {
  /** When it was recorded. */
  recorded: string;
  /** Tells recordings of one version in the same minute apart. */
  recording: string;
  place: number;
  term: Term;
}
