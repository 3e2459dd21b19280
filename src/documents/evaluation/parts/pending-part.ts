import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import type { IndicatorStatus } from '../../../domain/main-job/indicator/measure';
import type { UnitReport } from '../../../domain/main-job/evaluation';
import { paragraph } from '../../clean-text';
import { statusParts } from '../narrative/level-sentences';
import { tableOf, type Table } from '../../view-model';
import type { Writer } from '../../writer';
import { resultsBelow, type UnitResults } from './results-of-unit';
import { computed, ofIndicator } from '../../figures/sources';

export interface PendingRow {
  number: string;
  code: string;
  name: string;
  status: string;
  note: string;
}

export interface PendingPart {
  paragraphs: string[];
  tables: Table<PendingRow>[];
}

const pending: readonly IndicatorStatus[] = ['notReported', 'notDue', 'noTarget', 'noInterimTarget', 'notComputable'];

/** The indicators that are in no mean for another reason than weight or level. */
export const pendingOf = (results: readonly IndicatorResult[]): IndicatorResult[] =>
  results.filter(({ status }) => pending.includes(status));

/** Why an indicator is not counted, or where it last stood. */
function note(writer: Writer, { indicator, toDate, status, notComputable }: IndicatorResult): string {
  const { t, terms } = writer;
  const words = t.attainment.pending;
  const { method, actual } = toDate;
  const standing = method.kind === 'notReported' ? method.standing : null;
  const labels = standing?.grid === 'quarter' ? terms.period.paperQuarters : terms.period.months;
  const dueQuarter = actual.kind === 'missing' ? actual.dueQuarter : undefined;
  const due = dueQuarter
    ? words.dueQuarter(terms.period.paperQuarters[dueQuarter - 1] ?? '')
    : status === 'notDue' && indicator.frequency
      ? words.frequency[indicator.frequency]
      : '';
  return paragraph([
    notComputable ? words.reason[notComputable] : '',
    indicator.level === 'region' ? words.region : '',
    due,
    standing
      ? words.standing(
          writer.quantity(standing.value, indicator.measureUnit, ofIndicator({ indicator }, 'actual')),
          labels[standing.position - 1] ?? '',
        )
      : '',
  ]);
}

/** The pending indicators of the units below, counted by unit and status; their own documents hold the details. */
function belowSentence(writer: Writer, results: readonly IndicatorResult[]): string {
  const { t, list, evaluation } = writer;
  const all = pendingOf(results);
  const codes = [...new Set(all.map(({ indicator }) => indicator.unit))];
  const words = t.attainment.pending;
  const units = codes.map((code) => {
    const ofUnit = all.filter(({ indicator }) => indicator.unit === code);
    return words.inUnit(evaluation.tree.byCode.get(code)?.name ?? code, statusParts(writer, ofUnit, code));
  });
  return all.length === 0
    ? ''
    : words.below(writer.count(all.length, computed('indicators', '…')), list(units, units.length));
}

/** III.E. Belum waktunya diukur / belum lapor: the indicators of the unit in a table, those below counted by unit. */
export function pendingPart(writer: Writer, report: UnitReport, { results, borrowed }: UnitResults): PendingPart {
  const { t, voice, terms, evaluation } = writer;
  const rows = pendingOf(results).map((result, index) => ({
    number: String(index + 1),
    code: result.indicator.code,
    name: result.indicator.name,
    status: terms.indicatorStatus[result.status],
    note: note(writer, result),
  }));
  const words = t.attainment.pending;
  if (results.length === 0) return { paragraphs: [words.noIndicators], tables: [] };
  const whose = t.overview.owners[borrowed ? 'unitsBelow' : 'unit'];
  const own =
    rows.length === 0
      ? voice.pick(words.none)(whose)
      : words.intro(writer.count(rows.length, computed('indicators', report.value.unit.code)), whose);
  return {
    paragraphs: [paragraph([own, belowSentence(writer, resultsBelow(evaluation, report))])],
    tables: tableOf(rows),
  };
}
