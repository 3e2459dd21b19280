import { finding, type Finding, type FindingCode, type Place, type ValuesOf } from '../finding';
import { dayOf, type Day } from '../day';
import type { IndicatorResult } from '../main-job/indicator/indicator-result';
import type { Indicator } from '../main-job/indicator/indicator';
import { roundPrinted } from '../number';
import { lastDayOf } from '../period';
import type { Rules } from '../settings';
import * as figures from './figures';
import * as sheet from './sheet';

/** What a run is asked about as a whole. */
export interface RunFacts {
  rules: Rules;
  today: Day;
  /** Where the period stands. */
  place: Place;
}

/** What a question looks at, and its findings there; `elsewhere` it is raised while the figure is read or formed. */
type Asking =
  | { of: 'result'; ask: (result: IndicatorResult, rules: Rules) => Finding[] }
  | { of: 'unit'; ask: (unit: string, indicators: readonly Indicator[]) => Finding[] }
  | { of: 'run'; ask: (facts: RunFacts) => Finding[] }
  | { of: 'elsewhere' };

export interface Question<C extends FindingCode = FindingCode> {
  asks: Asking;
  /** How a row of `Konfirmasi` answers it; absent: only the sheets can. */
  confirmed?: {
    /** The value that `Kode` names. */
    by: keyof ValuesOf<C> & string;
    /** The values that `Nilai` may repeat. */
    value: readonly (keyof ValuesOf<C> & string)[];
    /** Holds while the value has not doubled; absent: while it is the same. */
    untilDoubled?: boolean;
  };
  /** While it is open, a unit whose value the indicator helps to form is met only provisionally (rule 3). */
  isGrave?: (values: ValuesOf<C>) => boolean;
}

type Questions = { [C in FindingCode]?: Question<C> };

/** The period's last day. */
function lastDay({ period, year }: Rules): Day {
  const { year: ofYear, month, day } = lastDayOf(period, year);
  return dayOf(ofYear, month, day);
}

function periodRunning({ rules, today, place }: RunFacts): Finding[] {
  if (!rules.isRunning) return [];
  return [finding('period-running', place, { period: rules.period, last: lastDay(rules), today })];
}

const always = (): boolean => true;
const elsewhere = { of: 'elsewhere' } as const;
const GRAVE_ATTAINMENT = 500;

/**
 * Every question that is asked in every command (data dictionary, "Plausible, or asked"), with what it looks at and how it is
 * confirmed; what may be done stands in `repairs.ts`. Thresholds stand beside what they measure, in `figures.ts` and `sheet.ts`.
 */
export const questions = {
  'period-running': { asks: { of: 'run', ask: periodRunning } },
  'implausible-actual': {
    asks: { of: 'result', ask: figures.implausibleActual },
    confirmed: { by: 'code', value: ['actual', 'attainment'], untilDoubled: true },
    isGrave: ({ doubt, attainment }) => doubt !== 'doubled' || roundPrinted(attainment ?? 0) >= GRAVE_ATTAINMENT,
  },
  'result-not-finite': { asks: { of: 'result', ask: figures.notFinite } },
  'negative-count': {
    asks: { of: 'result', ask: figures.negativeCount },
    confirmed: { by: 'code', value: ['actual'], untilDoubled: true },
    isGrave: always,
  },
  'summed-shares': {
    asks: { of: 'result', ask: figures.summedShares },
    confirmed: { by: 'code', value: ['aggregation'] },
    isGrave: always,
  },
  'maybe-running-totals': {
    asks: { of: 'result', ask: figures.maybeRunningTotals },
    confirmed: { by: 'code', value: ['total', 'last'] },
  },
  'figure-to-date-falls': {
    asks: { of: 'result', ask: figures.figureToDateFalls },
    confirmed: { by: 'code', value: ['value'] },
  },
  'figure-to-date-repeats': {
    asks: { of: 'result', ask: figures.figureToDateRepeats },
    confirmed: { by: 'code', value: ['value'] },
  },
  'figure-out-of-line': {
    asks: { of: 'result', ask: figures.figureOutOfLine },
    confirmed: { by: 'code', value: ['value'] },
  },
  'stated-beside-ratio': {
    asks: { of: 'result', ask: figures.statedBesideRatio },
    confirmed: { by: 'code', value: ['value'] },
  },
  'jump-from-last-year': {
    asks: { of: 'result', ask: figures.jumpFromLastYear },
    confirmed: { by: 'code', value: ['actual'], untilDoubled: true },
  },
  'interim-targets-periodic': {
    asks: { of: 'result', ask: sheet.interimTargetsPeriodic },
    confirmed: { by: 'code', value: ['targets'] },
  },
  'interim-targets-fall': {
    asks: { of: 'result', ask: sheet.interimTargetsFall },
    confirmed: { by: 'code', value: ['targets'] },
  },
  'interim-target-above-year': {
    asks: { of: 'result', ask: sheet.interimTargetAboveYear },
    confirmed: { by: 'code', value: ['targets'] },
  },
  'text-contradicts-polarity': {
    asks: { of: 'result', ask: sheet.textContradictsPolarity },
    confirmed: { by: 'code', value: ['polarity'] },
  },
  'ratio-or-percent': {
    asks: { of: 'result', ask: sheet.ratioOrPercent },
    confirmed: { by: 'code', value: ['value'] },
  },
  'weights-of-mixed-scale': {
    asks: { of: 'unit', ask: sheet.weightsOfMixedScale },
    confirmed: { by: 'unit', value: ['small'] },
  },
  'mixed-weights': {
    asks: { of: 'unit', ask: sheet.mixedWeights },
    confirmed: { by: 'unit', value: ['empty'] },
  },
  'default-aggregation': { asks: elsewhere, confirmed: { by: 'code', value: ['aggregation'] } },
  'fourth-quarter-target-differs': { asks: elsewhere, confirmed: { by: 'code', value: ['interim'] } },
  'actuals-disagree': { asks: elsewhere, confirmed: { by: 'code', value: ['stated'] } },
  'history-differs': { asks: elsewhere, confirmed: { by: 'code', value: ['stated'] } },
  'explanations-missing': { asks: elsewhere, confirmed: { by: 'unit', value: ['period'] } },
  'zero-actual-inverse': { asks: elsewhere },
} satisfies Questions;

export type QuestionCode = keyof typeof questions;

/** The question that a finding asks; null for a finding that asks none. */
export function questionOf(code: FindingCode): Question | null {
  return (questions as Partial<Record<FindingCode, Question<never>>>)[code] ?? null;
}
