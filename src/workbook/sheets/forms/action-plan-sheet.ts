import type { ActionRow } from '../../../domain/agreements/action-plan';
import type { FormTable } from '../../../domain/forms/form-table';
import { quarterStandings } from '../../../domain/forms/quarter-figures';
import type { Evaluation } from '../../../domain/main-job/evaluation';
import { roundOrNull } from '../../../domain/number';
import { texts } from '../../../text';
import { endsWith } from '../../values/period';
import { actualValue, targetText, targetValue } from '../measures';
import { layOut, type OutputContent, type OutputFrame } from '../output-sheet';
import { formTable, type Form, type FormColumn, type FormFrame } from './form-columns';

type Column = FormColumn<ActionRow>;

const quarters = [1, 2, 3, 4] as const;
/** A quarter as the sheet calls it, and as papers do in Indonesian and in English. */
const quarterNames = (number: (typeof quarters)[number]): Record<'label' | 'id' | 'en', string> => ({
  label: texts('id').terms.period.quarters[number - 1] ?? '',
  id: texts('id').terms.period.paperQuarters[number - 1] ?? '',
  en: texts('en').terms.period.paperQuarters[number - 1] ?? '',
});

/** What the plan is made from: its rows, and what was reached and hindered so far. */
export interface ActionMatter {
  rows: readonly ActionRow[];
  evaluation: Evaluation;
}

function columnsOf({ rows, evaluation }: ActionMatter, { language }: OutputFrame): Column[] {
  const { agreements, terms, forms } = texts(language);
  const { units, analyses, rules } = evaluation.input;
  const nameOf = new Map(units.map(({ code, name }) => [code, name]));
  const firsts = new Set(rows.filter((row, index) => row.number !== rows[index - 1]?.number));
  const results = new Map(evaluation.results.map((result) => [result.indicator, result]));
  const standings = new Map(
    [...firsts].map(({ indicator }) => {
      const isKnown = results.get(indicator)?.isFrozen !== true;
      return [indicator, isKnown ? quarterStandings(indicator, rules.period) : null];
    }),
  );
  /** What stands in the first row of an indicator. */
  const once =
    <Value>(value: (row: ActionRow) => Value) =>
    (row: ActionRow): Value | null =>
      firsts.has(row) ? value(row) : null;
  const ofIndicator = (heading: string, value: (row: ActionRow) => string): Column => ({
    heading,
    format: 'text',
    value,
    isGrouped: true,
  });
  const obstacles = ({ indicator }: ActionRow): string =>
    quarters
      .flatMap((number) => {
        const written = analyses
          .filter(
            ({ indicatorCode, period }) =>
              indicatorCode === indicator.code && endsWith(period, { kind: 'quarter', number }, rules.year),
          )
          .map((row) => row.obstacles.trim())
          .filter((text) => text !== '');
        const label = terms.period.paperQuarters[number - 1] ?? '';
        return written.length === 0 ? [] : [forms.actionPlan.obstacle(label, written.join('; '))];
      })
      .join('; ');
  const quarter = (number: (typeof quarters)[number]): Column[] => {
    const { label, id, en } = quarterNames(number);
    return [
      {
        heading: `Target ${label}`,
        format: 'quantity',
        value: once((row) => targetValue(row.indicator.interimTargets[number - 1]?.value ?? null, language)),
        paper: `${id} | Target / ${en} | Target`,
      },
      {
        heading: `Realisasi ${label} / Actual ${label}`,
        format: 'quantity',
        value: once((row) => actualValue(standings.get(row.indicator)?.[number - 1] ?? null, language)),
        paper: `${id} | Realisasi / ${en} | Actual`,
      },
    ];
  };
  return [
    { heading: 'No', format: 'count', figures: false, isKey: true, value: ({ number }) => number, isGrouped: true },
    ofIndicator('Sasaran / Objective', ({ indicator }) => indicator.objective),
    { heading: 'Kode / Code', format: 'text', value: ({ indicator }) => indicator.code, paper: false },
    { ...ofIndicator('Indikator Kinerja / Indicator', ({ indicator }) => indicator.name), isKey: true },
    ofIndicator('Satuan / Measure Unit', ({ indicator }) => indicator.measureUnit),
    {
      heading: 'Target',
      format: 'quantity',
      value: once((row) => targetValue(row.indicator.target.value, language)),
      paper: 'Target Setahun / Annual Target',
    },
    {
      heading: 'Kode Kegiatan / Activity Code',
      format: 'text',
      value: ({ activity }) => activity?.row.code ?? '',
      paper: 'Aktivitas | Kode / Activity | Code',
    },
    {
      heading: 'Aktivitas / Activity',
      format: 'text',
      value: ({ activity }) => activity?.row.description ?? '',
      paper: 'Aktivitas | Uraian / Activity | Description',
    },
    ...quarters.flatMap(quarter),
    {
      heading: 'Keluaran / Output',
      format: 'text',
      figures: true,
      isSpare: true,
      value: ({ outputs }) =>
        outputs
          .map(({ name, measureUnit, target }) => {
            const goal = targetText(target.value, measureUnit, language);
            return goal === '' ? name : `${name}: ${goal}`;
          })
          .join('; '),
    },
    {
      heading: 'Penanggung Jawab / Owner',
      format: 'text',
      isGrouped: true,
      value: ({ indicator, activity }) =>
        indicator.owner || activity?.row.owner || (nameOf.get(indicator.unit) ?? indicator.unit),
    },
    { heading: 'Anggaran (Rp) / Budget (Rp)', format: 'rupiah', value: ({ ceiling }) => roundOrNull(ceiling) },
    { heading: 'Hambatan / Obstacles', format: 'text', isSpare: true, value: once(obstacles) },
    {
      heading: 'Keterangan / Notes',
      format: 'text',
      value: ({ sharedWith }) => (sharedWith ? agreements.cascading.shared(sharedWith.code) : ''),
    },
  ];
}

const formOf = (matter: ActionMatter, frame: OutputFrame): Form<ActionRow> => ({
  name: 'Rencana Aksi / Action Plan',
  columns: columnsOf(matter, frame),
  codeOf: ({ indicator, activity }) => [indicator.code, activity?.row.code].filter(Boolean).join(' '),
});

/**
 * Sheet `Rencana Aksi`: sasaran, indicator and target, activity, targets by quarter with what was reached and what hindered,
 * output, who is responsible, budget (the columns of published action plans; PermenPANRB 53/2014). What is said of an indicator
 * stands in its first row.
 */
export function actionPlanSheet(matter: ActionMatter, frame: OutputFrame): OutputContent {
  return layOut({ ...formOf(matter, frame), isLong: true }, matter.rows, frame);
}

/** The same plan for paper. */
export const actionPlanForm = (matter: ActionMatter, frame: FormFrame): FormTable =>
  formTable(formOf(matter, frame), matter.rows, frame);
