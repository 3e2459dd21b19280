import type { IndicatorResult } from '../main-job/indicator/indicator-result';
import { finding, type Finding } from '../finding';
import { isOnItsWay } from '../main-job/indicator/comparability';
import { figureOf, isFilled, type Direction } from '../main-job/indicator/measure';
import { toldChange, type ToldChange } from '../main-job/indicator/told-change';
import { meets, polarityOf } from '../main-job/polarity/polarities';
import { roundMeasured } from '../number';
import type { Rules } from '../settings';
import { changeOf, type Change } from './change';
import { compareGroups, type GroupComparison } from './groups';
import { proposeTarget, type TargetProposal } from './propose-target';
import { historyByCode, seriesOf, type HistoryRecord, type YearFigure } from './series';

/**
 * Column `Makna`. *Meningkat/menurun* for indicators of which more is better, *membaik/memburuk* for all others; the last
 * ones say why there is nothing to compare.
 */
export type Meaning = ToldChange | 'newIndicator' | 'formulaChanged' | 'noLastYear' | 'notReported' | 'yearRunning';

/** A row of `Perbandingan` for one indicator. */
export interface IndicatorComparison {
  result: IndicatorResult;
  /** Earlier years, the oldest first; the year of the workbook is `result`. */
  history: YearFigure[];
  change: Change | null;
  direction: Direction;
  meaning: Meaning;
  /** `Selisih Standar`: actual − `Standar Nasional`, in the measure of the indicator. */
  standardGap: number | null;
  /** Whether the actual is at least as good as the standard; null without one. */
  meetsStandard: boolean | null;
  /** Next year's target. */
  proposal: TargetProposal | null;
}

export interface Comparison {
  year: number;
  /** Every year with a figure before the workbook's, the oldest first. */
  years: number[];
  indicators: IndicatorComparison[];
  programmes: GroupComparison[];
  objectives: GroupComparison[];
  findings: Finding[];
}

/** Why a result cannot be compared with the year before; null when it can. */
function obstacle(
  result: IndicatorResult,
  history: readonly YearFigure[],
  hasHistory: boolean,
  rules: Rules,
): Meaning | null {
  const { year } = rules;
  const before = history.find((figure) => figure.year === year - 1);
  if (history.length === 0) return hasHistory ? 'newIndicator' : 'noLastYear';
  if (!before || !isFilled(before.actual)) return 'noLastYear';
  if (!before.sameFormula) return 'formulaChanged';
  if (!isFilled(result.actual)) return 'notReported';
  return isOnItsWay(result, rules.period) ? 'yearRunning' : null;
}

function standardOf(result: IndicatorResult, rules: Rules): Pick<IndicatorComparison, 'standardGap' | 'meetsStandard'> {
  const { indicator, actual } = result;
  const [standard, figure] = [indicator.nationalStandard.value, figureOf(actual)];
  if (standard === null || figure === null) return { standardGap: null, meetsStandard: null };
  const gap = roundMeasured(roundMeasured(figure) - standard);
  // The standard is one of a whole year.
  return {
    standardGap: gap,
    meetsStandard: isOnItsWay(result, rules.period) ? null : meets(polarityOf(indicator), gap),
  };
}

/** The years that the next target follows from; the workbook's own only where its figure is like a whole year's. */
function completedYears(result: IndicatorResult, history: readonly YearFigure[], rules: Rules): YearFigure[] {
  const { indicator, actual } = result;
  if (isOnItsWay(result, rules.period)) return [...history];
  return [...history, { year: rules.year, target: indicator.target.value, actual, sameFormula: true }];
}

function compareIndicator(
  result: IndicatorResult,
  records: readonly HistoryRecord[],
  hasHistory: boolean,
  rules: Rules,
): IndicatorComparison {
  const { indicator, actual } = result;
  const history = seriesOf(indicator, records, rules.year);
  const before = history.find((figure) => figure.year === rules.year - 1)?.actual ?? { kind: 'missing' as const };
  const hindrance = obstacle(result, history, hasHistory, rules);
  const polarity = hindrance === null ? polarityOf(indicator) : null;
  const direction = polarity?.better(before, actual, indicator.target.value, rules.gradeScales) ?? null;
  return {
    result,
    history,
    change: hindrance === null ? changeOf(indicator, before, actual) : null,
    direction,
    meaning: hindrance ?? toldChange(polarity, direction),
    ...standardOf(result, rules),
    proposal: proposeTarget(indicator, completedYears(result, history, rules), rules.year + 1, rules.gradeScales),
  };
}

function changedFormulas(
  comparisons: readonly IndicatorComparison[],
  byCode: Map<string, HistoryRecord[]>,
  year: number,
) {
  return comparisons
    .filter(({ meaning }) => meaning === 'formulaChanged')
    .flatMap(({ result: { indicator } }): Finding[] => {
      const record = byCode.get(indicator.code.toLowerCase())?.find((one) => one.year === year - 1);
      if (!record) return [];
      const then = [record.indicator, record.measureUnit].filter((text) => text !== '').join(' · ');
      const now = [indicator.name, indicator.measureUnit].filter((text) => text !== '').join(' · ');
      const place = { sheet: record.sheet, cell: record.yearCell };
      return [finding('formulation-changed', place, { code: indicator.code, then, now })];
    });
}

function unusedCodes(byCode: Map<string, HistoryRecord[]>, results: readonly IndicatorResult[]): Finding[] {
  const known = new Set(results.map(({ indicator }) => indicator.code.toLowerCase()));
  const unused = [...byCode].filter(([code]) => !known.has(code)).flatMap(([, [first]]) => first ?? []);
  const [first] = unused;
  if (!first) return [];
  const codes = unused.map(({ code }) => code);
  return [finding('history-without-indicator', { sheet: first.sheet, cell: '' }, { count: unused.length, codes })];
}

/**
 * Compares the results of a year with the years before (PermenPANRB 53/2014, content of a Laporan Kinerja: against last
 * year and several years, the end of the Renstra, the national standard). Pure; what is wrong is a finding.
 */
export function compare(
  results: readonly IndicatorResult[],
  records: readonly HistoryRecord[],
  rules: Rules,
): Comparison {
  const { year } = rules;
  const { byCode, findings } = historyByCode(records, year);
  const hasHistory = records.length > 0;
  const indicators = results.map((result) =>
    compareIndicator(result, byCode.get(result.indicator.code.toLowerCase()) ?? [], hasHistory, rules),
  );
  const years = [...new Set(indicators.flatMap(({ history }) => history.map((figure) => figure.year)))].sort(
    (a, b) => a - b,
  );
  return {
    year,
    years,
    indicators,
    programmes: compareGroups('programme', indicators, years, rules),
    objectives: compareGroups('objective', indicators, years, rules),
    findings: [...findings, ...changedFormulas(indicators, byCode, year), ...unusedCodes(byCode, results)],
  };
}
