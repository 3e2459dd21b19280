import { isPersonnel } from '../../../domain/main-job/budget/budget-amounts';
import type { BudgetFigures } from '../../../domain/main-job/budget/absorption';
import type { BudgetNode } from '../../../domain/main-job/budget/budget-tree';
import type { RemainderEntry } from '../../../domain/main-job/budget/remainder';
import { isFullYear, limitQuarterOf } from '../../../domain/period';
import type { AuditCell } from '../../../shapes/audit-book';
import { budgetTable } from '../../schema/tables';
import { tones } from '../output-sheet';
import type { AuditContext } from './audit-context';
import { AuditTable } from './audit-table';
import { BudgetFormulas } from './budget-formulas';
import { physicalParts, placeNodes, unitCovering, type PlacedNode } from './budget-layout';
import { asPrinted, inSheet, printedDifference, when, type Expression } from './expressions';
import { decidingCells, guardOf } from './guards';

const columns = {
  code: { heading: 'Kode / Code', kind: 'words', format: 'text', width: 22 },
  account: { heading: 'Kode Rekening / Account', kind: 'words', format: 'text', width: 20 },
  description: { heading: 'Uraian / Description', kind: 'words', format: 'text', width: 44 },
  unit: { heading: 'Unit', kind: 'words', format: 'text', width: 22 },
  kind: { heading: 'Jenis baris / Kind of Row', kind: 'words', format: 'text', width: 10 },
  unitMark: { heading: 'Tanda unit / Unit Mark', kind: 'words', format: 'text', width: 9 },
  ceiling: { heading: 'Pagu / Ceiling', format: 'rupiah', width: 18 },
  spent: { heading: 'Realisasi / Spent', format: 'rupiah', width: 18 },
  unreported: { heading: 'Belum lapor / Not Reported', format: 'count', width: 9 },
  leaves: { heading: 'Jumlah rincian / Detail Rows', format: 'count', width: 9 },
  remainder: { heading: 'Sisa / Remainder', format: 'rupiah', width: 18 },
  absorption: { heading: 'Serapan (%) / Absorption (%)', format: 'points' },
  printed: { heading: 'Tercetak / As Printed', format: 'points', width: 11 },
  planned: { heading: 'Rencana kas / Cash Plan', format: 'rupiah', width: 18 },
  physicalMark: { heading: 'Tanda fisik / Physical Mark', kind: 'words', format: 'text', width: 9 },
  physicalWeight: { heading: 'Pagu berfisik / Ceiling with Physical', format: 'rupiah', width: 18 },
  physicalProduct: { heading: 'Pagu × fisik / Ceiling × Physical', format: 'rupiah', width: 18 },
  physical: { heading: 'Fisik (%) / Physical (%)', format: 'points' },
  deviation: { heading: 'Deviasi Fisik–Keuangan / Physical–Financial Deviation', format: 'points' },
  explainedOwn: { heading: 'Penjelasan baris ini / Explained Here', format: 'rupiah', width: 18 },
  explained: { heading: 'Sisa Berpenjelasan (Rp) / Explained Remainder (Rp)', format: 'rupiah', width: 18 },
  open: { heading: 'Sisa Belum Berpenjelasan (Rp) / Open Remainder (Rp)', format: 'rupiah', width: 18 },
  guard: { heading: 'Dasar rumus / Basis of Formula', format: 'text', width: 16 },
} as const;

export type BudgetKey = keyof typeof columns;
const figures = ['ceiling', 'spent', 'remainder', 'absorption', 'physical', 'deviation', 'explained', 'open'] as const;
export type BudgetAudit = AuditTable<BudgetKey, (typeof figures)[number]>;

/** Marks of details by the row of their unit: those of staff stand apart, 0 is no unit. */
export const markOfUnit = (row: number | undefined, isStaff: boolean): string => `${isStaff ? 'P' : 'D'}-${row ?? 0}`;

/** Marks of physical progress by the row of their unit; 0 is no unit. */
export const markOfPhysical = (row: number | undefined): string => `F-${row ?? 0}`;

/** Kind of a row that is added up. */
export const DETAIL = 'D';

const GUARDED = ['code', 'account', 'unit', 'kind'] as const;

const formula = (expression: Expression): AuditCell => ({ formula: expression });

/** Makes the rows of the budget sheet one by one. */
class BudgetRows {
  readonly table: BudgetAudit;
  private readonly formulas: BudgetFormulas;
  private readonly rows: ReadonlyMap<BudgetNode, number>;
  readonly placed: PlacedNode[];
  private readonly parts: ReadonlySet<BudgetNode>;

  get hasPhysical(): boolean {
    return this.parts.size > 0;
  }

  private readonly due: Expression | undefined;
  private readonly find: ReturnType<typeof decidingCells>;

  constructor(
    private readonly context: AuditContext,
    private readonly budget: BudgetFigures,
    private readonly own: ReadonlyMap<BudgetNode, RemainderEntry[]>,
    private readonly cells: ReadonlyMap<RemainderEntry, Expression>,
  ) {
    const { evaluation, language, words, readings } = context;
    this.table = new AuditTable('Audit Serapan / Audit Absorption', columns, figures, language, words.audit.columns);
    this.formulas = new BudgetFormulas(budget, evaluation.input.rules, readings);
    const { placed, rows } = placeNodes(budget.tree);
    [this.placed, this.rows] = [placed, rows];
    this.parts = physicalParts(budget.tree, this.formulas.statesPhysical);
    this.due = dueShare(context);
    this.find = decidingCells(budgetTable, context.grids.budget);
  }

  private readonly ceilingAt = (node: BudgetNode): Expression => this.table.at('ceiling', this.rows.get(node) ?? 0);

  /** The sum of a column over the details below a row. */
  private sumBelow({ below }: PlacedNode, key: BudgetKey): Expression {
    const { table } = this;
    const parts = below.map(
      ({ first, last }) => `SUMIF(${table.span('kind', first, last)},"${DETAIL}",${table.span(key, first, last)})`,
    );
    return parts.join('+') || '0';
  }

  private sumOfRuns({ below }: PlacedNode, key: BudgetKey): Expression {
    return below.map(({ first, last }) => `SUM(${this.table.span(key, first, last)})`).join('+') || '0';
  }

  /** What is added up: of a detail from its cells, of other rows from the details below. */
  private sums(placed: PlacedNode): Partial<Record<BudgetKey, AuditCell>> {
    const { formulas, table } = this;
    const { node, row, isLeaf } = placed;
    const at = (key: BudgetKey): Expression => table.at(key, row);
    if (isLeaf) {
      const spent = formulas.spent(node.row);
      const planned = formulas.planned(node, this.ceilingAt, this.due);
      return {
        ceiling: formula(formulas.ceiling(node.row)),
        spent: formula(when(`${at('unreported')}=0`, spent ?? '0')),
        unreported: formula(formulas.unreported(node.row)),
        leaves: 1,
        planned: planned === null ? null : formula(planned),
      };
    }
    return {
      ceiling: formula(this.sumBelow(placed, 'ceiling')),
      spent: formula(when(`${at('unreported')}<${at('leaves')}`, this.sumBelow(placed, 'spent'))),
      unreported: formula(this.sumBelow(placed, 'unreported')),
      leaves: formula(this.sumBelow(placed, 'leaves')),
      planned: this.due === undefined ? null : formula(this.sumBelow(placed, 'planned')),
    };
  }

  private physical(placed: PlacedNode): Partial<Record<BudgetKey, AuditCell>> {
    const { table, parts, context } = this;
    const { node, row } = placed;
    if (parts.size === 0) return {};
    const at = (key: BudgetKey): Expression => table.at(key, row);
    const deviation = formula(printedDifference(at('physical'), at('absorption')));
    if (parts.has(node)) {
      const own = this.formulas.physical(node.row) ?? '""';
      const unit = unitCovering(node, context.evaluation.tree);
      return {
        physicalMark: markOfPhysical(unit === null ? undefined : context.order.unitRows.get(unit)),
        physicalWeight: formula(when(`ISNUMBER(${own})`, at('ceiling'), '0')),
        physicalProduct: formula(when(`ISNUMBER(${own})`, `${at('ceiling')}*${own}`, '0')),
        physical: formula(when(`${at('physicalWeight')}>0`, own)),
        deviation,
      };
    }
    const weights = this.sumOfRuns(placed, 'physicalWeight');
    return {
      physical: formula(when(`(${weights})>0`, `(${this.sumOfRuns(placed, 'physicalProduct')})/(${weights})`)),
      deviation,
    };
  }

  private explained(placed: PlacedNode): Partial<Record<BudgetKey, AuditCell>> {
    const { table, own, cells, context } = this;
    const { node, row } = placed;
    const { remainder } = context.evaluation;
    if (!remainder || remainder.entries.length === 0) return {};
    const entries = (own.get(node) ?? []).flatMap((entry) => cells.get(entry) ?? []);
    const at = (key: BudgetKey): Expression => table.at(key, row);
    const explainedOwn = entries.length > 0 ? formula(`SUM(${entries.join(',')})`) : null;
    if (node.level === 'account') return { explainedOwn };
    const isCovered = remainder.ofNode(node).coveredBy !== '';
    const below = placed.below.length > 0 ? `+${this.sumOfRuns(placed, 'explainedOwn')}` : '';
    return {
      explainedOwn,
      explained: formula(`N(${at('explainedOwn')})${below}`),
      open: isCovered ? null : formula(`${at('remainder')}-${at('explained')}`),
    };
  }

  add(placed: PlacedNode): void {
    const { table, context, budget } = this;
    const { node, row, isLeaf } = placed;
    const { evaluation, order, words } = context;
    const { audit } = words;
    const at = (key: BudgetKey): Expression => table.at(key, row);
    const code = this.find(node.row.row, 'code');
    const account = this.find(node.row.row, 'account');
    const own = budget.ofNode(node);
    const explanation =
      node.level === 'account' || !evaluation.remainder?.entries.length ? null : evaluation.remainder.ofNode(node);
    const unitRow = order.unitRows.get(node.unit);
    const unitName = evaluation.tree.byCode.get(node.unit)?.name ?? node.unit;
    table.add(
      {
        code: { text: node.row.code || node.row.account, to: inSheet(node.row.sheet, code || account) },
        account: node.row.account,
        description: node.row.description,
        unit: unitRow === undefined ? unitName : { text: unitName, to: inSheet(audit.unitSheet, `A${unitRow}`) },
        kind: isLeaf ? DETAIL : audit.sumRow,
        unitMark: isLeaf ? markOfUnit(unitRow, isPersonnel(node.row)) : null,
        ...this.sums(placed),
        remainder: formula(`${at('ceiling')}-N(${at('spent')})`),
        absorption: formula(
          when(`AND(${at('ceiling')}>0,${at('unreported')}<${at('leaves')})`, `N(${at('spent')})/${at('ceiling')}*100`),
        ),
        printed: formula(asPrinted(at('absorption'))),
        ...this.physical(placed),
        ...this.explained(placed),
        guard: formula(guardOf(context, node.row.sheet, node.row.row, this.find, GUARDED)),
      },
      audit.rules.absorption,
      {
        ceiling: own.ceiling,
        spent: own.spent,
        remainder: own.remainder,
        absorption: own.absorption,
        ...(this.parts.size > 0 && { physical: own.physical, deviation: own.deviation }),
        ...(explanation && { explained: explanation.explained, open: explanation.open }),
      },
    );
  }
}

/** The cell of the share of the ceiling that is due by the quarter; absent where no limit follows from a plan. */
function dueShare({ evaluation, ruleValues }: AuditContext): Expression | undefined {
  const { period } = evaluation.input.rules;
  return isFullYear(period) ? undefined : ruleValues.absorptionTargets[limitQuarterOf(period) - 1];
}

/**
 * Sheet of the budget: a row a row of `Anggaran Belanja`, from its cells to its absorption and what explains its remainder (data
 * dictionary, rule 9). Only details are added up.
 */
export function budgetSheet(
  context: AuditContext,
  budget: BudgetFigures,
  own: ReadonlyMap<BudgetNode, RemainderEntry[]>,
  cells: ReadonlyMap<RemainderEntry, Expression>,
): { table: BudgetAudit; hasPhysical: boolean } {
  const rows = new BudgetRows(context, budget, own, cells);
  rows.placed.forEach((placed) => rows.add(placed));
  rows.table.colour('guard', (cell) => `LEN(${cell})>0`, tones.open);
  return { table: rows.table, hasPhysical: rows.hasPhysical };
}
