import type { Day } from '../day';

/** *Status Kepegawaian*. */
export type Employment = 'pns' | 'cpns' | 'pppk' | 'pppkPartTime' | 'nonAsn' | 'tagana' | 'tksk' | 'psm' | 'pkh';

/** Which wording fits a person: civil servants (*ASN*), contract staff, or volunteers, who have no NIP, SKP or rating. */
export type StaffGroup = 'asn' | 'nonAsn' | 'volunteer';

const groups: Record<Employment, StaffGroup> = {
  pns: 'asn',
  cpns: 'asn',
  pppk: 'asn',
  pppkPartTime: 'asn',
  nonAsn: 'nonAsn',
  tagana: 'volunteer',
  tksk: 'volunteer',
  psm: 'volunteer',
  pkh: 'volunteer',
};

/** The group of a person; without a readable status nothing of the civil service is presumed. */
export const groupOf = ({ employment }: Pick<Employee, 'employment'>): StaffGroup =>
  employment === null ? 'nonAsn' : groups[employment];

/** A row of `Pegawai`: today's placement of one person. */
export interface Employee {
  sheet: string;
  row: number;
  /** As written; NIP, NI PPPK, or a number of the agency's own. */
  id: string;
  name: string;
  /** Name with academic titles. */
  fullName: string;
  employment: Employment | null;
  position: string;
  rank: string;
  /** Code of the unit; empty when none is stated or it is not known. */
  unit: string;
  from: Day | null;
  /** The last day of work. */
  until: Day | null;
  /** ID of the superior as written. */
  superior: string;
  email: string;
  cells: Record<'id' | 'name' | 'unit' | 'from' | 'until' | 'superior', string>;
}

/** *Jenis* of a transfer. */
export type TransferKind =
  'in' | 'out' | 'rotation' | 'promotion' | 'retirement' | 'death' | 'resignation' | 'acting' | 'dailyActing';

/** A row of `Mutasi Pegawai`. */
export interface Transfer {
  sheet: string;
  row: number;
  id: string;
  /** Null: no readable kind; such a row is left out. */
  kind: TransferKind | null;
  /** Code of the unit; null: a place that `Unit Kerja` does not have, such as another agency; empty: not stated. */
  from: string | null;
  to: string | null;
  /** `Dari` and `Ke` as written, for what is printed. */
  fromText: string;
  toText: string;
  position: string;
  /** *TMT*: the first day on which the transfer holds. */
  effective: Day | null;
  decree: string;
  cells: Record<'id' | 'kind' | 'from' | 'to' | 'effective', string>;
}

const leaving: ReadonlySet<TransferKind> = new Set(['out', 'retirement', 'death', 'resignation']);

/** Whether somebody leaves the agency by a transfer. */
export const isLeaving = ({ kind }: Pick<Transfer, 'kind'>): boolean => kind !== null && leaving.has(kind);

/** *Plt.* and *Plh.*: a second office for a time, which moves nobody. */
export const isActing = ({ kind }: Pick<Transfer, 'kind'>): boolean => kind === 'acting' || kind === 'dailyActing';

/** An ID in the form in which two ways of writing it are equal: letter case and the spaces of a NIP do not count. */
export function idKey(id: string): string {
  const bare = id.replace(/[\s.\-'’]/g, '');
  return /^\d+$/.test(bare) ? bare : id.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** A name or title as it is compared: letter case, stops and double spaces do not count. */
export const nameKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.,'’`]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
