import type { BudgetFigures } from '../../../domain/main-job/budget/absorption';
import type { FormTable } from '../../../domain/forms/form-table';
import type { CascadeRow } from '../../../domain/agreements/cascading';
import { levelRank, levelsFromTop, type Indicator, type Level } from '../../../domain/main-job/indicator/indicator';
import { roundPrinted } from '../../../domain/number';
import type { Unit } from '../../../domain/main-job/unit/unit';
import { texts } from '../../../text';
import { languages, type Language } from '../../../text/language';
import { targetText } from '../measures';
import { formTable, type Form, type FormColumn, type FormFrame } from './form-columns';
import { layOut, type OutputContent, type OutputFrame } from '../output-sheet';

type Column = FormColumn<CascadeRow>;

/** `RHS-01 Persentase … (100 %)` */
function indicatorLabel({ code, name, target, measureUnit }: Indicator, language: Language): string {
  const goal = targetText(target.value, measureUnit, language);
  return goal === '' ? `${code} ${name}` : `${code} ${name} (${goal})`;
}

/** Whether any indicator of the matrix says of whose agreement it is. */
const hasLevels = (rows: readonly CascadeRow[]): boolean =>
  rows.some(({ path }) => path.some((indicator) => levelRank(indicator) !== null));

/**
 * The column of an indicator: its level's; one without a level stands one below the indicator it supports, and below the head of the
 * agency, whose indicators say so.
 */
function columnOf(path: readonly Indicator[], isLevelled: boolean): Map<number, Indicator[]> {
  const columns = new Map<number, Indicator[]>();
  let before = isLevelled ? 0 : -1;
  for (const indicator of path) {
    const at = Math.min(Math.max(levelRank(indicator) ?? before + 1, before, 0), levelsFromTop.length - 1);
    columns.set(at, [...(columns.get(at) ?? []), indicator]);
    before = at;
  }
  return columns;
}

/** What the matrix is made from. */
export interface CascadeMatter {
  rows: readonly CascadeRow[];
  budget: BudgetFigures | null;
  units: readonly Unit[];
}

/** `Indikator Kinerja | Administrator`; where none has a level, how far below the highest it stands. */
function levelHeading(level: Level, index: number, { rows }: CascadeMatter): string {
  const parts = languages.map((language) => {
    const { terms, agreements } = texts(language);
    const { indicators, depth } = agreements.cascading;
    if (hasLevels(rows)) return `${indicators} | ${terms.level[level]}`;
    return rows.every(({ path }) => path.length < 2) ? indicators : `${indicators} | ${depth(String(index + 1))}`;
  });
  return parts.join(' / ');
}

function columnsOf(matter: CascadeMatter, { language }: OutputFrame): Column[] {
  const { budget, units, rows } = matter;
  const { terms, agreements } = texts(language);
  const { orphanIndicator, orphanBudget, shared } = agreements.cascading;
  const isLevelled = hasLevels(rows);
  const nameOf = new Map(units.map(({ code, name }) => [code, name]));
  const levelColumn = (level: Level, index: number): Column => ({
    heading: `Indikator ${texts('id').terms.level[level]} / Indicator: ${texts('en').terms.level[level]}`,
    format: 'text',
    room: 'name',
    value: ({ path }) =>
      (columnOf(path, isLevelled).get(index) ?? []).map((one) => indicatorLabel(one, language)).join('; '),
    paper: levelHeading(level, index, matter),
    isSpare: true,
    isGrouped: true,
    figures: true,
  });
  return [
    {
      heading: 'Sasaran / Objective',
      format: 'text',
      value: ({ objective }) => objective || terms.withoutObjective,
      isGrouped: true,
    },
    ...levelsFromTop.map(levelColumn),
    {
      heading: 'Unit',
      format: 'text',
      value: ({ path, budget: node }) => {
        const code = path[path.length - 1]?.unit ?? node?.unit ?? '';
        return nameOf.get(code) ?? code;
      },
    },
    { heading: 'Kode Anggaran / Budget Code', format: 'text', value: ({ budget: node }) => node?.row.code ?? '' },
    {
      heading: 'Program/Kegiatan/Sub Kegiatan / Programme to Sub-activity',
      format: 'text',
      value: ({ budget: node }) => node?.row.description ?? '',
    },
    {
      heading: 'Pagu (Rp) / Ceiling (Rp)',
      format: 'rupiah',
      value: ({ budget: node, sharedWith }) =>
        node && budget && !sharedWith ? roundPrinted(budget.ofNode(node).ceiling) : null,
    },
    {
      heading: 'Keterangan / Notes',
      format: 'text',
      value: ({ isOrphan, path, sharedWith }) =>
        [
          ...(isOrphan ? [path.length > 0 ? orphanIndicator : orphanBudget] : []),
          ...(sharedWith ? [shared(sharedWith.code)] : []),
        ].join('; '),
    },
  ];
}

const formOf = (matter: CascadeMatter, frame: OutputFrame): Form<CascadeRow> => ({
  name: 'Matriks Cascading / Cascading Matrix',
  columns: columnsOf(matter, frame),
  codeOf: ({ path, budget }) => [path[path.length - 1]?.code, budget?.row.code].filter(Boolean).join(' '),
});

/**
 * Sheet `Matriks Cascading`: sasaran, one column per level of indicators, unit, programme to sub kegiatan and ceiling; what
 * nothing above supports is marked, and comes last.
 */
export function cascadingSheet(matter: CascadeMatter, frame: OutputFrame): OutputContent {
  const { orphanIndicator, orphanBudget } = texts(frame.language).agreements.cascading;
  const form = formOf(matter, frame);
  return layOut({ ...form, isLong: true }, matter.rows, frame, [
    { column: form.columns.length - 1, startsWith: [orphanIndicator, orphanBudget], tone: 'open' },
  ]);
}

/** The same matrix for paper; where the head of the agency has no indicator, its foot says so. */
export function cascadingForm(matter: CascadeMatter, frame: FormFrame): FormTable {
  const { withoutHead } = texts(frame.language).agreements.cascading;
  const hasHead = matter.rows.some(({ path }) => path.some(({ level }) => level === 'head'));
  const foot = hasHead ? [] : [{ code: 'head', cells: [{ text: withoutHead, to: '' }] }];
  return formTable(formOf(matter, frame), matter.rows, frame, { foot });
}
