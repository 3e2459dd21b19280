import { budgetFigures, type Absorption, type BudgetFigures } from './budget/absorption';
import type { FrozenPeriod } from '../archive/archive';
import { keptFigures } from '../archive/kept-figures';
import { asOfItsDay, withoutLaterActuals, type InputOfDay } from './as-of';
import {
  agencyValue,
  meanOfUnits,
  objectiveResults,
  type AgencyValue,
  type ObjectiveResult,
} from './unit/agency-value';
import { isSameFormula } from './indicator/comparability';
import { assessIndicator } from './indicator/assess-indicator';
import type { IndicatorResult, LastYear } from './indicator/indicator-result';
import { buildBudgetTree } from './budget/budget-tree';
import { finding, type Finding, type Place } from '../finding';
import { namedElsewhere } from '../named-beside';
import { indicatorOwners } from './indicator/owners';
import type { EvaluationInput } from './evaluation-input';
import { summariseFollowUps, type FollowUpSummary } from './follow-up';
import { isFlagged, judge, type Judgement } from './unit/judgement';
import { roundPrinted } from '../number';
import { askQuestions, withoutConfirmed } from '../questions/ask';
import { unknownObjectives } from './objective-codes';
import { explainRemainder, type RemainderSummary } from './budget/remainder';
import { AGENCY_CODE, buildUnitTree, subtreeOf, type UnitTree } from './unit/unit';
import { unitValues, type UnitValue, type Value } from './unit/unit-value';
import { prematureFigures } from './indicator/premature';

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
  input: InputOfDay;
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
  /** Those of the quarters of the year before the period, the first one first. Absent: not asked for. */
  earlier?: readonly Evaluation[];
  /** Absent: the period is not frozen. */
  frozen?: {
    time: string;
    user: string;
    /** Codes of units (the agency as `INSTANSI`) whose rows of today's budget no longer add up to the frozen amounts. */
    changedBudgets: ReadonlySet<string>;
  };
  findings: Finding[];
}

const unknownLastYear: LastYear = { actual: null, target: null };

/** Every indicator assessed by today's sheets, beside its last year. */
function assessed({ indicators, history, rules }: InputOfDay): IndicatorResult[] {
  const before = history.filter((row) => row.year === rules.year - 1);
  const byCode = new Map(before.map((row) => [row.code.toLowerCase(), row]));
  return indicators.map((indicator) => {
    const row = byCode.get(indicator.code.toLowerCase());
    const lastYear = row ? { ...row, sameFormula: isSameFormula(row, indicator) } : unknownLastYear;
    return assessIndicator(indicator, rules, lastYear);
  });
}

/** An Informasi for each printed figure that lies exactly on its limit (data dictionary, rule 8). */
function limitFindings({ onTheLimit, ...judgement }: Judgement, place: Place, unit: string): Finding[] {
  return onTheLimit.map((what) =>
    finding('on-the-limit', place, { unit, what, limit: roundPrinted(judgement[what].limit ?? 0) }),
  );
}

/** The findings of the units: figures on their limits, and what is flagged without anything being done about it. */
function findingsOfUnits(units: readonly UnitReport[]): Finding[] {
  return units.flatMap(({ value: { unit }, judgement, followUps }) => {
    const place = { sheet: unit.sheet, cell: `A${unit.row}` };
    const isLeft = isFlagged(judgement.flag) && followUps.open === 0;
    return [
      ...limitFindings(judgement, place, unit.name),
      ...(isLeft ? [finding('flagged-without-follow-up', place, { unit: unit.name })] : []),
    ];
  });
}

/**
 * Computes everything from the input: attainment of every indicator, values of units and agency, absorption, remainder,
 * flags. Pure; problems are findings, never exceptions.
 *
 * @param frozen what `Arsip Capaian` keeps of the period: its figures stand over those of today's sheets, so that
 *   everything made from the evaluation, sheets and documents alike, prints the frozen ones
 */
export function evaluate(stated: EvaluationInput, frozen: FrozenPeriod | null = null): Evaluation {
  const kept = keptFigures(frozen);
  const ofPeriod = kept.input(stated);
  const { indicators, findings: laterActuals } = withoutLaterActuals(ofPeriod);
  const input = asOfItsDay({ ...ofPeriod, indicators });
  const { rules, today, stateDay } = input;
  const { tree, findings: circles } = buildUnitTree(input.units);
  const ofToday = assessed(input);
  const confirmed = input.confirmed ?? (() => false);
  const facts = { rules, today, place: input.periodPlace ?? { sheet: '', cell: '' } };
  const asked = askQuestions(facts, ofToday, confirmed);
  const results = ofToday.map((result) => {
    const counting = kept.result(result, rules);
    return asked.doubtful.has(result) ? { ...counting, isDoubtful: true } : counting;
  });
  const values = unitValues(tree, results, rules);
  for (const [code, value] of values) values.set(code, kept.value(code, value));
  const budget = input.budget ? budgetFigures(buildBudgetTree(input.budget), rules, today) : null;
  const remainder = budget ? explainRemainder(budget, input.remainder, rules) : null;
  const spentBy = (units: ReadonlySet<string> | null): Absorption | null => budget?.ofUnits(units) ?? null;
  const value = kept.value(AGENCY_CODE, agencyValue(tree, values, results, rules));
  const absorption = kept.absorption(AGENCY_CODE, spentBy(null));
  const agency: AgencyReport = {
    value,
    absorption,
    judgement: judge(value, absorption, rules.agencyAttainmentTarget, rules),
    followUps: summariseFollowUps(input.followUps, stateDay),
  };
  const reportOf = (ofUnit: UnitValue): UnitReport => {
    const { code } = ofUnit.unit;
    const spent = kept.absorption(code, spentBy(new Set(subtreeOf(tree, code))));
    const own = input.followUps.filter(({ unit }) => unit === code);
    return {
      value: ofUnit,
      depth: tree.depth.get(code) ?? 0,
      absorption: spent && spent.leaves > 0 ? spent : null,
      judgement: judge(ofUnit, spent, rules.minimumAttainment, rules),
      followUps: summariseFollowUps(own, stateDay),
    };
  };
  const units = tree.order
    .filter(({ code }) => code !== value.singleUnit?.unit.code)
    .flatMap(({ code }) => values.get(code) ?? [])
    .map(reportOf);
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
    ...(frozen && { frozen: { time: frozen.time, user: frozen.user, changedBudgets: kept.changedBudgets } }),
    findings: [
      ...laterActuals,
      ...prematureFigures(input),
      ...asked.findings,
      ...circles,
      ...results.flatMap(({ findings }) => (findings.length === 0 ? findings : withoutConfirmed(findings, confirmed))),
      ...findingsOfUnits(units),
      ...limitFindings(agency.judgement, { sheet: input.units[0]?.sheet ?? '', cell: '' }, AGENCY_CODE),
      ...(budget?.findings ?? []),
      ...(remainder?.findings ?? []),
      ...namedElsewhere('followUps', input.followUps, tree, indicatorOwners(input.indicators)),
      ...unknownObjectives(input.indicators, input.budget ?? []),
    ],
  };
}
