import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import { hasLaterActuals } from '../../../domain/main-job/indicator/actual';
import type { Calculation } from '../../../domain/main-job/indicator/attainment';
import { isEquation, operandDecimals } from '../../../domain/main-job/indicator/printed-equation';
import { paragraphs } from '../../clean-text';
import { tableOf, type Table } from '../../view-model';
import { DASH, type Writer } from '../../writer';
import { computed, ofIndicator } from '../../figures/sources';

export interface EvidenceRow {
  number: string;
  code: string;
  name: string;
  evidence: string;
  dataSource: string;
}

export interface ReferenceRow {
  code: string;
  name: string;
  calculation: string;
  source: string;
}

export interface EvidencePart {
  paragraphs: string[];
  tables: Table<EvidenceRow>[];
}

export interface ReferencePart {
  heading: string;
  rows: ReferenceRow[];
}

/**
 * Lampiran: what stands behind the reported figures, what is missing first; evidence of figures that came after the period is only
 * counted. Without any evidence there is no annex.
 */
export function evidencePart(writer: Writer, results: readonly IndicatorResult[], of: string): EvidencePart {
  const { t, rules } = writer;
  const recorded = results.filter(({ indicator }) => indicator.evidence.trim() !== '');
  const shown = recorded.filter(({ indicator }) => !hasLaterActuals(indicator, rules.period));
  const later = recorded.length - shown.length;
  const rows = shown.map(({ indicator }, index) => ({
    number: String(index + 1),
    code: indicator.code,
    name: indicator.name,
    evidence: indicator.evidence.trim(),
    dataSource: indicator.dataSource.trim() || DASH,
  }));
  if (rows.length === 0) return { paragraphs: [], tables: [] };
  const missing = results.filter((result) => !recorded.includes(result)).map(({ indicator }) => writer.name(indicator));
  return {
    paragraphs: paragraphs(
      missing.length > 0 ? t.actions.evidence.missing(writer.list(missing)) : '',
      later > 0 ? t.actions.evidence.later(writer.count(later, computed('indicators', of))) : '',
    ),
    tables: tableOf(rows),
  };
}

/** The calculation spelled out: `276 ÷ 300 × 100 = 92,00`. */
function calculationWords(
  writer: Writer,
  { indicator: { code }, actual }: IndicatorResult,
  calculation: Calculation,
  value: number,
): string {
  const decimals = operandDecimals(calculation, value, actual.kind === 'number' ? actual.decimals : undefined);
  const number = (figure: number): string =>
    writer.bare({ kind: 'number', value: figure, decimals: decimals(figure) }, computed('attainment', code));
  const result = writer.points(value, ofIndicator({ indicator: { code } }, 'attainment'));
  switch (calculation.formula) {
    case 'R/T':
      return `${number(calculation.actual)} ÷ ${number(calculation.target)} × 100 = ${result}`;
    case '(2T-R)/T':
      return `(2 × ${number(calculation.target)} − ${number(calculation.actual)}) ÷ ${number(calculation.target)} × 100 = ${result}`;
    case 'T/R':
      return `${number(calculation.target)} ÷ ${number(calculation.actual)} × 100 = ${result}`;
    case 'inside':
      return `${number(calculation.low)} ≤ ${number(calculation.actual)} ≤ ${number(calculation.high)} → ${result}`;
    case 'zeroTarget':
      return `T = 0, R = ${number(calculation.actual)} → ${result}`;
    case 'zeroActual':
      return `R = 0, T = ${number(calculation.target)} → ${result}`;
    case 'gradeReached':
      return `${calculation.actual} ≥ ${calculation.target} → ${result}`;
    case 'gradeScore':
      return isEquation(calculation, value)
        ? `${number(calculation.score)} ÷ ${number(calculation.bound)} × 100 = ${result}`
        : `${number(calculation.score)} ≤ ${number(calculation.bound)} → ${result}`;
  }
}

/** The cell of an output sheet in which the attainment of an indicator stands, by its code: `Capaian!J7`; empty: unknown. */
export type PrintedCell = (code: string) => string;

/**
 * Lampiran (setting `Cetak Rujukan`): how each attainment was computed, from which cells, and in which it stands.
 *
 * @param number of the annex, among those that the paper has
 * @param cellOf asked only where references are printed
 */
export function referencePart(
  writer: Writer,
  results: readonly IndicatorResult[],
  number: 1 | 2,
  cellOf: PrintedCell,
): ReferencePart[] {
  if (!writer.profile.printReferences) return [];
  const rows = results.flatMap((result): ReferenceRow[] => {
    const { indicator, assessment, toDate, periodTarget } = result;
    if (assessment?.kind !== 'value') return [];
    const targets =
      periodTarget.kind === 'target' ? periodTarget.cells.map((cell) => `${indicator.sheet}!${cell}`) : [];
    const printed = cellOf(indicator.code);
    return [
      {
        code: indicator.code,
        name: indicator.name,
        calculation: calculationWords(writer, result, assessment.calculation, assessment.value),
        source: [...toDate.sources, ...targets].join('; ') + (printed === '' ? '' : ` → ${printed}`),
      },
    ];
  });
  return rows.length > 0 ? [{ heading: writer.t.headings.references(String(number)), rows }] : [];
}
