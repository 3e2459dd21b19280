import type { Evaluation } from '../../../domain/main-job/evaluation';
import { renjaLines, type RenjaLine } from '../../../domain/forms/programme-links';
import { quarterActuals, quarterSpending, type QuarterFigures } from '../../../domain/forms/quarter-figures';
import type { Actual, Target } from '../../../domain/main-job/measure';
import { measuredOrNull, roundOrNull, roundPrinted, weightedMean } from '../../../domain/number';
import { isOpen } from '../../../domain/main-job/follow-up';
import { rate } from '../../../domain/main-job/rating';
import { texts, type Texts } from '../../../text';
import { endsWith } from '../../values/period';
import { ratingLabel } from '../labels';
import { actualValue, targetValue } from '../measures';
import {
  layOut,
  type OutputColumn,
  type OutputContent,
  type OutputFrame,
  type OutputSheet,
  type OutputValue,
} from '../output-sheet';

type Cell = OutputValue | null;

/** A line of the form with its quarters, or a line of its foot. */
interface Line extends RenjaLine {
  kept: QuarterFigures<Actual>;
  spent: QuarterFigures<number>;
  foot?: { label: string; text: string; attainment: number | null; absorption: number | null };
}

const none: QuarterFigures<never> = [null, null, null, null];

/** At most this many reasons stand at the foot: the form is read on paper. */
const MOST_TEXTS = 10;

function linesOf(evaluation: Evaluation): Line[] {
  const { budget, results, input } = evaluation;
  const spendingOf = budget ? quarterSpending(budget, input.rules) : () => none;
  return renjaLines(results, budget?.tree ?? null).map((line): Line => {
    const { node, result } = line;
    // A frozen actual is not the sum of today's cells.
    const kept = result && !result.isFrozen ? quarterActuals(result.indicator, input.rules.period) : none;
    return { ...line, kept, spent: node ? spendingOf(node) : none };
  });
}

/** What people wrote, each once, one a line. */
function listed(written: readonly string[], { forms }: Texts): string {
  const all = [...new Set(written.map((text) => text.trim()).filter((text) => text !== ''))];
  if (all.length === 0) return forms.renja.nothing;
  const shown = all.slice(0, MOST_TEXTS).map((text) => `• ${text}`);
  return [...shown, ...(all.length > MOST_TEXTS ? [forms.renja.more(String(all.length - MOST_TEXTS))] : [])].join('\n');
}

/** Mean, rating, what drove and held back performance, and what follows: the foot of the form. */
function footOf(evaluation: Evaluation, lines: readonly Line[], words: Texts): Line[] {
  const { renja } = words.forms;
  const { analyses, followUps, rules } = evaluation.input;
  const counted = lines.flatMap(({ result }) => (result && result.attainment !== null ? [result] : []));
  const printed = counted.flatMap(({ annualProgress }) => roundOrNull(annualProgress) ?? []);
  const mean = weightedMean(printed.map((value) => ({ value, weight: 1 })));
  const current = analyses.filter(({ period }) => endsWith(period, rules.period, rules.year));
  const actions = followUps.filter((row) => isOpen(row) && endsWith(row.period, rules.period, rules.year));
  const foot = (
    label: string,
    text: string,
    attainment: number | null = null,
    absorption: number | null = null,
  ): Line => ({
    ...{ node: null, result: null, kept: none, spent: none },
    foot: { label, text, attainment, absorption },
  });
  const rating = mean === null ? '' : ratingLabel(rate(roundPrinted(mean), rules.ratingScale), words);
  return [
    foot(renja.meanAttainment, '', roundOrNull(mean)),
    foot(renja.absorption, '', null, roundOrNull(evaluation.agency.absorption?.absorption ?? null)),
    foot(renja.rating, rating),
    foot(
      renja.drivers,
      listed(
        current.map(({ drivers }) => drivers),
        words,
      ),
    ),
    foot(
      renja.obstacles,
      listed(
        current.map(({ obstacles }) => obstacles),
        words,
      ),
    ),
    foot(
      renja.actions,
      listed(
        actions.map(({ action }) => action),
        words,
      ),
    ),
    foot(renja.note, renja.planMoney),
  ];
}

/**
 * Sheet `E.81`: *Evaluasi Hasil Renja* (Permendagri 86/2017, Formulir E.81). K stands for performance, Rp for money to date;
 * the year's figures are those of `Capaian` (attainment against the year's target) and of `Serapan`.
 */
export function renjaSheet(evaluation: Evaluation, frame: OutputFrame): OutputContent {
  const { language } = frame;
  const words = texts(language);
  const { year } = evaluation.input.rules;
  const unitNames = new Map(evaluation.input.units.map(({ code, name }) => [code, name]));
  const amounts = ({ node }: Line) => (node && evaluation.budget ? evaluation.budget.ofNode(node) : null);
  const isSilent = (line: Line): boolean => {
    const figures = amounts(line);
    return figures !== null && figures.notReported === figures.leaves;
  };
  const target = (value: Target | undefined): Cell => (value ? targetValue(value, language) : null);
  const text = (heading: string, value: (line: Line) => Cell): OutputColumn<Line> => ({
    heading,
    format: 'text',
    value,
  });
  const kept = (heading: string, value: (line: Line) => Cell): OutputColumn<Line> => ({
    heading,
    format: 'quantity',
    value,
  });
  const money = (heading: string, value: (line: Line) => Cell): OutputColumn<Line> => ({
    heading,
    format: 'rupiah',
    value,
  });
  const points = (heading: string, value: (line: Line) => Cell): OutputColumn<Line> => ({
    heading,
    format: 'points',
    value,
  });
  const quarters = ['TW I', 'TW II', 'TW III', 'TW IV'].flatMap((quarter, index) => [
    kept(`Realisasi ${quarter} (K) / Actual ${quarter} (K)`, (line) => actualValue(line.kept[index] ?? null, language)),
    money(`Realisasi ${quarter} (Rp) / Actual ${quarter} (Rp)`, (line) =>
      isSilent(line) ? null : roundOrNull(line.spent[index] ?? null),
    ),
  ]);
  const lines = linesOf(evaluation);
  const sheet: OutputSheet<Line> = {
    name: 'E.81',
    columns: [
      text('Sasaran / Objective', ({ result }) => result && result.indicator.objective),
      text('Kode / Code', ({ node }) => node?.row.code ?? ''),
      text('Program/Kegiatan/Sub Kegiatan / Programme/Activity/Sub-activity', ({ node, foot }) =>
        foot ? foot.label : (node?.row.description ?? ''),
      ),
      text('Kode Indikator / Indicator Code', ({ result }) => result?.indicator.code ?? ''),
      text('Indikator Kinerja / Indicator', ({ result, foot }) => foot?.text ?? result?.indicator.name ?? ''),
      text('Satuan / Measure Unit', ({ result }) => result && result.indicator.measureUnit),
      kept('Target Akhir Renstra (K) / Plan-end Target (K)', ({ result }) => target(result?.indicator.planEnd.value)),
      money('Target Akhir Renstra (Rp) / Plan-end Target (Rp)', () => null),
      kept(`Realisasi ${year - 1} (K) / Actual ${year - 1} (K)`, ({ result }) =>
        measuredOrNull(result?.lastYear ?? null),
      ),
      money(`Realisasi ${year - 1} (Rp) / Actual ${year - 1} (Rp)`, () => null),
      kept(`Target ${year} (K)`, ({ result }) => target(result?.indicator.target.value)),
      money(`Pagu ${year} (Rp) / Ceiling ${year} (Rp)`, (line) => roundOrNull(amounts(line)?.ceiling ?? null)),
      ...quarters,
      kept(`Realisasi ${year} (K) / Actual ${year} (K)`, ({ result }) => actualValue(result?.actual ?? null, language)),
      money(`Realisasi ${year} (Rp) / Actual ${year} (Rp)`, (line) =>
        isSilent(line) ? null : roundOrNull(amounts(line)?.spent ?? null),
      ),
      points('Tingkat Capaian K (%) / Attainment K (%)', ({ result, foot }) =>
        foot ? foot.attainment : roundOrNull(result?.annualProgress ?? null),
      ),
      points('Tingkat Capaian Rp (%) / Absorption Rp (%)', (line) =>
        line.foot ? line.foot.absorption : isSilent(line) ? null : roundOrNull(amounts(line)?.absorption ?? null),
      ),
      points('Tingkat Capaian Renstra (%) / Plan Attainment (%)', ({ result }) =>
        roundOrNull(result?.planProgress ?? null),
      ),
      text('Unit Penanggung Jawab / Unit in Charge', ({ node, result }) => {
        const code = result?.indicator.unit ?? node?.unit ?? '';
        return unitNames.get(code) ?? code;
      }),
      text('Status', ({ result }) => result && words.terms.indicatorStatus[result.status]),
    ],
    wide: { from: 3, count: 3 },
    isLong: true,
  };
  return layOut(sheet, [...lines, ...footOf(evaluation, lines, words)], frame);
}
