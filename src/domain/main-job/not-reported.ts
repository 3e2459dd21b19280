import { dayNumber, type Day } from '../day';
import type { Evaluation } from './evaluation';
import { isFilled } from './indicator/measure';
import { cellsUpTo, reportingDueDay, type Grid } from '../period';
import { unexplained, type StoryPart } from './story';
import type { Unit } from './unit/unit';

/** Something that is due and has not been reported, with who answers for it. */
export interface MissingReport {
  kind: 'attainment' | 'budget' | 'explanation';
  unit: Unit | null;
  /** Position that answers: the indicator's owner, else the head of the unit; empty when neither is known. */
  owner: string;
  email: string;
  /** Code and name of the indicator, or of the budget row. */
  code: string;
  name: string;
  /** Empty cells of `Realisasi` up to the period: positions (from 0) in the grid; null: no row of periods. */
  blanks: { grid: Grid; positions: number[] } | null;
  /** What an explanation lacks; absent for figures. */
  lacks?: readonly (StoryPart | 'remainder')[];
  /** Where to fill in: sheet and cell, empty when unknown. */
  place: { sheet: string; cell: string };
}

/** Everything that is due in the evaluated period and still missing. */
export interface NotReported {
  reports: MissingReport[];
  /** Indicators of the workbook: of none nothing can be missing, nor reported. */
  indicators: number;
  /** Last day on which reports of the period are in time. */
  due: Day;
  /** Days from today to the due day; negative when it has passed. */
  daysLeft: number;
}

/** Who answers for a row of a unit. */
function answering(unit: Unit | null, owner: string): Pick<MissingReport, 'unit' | 'owner' | 'email'> {
  return { unit, owner: owner || unit?.headTitle || unit?.head || '', email: unit?.email ?? '' };
}

function missingIndicators({ input, results, tree }: Evaluation): MissingReport[] {
  const { period } = input.rules;
  return results
    .filter(({ status }) => status === 'notReported')
    .map(({ indicator }): MissingReport => {
      const { reported, code, name } = indicator;
      const series = reported && [reported.direct, reported.numerator, reported.denominator].filter((row) => row);
      const upTo = reported ? cellsUpTo(period, reported.grid) : 0;
      const positions = Array.from({ length: upTo }, (_, index) => index).filter((index) =>
        series?.some((row) => row?.cells[index] && !isFilled(row.cells[index].value)),
      );
      const first = series?.find((row) => row?.cells[upTo - 1]);
      const cell = first?.cells[upTo - 1]?.cell ?? indicator.actual.cell;
      return {
        kind: 'attainment',
        ...answering(tree.byCode.get(indicator.unit) ?? null, indicator.owner),
        code,
        name,
        blanks: reported && positions.length > 0 ? { grid: reported.grid, positions } : null,
        place: { sheet: first?.sheet ?? indicator.sheet, cell },
      };
    });
}

function missingBudget({ budget, tree }: Evaluation): MissingReport[] {
  return (budget?.awaited ?? []).map(({ row, unit }): MissingReport => ({
    kind: 'budget',
    ...answering(tree.byCode.get(unit) ?? null, row.owner),
    code: [row.code, row.account].filter((code) => code !== '').join(' '),
    name: row.description,
    blanks: null,
    place: { sheet: row.sheet, cell: budget?.spentCell(row).cell ?? '' },
  }));
}

/** What papers leave open until somebody explains it: of indicators below their target, and of money at the year's end. */
function missingExplanations(evaluation: Evaluation): MissingReport[] {
  const { tree } = evaluation;
  const base = { kind: 'explanation', blanks: null, place: { sheet: '', cell: '' } } as const;
  return unexplained(evaluation).flatMap(({ unit: code, stories, remainders }) => {
    const unit = tree.byCode.get(code) ?? null;
    const ofIndicators = stories.map(({ result: { indicator }, missing }): MissingReport => ({
      ...base,
      ...answering(unit, indicator.owner),
      lacks: missing,
      code: indicator.code,
      name: indicator.name,
    }));
    const ofRows = remainders.map(({ node: { row } }): MissingReport => ({
      ...base,
      ...answering(unit, row.owner),
      lacks: ['remainder'],
      code: row.code,
      name: row.description,
    }));
    return [...ofIndicators, ...ofRows];
  });
}

/**
 * Who has not filled what (*Belum lapor*): indicators that are due with the status `Belum Lapor`, budget rows whose spending is
 * marked as not reported, and explanations that papers leave open, in the order of the units.
 *
 * @param dayOfMonth setting `Hari Batas Lapor`
 */
export function notReported(evaluation: Evaluation, dayOfMonth: number, today: Day): NotReported {
  const { period, year } = evaluation.input.rules;
  const order = new Map(evaluation.tree.order.map(({ code }, index) => [code, index]));
  const place = ({ unit }: MissingReport): number => order.get(unit?.code ?? '') ?? order.size;
  const reports = [...missingIndicators(evaluation), ...missingBudget(evaluation), ...missingExplanations(evaluation)];
  const due = reportingDueDay(period, year, dayOfMonth);
  return {
    reports: reports.sort((a, b) => place(a) - place(b) || a.owner.localeCompare(b.owner)),
    indicators: evaluation.results.length,
    due,
    daysLeft: dayNumber(due) - dayNumber(today),
  };
}
