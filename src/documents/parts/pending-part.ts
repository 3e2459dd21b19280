import type { IndicatorResult, IndicatorStatus } from '../../domain/assess-indicator';
import { paragraph } from '../clean-text';
import { tableOf, type Table } from '../view-model';
import type { Writer } from '../writer';

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
  const labels = standing?.grid === 'quarter' ? terms.period.quarters : terms.period.months;
  const dueQuarter = actual.kind === 'missing' ? actual.dueQuarter : undefined;
  const due = dueQuarter
    ? words.dueQuarter(terms.period.quarters[dueQuarter - 1] ?? '')
    : status === 'notDue' && indicator.frequency
      ? words.frequency[indicator.frequency]
      : '';
  return paragraph([
    notComputable ? words.reason[notComputable] : '',
    due,
    standing
      ? words.standing(writer.quantity(standing.value, indicator.measureUnit), labels[standing.position - 1] ?? '')
      : '',
  ]);
}

/** III.E. Belum waktunya diukur / belum lapor. */
export function pendingPart(writer: Writer, results: readonly IndicatorResult[]): PendingPart {
  const { t, voice, terms } = writer;
  const rows = pendingOf(results).map((result, index) => ({
    number: String(index + 1),
    code: result.indicator.code,
    name: result.indicator.name,
    status: terms.indicatorStatus[result.status],
    note: note(writer, result),
  }));
  const words = t.attainment.pending;
  if (results.length === 0) return { paragraphs: [words.noIndicators], tables: [] };
  return {
    paragraphs: [rows.length === 0 ? voice.pick(words.none)() : words.intro(rows.length)],
    tables: tableOf(rows),
  };
}
