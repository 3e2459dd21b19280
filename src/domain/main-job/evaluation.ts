import { budgetFigures, type Absorption, type BudgetFigures } from './absorption';
import {
  frozenAbsorption,
  frozenResult,
  frozenRules,
  frozenValue,
  isSameBudget,
  type FrozenPeriod,
} from '../archive/archive';
import { asOfItsDay, withoutLaterActuals, type InputOfDay } from './as-of';
import { agencyValue, meanOfUnits, objectiveResults, type AgencyValue, type ObjectiveResult } from './agency-value';
import type { HistoryRow } from './analysis';
import { isSameFormula } from './comparability';
import { assessIndicator, type IndicatorResult, type LastYear } from './assess-indicator';
import { buildBudgetTree } from './budget-tree';
import { finding, type Finding, type Place } from '../finding';
import type { EvaluationInput } from './evaluation-input';
import { summariseFollowUps, type FollowUpSummary } from './follow-up';
import { isFlagged, judge, type Judgement } from './judgement';
import { roundPrinted } from '../number';
import { askQuestions, withoutConfirmed } from '../questions/ask';
import { unknownObjectives } from './objective-codes';
import { explainRemainder, type RemainderSummary } from './remainder';
import { AGENCY_CODE, buildUnitTree, subtreeOf, type UnitTree } from './unit';
import { unitValues, type UnitValue, type Value } from './unit-value';

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

function lastYears(history: readonly HistoryRow[], year: number): Map<string, HistoryRow> {
  const before = history.filter((row) => row.year === year - 1);
  return new Map(before.map((row) => [row.code.toLowerCase(), row]));
}

const unknownLastYear: LastYear = { actual: null, target: null };

/** An Informasi for each printed figure that lies exactly on its limit (data dictionary, rule 8). */
function limitFindings({ onTheLimit, ...judgement }: Judgement, place: Place, unit: string): Finding[] {
  return onTheLimit.map((what) =>
    finding('on-the-limit', place, { unit, what, limit: roundPrinted(judgement[what].limit ?? 0) }),
  );
}

/** The input as it counts for a frozen period: limits of that time, and no indicator that came later. */
function frozenInput(input: EvaluationInput, frozen: FrozenPeriod): EvaluationInput {
  return {
    ...input,
    rules: frozenRules(input.rules, frozen),
    indicators: input.indicators.filter(({ code }) => frozen.indicators.has(code)),
  };
}

/**
 * Computes everything from the input: attainment of every indicator, values of units and agency, absorption, remainder,
 * flags. Pure; problems are findings, never exceptions.
 *
 * @param frozen what `Arsip Capaian` keeps of the period: its figures stand over those of today's sheets, so that
 *   everything made from the evaluation, sheets and documents alike, prints the frozen ones
 */
export function evaluate(stated: EvaluationInput, frozen: FrozenPeriod | null = null): Evaluation {
  const ofPeriod = frozen ? frozenInput(stated, frozen) : stated;
  const { indicators, findings: laterActuals } = withoutLaterActuals(ofPeriod);
  const input = asOfItsDay({ ...ofPeriod, indicators });
  const { rules, today, stateDay } = input;
  const { tree, findings: circles } = buildUnitTree(input.units);
  const history = lastYears(input.history, rules.year);
  const ofToday = input.indicators.map((indicator) => {
    const before = history.get(indicator.code.toLowerCase());
    const lastYear = before ? { ...before, sameFormula: isSameFormula(before, indicator) } : unknownLastYear;
    return assessIndicator(indicator, rules, lastYear);
  });
  const confirmed = input.confirmed ?? (() => false);
  const facts = { rules, today, place: input.periodPlace ?? { sheet: '', cell: '' } };
  const asked = askQuestions(facts, ofToday, confirmed);
  const results = ofToday.map((result) => {
    const kept = frozen?.indicators.get(result.indicator.code);
    const counting = kept ? frozenResult(result, kept, rules) : result;
    return asked.doubtful.has(result) ? { ...counting, isDoubtful: true } : counting;
  });
  const values = unitValues(tree, results, rules);
  for (const [code, value] of values) {
    const kept = frozen?.units.get(code);
    if (kept) values.set(code, frozenValue(value, kept));
  }
  const budget = input.budget ? budgetFigures(buildBudgetTree(input.budget), rules, today) : null;
  const remainder = budget ? explainRemainder(budget, input.remainder, rules) : null;
  const frozenAgency = frozen?.units.get(AGENCY_CODE);
  const agencyToday = agencyValue(tree, values, results, rules);
  const agencyFigures = frozenAgency ? frozenValue(agencyToday, frozenAgency) : agencyToday;
  const changedBudgets = new Set<string>();
  /** The absorption that counts: the frozen one where the archive keeps the unit. */
  const absorptionOf = (code: string, ofToday: Absorption | null): Absorption | null => {
    const kept = frozen?.units.get(code);
    if (!kept) return ofToday;
    if (!isSameBudget(ofToday, kept)) changedBudgets.add(code);
    return frozenAbsorption(ofToday, kept);
  };
  const agencyAbsorption = absorptionOf(AGENCY_CODE, budget ? budget.ofUnits(null) : null);

  const units = tree.order
    .filter(({ code }) => code !== agencyFigures.singleUnit?.unit.code)
    .flatMap(({ code }) => values.get(code) ?? [])
    .map((value): UnitReport => {
      const { unit } = value;
      const codes = new Set(subtreeOf(tree, unit.code));
      const ofToday = budget ? budget.ofUnits(codes) : null;
      const absorption = absorptionOf(unit.code, ofToday);
      const own = input.followUps.filter((followUp) => followUp.unit === unit.code);
      return {
        value,
        depth: tree.depth.get(unit.code) ?? 0,
        absorption: absorption && absorption.leaves > 0 ? absorption : null,
        judgement: judge(value, absorption, rules.minimumAttainment, rules),
        followUps: summariseFollowUps(own, stateDay),
      };
    });
  const agency: AgencyReport = {
    value: agencyFigures,
    absorption: agencyAbsorption,
    judgement: judge(agencyFigures, agencyAbsorption, rules.agencyAttainmentTarget, rules),
    followUps: summariseFollowUps(input.followUps, stateDay),
  };

  const findings = [...laterActuals, ...asked.findings, ...circles];
  for (const result of results) findings.push(...withoutConfirmed(result.findings, confirmed));
  for (const report of units) {
    const { unit } = report.value;
    const place = { sheet: unit.sheet, cell: `A${unit.row}` };
    findings.push(...limitFindings(report.judgement, place, unit.name));
    if (isFlagged(report.judgement.flag) && report.followUps.open === 0) {
      findings.push(finding('flagged-without-follow-up', place, { unit: unit.name }));
    }
  }
  findings.push(...limitFindings(agency.judgement, { sheet: input.units[0]?.sheet ?? '', cell: '' }, AGENCY_CODE));
  findings.push(...(budget?.findings ?? []), ...(remainder?.findings ?? []));
  findings.push(...unknownObjectives(input.indicators, input.budget));
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
    ...(frozen && {
      frozen: {
        time: frozen.time,
        user: frozen.user,
        changedBudgets,
      },
    }),
    findings,
  };
}
