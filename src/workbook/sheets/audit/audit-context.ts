import type { Evaluation } from '../../../domain/main-job/evaluation';
import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import { countsInMeans } from '../../../domain/main-job/indicator/indicator';
import { splitByLevel, type UnitValue } from '../../../domain/main-job/unit/unit-value';
import type { Unit } from '../../../domain/main-job/unit/unit';
import { grouped } from '../../../domain/grouped';
import type { Texts } from '../../../text';
import type { Language } from '../../../text/language';
import type { Grids } from '../../read/workbook';
import { FIRST_ROW } from './audit-table';
import type { Run } from './expressions';
import type { Readings } from './readings';
import type { RuleValues } from './rule-values';

/** What every audit sheet is made from. */
export interface AuditContext {
  evaluation: Evaluation;
  grids: Grids;
  readings: Readings;
  ruleValues: RuleValues;
  words: Texts;
  language: Language;
  order: AuditOrder;
}

/** What an indicator does in the value of its unit (data dictionary, rules 4 and 5). */
export type Role = 'forming' | 'output' | 'region';

export interface OrderedIndicator {
  result: IndicatorResult;
  row: number;
  role: Role;
  /** The rows that it shares its mean with. */
  block: Run;
}

export interface OrderedUnit {
  unit: Unit;
  row: number;
  /** Rows of the indicators that form its own value, and of the others; null: it has none. */
  forming: Run | null;
  output: Run | null;
  /** Rows of its children among the units; null: it has none. */
  children: Run | null;
  value: UnitValue | null;
}

/** The order of the rows: children of one unit stand together, and so do the indicators that form one mean. */
export interface AuditOrder {
  units: OrderedUnit[];
  unitRows: ReadonlyMap<string, number>;
  indicators: OrderedIndicator[];
  indicatorRows: ReadonlyMap<string, number>;
  /** The top-level units. */
  top: Run | null;
}

const runFrom = (first: number, count: number): Run | null => (count > 0 ? { first, last: first + count - 1 } : null);

/** Units level by level, so that the children of each are neighbours. */
function levelByLevel({ tree }: Evaluation): Unit[] {
  const units: Unit[] = [];
  for (let level = tree.top; level.length > 0; level = level.flatMap(({ code }) => tree.children.get(code) ?? [])) {
    units.push(...level);
  }
  return units;
}

/** Decides where every unit and indicator stands. */
export function auditOrder(evaluation: Evaluation): AuditOrder {
  const { tree } = evaluation;
  const inOrder = levelByLevel(evaluation);
  const unitRows = new Map(inOrder.map(({ code }, index) => [code, FIRST_ROW + index]));
  const byUnit = grouped(evaluation.results, ({ indicator }) => indicator.unit);
  const values = new Map<string, UnitValue>(evaluation.units.map(({ value }) => [value.unit.code, value]));
  const { singleUnit } = evaluation.agency.value;
  if (singleUnit) values.set(singleUnit.unit.code, singleUnit);
  const indicators: OrderedIndicator[] = [];
  const add = (results: readonly IndicatorResult[], role: Role): Run | null => {
    const block = runFrom(FIRST_ROW + indicators.length, results.length);
    if (block) results.forEach((result, index) => indicators.push({ result, row: block.first + index, role, block }));
    return block;
  };
  const units = inOrder.map((unit): OrderedUnit => {
    const own = byUnit.get(unit.code) ?? [];
    const { forming, others } = splitByLevel(own);
    const children = tree.children.get(unit.code) ?? [];
    const ordered: OrderedUnit = {
      unit,
      row: unitRows.get(unit.code) ?? 0,
      forming: add(forming, 'forming'),
      output: add(others, 'output'),
      children: runFrom(unitRows.get(children[0]?.code ?? '') ?? 0, children.length),
      value: values.get(unit.code) ?? null,
    };
    add(
      own.filter(({ indicator }) => !countsInMeans(indicator)),
      'region',
    );
    return ordered;
  });
  for (const [code, results] of byUnit) if (!unitRows.has(code)) add(results, 'region');
  return {
    units,
    unitRows,
    indicators,
    indicatorRows: new Map(indicators.map(({ result, row }) => [result.indicator.code, row])),
    top: runFrom(FIRST_ROW, tree.top.length),
  };
}
