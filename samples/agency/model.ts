import type { aggregation, frequency, kind, level, polarity } from '../workbook/choices';
import type { Words } from '../workbook/words';

export interface Unit {
  code: string;
  name: Words;
  type: Words;
  parent?: string;
  head: string;
  headNumber: string;
  headTitle: Words;
  email: string;
  weight?: number;
}

/** A cell of `Realisasi`: a figure, a grade as text, or null when nothing was reported. */
export type Reported = number | string | null;

/** Target and actual of one earlier year, as in `Riwayat Kinerja`. */
export interface EarlierYear {
  target: number | string;
  actual: number | string;
}

/**
 * One indicator with everything the sheets `Indikator`, `Realisasi` and `Riwayat Kinerja` say about it. Targets and
 * actuals are in the indicator's own measure (percent points for %).
 */
export interface Indicator {
  code: string;
  unit: string;
  objective?: Words;
  name: Words;
  measure: Words;
  polarity: keyof typeof polarity;
  target: number | string;
  /** Targets of TW I–IV; null leaves the cell empty. */
  interim?: readonly (number | string | null)[];
  aggregation: keyof typeof aggregation;
  weight?: number;
  level: keyof typeof level;
  kind: keyof typeof kind;
  parent?: string;
  program?: Words;
  interimKind?: 'cumulative' | 'quarterly';
  actualsKind?: 'period' | 'cumulative';
  frequency?: keyof typeof frequency;
  definition?: Words;
  source: Words;
  /** Target at the end of the strategic plan (Renstra). */
  planEnd?: number | string;
  nationalStandard?: number;
  /** January onwards; months after the last are empty. */
  actuals?: readonly Reported[];
  /** Instead of `actuals`: a numerator and a denominator row. */
  ratio?: { numerator: readonly number[]; denominator: readonly number[] };
  evidence?: Words;
  /** 2021 … 2025. */
  earlier?: readonly EarlierYear[];
}

/** Money of a sub kegiatan or of one of its accounts; the rows above carry sums only. */
export interface BudgetMoney {
  /** Ceiling of the original budget (pagu murni), in Rupiah. */
  ceiling: number;
  /** Revised ceiling (pagu perubahan), in Rupiah; the original one when left out. */
  revised?: number;
  /** Spent to date at the end of TW I, II and III, in per cent of the revised ceiling. */
  spent: readonly [number, number, number];
  /** Cash plan to date (RAK) at the end of TW I, II and III, in per cent of the revised ceiling. */
  plan: readonly [number, number, number];
  type: Words;
}

export interface BudgetAccount extends BudgetMoney {
  account: string;
  description: Words;
}

/** A sub kegiatan: with money of its own, or with accounts below it. */
export interface BudgetActivity {
  code: string;
  description: Words;
  unit: string;
  /** Physical realisation, in per cent. */
  physical: number;
  fund: string;
  money?: BudgetMoney;
  accounts?: readonly BudgetAccount[];
}

/** A program or kegiatan with the rows below it. */
export interface BudgetGroup {
  code: string;
  description: Words;
  unit: string;
  children: readonly (BudgetGroup | BudgetActivity)[];
}
