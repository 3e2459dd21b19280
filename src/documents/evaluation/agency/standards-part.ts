import { isStandard } from '../../../domain/forms/standards';
import { isBelow } from '../../../domain/number';
import { paragraph, paragraphs } from '../../clean-text';
import { indicatorRows, type IndicatorRow } from '../parts/indicator-rows';
import { tableOf, type Table } from '../../view-model';
import type { Writer } from '../../writer';
import { computed, ofIndicator } from '../../figures/sources';

export interface StandardsPart {
  paragraphs: string[];
  tables: Table<IndicatorRow>[];
}

/** IV. Capaian SPM: the indicators whose kind is SPM; how many reached the target of the period, which is not yet the whole cover. */
export function standardsPart(writer: Writer): StandardsPart {
  const { t, evaluation, list, percent, fullYear, period } = writer;
  const words = t.agency.standards;
  const results = evaluation.results.filter(isStandard);
  if (results.length === 0) return { paragraphs: [words.none], tables: [] };
  const counted = results.filter(({ attainment }) => attainment !== null);
  const low = counted.filter(({ attainment }) => isBelow(attainment ?? 0, 100));
  const names = low.map(({ indicator, attainment }) =>
    t.overview.cause(writer.name(indicator), percent(attainment, ofIndicator({ indicator }, 'attainment'))),
  );
  const target = words.target(fullYear ? '' : period.short);
  return {
    paragraphs: paragraphs(
      paragraph([
        counted.length > 0
          ? words.summary(
              writer.count(counted.length, computed('counted', 'SPM')),
              writer.count(counted.length - low.length, computed('indicators', 'SPM')),
              target,
            )
          : words.nothingCounted,
        names.length > 0 ? words.notReached(list(names), target) : '',
      ]),
    ),
    tables: tableOf(indicatorRows(writer, results)),
  };
}
