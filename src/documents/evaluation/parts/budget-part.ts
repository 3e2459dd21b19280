import type { Absorption } from '../../../domain/main-job/absorption';
import type { UnitReport } from '../../../domain/main-job/evaluation';
import { isBelow } from '../../../domain/number';
import { subtreeOf } from '../../../domain/main-job/unit';
import { paragraph, paragraphs } from '../../clean-text';
import { absorptionDetails, absorptionSentence } from '../narrative/absorption-sentences';
import type { Writer } from '../../writer';
import { budgetGroups, nodeLabels, rowCount, type BudgetGroup, type BudgetItem } from './budget-items';
import { frozenBudgetNote } from './frozen-note';
import { dataDate } from './introduction-part';

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

export const isLow = ({ absorption, limit }: Absorption): boolean =>
  absorption !== null && limit !== null && isBelow(absorption, limit);

/** Amounts and percentages of a row, as the sheet `Serapan` prints them. */
export function budgetFiguresRow({ amount, points }: Writer, absorption: Absorption): BudgetFiguresRow {
  const text = points(absorption.absorption);
  const low = isLow(absorption);
  return {
    ceiling: amount(absorption.ceiling),
    spent: amount(absorption.spent),
    absorption: low ? '' : text,
    weakAbsorption: low ? text : '',
    physical: points(absorption.physical),
    remainder: amount(absorption.spent === null ? null : absorption.remainder),
  };
}

/** Programmes with their rows, and the total below. */
export function budgetTable(writer: Writer, groups: readonly BudgetGroup[], total: Absorption): BudgetTable {
  const { t } = writer;
  const row = (code: string, description: string, absorption: Absorption): BudgetRowView => ({
    code,
    description,
    limit: writer.points(absorption.limit),
    ...budgetFiguresRow(writer, absorption),
  });
  const label = nodeLabels(writer, groups);
  return {
    programmes: groups.map(({ programme, absorption, items }) => ({
      ...row(programme?.row.code ?? '', programme?.row.description ?? t.budget.otherProgramme, absorption),
      rows: items
        .filter(({ node }) => node !== programme)
        .map(({ node, absorption: own }) => row(node.row.code, label(node), own)),
    })),
    total: row('', t.budget.total, total),
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
function lowSentence(writer: Writer, groups: readonly BudgetGroup[]): string {
  const { t, list, percent, fullYear } = writer;
  const limited = groups.some(({ absorption }) => absorption.limit !== null);
  const low = lowItems(groups);
  const ownLimits = fullYear || !limited ? '' : t.budget.ownLimits;
  if (low.length === 0) return limited ? paragraph([t.budget.noLowRows(!fullYear), ownLimits]) : '';
  const label = nodeLabels(writer, groups);
  const names = low.map(({ node, absorption }) => t.budget.namedFigure(label(node), percent(absorption.absorption)));
  const count = rowCount(
    writer,
    low.map(({ node }) => node),
  );
  return paragraph([t.budget.lowRows(count, list(names, 4), !fullYear), ownLimits]);
}

/** The budget of a unit and of the units below it; empty when it has none, or only totals are frozen. */
export function groupsOfUnit(writer: Writer, { value }: UnitReport): BudgetGroup[] {
  const { evaluation } = writer;
  if (!evaluation.budget || frozenBudgetNote(writer, value.unit.code) !== '') return [];
  return budgetGroups(evaluation.budget, new Set(subtreeOf(evaluation.tree, value.unit.code)));
}

/** IV.A. Realisasi anggaran per sub kegiatan. */
export function budgetPart(writer: Writer, report: UnitReport): BudgetPart {
  const { t, evaluation } = writer;
  if (!evaluation.budget) return { paragraphs: [t.budget.noSheet], tables: [], note: [] };
  const { absorption, judgement } = report;
  if (!absorption) return { paragraphs: [t.budget.noRows], tables: [], note: [] };
  const groups = groupsOfUnit(writer, report);
  return {
    paragraphs: paragraphs(
      paragraph([
        absorptionSentence(writer, absorption, judgement.absorption, false),
        absorptionDetails(writer, absorption),
      ]),
      lowSentence(writer, groups),
      frozenBudgetNote(writer, report.value.unit.code),
    ),
    tables: groups.length > 0 ? [budgetTable(writer, groups, absorption)] : [],
    note: [dataDate(writer)],
  };
}
