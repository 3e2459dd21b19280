import type { Comparison, IndicatorComparison } from '../../../domain/comparison/compare';
import type { GroupComparison } from '../../../domain/comparison/groups';
import type { ProposalMethod } from '../../../domain/comparison/propose-target';
import { addsUp } from '../../../domain/main-job/indicator/indicator';
import type { Actual, Target } from '../../../domain/main-job/indicator/measure';
import { measuredOrNull, roundOrNull } from '../../../domain/number';
import { texts, type Texts } from '../../../text';
import { formatMeasured, formatPoints } from '../../../text/format';
import type { Language } from '../../../text/language';
import { actualValue, targetValue } from '../measures';

type Cell = number | string | null;

/** A row of `Perbandingan` as its cells show it. */
export interface ComparisonRow {
  code: string;
  name: string;
  measureUnit: string;
  /** Target and actual by year. */
  years: ReadonlyMap<number, { target: Cell; actual: Cell }>;
  change: number | null;
  changeUnit: string;
  meaning: string;
  planEnd: Cell;
  planProgress: number | null;
  standard: Cell;
  standardGap: number | null;
  proposal: Cell;
  explanation: string;
}

const shown = (cell: Cell, language: Language): string =>
  typeof cell === 'number' ? formatMeasured(cell, language) : (cell ?? '');

/** How a proposed target came about, in words. */
export function methodWords(method: ProposalMethod, language: Language): string {
  const words = texts(language).comparison.proposal;
  switch (method.kind) {
    case 'kept':
      return words.kept;
    case 'bestGrade':
      return words.bestGrade(String(method.year));
    case 'lastYear':
      return words.lastYear(formatMeasured(method.from, language), String(method.year));
    case 'trend': {
      const { from, year, step, years, limited, capped } = method;
      const [start, rise] = [formatMeasured(from, language), formatMeasured(step, language)];
      const bounds = [...(limited ? [words.limited] : []), ...(capped ? [words.capped] : [])].join(', ');
      const told = words.trend(start, String(year), rise, String(years));
      return bounds === '' ? told : `${told} (${bounds})`;
    }
  }
}

/**
 * What a sum is going to be at the year's end, in the words of `Capaian` (data dictionary, rule 11: as what it is, beside the
 * present pace); nothing where the forecast is only the last figure.
 */
function forecastOf({ result }: IndicatorComparison, language: Language): string {
  const { indicator, forecast, forecastAtPace, forecastBasis } = result;
  if (!addsUp(indicator) || forecast === null || forecastBasis === null) return '';
  const words = texts(language).sheets.explanation;
  const [figure, atPace] = [forecast, forecastAtPace].map((one) => shown(actualValue(one, language), language));
  return words.forecast(figure ?? '', words.forecastBases[forecastBasis], atPace ?? '');
}

function explain(item: IndicatorComparison, before: Actual | undefined, language: Language): string {
  const { told } = texts(language).comparison;
  const { direction, meaning, change, meetsStandard, proposal, result } = item;
  const [old, now] = [
    shown(actualValue(before ?? null, language), language),
    shown(actualValue(result.actual, language), language),
  ];
  const parts = [
    direction === 1 ? told.better(old, now) : direction === -1 ? told.worse(old, now) : '',
    direction === 0 ? told.same(now) : '',
    change?.kind === 'amount' && change.percent !== null && change.percent !== 0
      ? told.byPercent(`${formatPoints(change.percent, language)}%`)
      : '',
    meaning === 'yearRunning' ? told.yearRunning(forecastOf(item, language), old) : '',
    meetsStandard === null ? '' : meetsStandard ? told.meetsStandard : told.missesStandard,
    proposal ? methodWords(proposal.method, language) : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function indicatorRow(item: IndicatorComparison, year: number, language: Language): ComparisonRow {
  const { result, history, change, meaning, standardGap, proposal } = item;
  const { indicator } = result;
  const words = texts(language).comparison;
  const cells = (target: Target, actual: Actual): { target: Cell; actual: Cell } => ({
    target: targetValue(target, language),
    actual: actualValue(actual, language),
  });
  return {
    code: indicator.code,
    name: indicator.name,
    measureUnit: indicator.measureUnit,
    years: new Map([
      ...history.map((figure): [number, { target: Cell; actual: Cell }] => [
        figure.year,
        cells(figure.target, figure.actual),
      ]),
      [year, cells(indicator.target.value, result.actual)],
    ]),
    change: change?.value ?? null,
    changeUnit: change === null ? '' : change.kind === 'amount' ? indicator.measureUnit : words.points,
    meaning: words.meaning[meaning],
    planEnd: targetValue(indicator.planEnd.value, language),
    planProgress: roundOrNull(result.planProgress),
    standard: measuredOrNull(indicator.nationalStandard.value),
    standardGap,
    proposal: targetValue(proposal?.target ?? null, language),
    explanation: explain(item, history.find((figure) => figure.year === year - 1)?.actual, language),
  };
}

/** `Makna` of a programme or sasaran: its mean is a positive figure. */
function groupMeaning({ direction }: GroupComparison, { meaning }: Texts['comparison']): string {
  if (direction === null) return meaning.notComparable;
  return direction > 0 ? meaning.up : direction < 0 ? meaning.down : meaning.same;
}

function groupRow(group: GroupComparison, { year, years }: Comparison, language: Language): ComparisonRow {
  const words = texts(language).comparison;
  const { kind, name, history, current, change, indicators, compared, better, worse, same } = group;
  // Every year is measured by the same targets, so that there is no target of a year.
  const points = (value: number | null): { target: Cell; actual: Cell } => ({
    target: null,
    actual: roundOrNull(value),
  });
  const told =
    change === null
      ? words.group.none(String(indicators))
      : words.group.explained(String(compared), String(indicators), String(year));
  const counts = words.group.counts(String(better), String(worse), String(same));
  return {
    code: '',
    name: words.group[kind](name),
    measureUnit: '%',
    years: new Map([
      ...years.map((one, index): [number, { target: Cell; actual: Cell }] => [one, points(history[index] ?? null)]),
      [year, points(current)],
    ]),
    change,
    changeUnit: change === null ? '' : words.points,
    meaning: groupMeaning(group, words),
    planEnd: null,
    planProgress: null,
    standard: null,
    standardGap: null,
    proposal: null,
    explanation: better + worse + same > 0 ? `${told}; ${counts}` : told,
  };
}

/** The rows of `Perbandingan`: indicators, then programmes, then objectives. */
export function comparisonRows(comparison: Comparison, language: Language): ComparisonRow[] {
  const { year, indicators, programmes, objectives } = comparison;
  return [
    ...indicators.map((item) => indicatorRow(item, year, language)),
    ...[...programmes, ...objectives].map((group) => groupRow(group, comparison, language)),
  ];
}
