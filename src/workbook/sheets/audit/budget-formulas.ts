import type { BudgetFigures } from '../../../domain/main-job/budget/absorption';
import type { Amount, BudgetRow } from '../../../domain/main-job/budget/budget';
import {
  isNumber as statesNumber,
  physicalColumn,
  servesPeriod,
  spentColumn,
} from '../../../domain/main-job/budget/budget-columns';
import type { BudgetNode } from '../../../domain/main-job/budget/budget-tree';
import type { Located } from '../../../domain/main-job/indicator/measure';
import { endsQuarter, limitQuarterOf } from '../../../domain/period';
import type { Rules } from '../../../domain/settings';
import { inSheet, isNumber, listed, when, type Expression } from './expressions';
import type { Readings } from './readings';

/** Which cells of a budget row give its figures in the period, decided once for the sheet as the evaluation does. */
export class BudgetFormulas {
  private readonly earlier: ((row: BudgetRow) => readonly Located<Amount>[]) | null;
  private readonly physicalCell: ((row: BudgetRow) => Located<number | null> | undefined) | null;
  private readonly quarter: number;

  constructor(
    private readonly budget: BudgetFigures,
    private readonly rules: Rules,
    private readonly readings: Readings,
  ) {
    const rows = budget.tree.nodes.map(({ row }) => row);
    this.quarter = limitQuarterOf(rules.period);
    this.earlier = budget.isToDate ? spentColumn(rows, rules.period).earlier : null;
    const index = this.quarter - 1;
    const isToQuarter = endsQuarter(rules.period) && physicalColumn(rows, rules.period) !== null;
    const isServed = servesPeriod(rules, budget.today);
    this.physicalCell = isToQuarter
      ? ({ physicalToQuarter }) => physicalToQuarter[index]
      : isServed
        ? ({ physical }) => physical
        : null;
  }

  private cellOf(row: BudgetRow, { cell, value }: Located<Amount>): Expression | null {
    return this.readings.number(row.sheet, cell, value.kind === 'number' && !value.isNil ? value.value : null);
  }

  /** Ceiling of a leaf: the chosen column, where it is empty `Pagu`; 0 where neither states one. */
  ceiling(row: BudgetRow): Expression {
    const original = this.cellOf(row, row.ceilings.original);
    const plain = original === null ? '0' : when(isNumber(original), original, '0');
    if (this.budget.column === 'original') return plain;
    const chosen = this.cellOf(row, row.ceilings[this.budget.column]);
    return chosen === null ? plain : when(isNumber(chosen), chosen, plain);
  }

  /** Spending of a leaf; null: the sheet has none of the period. */
  spent(row: BudgetRow): Expression | null {
    const cell = this.cellOf(row, this.budget.spentCell(row));
    return cell === null ? null : when(isNumber(cell), cell, '0');
  }

  /** 1 where a leaf has not reported its spending, else 0: blank is 0 Rupiah unless an earlier quarter was filled (rule 9). */
  unreported(row: BudgetRow): Expression {
    const stated = this.budget.spentCell(row);
    const cell = this.cellOf(row, stated);
    // A sheet without the column says nothing of any row, which counts as 0; one of another time is not of the period at all.
    if (cell === null)
      return this.budget.isToDate || servesPeriod(this.rules, this.budget.today) ? this.stops(row) : '1';
    const raw = inSheet(row.sheet, stated.cell);
    const nothing = `OR(TRIM(${raw})="-",TRIM(${raw})="–",LOWER(TRIM(${raw}))="nihil",RIGHT(TRIM(${raw}),1)="-")`;
    const asText = when(`TRIM(${raw})=""`, this.stops(row), when(nothing, '0', '1'));
    return when(isNumber(cell), '0', `IFERROR(${asText},1)`);
  }

  private stops(row: BudgetRow): Expression {
    const cells = (this.earlier?.(row) ?? []).flatMap((one) => this.cellOf(row, one) ?? []);
    if (cells.length === 0) return '0';
    const dashes = cells.map((cell) => `N(${cell}="-")`).join('+');
    return when(`COUNT(${listed(cells)})+${dashes}>0`, '1', '0');
  }

  /** Whether a row states a physical per cent. */
  statesPhysical = ({ row }: BudgetNode): boolean => (this.physicalCell?.(row)?.value ?? null) !== null;

  /** Physical per cent of a row that counts. */
  physical(row: BudgetRow): Expression | null {
    const stated = this.physicalCell?.(row);
    return stated ? this.readings.number(row.sheet, stated.cell, stated.value) : null;
  }

  private planCell(node: BudgetNode): Located<Amount> | undefined {
    return node.row.cashPlan[this.quarter - 1];
  }

  private hasPlan(node: BudgetNode): boolean {
    const plan = this.planCell(node);
    return plan !== undefined && statesNumber(plan);
  }

  private readonly plannedBelow = new Map<BudgetNode, boolean>();

  private isPlannedBelow(node: BudgetNode): boolean {
    const known = this.plannedBelow.get(node);
    if (known !== undefined) return known;
    const answer = node.children.some((child) =>
      child.children.length === 0 ? this.hasPlan(child) : this.isPlannedBelow(child),
    );
    this.plannedBelow.set(node, answer);
    return answer;
  }

  /**
   * Cash plan of a leaf: its own, its share by ceiling of the nearest row above that has one, or the share of the ceiling that is
   * due by the quarter (rule 9); null in Januari and Februari and for the full year, which have no plan.
   */
  planned(
    node: BudgetNode,
    ceilingAt: (node: BudgetNode) => Expression,
    due: Expression | undefined,
  ): Expression | null {
    if (due === undefined) return null;
    const byShare = `${ceilingAt(node)}*${due}/100`;
    const own = this.planCell(node);
    const cell = own ? this.cellOf(node.row, own) : null;
    const otherwise = this.shareOfAbove(node, ceilingAt) ?? byShare;
    return cell === null ? otherwise : when(isNumber(cell), cell, otherwise);
  }

  private shareOfAbove(node: BudgetNode, ceilingAt: (node: BudgetNode) => Expression): Expression | null {
    if (this.hasPlan(node)) return null;
    for (let above = node.parent; above; above = above.parent) {
      if (!this.hasPlan(above)) continue;
      const plan = this.planCell(above);
      const cell = plan ? this.cellOf(above.row, plan) : null;
      const whole = this.budget.ofNode(above).ceiling;
      return cell === null || this.isPlannedBelow(above) || whole <= 0
        ? null
        : `${cell}*${ceilingAt(node)}/${ceilingAt(above)}`;
    }
    return null;
  }
}
