import type { Day } from '../day';

/** *Hasil Kerja* and *Perilaku* against what was expected. */
export type Expectation = 'above' | 'as' | 'below';

/** The free texts of a reflection. */
export type ReflectionText =
  | 'duties'
  | 'achievements'
  | 'extraDuties'
  | 'obstacles'
  | 'improvements'
  | 'plan'
  | 'measure'
  | 'support'
  | 'lastOutcome'
  | 'note';

/** A row of `Refleksi Pegawai`: what one person says of one year. */
export interface Reflection extends Record<ReflectionText, string> {
  sheet: string;
  row: number;
  /** Null: no readable year; such a row is left out. */
  year: number | null;
  id: string;
  /** Codes of indicators. */
  contribution: string[];
  due: Day | null;
  result: Expectation | null;
  behaviour: Expectation | null;
  /** Letters of the columns, shared by all rows of a sheet; empty for a column it does not have. */
  columns: Readonly<Record<ReflectionText | 'id' | 'year' | 'due' | 'result', string>>;
}

/** The texts that a reflection cannot do without. */
export const requiredTexts = ['duties', 'achievements', 'obstacles', 'improvements', 'plan'] as const;
export type RequiredText = (typeof requiredTexts)[number];

/** Whether somebody has begun to fill in a reflection: duties alone may come from last year. */
export const isBegun = (reflection: Reflection): boolean =>
  requiredTexts.some((key) => key !== 'duties' && reflection[key] !== '');

/** *Predikat* of an appraisal. */
export type Predicate = 'veryGood' | 'good' | 'needsImprovement' | 'poor' | 'veryPoor';

/** Results down, behaviour across (PermenPANRB 6/2022, the table of nine fields). */
const fields: Record<Expectation, Record<Expectation, Predicate>> = {
  above: { below: 'poor', as: 'good', above: 'veryGood' },
  as: { below: 'poor', as: 'good', above: 'good' },
  below: { below: 'veryPoor', as: 'needsImprovement', above: 'needsImprovement' },
};

/** The rating that results and behaviour give together; null while one of them is missing. */
export const predicateOf = (result: Expectation | null, behaviour: Expectation | null): Predicate | null =>
  result === null || behaviour === null ? null : fields[result][behaviour];

/** The steps of a plan: its lines, without their numbers and dashes. */
export function stepsOf(plan: string): string[] {
  return plan
    .split(/\r?\n|;\s*(?=\d+[.)])/)
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[-•*–])\s*/, '').trim())
    .filter((line) => line !== '');
}
