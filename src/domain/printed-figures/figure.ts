import type { Cap, Form, Rounding, RuleName } from './rules';
import type { ScaleName } from './scales';
import type { SlipFound } from './slips';
import type { TableNote } from './table';

/** `other-rule`: it follows from its numbers, but by another rule than most of its table. */
export type Verdict = 'reproduced' | 'other-rule' | 'wrong' | 'unchecked';

/** The rows that a total or an average covers. */
export type Cover = 'block' | 'every' | 'subtotals' | 'top' | 'leaves' | 'below';

/** How a figure follows from others. */
export interface RuleUse {
  rule: RuleName;
  cap: Cap | null;
  isFloored: boolean;
  rounding: Rounding;
  form: Form;
  isUnrounded: boolean;
  /** Of totals and averages. */
  cover?: Cover;
  /** How many rows that are. */
  rows?: number;
  /** Of categories. */
  scale?: ScaleName;
}

/** Why a figure is not checked, or what is to be known of it beside its rule. */
export type Reason =
  | 'no-target'
  | 'no-actual'
  | 'not-a-number'
  | 'words'
  | 'ratio'
  | 'several'
  | 'footnote'
  | 'zero-target'
  | 'unknown-rule'
  | 'no-rows'
  | 'other-weights'
  | 'no-scale'
  | 'other-scale'
  | 'no-attainment'
  | 'only-if-lower-is-better';

/** A printed figure, judged. */
export interface Figure {
  kind: 'percentage' | 'total' | 'average' | 'category';
  /** A1 notation. */
  cell: string;
  /** What its row and its column are called. */
  row: string;
  column: string;
  printed: string;
  /** By the rule of its table, in the measure of the column, at its printed decimals; null: nothing can be computed. */
  recomputed: number | null;
  /** Decimals of the column. */
  decimals: number;
  /** How it follows from others; of a wrong figure, how it should. */
  rule: RuleUse | null;
  /** Printed less recomputed; null where either is no number. */
  difference: number | null;
  verdict: Verdict;
  slip: SlipFound | null;
  /** What should be printed: a number, the code of a band of a scale, or null where nothing can be said. */
  correction: number | string | null;
  reason: Reason | null;
  /** The value by each rule, of figures that are not reproduced by that of their table. */
  byRule: readonly { rule: RuleName; value: number }[];
}

/** The judgement of a figure that nothing has been said of. */
export const UNCHECKED = {
  recomputed: null,
  decimals: 0,
  rule: null,
  difference: null,
  verdict: 'unchecked',
  slip: null,
  correction: null,
  reason: null,
  byRule: [],
} as const satisfies Partial<Figure>;

/** How most figures of a column were computed. */
export interface Method {
  rule: RuleName;
  cap: Cap | null;
  form: Form;
  rounding: Rounding;
  /** Figures that follow from it, and all that could be looked at. */
  explained: number;
  checked: number;
}

export interface CheckedSeries {
  kind: 'performance' | 'budget';
  column: string;
  method: Method | null;
}

export interface CheckedTable {
  sheet: string;
  range: string;
  series: readonly CheckedSeries[];
  figures: readonly Figure[];
  notes: readonly TableNote[];
}
