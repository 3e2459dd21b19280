import type { Evaluation } from '../../../domain/main-job/evaluation';
import type { FormTable } from '../../../domain/forms/form-table';
import { planAmount, planFigures, type PlanFigures } from '../../../domain/forms/plan-figures';
import { renjaLines, type RenjaLine } from '../../../domain/forms/programme-links';
import { quarterActuals, quarterSpending, type QuarterFigures } from '../../../domain/forms/quarter-figures';
import { actualOf, type Actual, type Target } from '../../../domain/main-job/indicator/measure';
import { roundOrNull } from '../../../domain/number';
import { texts, type Texts } from '../../../text';
import type { Language } from '../../../text/language';
import { formatPoints } from '../../../text/format';
import { paperPeriod, periodLabel } from '../../values/period';
import { actualValue, targetValue } from '../measures';
import { layOut, type OutputContent, type OutputFrame, type OutputValue } from '../output-sheet';
import { formTable, type FootRow, type Form, type FormColumn, type FormFrame } from './form-columns';
import { renjaFoot, type RenjaFoot } from './renja-foot';

type Cell = OutputValue | null;

/** A line of the form with its quarters, or a line of its foot. */
interface Line extends RenjaLine {
  number: number | null;
  kept: QuarterFigures<Actual>;
  spent: QuarterFigures<number>;
  plan: PlanFigures | null;
  foot?: { label: string; text?: string; attainment?: number | string | null; absorption?: number | string | null };
}

const none: QuarterFigures<never> = [null, null, null, null];

function linesOf(evaluation: Evaluation): Line[] {
  const { budget, results, input } = evaluation;
  const spendingOf = budget ? quarterSpending(budget, input.rules) : () => none;
  return renjaLines(results, budget?.tree ?? null).map((line, index): Line => {
    const { node, result } = line;
    // A frozen actual is not the sum of today's cells.
    const kept = result && !result.isFrozen ? quarterActuals(result.indicator, input.rules.period) : none;
    const plan = result ? planFigures(result, input.rules) : null;
    return { ...line, number: index + 1, kept, plan, spent: node ? spendingOf(node) : none };
  });
}

/** The columns up to which the words of the foot reach. */
const indicator = 'Indikator Kinerja / Indicator';
const attainmentK = 'Tingkat Capaian K (%) / Attainment K (%)';
const attainmentRp = 'Tingkat Capaian Rp (%) / Absorption Rp (%)';
const planEndMoney = 'Target Akhir Renstra (Rp) / Plan-end Target (Rp)';
const spentBefore = (year: number): string => `Realisasi s.d. ${year - 1} (Rp) / Spent to ${year - 1} (Rp)`;
const yearMoney = (year: number): string => `Realisasi ${year} (Rp) / Actual ${year} (Rp)`;

function columnsOf(evaluation: Evaluation, { language }: OutputFrame): FormColumn<Line>[] {
  const words = texts(language);
  const { year, period } = evaluation.input.rules;
  // Figures beside it are those of the year.
  const ofPeriod = (of: Language): string => periodLabel(period, texts(of).terms);
  const onPaper = (of: Language): string => paperPeriod(period, texts(of).terms);
  const unitNames = new Map(evaluation.input.units.map(({ code, name }) => [code, name]));
  const amounts = ({ node }: Line) => (node && evaluation.budget ? evaluation.budget.ofNode(node) : null);
  const isSilent = (line: Line): boolean => {
    const figures = amounts(line);
    return figures !== null && figures.notReported === figures.leaves;
  };
  const target = (value: Target | undefined): Cell => (value ? targetValue(value, language) : null);
  const spent = (line: Line): number | null => (isSilent(line) ? null : (amounts(line)?.spent ?? null));
  const planBudget = ({ node }: Line): number | null => node && planAmount(node, 'planBudget');
  const planSpent = ({ node }: Line): number | null => node && planAmount(node, 'planSpent');
  const planToDate = (line: Line): number | null => {
    const [before, now] = [planSpent(line), spent(line)];
    return before === null || now === null ? null : before + now;
  };
  const planShare = (line: Line): number | null => {
    const [budget, done] = [planBudget(line), planToDate(line)];
    return budget === null || budget <= 0 || done === null ? null : (done / budget) * 100;
  };
  const text = (heading: string, value: (line: Line) => Cell, paper?: string | false): FormColumn<Line> => ({
    heading,
    format: 'text',
    value,
    ...(paper !== undefined && { paper }),
  });
  const pair = (
    format: 'quantity' | 'rupiah' | 'points',
    heading: string,
    paper: string,
    value: (line: Line) => Cell,
    arithmetic = '',
  ): FormColumn<Line> => ({ heading, format, value, paper, isJoint: true, arithmetic });
  /** The two columns of a figure: performance (K) and money (Rp). */
  const both = (
    [k, rp]: [string, string],
    group: string,
    kept: (line: Line) => Cell,
    money: (line: Line) => Cell,
    arithmetic = '',
    formats: ['quantity', 'rupiah'] | ['points', 'points'] = ['quantity', 'rupiah'],
  ): FormColumn<Line>[] => {
    const [id = group, en = id] = group.split(' / ');
    return [
      pair(formats[0], k, `${id} | K / ${en} | K`, kept, arithmetic),
      pair(formats[1], rp, `${id} | Rp / ${en} | Rp`, money, arithmetic),
    ];
  };
  const [inId, inEn] = [texts('id').forms.renja, texts('en').forms.renja];
  const quarters = ['I', 'II', 'III', 'IV'].flatMap((roman, index) =>
    both(
      [`Realisasi TW ${roman} (K) / Actual TW ${roman} (K)`, `Realisasi TW ${roman} (Rp) / Actual TW ${roman} (Rp)`],
      `${inId.ofQuarter} | ${roman} / ${inEn.ofQuarter} | ${roman}`,
      (line) => actualValue(line.kept[index] ?? null, language),
      (line) => (isSilent(line) ? null : roundOrNull(line.spent[index] ?? null)),
    ),
  );
  const programme = 'Program/Kegiatan/Sub Kegiatan';
  const programmeEn = 'Programme/Activity/Sub-activity';
  return [
    { heading: 'No', format: 'count', figures: false, isKey: true, value: ({ number }) => number },
    { ...text('Sasaran / Objective', ({ result }) => result && result.indicator.objective), isGrouped: true },
    {
      ...text('Kode / Code', ({ node }) => node?.row.code ?? '', `${programme} | Kode / ${programmeEn} | Code`),
      isJoint: true,
      isKey: true,
    },
    {
      ...text(
        `${programme} / ${programmeEn}`,
        ({ node, foot }) => (foot ? foot.label : (node?.row.description ?? '')),
        `${programme} | Uraian / ${programmeEn} | Description`,
      ),
      isJoint: true,
    },
    text('Kode Indikator / Indicator Code', ({ result }) => result?.indicator.code ?? '', false),
    {
      ...text(
        indicator,
        ({ result, foot }) => foot?.text ?? result?.indicator.name ?? '',
        'Indikator Kinerja | Uraian / Indicator | Name',
      ),
      isJoint: true,
      isKey: true,
    },
    {
      ...text(
        'Satuan / Measure Unit',
        ({ result }) => result && result.indicator.measureUnit,
        'Indikator Kinerja | Satuan / Indicator | Unit',
      ),
      isJoint: true,
    },
    ...both(
      ['Target Akhir Renstra (K) / Plan-end Target (K)', planEndMoney],
      'Target Akhir Renstra / Plan-end Target',
      ({ result }) => target(result?.indicator.planEnd.value),
      (line) => roundOrNull(planBudget(line)),
    ),
    ...both(
      [`Realisasi s.d. ${year - 1} (K) / Actual to ${year - 1} (K)`, spentBefore(year)],
      `Realisasi Renstra s.d. Tahun ${year - 1} / Plan Realised to ${year - 1}`,
      ({ plan }) => actualValue(actualOf(plan?.before ?? null), language),
      (line) => roundOrNull(planSpent(line)),
    ),
    ...both(
      [`Target ${year} (K)`, `Pagu ${year} (Rp) / Ceiling ${year} (Rp)`],
      `${inId.ofYear(String(year))} / ${inEn.ofYear(String(year))}`,
      ({ result }) => target(result?.indicator.target.value),
      (line) => roundOrNull(amounts(line)?.ceiling ?? null),
    ),
    ...quarters,
    ...both(
      [`Realisasi ${year} (K) / Actual ${year} (K)`, yearMoney(year)],
      `Realisasi Renja Tahun ${year} / Realised in ${year}`,
      ({ result }) => actualValue(result?.actual ?? null, language),
      (line) => roundOrNull(spent(line)),
      '8+9+10+11',
    ),
    ...both(
      [attainmentK, attainmentRp],
      'Tingkat Capaian Renja (%) / Attainment (%)',
      ({ result, foot }) => (foot ? (foot.attainment ?? null) : roundOrNull(result?.annualProgress ?? null)),
      (line) =>
        line.foot
          ? (line.foot.absorption ?? null)
          : isSilent(line)
            ? null
            : roundOrNull(amounts(line)?.absorption ?? null),
      '12/7×100',
      ['points', 'points'],
    ),
    ...both(
      [
        `Realisasi Renstra s.d. ${year} (K) / Plan Realised to ${year} (K)`,
        `Realisasi Renstra s.d. ${year} (Rp) / Plan Spent to ${year} (Rp)`,
      ],
      `Realisasi Renstra s.d. Tahun ${year} / Plan Realised to ${year}`,
      ({ plan }) => actualValue(plan?.toDate ?? null, language),
      (line) => roundOrNull(planToDate(line)),
      '6+12',
    ),
    ...both(
      [
        'Tingkat Capaian Renstra K (%) / Plan Attainment K (%)',
        'Tingkat Capaian Renstra Rp (%) / Plan Absorption Rp (%)',
      ],
      'Tingkat Capaian Renstra (%) / Plan Attainment (%)',
      ({ plan }) => roundOrNull(plan?.attainment ?? null),
      (line) => roundOrNull(planShare(line)),
      '14/5×100',
      ['points', 'points'],
    ),
    text('Unit Penanggung Jawab / Unit in Charge', ({ node, result }) => {
      const code = result?.indicator.unit ?? node?.unit ?? '';
      return unitNames.get(code) ?? code;
    }),
    text(
      `Status terhadap Target ${ofPeriod('id')} / Status against the ${ofPeriod('en')} Target`,
      ({ result }) => result && words.terms.indicatorStatus[result.status],
      `Keterangan (terhadap Target ${onPaper('id')}) / Notes (against the ${onPaper('en')} Target)`,
    ),
  ];
}

const footLine = (foot: Line['foot']): Line => ({
  number: null,
  node: null,
  result: null,
  kept: none,
  spent: none,
  plan: null,
  foot,
});

function declared(evaluation: Evaluation, frame: OutputFrame): { lines: Line[]; foot: RenjaFoot } {
  const lines = linesOf(evaluation);
  const counted = lines.flatMap(({ result }) => (result && result.attainment !== null ? [result.annualProgress] : []));
  return { lines, foot: renjaFoot(evaluation, counted, texts(frame.language)) };
}

/** The columns, of which those of the plan's money say why they are empty; without a budget nothing has any. */
function declaredColumns(evaluation: Evaluation, frame: OutputFrame): FormColumn<Line>[] {
  const { gaps } = texts(frame.language).forms.renja;
  const { year } = evaluation.input.rules;
  const causes = new Map([
    [planEndMoney, gaps.planBudget],
    [spentBefore(year), gaps.planSpent(String(year - 1))],
  ]);
  return columnsOf(evaluation, frame).map((column) => {
    const emptyBecause = evaluation.budget ? causes.get(column.heading) : undefined;
    return emptyBecause === undefined ? column : { ...column, emptyBecause };
  });
}

const formOf = (evaluation: Evaluation, frame: OutputFrame): Form<Line> => ({
  name: 'E.81',
  columns: declaredColumns(evaluation, frame),
  codeOf: ({ node, result }) => [node?.row.code, result?.indicator.code].filter(Boolean).join(' '),
});

/**
 * Sheet `E.81`: *Evaluasi Hasil Renja* (Permendagri 86/2017, Formulir E.81). K stands for performance, Rp for money to date;
 * the year's figures are those of `Capaian` (attainment against the year's target) and of `Serapan`.
 */
export function renjaSheet(evaluation: Evaluation, frame: OutputFrame): OutputContent {
  const { renja } = texts(frame.language).forms;
  const { lines, foot } = declared(evaluation, frame);
  const below = [
    footLine({ label: meanLabel(foot, renja), attainment: foot.mean, absorption: foot.absorption }),
    footLine({ label: renja.rating, attainment: foot.rating, absorption: foot.absorptionRating }),
    ...foot.texts.map((told) => footLine(told)),
  ];
  return layOut({ ...formOf(evaluation, frame), isLong: true }, [...lines, ...below], frame);
}

/** What the mean of the foot covers: rows that are not due show a figure, but do not count. */
const meanLabel = ({ counted }: RenjaFoot, { meanAttainment, meanOf }: Texts['forms']['renja']): string =>
  counted > 0 ? meanOf(meanAttainment, String(counted)) : meanAttainment;

/** The same form for paper. */
export function renjaForm(evaluation: Evaluation, frame: FormFrame): FormTable {
  const { language } = frame;
  const { renja } = texts(language).forms;
  const { lines, foot } = declared(evaluation, frame);
  const before = yearMoney(evaluation.input.rules.year);
  const labels = 'Program/Kegiatan/Sub Kegiatan / Programme/Activity/Sub-activity';
  const points = (value: number | null): string => (value === null ? '' : formatPoints(value, language));
  const figures = (code: string, label: string, k: string, rp: string, values?: [number | null, number | null]) => ({
    code,
    cells: [
      { text: label, to: before, ...(/\d/.test(label) && { value: label, column: labels }) },
      { text: k, to: attainmentK, ...(values && { value: values[0] }) },
      { text: rp, to: attainmentRp, ...(values && { value: values[1] }) },
      { text: '', to: '' },
    ],
  });
  const { mean, absorption } = foot;
  const rows: FootRow[] = [
    figures('meanAttainment', meanLabel(foot, renja), points(mean), points(absorption), [mean, absorption]),
    figures('rating', renja.rating, foot.rating, foot.absorptionRating),
    ...foot.texts.map(({ code, label, text }) => {
      const said = `${label}:\n${text}`;
      return { code, cells: [{ text: said, to: '', column: indicator, ...(/\d/.test(text) && { value: said }) }] };
    }),
  ];
  return formTable(formOf(evaluation, frame), lines, frame, {
    isStrong: ({ node }) => node?.level === 'programme',
    foot: rows,
  });
}
