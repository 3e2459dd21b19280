import { budgetFigures, type Absorption, type BudgetFigures } from './absorption';
import { agencyValue, meanOfUnits, objectiveResults, type AgencyValue, type ObjectiveResult } from './agency-value';
import type { Analysis, HistoryRow, Honour } from './analysis';
import { assessIndicator, type IndicatorResult, type LastYear } from './assess-indicator';
import type { BudgetRow } from './budget';
import { buildBudgetTree } from './budget-tree';
import { finding, type Finding, type Place } from './finding';
import { summariseFollowUps, type Day, type FollowUp, type FollowUpSummary } from './follow-up';
import type { Indicator } from './indicator';
import { isFlagged, judge, type Judgement } from './judgement';
import { roundPrinted } from './number';
import { explainRemainder, type RemainderEntry, type RemainderSummary } from './remainder';
import type { Rules } from './settings';
import { buildUnitTree, subtreeOf, type Unit, type UnitTree } from './unit';
import { unitValues, valueFrom, type UnitValue, type Value } from './unit-value';

/** Everything the main job knows from the input sheets; sheets that a command does not need are empty lists. */
export interface EvaluationInput {
  rules: Rules;
  /** The day of the run. */
  today: Day;
  units: readonly Unit[];
  indicators: readonly Indicator[];
  history: readonly HistoryRow[];
  /** Null when the workbook has no budget sheet (or the command does not need it). */
  budget: readonly BudgetRow[] | null;
  remainder: readonly RemainderEntry[];
  followUps: readonly FollowUp[];
  analyses: readonly Analysis[];
  honours: readonly Honour[];
}

/** A row of `Rapor Unit`. */
export interface UnitReport {
  value: UnitValue;
  depth: number;
  absorption: Absorption | null;
  judgement: Judgement;
  followUps: FollowUpSummary;
}

/** The last row of `Rapor Unit`: the agency. */
export interface AgencyReport {
  value: AgencyValue;
  absorption: Absorption | null;
  judgement: Judgement;
  followUps: FollowUpSummary;
}

/** Everything computed from a workbook for one period; sheets and documents only show it. */
export interface Evaluation {
  input: EvaluationInput;
  tree: UnitTree;
  results: IndicatorResult[];
  objectives: ObjectiveResult[];
  /** In the order of the tree; without the single top-level unit that is the agency. */
  units: UnitReport[];
  /** `Rata-rata Unit`. */
  meanOfUnits: Value;
  agency: AgencyReport;
  budget: BudgetFigures | null;
  remainder: RemainderSummary | null;
  findings: Finding[];
}

function lastYears(history: readonly HistoryRow[], year: number): Map<string, LastYear> {
  const before = history.filter((row) => row.year === year - 1);
  return new Map(before.map(({ code, actual, target }) => [code, { actual, target }]));
}

const unknownLastYear: LastYear = { actual: null, target: null };

/** An Informasi for each printed figure that lies exactly on its limit (data dictionary, rule 8). */
function limitFindings({ onTheLimit, ...judgement }: Judgement, place: Place, unit: string): Finding[] {
  return onTheLimit.map((what) =>
    finding('on-the-limit', place, { unit, what, limit: roundPrinted(judgement[what].limit ?? 0) }),
  );
}

/**
 * Computes everything from the input: attainment of every indicator, values of units and agency, absorption, remainder,
 * flags. Pure; problems are findings, never exceptions.
 */
export function evaluate(input: EvaluationInput): Evaluation {
  const { rules, today } = input;
  const { tree, findings } = buildUnitTree(input.units);
  const history = lastYears(input.history, rules.year);
  const results = input.indicators.map((indicator) =>
    assessIndicator(indicator, rules, history.get(indicator.code) ?? unknownLastYear),
  );
  const values = unitValues(tree, results, rules);
  const budget = input.budget ? budgetFigures(buildBudgetTree(input.budget), rules) : null;
  const remainder = budget ? explainRemainder(budget, input.remainder, rules) : null;
  const agencyFigures = agencyValue(tree, values, results, rules);
  const agencyAbsorption = budget ? budget.ofUnits(null) : null;

  const units = tree.order
    .filter(({ code }) => code !== agencyFigures.singleUnit?.unit.code)
    .map((unit): UnitReport => {
      const value = values.get(unit.code) ?? emptyValue(unit, rules);
      const codes = new Set(subtreeOf(tree, unit.code));
      const absorption = budget ? budget.ofUnits(codes) : null;
      const own = input.followUps.filter((followUp) => followUp.unit === unit.code);
      return {
        value,
        depth: tree.depth.get(unit.code) ?? 0,
        absorption: absorption && absorption.leaves > 0 ? absorption : null,
        judgement: judge(value, absorption, rules.minimumAttainment, rules),
        followUps: summariseFollowUps(own, today),
      };
    });
  const agency: AgencyReport = {
    value: agencyFigures,
    absorption: agencyAbsorption,
    judgement: judge(agencyFigures, agencyAbsorption, rules.agencyAttainmentTarget, rules),
    followUps: summariseFollowUps(input.followUps, today),
  };

  for (const result of results) findings.push(...result.findings);
  for (const report of units) {
    const { unit } = report.value;
    const place = { sheet: unit.sheet, cell: `A${unit.row}` };
    findings.push(...limitFindings(report.judgement, place, unit.name));
    if (isFlagged(report.judgement.flag) && report.followUps.open === 0) {
      findings.push(finding('flagged-without-follow-up', place, { unit: unit.name }));
    }
  }
  findings.push(...limitFindings(agency.judgement, { sheet: input.units[0]?.sheet ?? '', cell: '' }, 'INSTANSI'));
  findings.push(...(budget?.findings ?? []), ...(remainder?.findings ?? []));
  return {
    input,
    tree,
    results,
    objectives: objectiveResults(results, rules),
    units,
    meanOfUnits: meanOfUnits(tree, values, rules),
    agency,
    budget,
    remainder,
    findings,
  };
}

function emptyValue(unit: Unit, rules: Rules): UnitValue {
  const counts = { indicators: 0, counted: 0, notReported: 0 };
  return { ...valueFrom([], [], rules), unit, formation: 'indicators', counts, outputAttainment: null, causes: [] };
}
