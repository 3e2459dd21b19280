import type { FormTable } from '../../../domain/forms/form-table';
import { isStandard, standardCover, type StandardCover } from '../../../domain/forms/standards';
import { programmeFinder } from '../../../domain/forms/programme-links';
import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import type { Evaluation } from '../../../domain/main-job/evaluation';
import { measuredOrNull, roundOrNull, weightedMean } from '../../../domain/number';
import { texts } from '../../../text';
import { endsWith } from '../../values/period';
import { targetValue } from '../measures';
import { layOut, type OutputContent, type OutputFrame } from '../output-sheet';
import { formTable, type Form, type FormColumn, type FormFrame } from './form-columns';

interface Line {
  number: number | null;
  result: IndicatorResult | null;
  label: string;
  cover: StandardCover | null;
  /** Cover of the year in points. */
  share: number | null;
}

function linesOf({ results }: Evaluation, { language }: OutputFrame): Line[] {
  const { standards: words } = texts(language).forms;
  const services = results.filter(isStandard).map((result, index): Line => {
    const cover = standardCover(result);
    return { number: index + 1, result, label: result.indicator.name, cover, share: cover.share };
  });
  const printed = services.flatMap(({ share }) => roundOrNull(share) ?? []);
  const mean = weightedMean(printed.map((value) => ({ value, weight: 1 })));
  const label = services.length === 0 ? words.none : words.mean;
  return [...services, { number: null, result: null, label, cover: null, share: mean }];
}

function columnsOf(evaluation: Evaluation, { language }: OutputFrame): FormColumn<Line>[] {
  const words = texts(language);
  const { budget, input } = evaluation;
  const { rules } = input;
  const unitNames = new Map(input.units.map(({ code, name }) => [code, name]));
  const find = budget ? programmeFinder(budget.tree) : () => null;
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
  /** A number of people, or that it is still to be stated. */
  const people = (heading: string, paper: string, key: 'entitled' | 'served' | 'gap'): FormColumn<Line> => ({
    heading,
    format: 'quantity',
    paper,
    value: ({ cover }) => cover && (measuredOrNull(cover[key]) ?? words.forms.standards.missing),
  });
  const stated = (heading: string, key: 'quality' | 'index' | 'category'): FormColumn<Line> => ({
    heading,
    format: 'text',
    isSpare: true,
    figures: true,
    value: ({ result }) => result?.indicator.standard[key] ?? '',
  });
  const money = (heading: string, paper: string, key: 'ceiling' | 'spent'): FormColumn<Line> => ({
    heading,
    format: 'rupiah',
    paper,
    value: (line) => roundOrNull(programme(line)?.figures[key] ?? null),
  });
  return [
    { heading: 'No', format: 'count', figures: false, isKey: true, value: ({ number }) => number },
    { heading: 'Kode / Code', format: 'text', value: ({ result }) => result?.indicator.code ?? '', paper: false },
    { heading: 'Pelayanan Dasar / Basic Service', format: 'text', isKey: true, value: ({ label }) => label },
    {
      heading: 'Unit',
      format: 'text',
      value: ({ result }) => (result ? (unitNames.get(result.indicator.unit) ?? '') : ''),
    },
    { heading: 'Satuan / Measure Unit', format: 'text', value: ({ result }) => result?.indicator.measureUnit ?? '' },
    {
      heading: `Target ${rules.year}`,
      format: 'quantity',
      value: ({ result }) => targetValue(result?.indicator.target.value ?? null, language),
    },
    people('Berhak Dilayani / Entitled', 'Penerima Layanan | Berhak / Recipients | Entitled', 'entitled'),
    people('Terlayani / Served', 'Penerima Layanan | Terlayani / Recipients | Served', 'served'),
    people('Belum Terlayani / Not Served', 'Penerima Layanan | Belum Terlayani / Recipients | Not Served', 'gap'),
    {
      heading: 'Cakupan Setahun (%) / Cover of the Year (%)',
      format: 'points',
      value: ({ share }) => roundOrNull(share),
    },
    stated('Mutu SPM / Standard Quality', 'quality'),
    stated('Indeks SPM / Standard Index', 'index'),
    stated('Kategori SPM / Standard Category', 'category'),
    {
      heading: 'Status',
      format: 'text',
      value: ({ result }) => (result ? words.terms.indicatorStatus[result.status] : ''),
      paper: false,
    },
    {
      heading: 'Program / Programme',
      format: 'text',
      value: (line) => programme(line)?.node.row.description ?? '',
      paper: 'Anggaran Program | Program / Programme Budget | Programme',
    },
    money(
      'Pagu Program (Rp) / Programme Ceiling (Rp)',
      'Anggaran Program | Pagu (Rp) / Programme Budget | Ceiling (Rp)',
      'ceiling',
    ),
    money(
      'Realisasi Program (Rp) / Programme Spent (Rp)',
      'Anggaran Program | Realisasi (Rp) / Programme Budget | Spent (Rp)',
      'spent',
    ),
    {
      heading: 'Serapan Program (%) / Programme Absorption (%)',
      format: 'points',
      value: (line) => roundOrNull(programme(line)?.figures.absorption ?? null),
      paper: 'Anggaran Program | Serapan (%) / Programme Budget | Absorption (%)',
    },
    { heading: 'Permasalahan / Problems', format: 'text', value: (line) => analysis(line, 'obstacles') },
    { heading: 'Upaya Pemenuhan / Next Steps', format: 'text', value: (line) => analysis(line, 'nextSteps') },
  ];
}

const formOf = (evaluation: Evaluation, frame: OutputFrame): Form<Line> => ({
  name: 'Rekap SPM',
  columns: columnsOf(evaluation, frame),
  codeOf: ({ result }) => result?.indicator.code ?? 'meanCover',
});

/** Sheet `Rekap SPM`: the minimum services with who is entitled to and who got them, their money, and what stands in the way. */
export function standardsSheet(evaluation: Evaluation, frame: OutputFrame): OutputContent {
  return layOut(formOf(evaluation, frame), linesOf(evaluation, frame), frame);
}

/** The same form for paper. */
export const standardsForm = (evaluation: Evaluation, frame: FormFrame): FormTable =>
  formTable(formOf(evaluation, frame), linesOf(evaluation, frame), frame, {
    isStrong: ({ result }) => result === null,
  });
