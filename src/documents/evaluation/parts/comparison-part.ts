import type { Count } from '../../../text/count';
import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import type { Comparability } from '../../../domain/main-job/indicator/comparability';
import { directionSince, toldChange, type ToldChange } from '../../../domain/main-job/indicator/told-change';
import { actualOf, figureOf, isFilled } from '../../../domain/main-job/indicator/measure';
import { polarityOf } from '../../../domain/main-job/polarity/polarities';
import { isBelow } from '../../../domain/number';
import { texts } from '../../../text';
import { paragraph, paragraphs } from '../../clean-text';
import { mark, tableOf, type Mark, type Table } from '../../view-model';
import { DASH, type Writer } from '../../writer';
import { computed, ofIndicator, ofInput } from '../../figures/sources';

export interface ComparisonRow extends Mark {
  number: string;
  name: string;
  measure: string;
  lastYear: string;
  thisYear: string;
  change: string;
  planEnd: string;
  planProgress: string;
}

export interface ComparisonPart {
  paragraphs: string[];
  tables: Table<ComparisonRow>[];
}

/** Why a change is not told, or how it is. */
export type Meaning = ToldChange | Extract<Comparability, 'formulaChanged' | 'yearRunning'>;

/**
 * What the change against last year means, in the terms of the sheet `Perbandingan`; null where nothing stands beside this
 * year's figure.
 */
export function meaningOf({ rules }: Pick<Writer, 'rules'>, result: IndicatorResult): Meaning | null {
  const { comparability, lastYear, actual, indicator } = result;
  if (comparability === 'formulaChanged' || comparability === 'yearRunning') return comparability;
  if (lastYear === null || !isFilled(actual)) return null;
  return toldChange(polarityOf(indicator), directionSince(result, lastYear, rules.gradeScales));
}

const kinds = { up: 'better', better: 'better', down: 'worse', worse: 'worse', same: 'same' } as const;

/** Whether a meaning is good or bad, whatever its polarity calls it; null where nothing is compared. */
export const kindOfMeaning = (meaning: Meaning | null): 'better' | 'worse' | 'same' | null =>
  meaning !== null && meaning in kinds ? kinds[meaning as keyof typeof kinds] : null;

function comparisonRow(writer: Writer, result: IndicatorResult, index: number): ComparisonRow {
  const { indicator, lastYear, change } = result;
  const meaning = meaningOf(writer, result);
  return {
    number: String(index + 1),
    name: writer.title(indicator),
    measure: indicator.measureUnit,
    lastYear: writer.bare(actualOf(lastYear), ofIndicator(result, 'lastYear')),
    thisYear: writer.bare(result.actual, ofIndicator(result, 'actual')),
    change: writer.bare(actualOf(change), ofIndicator(result, 'change')),
    planEnd: writer.bare(indicator.planEnd.value, ofInput(indicator, indicator.planEnd, 'target')),
    planProgress: writer.points(result.planProgress, ofIndicator(result, 'planProgress')),
    ...mark(meaning ? texts(writer.language).comparison.meaning[meaning] : DASH, kindOfMeaning(meaning) === 'worse'),
  };
}

/** The indicator with the greatest relative change for the better or the worse. */
function greatest(
  writer: Writer,
  results: readonly IndicatorResult[],
  kind: 'better' | 'worse',
): IndicatorResult | undefined {
  const size = ({ change, lastYear }: IndicatorResult): number =>
    Math.abs(change ?? 0) / Math.max(Math.abs(figureOf(actualOf(lastYear)) ?? 0), 1e-9);
  return results
    .filter((result) => kindOfMeaning(meaningOf(writer, result)) === kind)
    .sort((a, b) => size(b) - size(a))[0];
}

function changeSentences(writer: Writer, results: readonly IndicatorResult[]): string[] {
  const { t, list } = writer;
  const number = (value: number, of: string): Count => writer.count(value, computed('indicators', of));
  const words = t.attainment.comparison;
  const count = (kind: 'better' | 'worse' | 'same'): number =>
    results.filter((result) => kindOfMeaning(meaningOf(writer, result)) === kind).length;
  const meanings = ['better', 'worse', 'same'] as const;
  const compared = meanings.reduce((total, meaning) => total + count(meaning), 0);
  const parts = meanings.flatMap((meaning) =>
    count(meaning) > 0 ? [words.parts[meaning](number(count(meaning), meaning))] : [],
  );
  const [alike] = meanings.filter((meaning) => count(meaning) === compared);
  const running = results.filter(({ comparability }) => comparability === 'yearRunning').length;
  const told = (
    result: IndicatorResult | undefined,
    tell: (name: string, before: string, now: string) => string,
  ): string => {
    if (!result || result.lastYear === null) return '';
    const { measureUnit } = result.indicator;
    return tell(
      writer.name(result.indicator),
      writer.measured(actualOf(result.lastYear), measureUnit, ofIndicator(result, 'lastYear')),
      writer.measured(result.actual, measureUnit, ofIndicator(result, 'actual')),
    );
  };
  const counted = (): string => {
    if (compared <= 1) return '';
    const total = number(compared, '');
    return alike ? words.alike[alike](total) : words.count(total, list(parts));
  };
  return [
    counted(),
    told(greatest(writer, results, 'worse'), words.greatestFall),
    told(greatest(writer, results, 'better'), words.greatestRise),
    running > 0 ? words.partOfYear(number(running, 'notComparable')) : '',
  ];
}

/** III.B. Perbandingan dengan tahun lalu dan target akhir Renstra. */
export function comparisonPart(writer: Writer, results: readonly IndicatorResult[]): ComparisonPart {
  const { t, list } = writer;
  const words = t.attainment.comparison;
  const hasPlan = ({ indicator }: IndicatorResult): boolean =>
    indicator.planEnd.value.kind !== 'missing' && indicator.planEnd.value.kind !== 'notDue';
  const rows = results.filter((result) => result.lastYear !== null || hasPlan(result));
  if (results.length === 0) return { paragraphs: [words.noIndicators], tables: [] };
  if (rows.length === 0) return { paragraphs: [words.none], tables: [] };
  const withPlan = rows.filter(hasPlan);
  const reached = withPlan.filter(({ planProgress }) => planProgress !== null && !isBelow(planProgress, 100));
  const plan =
    withPlan.length === 0
      ? words.planMissing
      : reached.length > 0
        ? words.planReached(list(reached.map(({ indicator }) => writer.name(indicator))))
        : '';
  const lastYear = rows.some((result) => result.lastYear !== null)
    ? changeSentences(writer, rows)
    : [words.lastYearMissing];
  return {
    paragraphs: paragraphs(paragraph([...lastYear, plan])),
    tables: tableOf(rows.map((result, index) => comparisonRow(writer, result, index))),
  };
}
