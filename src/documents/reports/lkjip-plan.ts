import type { IndicatorResult } from '../../domain/main-job/indicator/indicator-result';
import { meets, polarityOf } from '../../domain/main-job/polarity/polarities';
import { isBelow } from '../../domain/number';
import { paragraph, paragraphs } from '../clean-text';
import { tableOf, type Table } from '../view-model';
import type { Writer } from '../writer';
import { computed, ofIndicator, ofInput } from '../figures/sources';

export interface PlanRow {
  number: string;
  name: string;
  measure: string;
  actual: string;
  planEnd: string;
  planProgress: string;
}

export interface StandardRow {
  number: string;
  name: string;
  measure: string;
  actual: string;
  standard: string;
  gap: string;
}

const rowOf = (writer: Writer, { indicator, actual }: IndicatorResult, index: number) => ({
  number: String(index + 1),
  name: writer.title(indicator),
  measure: indicator.measureUnit,
  actual: writer.bare(actual, ofIndicator({ indicator }, 'actual')),
});

/** 3. Perbandingan dengan target akhir Renstra. */
export function planPart(
  writer: Writer,
  results: readonly IndicatorResult[],
): { paragraphs: string[]; tables: Table<PlanRow>[] } {
  const { t, list, percent } = writer;
  const words = t.reports.lkjip.plan;
  const known = results.filter(({ indicator: { planEnd } }) => !['missing', 'notDue'].includes(planEnd.value.kind));
  if (known.length === 0) return { paragraphs: [words.none], tables: [] };
  const reached = known.filter(({ planProgress }) => planProgress !== null && !isBelow(planProgress, 100));
  const [lowest] = known
    .filter(({ planProgress }) => planProgress !== null && isBelow(planProgress, 100))
    .sort((a, b) => (a.planProgress ?? 0) - (b.planProgress ?? 0));
  return {
    paragraphs: paragraphs(
      paragraph([
        reached.length > 0 ? words.reached(list(reached.map(({ indicator }) => writer.name(indicator)))) : '',
        lowest
          ? words.open(writer.name(lowest.indicator), percent(lowest.planProgress, ofIndicator(lowest, 'planProgress')))
          : '',
      ]),
    ),
    tables: tableOf(
      known.map((result, index) => ({
        ...rowOf(writer, result, index),
        planEnd: writer.bare(
          result.indicator.planEnd.value,
          ofInput(result.indicator, result.indicator.planEnd, 'target'),
        ),
        planProgress: writer.points(result.planProgress, ofIndicator(result, 'planProgress')),
      })),
    ),
  };
}

/** 4. Perbandingan dengan standar nasional, or that there is none. */
export function standardPart(
  writer: Writer,
  results: readonly IndicatorResult[],
): { paragraphs: string[]; tables: Table<StandardRow>[] } {
  const { t } = writer;
  const words = t.reports.lkjip.standard;
  const known = results.flatMap((result) => {
    const standard = result.indicator.nationalStandard.value;
    return standard === null ? [] : [{ result, standard }];
  });
  if (known.length === 0) return { paragraphs: [words.none], tables: [] };
  const gapOf = ({ result, standard }: (typeof known)[number]): number | null =>
    result.actual.kind === 'number' ? result.actual.value - standard : null;
  const sentences = known.map((item) => {
    const gap = gapOf(item);
    const { indicator } = item.result;
    const isMet = gap === null ? null : meets(polarityOf(indicator), gap);
    if (gap === null || isMet === null) return '';
    return isMet
      ? words.met(writer.name(indicator))
      : words.below(
          writer.name(indicator),
          writer.difference(gap, indicator.measureUnit, computed('gap', indicator.code)),
        );
  });
  return {
    paragraphs: paragraphs(paragraph(sentences)),
    tables: tableOf(
      known.map((item, index) => {
        const gap = gapOf(item);
        return {
          ...rowOf(writer, item.result, index),
          standard: writer.bare(
            { kind: 'number', value: item.standard },
            ofInput(item.result.indicator, item.result.indicator.nationalStandard, 'standard'),
          ),
          gap: writer.bare(
            gap === null ? null : { kind: 'number', value: gap },
            computed('gap', item.result.indicator.code),
          ),
        };
      }),
    ),
  };
}
