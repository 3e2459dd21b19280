import type { Evaluation } from '../../../domain/main-job/evaluation';
import { roundOrNull } from '../../../domain/number';
import type { AuditContext } from './audit-context';
import { AuditTable, FIRST_ROW } from './audit-table';
import { asPrinted, quoted, when, type Expression, type Run } from './expressions';
import type { IndicatorAudit } from './indicator-sheet';

const columns = {
  group: { heading: 'Kelompok / Group', kind: 'words', format: 'text', width: 10 },
  objective: { heading: 'Sasaran / Objective', kind: 'words', format: 'text', width: 50 },
  indicators: { heading: 'Jumlah Indikator / Indicators', format: 'count', width: 11 },
  counted: { heading: 'Terhitung / Counted', format: 'count', width: 11 },
  weights: { heading: 'Jumlah bobot terhitung / Sum of Weights Counted', format: 'figure' },
  mean: { heading: 'Rata-rata Capaian (%) / Mean Attainment (%)', format: 'points' },
  bounded: { heading: 'Rata-rata dibatasi (%) / Bounded Mean (%)', format: 'points' },
  printed: { heading: 'Tercetak / As Printed', format: 'points', width: 11 },
} as const;

type Key = keyof typeof columns;
export type ObjectiveAudit = AuditTable<Key, 'indicators' | 'counted' | 'mean' | 'printed'>;

/** The group of the indicators below the agency's own, which form its *Capaian Keluaran*. */
const OUTPUT_GROUP = 'K-0';

const labelOf = (index: number): string => `S-${index + 1}`;

/** The group of each indicator by its code: one of `Rapor Sasaran`, or those below it; empty for none. */
export function objectiveGroups({ objectives, results }: Evaluation): (code: string) => string {
  const groups = new Map<string, string>();
  objectives.forEach(({ results: members }, index) =>
    members.forEach(({ indicator }) => groups.set(indicator.code, labelOf(index))),
  );
  for (const { indicator } of results) {
    if (!groups.has(indicator.code) && indicator.level !== 'region') groups.set(indicator.code, OUTPUT_GROUP);
  }
  return (code) => groups.get(code) ?? '';
}

/** The weighted mean of a column over the indicators of a group. */
function meanOfGroup(indicators: IndicatorAudit, last: number, label: Expression, value: 'attainment' | 'bounded') {
  const span = (key: 'group' | 'counted' | typeof value): Expression =>
    indicators.spanFrom(key, FIRST_ROW, last).replace(/([A-Z]+)(\d+)(?=:|$)/g, '$$$1$$$2');
  const weights = `SUMIF(${span('group')},${label},${span('counted')})`;
  return {
    weights,
    mean: (of: Expression): Expression =>
      when(`${of}>0`, `SUMPRODUCT(--(${span('group')}=${label}),${span(value)},${span('counted')})/${of}`),
    members: `COUNTIF(${span('group')},${label})`,
    withValue: `SUMPRODUCT(--(${span('group')}=${label}),--ISNUMBER(${span(value)}))`,
  };
}

/** Sheet of objectives: weighted means of their indicators (data dictionary, rule 6). */
export function objectiveSheet(
  context: AuditContext,
  indicators: IndicatorAudit,
): { table: ObjectiveAudit; rows: Run | null } {
  const { evaluation, language, words, order } = context;
  const { audit } = words;
  const table: ObjectiveAudit = new AuditTable(
    'Audit Sasaran / Audit Objectives',
    columns,
    ['indicators', 'counted', 'mean', 'printed'],
    language,
    audit.columns,
  );
  const last = FIRST_ROW + order.indicators.length - 1;
  evaluation.objectives.forEach(({ objective, results, counted, meanAttainment }, index) => {
    const row = table.nextRow;
    const at = (key: Key): Expression => table.at(key, row);
    const unbounded = meanOfGroup(indicators, last, at('group'), 'attainment');
    const bounded = meanOfGroup(indicators, last, at('group'), 'bounded');
    const first = order.indicatorRows.get(results[0]?.indicator.code ?? '');
    table.add(
      {
        group: labelOf(index),
        objective: {
          text: objective || words.terms.withoutObjective,
          to: indicators.from('group', first ?? FIRST_ROW),
        },
        indicators: { formula: unbounded.members },
        counted: { formula: unbounded.withValue },
        weights: { formula: unbounded.weights },
        mean: { formula: unbounded.mean(at('weights')) },
        bounded: { formula: bounded.mean(at('weights')) },
        printed: { formula: asPrinted(at('mean')) },
      },
      audit.rules.objective,
      { indicators: results.length, counted, mean: meanAttainment, printed: roundOrNull(meanAttainment) },
    );
  });
  const count = evaluation.objectives.length;
  return { table, rows: count > 0 ? { first: FIRST_ROW, last: FIRST_ROW + count - 1 } : null };
}

/** The weighted mean of the indicators below the agency's own agreement. */
export const outputOfAgency = (indicators: IndicatorAudit, last: number): Expression => {
  const { weights, mean } = meanOfGroup(indicators, last, quoted(OUTPUT_GROUP), 'attainment');
  return mean(weights);
};
