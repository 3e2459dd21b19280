import type { BudgetNode } from '../../domain/main-job/budget/budget-tree';
import type { AgencyReport, UnitReport } from '../../domain/main-job/evaluation';
import type { Indicator } from '../../domain/main-job/indicator/indicator';
import type { Located } from '../../domain/main-job/indicator/measure';
import { AGENCY_CODE } from '../../domain/main-job/unit/unit';
import type { FigureCalculation, FigureColumns, FigureSource } from '../../domain/records/figure-source';

/** A figure that `Capaian` shows of an indicator. */
export const ofIndicator = (
  { indicator }: { indicator: Pick<Indicator, 'code'> },
  column: FigureColumns['attainment'],
): FigureSource => ({ sheet: 'attainment', row: indicator.code, column });

/** A figure that `Indikator` states, in the cell from which it was read. */
export const ofInput = (
  { code, sheet }: Pick<Indicator, 'code' | 'sheet'>,
  { cell }: Located<unknown>,
  calculation: FigureCalculation,
): FigureSource => computed(calculation, code, cell === '' ? '' : `${sheet}!${cell}`);

/** The code of a unit, or that of the agency, in `Rapor Unit` and among the totals of `Serapan`. */
export const codeOf = ({ value }: Pick<UnitReport | AgencyReport, 'value'>): string =>
  'unit' in value ? value.unit.code : AGENCY_CODE;

/** A figure that `Rapor Unit` shows in the row of a code. */
export const ofUnitCode = (row: string, column: FigureColumns['unitReport']): FigureSource => ({
  sheet: 'unitReport',
  row,
  column,
});

/** A figure that `Rapor Unit` shows of a unit or of the agency. */
export const ofUnit = (
  report: Pick<UnitReport | AgencyReport, 'value'>,
  column: FigureColumns['unitReport'],
): FigureSource => ofUnitCode(codeOf(report), column);

/** A figure of a row or of a total of `Serapan`. */
export const ofBudget = (row: string, column: FigureColumns['absorption']): FigureSource => ({
  sheet: 'absorption',
  row,
  column,
});

/** A figure that no output sheet shows. */
export const computed = (calculation: FigureCalculation, of: string, cell = ''): FigureSource =>
  cell === '' ? { calculation, of } : { cell, calculation, of };

const named = new WeakMap<readonly BudgetNode[], Map<BudgetNode, string>>();

/** The row of `Serapan` in which a budget row stands: its code, and which of those with the same code it is. */
export function budgetRow(nodes: readonly BudgetNode[], node: BudgetNode): string {
  let rows = named.get(nodes);
  if (!rows) {
    const seen = new Map<string, number>();
    rows = new Map();
    for (const one of nodes) {
      if (one.level === 'organisation') continue;
      const { code } = one.row;
      const count = (seen.get(code) ?? 0) + 1;
      seen.set(code, count);
      rows.set(one, count === 1 ? code : `${code} (${count})`);
    }
    named.set(nodes, rows);
  }
  return rows.get(node) ?? node.row.code;
}
