import { isFullYear, limitQuarterOf } from '../../../domain/period';
import type { AuditCell } from '../../../shapes/audit-book';
import type { AuditContext, OrderedUnit } from './audit-context';
import { FIRST_ROW } from './audit-table';
import { DETAIL, markOfPhysical, markOfUnit, type BudgetKey } from './budget-sheet';
import { printedDifference, asPrinted, quoted, when, type Expression } from './expressions';
import { formula, type UnitAudit, type UnitCells, type UnitKey, type UnitSources } from './unit-columns';

const SUMMED = [
  ['plainCeiling', 'ceiling'],
  ['plainSpent', 'spent'],
] as const;

/** The absorption of units and agency from the details of the budget (data dictionary, rule 9). */
export class UnitBudget {
  private readonly last: number;

  constructor(
    private readonly context: AuditContext,
    private readonly sources: UnitSources,
    private readonly table: UnitAudit,
  ) {
    this.last = Math.max(FIRST_ROW, (sources.budget?.table.nextRow ?? 0) - 1);
  }

  /** Sums of the details of a unit and of the units below it. */
  sums({ row, children }: OrderedUnit): UnitCells {
    const { budget } = this.sources;
    const { table } = this;
    if (!budget) return {};
    const below = (key: UnitKey): Expression =>
      children ? `+SUM(${table.span(key, children.first, children.last)})` : '';
    const span = (key: BudgetKey): Expression => this.budgetSpan(key);
    const sumOf = (key: BudgetKey, isStaff: boolean): Expression =>
      `SUMIF(${span('unitMark')},"${markOfUnit(row, isStaff)}",${span(key)})`;
    const both = (key: BudgetKey): Expression => `${sumOf(key, false)}+${sumOf(key, true)}`;
    const plain = Object.fromEntries(
      SUMMED.map(([key, from]) => [key, formula(`${sumOf(from, false)}${below(key)}`)]),
    ) as UnitCells;
    const physical = (key: 'physicalWeight' | 'physicalProduct'): AuditCell =>
      formula(`SUMIF(${span('physicalMark')},"${markOfPhysical(row)}",${span(key)})${below(key)}`);
    return {
      ...plain,
      plainReported: formula(`${sumOf('leaves', false)}-${sumOf('unreported', false)}${below('plainReported')}`),
      ceiling: formula(`${both('ceiling')}${below('ceiling')}`),
      spent: formula(`${both('spent')}${below('spent')}`),
      reported: formula(
        `${both('leaves')}-${sumOf('unreported', false)}-${sumOf('unreported', true)}${below('reported')}`,
      ),
      planned: this.isPlanned ? formula(`${both('planned')}${below('planned')}`) : null,
      ...(budget.hasPhysical && {
        physicalWeight: physical('physicalWeight'),
        physicalProduct: physical('physicalProduct'),
      }),
    };
  }

  get isPlanned(): boolean {
    const { period } = this.context.evaluation.input.rules;
    return !isFullYear(period) && limitQuarterOf(period) > 0;
  }

  budgetSpan(key: BudgetKey): Expression {
    const table = this.sources.budget?.table;
    return table ? table.spanFrom(key, FIRST_ROW, this.last).replace(/([A-Z]+)(\d+)(?=:|$)/g, '$$$1$$$2') : '';
  }

  /** What follows from the sums, alike for units and agency. */
  absorbed(row: number, yearLimit: Expression): UnitCells {
    const { budget } = this.sources;
    if (!budget) return {};
    const at = (key: UnitKey): Expression => this.table.at(key, row);
    const { period } = this.context.evaluation.input.rules;
    const limit = isFullYear(period) ? yearLimit : this.isPlanned ? `${at('planned')}/${at('ceiling')}*100` : '""';
    const isBelow = `AND(ISNUMBER(${at('absorptionPrinted')}),ISNUMBER(${at('absorptionLimit')}))`;
    return {
      remainder: formula(`${at('ceiling')}-${at('spent')}`),
      absorption: formula(when(`AND(${at('ceiling')}>0,${at('reported')}>0)`, `${at('spent')}/${at('ceiling')}*100`)),
      absorptionPrinted: formula(asPrinted(at('absorption'))),
      absorptionLimit: formula(when(`${at('ceiling')}>0`, limit)),
      absorptionBelow: formula(
        when(
          isBelow,
          when(
            `${at('absorptionPrinted')}<ROUND(${at('absorptionLimit')}+0.000000001,2)`,
            quoted(this.context.words.audit.below),
          ),
        ),
      ),
      withoutPersonnel: formula(
        when(`AND(${at('plainCeiling')}>0,${at('plainReported')}>0)`, `${at('plainSpent')}/${at('plainCeiling')}*100`),
      ),
      ...(budget.hasPhysical && {
        physical: formula(when(`${at('physicalWeight')}>0`, `${at('physicalProduct')}/${at('physicalWeight')}`)),
        deviation: formula(printedDifference(at('physical'), at('absorption'))),
      }),
    };
  }

  /** The agency covers every detail, also those without a unit. */
  agencySums(): UnitCells {
    const { budget } = this.sources;
    if (!budget) return {};
    const all = (key: BudgetKey): Expression => `SUMIF(${this.budgetSpan('kind')},"${DETAIL}",${this.budgetSpan(key)})`;
    const plain = (key: BudgetKey): Expression =>
      `SUMPRODUCT(--(LEFT(${this.budgetSpan('unitMark')},1)="D"),${this.budgetSpan(key)})`;
    return {
      plainCeiling: formula(plain('ceiling')),
      plainSpent: formula(plain('spent')),
      plainReported: formula(`${plain('leaves')}-${plain('unreported')}`),
      ceiling: formula(all('ceiling')),
      spent: formula(all('spent')),
      reported: formula(`${all('leaves')}-${all('unreported')}`),
      planned: this.isPlanned ? formula(all('planned')) : null,
      ...(budget.hasPhysical && {
        physicalWeight: formula(`SUM(${this.budgetSpan('physicalWeight')})`),
        physicalProduct: formula(`SUM(${this.budgetSpan('physicalProduct')})`),
      }),
    };
  }
}
