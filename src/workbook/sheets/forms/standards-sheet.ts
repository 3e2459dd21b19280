import type { IndicatorResult } from '../../../domain/main-job/assess-indicator';
import type { Evaluation } from '../../../domain/main-job/evaluation';
import { programmeFinder } from '../../../domain/forms/programme-links';
import { roundMeasured, roundOrNull, weightedMean } from '../../../domain/number';
import { texts } from '../../../text';
import { endsWith } from '../../values/period';
import { actualValue, targetValue } from '../measures';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';

interface Line {
  number: number | null;
  result: IndicatorResult | null;
  label: string;
  attainment: number | null;
}

/** Whether an indicator is one of the minimum service standards (*Standar Pelayanan Minimal*). */
export const isStandard = ({ indicator }: IndicatorResult): boolean => /\bSPM\b/i.test(indicator.kind);

/** Sheet `Rekap SPM`: the minimum services with who needed and who got them, their money, and what stands in the way. */
export function standardsSheet(evaluation: Evaluation, frame: OutputFrame): OutputContent {
  const { language } = frame;
  const words = texts(language);
  const { budget, results, input } = evaluation;
  const { rules } = input;
  const unitNames = new Map(input.units.map(({ code, name }) => [code, name]));
  const find = budget ? programmeFinder(budget.tree) : () => null;
  const standards = results.filter(isStandard);
  const printed = standards.flatMap(({ attainment }) => roundOrNull(attainment) ?? []);
  const mean = weightedMean(printed.map((value) => ({ value, weight: 1 })));
  const lines: Line[] = [
    ...standards.map((result, index) => ({
      ...{ number: index + 1, result, label: result.indicator.name },
      attainment: result.attainment,
    })),
    standards.length === 0
      ? { number: null, result: null, label: words.forms.standards.none, attainment: null }
      : { number: null, result: null, label: words.forms.standards.mean, attainment: mean },
  ];
  const counted = ({ result }: Line, part: 'numerator' | 'denominator'): number | null =>
    result?.toDate.method.kind === 'ratio' ? roundMeasured(result.toDate.method[part]) : null;
  const programme = ({ result }: Line) => {
    const node = result ? find(result.indicator.programme) : null;
    return node && budget ? { node, figures: budget.ofNode(node) } : null;
  };
  const analysis = ({ result }: Line, field: 'obstacles' | 'nextSteps'): string =>
    input.analyses
      .filter(
        ({ indicatorCode, period }) =>
          indicatorCode === result?.indicator.code && endsWith(period, rules.period, rules.year),
      )
      .map((row) => row[field].trim())
      .filter((text) => text !== '')
      .join('; ');
  const sheet: OutputSheet<Line> = {
    name: 'Rekap SPM',
    columns: [
      { heading: 'No', format: 'count', value: ({ number }) => number },
      { heading: 'Kode / Code', format: 'text', value: ({ result }) => result?.indicator.code ?? '' },
      { heading: 'Pelayanan Dasar / Basic Service', format: 'text', value: ({ label }) => label },
      {
        heading: 'Unit',
        format: 'text',
        value: ({ result }) => (result ? (unitNames.get(result.indicator.unit) ?? '') : ''),
      },
      { heading: 'Satuan / Measure Unit', format: 'text', value: ({ result }) => result?.indicator.measureUnit ?? '' },
      { heading: 'Terlayani / Served', format: 'quantity', value: (line) => counted(line, 'numerator') },
      { heading: 'Memerlukan Layanan / In Need', format: 'quantity', value: (line) => counted(line, 'denominator') },
      { heading: 'Target', format: 'quantity', value: ({ result }) => targetValue(result?.target ?? null, language) },
      {
        heading: 'Realisasi / Actual',
        format: 'quantity',
        value: ({ result }) => actualValue(result?.actual ?? null, language),
      },
      { heading: 'Capaian (%) / Attainment (%)', format: 'points', value: ({ attainment }) => roundOrNull(attainment) },
      {
        heading: 'Status',
        format: 'text',
        value: ({ result }) => (result ? words.terms.indicatorStatus[result.status] : ''),
      },
      { heading: 'Program / Programme', format: 'text', value: (line) => programme(line)?.node.row.description ?? '' },
      {
        heading: 'Pagu Program (Rp) / Programme Ceiling (Rp)',
        format: 'rupiah',
        value: (line) => roundOrNull(programme(line)?.figures.ceiling ?? null),
      },
      {
        heading: 'Realisasi Program (Rp) / Programme Spent (Rp)',
        format: 'rupiah',
        value: (line) => roundOrNull(programme(line)?.figures.spent ?? null),
      },
      {
        heading: 'Serapan Program (%) / Programme Absorption (%)',
        format: 'points',
        value: (line) => roundOrNull(programme(line)?.figures.absorption ?? null),
      },
      { heading: 'Permasalahan / Problems', format: 'text', value: (line) => analysis(line, 'obstacles') },
      { heading: 'Upaya Pemenuhan / Next Steps', format: 'text', value: (line) => analysis(line, 'nextSteps') },
    ],
    wide: { from: 3, count: 1 },
  };
  return layOut(sheet, lines, frame);
}
