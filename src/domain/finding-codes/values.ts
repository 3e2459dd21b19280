import type { Month } from '../month';
import type { Criterion } from '../awards/instrument/instrument';
import type { Day } from '../day';
import type { Aggregation, IndicatorStatus, Measure, Polarity } from '../main-job/indicator/measure';
import type { RequiredText } from '../people/reflection';
import type { Period } from '../period';

/** *Kesalahan* stops a command; *Peringatan* and *Informasi* do not. */
export type Severity = 'error' | 'warning' | 'info';

/** Codes that each language has a word for, by the name of the list of words. */
export interface FindingWords {
  polarity: Polarity;
  aggregation: Aggregation;
  /** Whether a high figure of a criterion is good. */
  direction: Criterion['kind'];
  status: IndicatorStatus;
  /** Why an actual is asked about. */
  doubt: 'fiftyfold' | 'fiveHundredth' | 'shareAboveAll' | 'doubled';
  budgetFigure: 'ceiling' | 'spent';
  /** The setting that states when a changed ceiling came into force. */
  ceilingDate: 'shifted' | 'revised';
  judged: 'attainment' | 'absorption';
  frozenFigure: 'target' | 'actual' | 'attainment' | 'value' | 'mean' | 'absorption' | 'ceiling' | 'spent' | 'limit';
  reflectionText: RequiredText;
  /** What a row names beside its unit. */
  owned: 'indicator' | 'budgetCode' | 'person';
  /** What *Siapkan* prepares together. */
  module: 'core' | 'support' | 'awards' | 'schedule' | 'people' | 'agreements';
}

/** What a value of each kind is before it is written for people. */
interface RawValues {
  /** As a person or a sheet writes it: names, headings, what a cell says. */
  text: string;
  code: string;
  /** A1 notation. */
  range: string;
  /** Any number: at most two decimals. */
  quantity: number;
  quantities: readonly number[];
  /** A number of things. */
  count: number;
  row: number;
  rows: readonly number[];
  year: number;
  /** Points of an attainment or absorption, written without a sign. */
  points: number;
  /** Points, written with the sign of percent. */
  percent: number;
  rupiah: number;
  day: Day;
  month: Month;
  period: Period;
  /** A target or an actual. */
  measure: Measure | number | null;
  /** Of an agreement: 0 is *Murni*, more the number of the *Perubahan*. */
  version: number;
  list: readonly string[];
  /** A list of which the first ones are named. */
  few: readonly string[];
  /** A list of texts that may hold commas themselves. */
  phrases: readonly string[];
  /** Words that a cell may hold, in either language. */
  choices: Readonly<Record<'id' | 'en', readonly string[]>>;
}

export type PlainKind = keyof RawValues;
type Kind = PlainKind | `word:${keyof FindingWords}`;

/** The kind of a value; with `?` it may be null, which is worded as missing. */
export type ValueKind = Kind | `${Kind}?`;

/** A value of a kind as it is raised: numbers stay numbers, days and words are codes. */
export type Raw<K> = K extends `${infer Present}?`
  ? Raw<Present> | null
  : K extends PlainKind
    ? RawValues[K]
    : K extends `word:${infer Word extends keyof FindingWords}`
      ? FindingWords[Word]
      : never;

/** A declared finding: how severe it is, and the kind of each of its values. */
export interface FindingDeclaration<V extends Record<string, ValueKind> = Record<string, ValueKind>> {
  severity: Severity;
  values: V;
}

/** Findings by their code. */
export type FindingTable = Record<string, FindingDeclaration>;

type NoValues = Record<never, never>;

const declare =
  (severity: Severity) =>
  <const V extends Record<string, ValueKind> = NoValues>(values?: V): FindingDeclaration<V> => ({
    severity,
    values: values ?? ({} as V),
  });

export const error = declare('error');
export const warning = declare('warning');
export const info = declare('info');
