import type { BudgetNode } from '../../../domain/main-job/budget/budget-tree';
import type { Absorption } from '../../../domain/main-job/budget/absorption';
import type { UnitReport } from '../../../domain/main-job/evaluation';
import { isBelow } from '../../../domain/number';
import { subtreeOf } from '../../../domain/main-job/unit/unit';
import { paragraph, paragraphs } from '../../clean-text';
import { absorptionDetails, absorptionSentence, physicalGap } from '../narrative/absorption-sentences';
import type { Writer } from '../../writer';
import { budgetGroups, codedLabel, codedLabels, rowCount, type BudgetGroup, type BudgetItem } from './budget-items';
import { frozenBudgetNote } from './frozen-note';
import { dataDate } from './introduction-part';
import { budgetRow, codeOf, computed, ofBudget } from '../../figures/sources';

/** The figures of a budget row. */
export interface BudgetFiguresRow {
  ceiling: string;
  spent: string;
  /** In one of the two: `weakAbsorption` when it lies below the limit in force. */
  absorption: string;
  weakAbsorption: string;
  physical: string;
  remainder: string;
}

export interface BudgetRowView extends BudgetFiguresRow {
  /** The limit in force for the row, or a dash. */
  limit: string;
  code: string;
  description: string;
}

/** A programme and the rows below it. */
export interface ProgrammeRows extends BudgetRowView {
  rows: BudgetRowView[];
}

export interface BudgetTable {
  programmes: ProgrammeRows[];
  total: BudgetRowView;
}

export interface BudgetPart {
  paragraphs: string[];
  tables: BudgetTable[];
  note: string[];
}

/** Whether an absorption lies below its limit; both in per cent. */
export const isLow = ({ absorption, limit }: Absorption): boolean =>
  absorption !== null && limit !== null && isBelow(absorption, limit);

/**
 * Amounts and percentages of a row, as the sheet `Serapan` prints them.
 *
 * @param row in that sheet; a group of rows has its name
 */
export function budgetFiguresRow({ amount, points }: Writer, absorption: Absorption, row: string): BudgetFiguresRow {
  const text = points(absorption.absorption, ofBudget(row, 'absorption'));
  const low = isLow(absorption);
  return {
    ceiling: amount(absorption.ceiling, ofBudget(row, 'ceiling')),
    spent: amount(absorption.spent, ofBudget(row, 'spent')),
    absorption: low ? '' : text,
    weakAbsorption: low ? text : '',
    physical: points(absorption.physical, ofBudget(row, 'physical')),
    remainder: amount(absorption.spent === null ? null : absorption.remainder, ofBudget(row, 'remainder')),
  };
}

/** Programmes with their rows, and the total below. */
export function budgetTable(
  writer: Writer,
  groups: readonly BudgetGroup[],
  total: Absorption,
  of: string,
): BudgetTable {
  const { t, evaluation } = writer;
  const nodes = evaluation.budget?.tree.nodes ?? [];
  const row = (code: string, description: string, absorption: Absorption, name: string): BudgetRowView => ({
    code,
    description,
    limit: writer.points(absorption.limit, computed('limit', name)),
    ...budgetFiguresRow(writer, absorption, name),
  });
  const label = codedLabels(writer, groups);
  const rowOf = (node: BudgetNode | null): string => (node ? budgetRow(nodes, node) : 'otherProgramme');
  return {
    programmes: groups.map(({ programme, absorption, items }) => ({
      ...row(
        programme?.row.code ?? '',
        programme ? codedLabel(writer, programme) : t.budget.otherProgramme,
        absorption,
        rowOf(programme),
      ),
      rows: items
        .filter(({ node }) => node !== programme)
        .map(({ node, absorption: own }) => row(node.row.code, label(node), own, rowOf(node))),
    })),
    total: row('', t.budget.total, total, of),
  };
}

/** The rows below their limit, the largest remainder first. */
export function lowItems(groups: readonly BudgetGroup[]): BudgetItem[] {
  return groups
    .flatMap(({ items }) => items)
    .filter(({ absorption }) => isLow(absorption))
    .sort((a, b) => b.absorption.remainder - a.absorption.remainder);
}

/** The rows below their limits by name. Before the end of the year every row has a limit of its own, from its cash plan. */
function lowSentence(writer: Writer, groups: readonly BudgetGroup[], of: string): string {
  const { t, list, percent, fullYear, evaluation } = writer;
  const nodes = evaluation.budget?.tree.nodes ?? [];
  const limited = groups.some(({ absorption }) => absorption.limit !== null);
  const low = lowItems(groups);
  const ownLimits = fullYear || !limited ? '' : t.budget.ownLimits;
  if (low.length === 0) return limited ? paragraph([t.budget.noLowRows(!fullYear), ownLimits]) : '';
  const label = codedLabels(writer, groups);
  const names = low.map(({ node, absorption }) =>
    t.budget.namedFigure(label(node), percent(absorption.absorption, ofBudget(budgetRow(nodes, node), 'absorption'))),
  );
  const count = rowCount(
    writer,
    low.map(({ node }) => node),
    of,
  );
  return paragraph([t.budget.lowRows(count, list(names, 4), !fullYear), ownLimits]);
}

const grouping = new WeakMap<Writer, Map<UnitReport, BudgetGroup[]>>();

/** The budget of a unit and of the units below it; empty when it has none, or only totals are frozen. */
export function groupsOfUnit(writer: Writer, report: UnitReport): BudgetGroup[] {
  const { budget, tree } = writer.evaluation;
  const { code } = report.value.unit;
  if (!budget || frozenBudgetNote(writer, code) !== '') return [];
  // Many parts of a paper ask for them.
  const known = grouping.get(writer) ?? new Map<UnitReport, BudgetGroup[]>();
  const groups = known.get(report) ?? budgetGroups(budget, new Set(subtreeOf(tree, code)));
  grouping.set(writer, known.set(report, groups));
  return groups;
}

/** IV.A. Realisasi anggaran per sub kegiatan. */
export function budgetPart(writer: Writer, report: UnitReport): BudgetPart {
  const { t, evaluation } = writer;
  if (!evaluation.budget) return { paragraphs: [t.budget.noSheet], tables: [], note: [] };
  const { absorption } = report;
  if (!absorption) return { paragraphs: [t.budget.noRows], tables: [], note: [] };
  const groups = groupsOfUnit(writer, report);
  return {
    paragraphs: paragraphs(
      paragraph([
        absorptionSentence(writer, absorption, report),
        absorptionDetails(writer, absorption, report),
        groups.length > 0 ? physicalGap(writer, absorption) : '',
      ]),
      lowSentence(writer, groups, codeOf(report)),
      frozenBudgetNote(writer, report.value.unit.code),
    ),
    tables: groups.length > 0 ? [budgetTable(writer, groups, absorption, codeOf(report))] : [],
    note: [dataDate(writer)],
  };
}
