import { namesSame } from '../canonical';
import { budgetByCeiling, type BudgetFigures } from '../main-job/budget/absorption';
import { agreedColumn } from '../main-job/budget/budget-columns';
import type { BudgetLevel } from '../main-job/budget/budget';
import type { BudgetNode } from '../main-job/budget/budget-tree';
import type { Evaluation } from '../main-job/evaluation';
import { levelsFromTop, type Indicator, type Level } from '../main-job/indicator/indicator';
import { subtreeOf } from '../main-job/unit/unit';
import type { Agreement, Party, Term } from './agreement';
import { plansFor, type PlanOf } from './agreed-plan';
import { levelOfAgreement } from './parties';

/** The budget rows that an agreement lists, by its level; where there are none, those of the level before. */
const budgetLevels: Record<Exclude<Level, 'region'>, readonly BudgetLevel[]> = {
  head: ['programme'],
  administrator: ['activity', 'programme'],
  supervisor: ['subActivity', 'activity', 'programme'],
  subActivity: ['subActivity', 'activity', 'programme'],
};

/** The level whose indicators an agreement lists. */
export function agreedLevel(agreement: Agreement, { tree, input }: Evaluation): Level | null {
  const own = input.indicators.filter(({ unit }) => unit === agreement.unit);
  return levelOfAgreement(
    agreement,
    tree,
    own.map(({ level }) => level),
    levelsFromTop,
  );
}

/** The indicators of an agreement: those of its level; where some name the official's position, only these. */
export function agreedIndicators(agreement: Agreement, first: Party | null, evaluation: Evaluation): Indicator[] {
  const { indicators } = evaluation.input;
  const level = agreedLevel(agreement, evaluation);
  const ofUnit = indicators.filter(({ unit, level: own }) => unit === agreement.unit && own !== 'region');
  if (level === 'head') {
    const heads = indicators.filter(({ level: own }) => own === 'head');
    return heads.length > 0 ? heads : ofUnit;
  }
  const ofLevel = level === null ? ofUnit : ofUnit.filter(({ level: own }) => own === level);
  const named = ofLevel.filter(({ owner }) => namesSame(owner, first?.position ?? ''));
  return named.length > 0 ? named : ofLevel;
}

function indicatorTerm(indicator: Indicator): Term {
  const { code, objective, name, measureUnit, target, interimTargets } = indicator;
  const interim = interimTargets.map(({ value }) => value);
  return {
    kind: 'indicator',
    code,
    objective,
    name,
    measureUnit,
    target: target.value,
    interim,
    ceiling: null,
    fund: '',
  };
}

function fundsOf(node: BudgetNode): string[] {
  const below = node.children.flatMap(fundsOf);
  return [...new Set([...(node.row.fund === '' ? [] : [node.row.fund]), ...below])];
}

function budgetTerm(node: BudgetNode, budget: BudgetFigures, planOf: PlanOf): Term {
  const { code, description } = node.row;
  return {
    kind: 'budget',
    code,
    objective: '',
    name: description,
    measureUnit: '',
    target: { kind: 'missing' },
    interim: [0, 1, 2, 3].map((quarter) => planOf(node, quarter)),
    ceiling: budget.ofNode(node).ceiling,
    fund: fundsOf(node).join(', '),
  };
}

/** The budget rows of an agreement: of the whole agency for its head, else of the unit and the units below it. */
export function agreedBudget(agreement: Agreement, first: Party | null, evaluation: Evaluation): BudgetNode[] {
  const { budget, tree } = evaluation;
  const level = agreedLevel(agreement, evaluation) ?? 'administrator';
  if (!budget || level === 'region') return [];
  const units = new Set(subtreeOf(tree, agreement.unit));
  const own = budget.tree.nodes.filter(({ unit }) => level === 'head' || units.has(unit));
  for (const wanted of budgetLevels[level]) {
    const nodes = own.filter((node) => node.level === wanted);
    const named = nodes.filter(
      ({ row }) => namesSame(row.owner, first?.name ?? '') || namesSame(row.owner, first?.position ?? ''),
    );
    if (named.length > 0) return named;
    if (nodes.length > 0) return nodes;
  }
  return [];
}

/** Ceilings and cash plan as the version of an agreement has them, whatever those of the evaluated period are. */
function budgetTerms(agreement: Agreement, first: Party | null, evaluation: Evaluation): Term[] {
  const { budget, input } = evaluation;
  if (!budget) return [];
  const rows = budget.tree.nodes.map(({ row }) => row);
  const column = agreedColumn(rows, input.rules, agreement);
  const figures = budgetByCeiling(budget, column, input.rules);
  const planOf = plansFor(column, figures, input.rules);
  return agreedBudget(agreement, first, evaluation).map((node) => budgetTerm(node, figures, planOf));
}

/** What an agreement holds: targets from `Indikator` as they stand today, ceilings from `Anggaran Belanja` as its version has them. */
export const termsToday = (agreement: Agreement, first: Party | null, evaluation: Evaluation): Term[] => [
  ...agreedIndicators(agreement, first, evaluation).map(indicatorTerm),
  ...budgetTerms(agreement, first, evaluation),
];
