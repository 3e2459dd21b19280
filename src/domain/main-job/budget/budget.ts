import type { Located } from '../indicator/measure';

/**
 * An amount in Rupiah as its cell states it: a number, an empty cell, or a marker such as `belum`. `-` and `nihil` state 0, but
 * make no figure of a column that says nothing else.
 */
export type Amount = { kind: 'number'; value: number; isNil?: true } | { kind: 'blank' } | { kind: 'notReported' };

/** A column of ceilings. */
export type CeilingColumn = keyof BudgetRow['ceilings'];

/** *Dasar Pagu*: the column that a basis names; null: the newest in force (data dictionary, "As of a day"). */
export const ceilingBases = {
  revisedIfAny: null,
  original: 'original',
  shifted: 'shifted',
  revised: 'revised',
} as const satisfies Record<string, CeilingColumn | null>;

export type CeilingBasis = keyof typeof ceilingBases;

/** A row of `Anggaran Belanja`; amounts in Rupiah, to date. */
export interface BudgetRow {
  sheet: string;
  row: number;
  /** Programme, kegiatan or sub kegiatan; taken from the row above when only the account is stated. */
  code: string;
  /** `Kode Rekening`; also holds an account code that stands in column `Kode`. */
  account: string;
  /** Code of the unit as stated; empty when it is inherited. */
  unit: string;
  description: string;
  ceilings: { original: Located<Amount>; shifted: Located<Amount>; revised: Located<Amount> };
  spent: Located<Amount>;
  spentToQuarter: [Located<Amount>, Located<Amount>, Located<Amount>, Located<Amount>];
  /** `Realisasi s.d. <bulan>`, Januari first; none when the sheet has no such column. */
  spentToMonth: readonly Located<Amount>[];
  cashPlan: [Located<Amount>, Located<Amount>, Located<Amount>, Located<Amount>];
  /** `Realisasi Fisik (%)` in points. */
  physical: Located<number | null>;
  /** `Fisik s.d. TW n` in points; none when the sheet has no such column. */
  physicalToQuarter: readonly Located<number | null>[];
  kind: string;
  fund: string;
  objectiveCode: Located<string>;
  owner: string;
  ofForms: BudgetFormFacts;
}

/** What the forms E.81 and RFK alone print of a budget row; amounts in Rupiah, texts as written. */
export interface BudgetFormFacts {
  /** Budget of the strategic plan (*Renstra*) to its end. */
  planBudget: Located<Amount>;
  /** Realised of it up to last year. */
  planSpent: Located<Amount>;
  /** `Rencana Fisik s.d. TW n` in points; none when the sheet has no such column. */
  plannedPhysicalToQuarter: readonly Located<number | null>[];
  location: string;
  volume: string;
  method: string;
  provider: string;
  contract: Located<Amount>;
}

/** `Tingkat` of a budget row, from the segments of its code; a summary is an account row that sums up what follows. */
export type BudgetLevel =
  'affair' | 'field' | 'organisation' | 'programme' | 'activity' | 'subActivity' | 'detail' | 'account' | 'summary';

const levelBySegments: Record<number, BudgetLevel> = {
  1: 'affair',
  2: 'field',
  3: 'programme',
  4: 'activity',
  5: 'activity',
  6: 'subActivity',
  7: 'detail',
};

/**
 * Whether a code is an account (*kode rekening*): first segment 4, 5 or 6, second none or one digit. `5.1.02` is an
 * account, `5.01.02` a programme (data dictionary, sheet Anggaran Belanja).
 */
export function isAccountCode(code: string): boolean {
  return /^[456](\.\d(\.\d+)*)?$/.test(code.trim());
}

/** Rows that repeat what others say: they stand outside the tree and are never added. */
export const standsAside = (level: BudgetLevel): boolean => level === 'organisation' || level === 'summary';

/** Programmes, kegiatan and sub kegiatan, with the rows above and below them that bear a code of that kind. */
export const isCoded = ({ level }: { level: BudgetLevel }): boolean => level !== 'account' && !standsAside(level);

/** How many segments a dotted code has. */
export function segmentsOf(code: string): number {
  let segments = 1;
  for (let dot = code.indexOf('.'); dot >= 0; dot = code.indexOf('.', dot + 1)) segments++;
  return segments;
}

/** Level of a row from its code; eight segments and more name an organisation (*SKPD*), as SIPD exports write it. */
export function levelOf(row: Pick<BudgetRow, 'code' | 'account'>): BudgetLevel {
  if (row.account !== '') return 'account';
  return levelBySegments[segmentsOf(row.code)] ?? 'organisation';
}
