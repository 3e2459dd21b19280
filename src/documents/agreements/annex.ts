import type { Term } from '../../domain/agreements/agreement';
import type { AgreementChange } from '../../domain/agreements/changes';
import type { SettledAgreement } from '../../domain/agreements/settle';
import type { Indicator } from '../../domain/main-job/indicator/indicator';
import type { Target } from '../../domain/main-job/indicator/measure';
import type { DocumentTexts } from '../../text/documents';
import { DASH, type Writer } from '../writer';
import { computed } from '../figures/sources';

/** Four columns of a row, one per quarter. */
interface Quarters {
  q1: string;
  q2: string;
  q3: string;
  q4: string;
}

interface TargetRow extends Quarters {
  number: string;
  objective: string;
  name: string;
  measure: string;
  target: string;
}

interface BudgetLine extends Quarters {
  number: string;
  name: string;
  ceiling: string;
  fund: string;
}

interface ChangeRow {
  number: string;
  item: string;
  from: string;
  to: string;
}

/** The annex: targets, budget, and for a revision what changed. Lists of none or one are tables that may be missing. */
export interface AnnexView {
  title: string;
  position: string;
  year: string;
  targets: { title: string; rows: TargetRow[] }[];
  noTargets: string[];
  budget: { title: string; rows: BudgetLine[]; total: Quarters & { name: string; ceiling: string }; notes: string[] }[];
  changes: { title: string; reason: string; tables: { rows: ChangeRow[] }[]; none: string[] }[];
}

/** An indicator with its definition; what the page of the official's indicators shows. */
export interface IndicatorRow {
  number: string;
  objective: string;
  name: string;
  definition: string;
  measure: string;
  target: string;
  dataSource: string;
}

type Words = DocumentTexts['agreements'];

const missing: Target = { kind: 'missing' };

function quartersOf(interim: readonly Target[], show: (target: Target, quarter: string) => string): Quarters {
  const [q1 = DASH, q2 = DASH, q3 = DASH, q4 = DASH] = [0, 1, 2, 3].map((index) =>
    show(interim[index] ?? missing, `q${index + 1}`),
  );
  return { q1, q2, q3, q4 };
}

function amountOf({ amount }: Writer, target: Target, of: string): string {
  return target.kind === 'number' ? amount(target.value, computed('amount', of)) : DASH;
}

/** The objective once, above the indicators that share it. */
function objectiveOf(terms: readonly Term[], index: number): string {
  const own = terms[index]?.objective ?? '';
  return own !== '' && own === terms[index - 1]?.objective ? '' : own || DASH;
}

function budgetOf(writer: Writer, terms: readonly Term[], words: Words): AnnexView['budget'] {
  if (terms.length === 0) return [];
  const totalOf = (values: readonly (number | null)[], of: string): string =>
    values.some((value) => value === null)
      ? DASH
      : writer.amount(
          values.reduce((total: number, value) => total + (value ?? 0), 0),
          computed('total', of),
        );
  const planned = (index: number): string =>
    totalOf(
      terms.map(({ interim }) => {
        const plan = interim[index];
        return plan?.kind === 'number' ? plan.value : null;
      }),
      `q${index + 1}`,
    );
  const isPlanned = terms.every(({ interim }) => interim.every(({ kind }) => kind === 'number'));
  return [
    {
      title: words.budget,
      notes: isPlanned ? [] : [words.noPlan],
      rows: terms.map((term, index) => ({
        number: String(index + 1),
        name: `${term.code} ${term.name}`,
        ceiling: term.ceiling === null ? DASH : writer.amount(term.ceiling, computed('amount', term.code)),
        ...quartersOf(term.interim, (target, quarter) => amountOf(writer, target, `${term.code} ${quarter}`)),
        fund: term.fund || DASH,
      })),
      total: {
        name: words.total,
        ceiling: totalOf(
          terms.map(({ ceiling }) => ceiling),
          '',
        ),
        q1: planned(0),
        q2: planned(1),
        q3: planned(2),
        q4: planned(3),
      },
    },
  ];
}

/** One change in words: what, from which, to which. */
function changeRow(writer: Writer, change: AgreementChange, words: Words): Omit<ChangeRow, 'number'> {
  const { term } = change;
  const { change: say, columns } = words;
  const name = term.kind === 'budget' ? `${term.code} ${term.name}` : term.name;
  const source = computed('change', [term.code, change.kind, 'part' in change ? change.part : ''].join(' ').trim());
  const amount = (value: number | null): string => (value === null ? DASH : writer.rupiah(value, source));
  switch (change.kind) {
    case 'added':
    case 'removed': {
      const figure =
        term.kind === 'budget' ? amount(term.ceiling) : writer.measured(term.target, term.measureUnit, source);
      const isNew = change.kind === 'added';
      return {
        item: name,
        from: isNew ? DASH : figure,
        to: isNew ? `${say.added}: ${figure}` : say.removed,
      };
    }
    case 'ceiling':
      return { item: say.ceiling(name), from: amount(change.from), to: amount(change.to) };
    case 'wording':
      return { item: change.part === 'name' ? say.name : say.measure(name), from: change.from, to: change.to };
    case 'target': {
      const show = (target: Target): string =>
        term.kind === 'budget'
          ? amount(target.kind === 'number' ? target.value : null)
          : writer.measured(target, term.measureUnit, source);
      const quarter = change.part === 'target' ? '' : (columns.quarters[change.part - 1] ?? '');
      const item =
        quarter === ''
          ? say.target(name)
          : term.kind === 'budget'
            ? say.plan(name, quarter)
            : say.quarter(name, quarter);
      return { item, from: show(change.from), to: show(change.to) };
    }
  }
}

function changesOf(writer: Writer, { agreement, changes }: SettledAgreement, words: Words): AnnexView['changes'] {
  if (agreement.version === 0) return [];
  const rows = (changes ?? []).map((change, index) => ({
    number: String(index + 1),
    ...changeRow(writer, change, words),
  }));
  return [
    {
      title: words.changes,
      reason: agreement.reason === '' ? words.noReason : words.reason(agreement.reason),
      tables: rows.length === 0 ? [] : [{ rows }],
      none: changes === null ? [words.unknownChanges] : rows.length === 0 ? [words.noChanges] : [],
    },
  ];
}

/** The annex of an agreement. */
export function annexView(writer: Writer, paper: SettledAgreement, words: Words): AnnexView {
  const { first, terms } = paper;
  const indicators = terms.filter(({ kind }) => kind === 'indicator');
  return {
    title: words.annex.toUpperCase(),
    position: first.position.toUpperCase(),
    year: words.year(String(writer.rules.year)).toUpperCase(),
    targets:
      indicators.length === 0
        ? []
        : [
            {
              title: words.targets,
              rows: indicators.map((term, index) => ({
                number: String(index + 1),
                objective: objectiveOf(indicators, index),
                name: term.name,
                measure: term.measureUnit,
                target: writer.bare(term.target, computed('target', term.code)),
                ...quartersOf(term.interim, (target, quarter) =>
                  writer.bare(target, computed('target', `${term.code} ${quarter}`)),
                ),
              })),
            },
          ],
    noTargets: indicators.length === 0 ? [words.noTargets] : [],
    budget: budgetOf(
      writer,
      terms.filter(({ kind }) => kind === 'budget'),
      words,
    ),
    changes: changesOf(writer, paper, words),
  };
}

/** The page of the official's indicators: targets as agreed, definitions as the sheet of indicators has them. */
export function indicatorRows(writer: Writer, { terms }: SettledAgreement): IndicatorRow[] {
  const known = new Map(writer.evaluation.input.indicators.map((one): [string, Indicator] => [one.code, one]));
  const indicators = terms.filter(({ kind }) => kind === 'indicator');
  return indicators.map((term, index) => ({
    number: String(index + 1),
    objective: objectiveOf(indicators, index),
    name: term.name,
    definition: known.get(term.code)?.definition || DASH,
    measure: term.measureUnit,
    target: writer.bare(term.target, computed('target', term.code)),
    dataSource: known.get(term.code)?.dataSource || DASH,
  }));
}
