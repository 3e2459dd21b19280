import { namesSame } from '../canonical';
import { budgetByCeiling, type BudgetFigures } from '../main-job/absorption';
import { agreedColumn } from '../main-job/budget-columns';
import type { Rules } from '../settings';
import type { BudgetLevel } from '../main-job/budget';
import type { BudgetNode } from '../main-job/budget-tree';
import type { Evaluation } from '../main-job/evaluation';
import { levelsFromTop, type Indicator, type Level } from '../main-job/indicator';
import { subtreeOf } from '../main-job/unit';
import type { Target } from '../main-job/measure';
import type { Agreement, Party, Term } from './agreement';
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
    ...{ kind: 'indicator', code, objective, name, measureUnit, target: target.value, interim },
    ...{ ceiling: null, fund: '' },
  };
}

/** Cash plan of a row to date: its own, else the sum of the rows below that have one. */
function plannedTo(node: BudgetNode, quarter: number): number | null {
  const own = node.row.cashPlan[quarter]?.value;
  if (own?.kind === 'number') return own.value;
  const below = node.children.flatMap((child) => plannedTo(child, quarter) ?? []);
  return below.length === 0 ? null : below.reduce((total, value) => total + value, 0);
}

function fundsOf(node: BudgetNode): string[] {
  const below = node.children.flatMap(fundsOf);
  return [...new Set([...(node.row.fund === '' ? [] : [node.row.fund]), ...below])];
}

function budgetTerm(node: BudgetNode, budget: BudgetFigures): Term {
  const amount = (value: number | null): Target => (value === null ? { kind: 'missing' } : { kind: 'number', value });
  const { code, description } = node.row;
  return {
    ...{ kind: 'budget', code, objective: '', name: description, measureUnit: '', target: { kind: 'missing' } },
    interim: [0, 1, 2, 3].map((quarter) => amount(plannedTo(node, quarter))),
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

/** The budget by the ceilings that the agreement carries, whatever those of the evaluated period are. */
function agreedFigures(agreement: Agreement, budget: BudgetFigures, rules: Rules): BudgetFigures {
  const rows = budget.tree.nodes.map(({ row }) => row);
  return budgetByCeiling(budget, agreedColumn(rows, rules, agreement), rules);
}

/** What an agreement holds: targets from `Indikator` as they stand today, ceilings from `Anggaran Belanja` as its version has them. */
export function termsToday(agreement: Agreement, first: Party | null, evaluation: Evaluation): Term[] {
  const budget = evaluation.budget && agreedFigures(agreement, evaluation.budget, evaluation.input.rules);
  return [
    ...agreedIndicators(agreement, first, evaluation).map(indicatorTerm),
    ...(budget ? agreedBudget(agreement, first, evaluation).map((node) => budgetTerm(node, budget)) : []),
  ];
}
