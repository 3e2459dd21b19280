import { AGENCY_CODE } from '../../../domain/main-job/unit/unit';
import type { Absorption } from '../../../domain/main-job/budget/absorption';
import type { BudgetNode } from '../../../domain/main-job/budget/budget-tree';
import { paragraph, paragraphs } from '../../clean-text';
import { absorptionDetails, absorptionSentence, physicalGap } from '../narrative/absorption-sentences';
import { budgetRow } from '../../figures/sources';
import { budgetBy, budgetGroups, codedLabel, inherited } from '../parts/budget-items';
import { budgetFiguresRow, type BudgetFiguresRow } from '../parts/budget-part';
import { efficiencySentence } from '../parts/efficiency-part';
import { frozenBudgetNote } from '../parts/frozen-note';
import { dataDate } from '../parts/introduction-part';
import type { Writer } from '../../writer';

export interface NamedBudgetRow extends BudgetFiguresRow {
  number: string;
  name: string;
}

export interface NamedBudgetTable {
  rows: NamedBudgetRow[];
  total: BudgetFiguresRow & { name: string };
}

export interface Breakdown {
  paragraphs: string[];
  tables: NamedBudgetTable[];
}

export interface AgencyBudgetPart {
  paragraphs: string[];
  programmes: Breakdown;
  kinds: Breakdown;
  funds: Breakdown;
  note: string[];
}

function breakdown(
  writer: Writer,
  parts: readonly { name: string; row?: string; absorption: Absorption }[],
  total: Absorption,
  missing: string,
): Breakdown {
  const { t } = writer;
  if (parts.every(({ name }) => name === '')) return { paragraphs: [missing], tables: [] };
  const rows = parts.map(({ name, row, absorption }, index) => ({
    number: String(index + 1),
    name: name || t.budget.unspecified,
    ...budgetFiguresRow(writer, absorption, row ?? (name || t.budget.unspecified)),
  }));
  return {
    paragraphs: [],
    tables: [{ rows, total: { name: t.budget.total, ...budgetFiguresRow(writer, total, AGENCY_CODE) } }],
  };
}

/** `Jenis Belanja` as stated, else from the account (Permendagri 90/2019: 5.1.01 Belanja Pegawai …). */
function kindOf(leaf: BudgetNode, accountKinds: Record<string, string>): string {
  const stated = inherited(leaf, 'kind');
  if (stated !== '') return stated;
  const { account } = leaf.row;
  const group = Object.keys(accountKinds).find((prefix) => account === prefix || account.startsWith(`${prefix}.`));
  return group === undefined ? '' : (accountKinds[group] ?? '');
}

/** V. Realisasi Anggaran: by programme, kind of spending and fund. */
export function agencyBudgetPart(writer: Writer): AgencyBudgetPart {
  const { t, evaluation } = writer;
  const { budget, agency } = evaluation;
  const empty: Breakdown = { paragraphs: [], tables: [] };
  const without = { paragraphs: [t.budget.noSheet], tables: [] };
  if (!budget || !agency.absorption) {
    return { paragraphs: [], programmes: without, kinds: without, funds: without, note: [] };
  }
  const total = agency.absorption;
  if (total.leaves === 0)
    return { paragraphs: [t.budget.noSheet], programmes: empty, kinds: empty, funds: empty, note: [] };
  const said = paragraphs(
    paragraph([
      absorptionSentence(writer, total, agency),
      absorptionDetails(writer, total, agency),
      physicalGap(writer, total),
    ]),
    efficiencySentence(writer, agency),
  );
  const changed = frozenBudgetNote(writer, AGENCY_CODE);
  if (changed !== '') {
    const left = { paragraphs: [changed], tables: [] };
    return { paragraphs: said, programmes: left, kinds: left, funds: left, note: [dataDate(writer)] };
  }
  const programmes = budgetGroups(budget, null).map(({ programme, absorption }) => ({
    name: programme ? codedLabel(writer, programme) : t.budget.otherProgramme,
    ...(programme && { row: budgetRow(budget.tree.nodes, programme) }),
    absorption,
  }));
  const accountKinds = t.budget.accountKinds;
  return {
    paragraphs: said,
    programmes: breakdown(writer, programmes, total, t.budget.noSheet),
    kinds: breakdown(
      writer,
      budgetBy(budget, (leaf) => kindOf(leaf, accountKinds)),
      total,
      t.budget.kindsUnknown,
    ),
    funds: breakdown(
      writer,
      budgetBy(budget, (leaf) => inherited(leaf, 'fund')),
      total,
      t.budget.fundsUnknown,
    ),
    note: [dataDate(writer)],
  };
}
