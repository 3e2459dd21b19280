import { AGENCY_CODE } from '../../domain/main-job/unit/unit';
import type { ObjectiveResult } from '../../domain/main-job/unit/agency-value';
import type { BudgetNode } from '../../domain/main-job/budget/budget-tree';
import { programmeFinder } from '../../domain/forms/programme-links';
import { efficiencyOf } from '../../domain/main-job/unit/judgement';
import { budgetFiguresRow, type BudgetFiguresRow } from '../evaluation/parts/budget-part';
import { frozenBudgetNote } from '../evaluation/parts/frozen-note';
import { dataDate } from '../evaluation/parts/introduction-part';
import { tableOf, type Table } from '../view-model';
import type { Writer } from '../writer';
import { budgetRow, computed } from '../figures/sources';

export interface ProgrammeRow extends BudgetFiguresRow {
  number: string;
  name: string;
}

/** The budget rows that support a sasaran: those that the indicators of the same sasaran name in column *Program*. */
function supporting({ evaluation }: Writer, { objective }: ObjectiveResult): BudgetNode[] {
  const { budget, results } = evaluation;
  if (!budget) return [];
  const find = programmeFinder(budget.tree);
  const same = results.filter(({ indicator }) => indicator.objective.trim() === objective.trim());
  const nodes = new Set(same.flatMap(({ indicator }) => find(indicator.programme) ?? []));
  return budget.tree.nodes.filter((node) => nodes.has(node));
}

/** 6. Efisiensi penggunaan sumber daya (data dictionary, rule 10, for one sasaran) and 7. Program yang menunjang. */
export function resourcesPart(
  writer: Writer,
  objective: ObjectiveResult,
): {
  efficiency: string[];
  programmes: { paragraphs: string[]; tables: Table<ProgrammeRow>[]; note: string[] };
} {
  const { t, evaluation, percent } = writer;
  const words = t.reports.lkjip;
  const changed = frozenBudgetNote(writer, AGENCY_CODE);
  const nodes = changed === '' ? supporting(writer, objective) : [];
  const { budget } = evaluation;
  if (!budget || nodes.length === 0) {
    const reason = changed !== '' ? changed : budget ? words.programmes.none : t.budget.noSheet;
    return { efficiency: [words.efficiency.none], programmes: { paragraphs: [reason], tables: [], note: [] } };
  }
  const leaves = budget.tree.leaves.filter((leaf) => {
    for (let node: BudgetNode | null = leaf; node; node = node.parent) if (nodes.includes(node)) return true;
    return false;
  });
  const spending = budget.ofLeaves(leaves);
  const { absorption } = spending;
  const mean = objective.meanAttainment;
  const rows = nodes.map((node, index): ProgrammeRow => ({
    number: String(index + 1),
    name: node.row.description,
    ...budgetFiguresRow(writer, budget.ofNode(node), budgetRow(budget.tree.nodes, node)),
  }));
  const sentence = (): string => {
    const attainments = objective.results.map(({ attainment }) => attainment);
    const efficiency = efficiencyOf({ mean, attainments }, spending, writer.rules);
    if (mean === null || absorption === null || efficiency.kind === 'none') return words.efficiency.none;
    const attained = percent(mean, computed('mean', objective.objective));
    const spent = percent(absorption, computed('share', objective.objective));
    return efficiency.kind === 'value'
      ? words.efficiency.value(attained, spent, percent(efficiency.value, computed('remaining', objective.objective)))
      : words.efficiency[efficiency.kind](attained, spent);
  };
  return {
    efficiency: [sentence()],
    programmes: { paragraphs: [], tables: tableOf(rows), note: [`${words.efficiency.shared} ${dataDate(writer)}`] },
  };
}
