import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import type { UnitReport } from '../../../domain/main-job/evaluation';
import { isFlagged } from '../../../domain/main-job/unit/judgement';
import { shortfallsOf, storyOf } from '../../../domain/main-job/story';
import { roundPrinted } from '../../../domain/number';
import { points, type Point } from '../../view-model';
import type { Writer } from '../../writer';
import { codedLabels } from './budget-items';
import { groupsOfUnit, lowItems } from './budget-part';
import { pendingOf } from './pending-part';
import { budgetRow, codeOf, computed, ofBudget } from '../../figures/sources';

export interface RecommendationPart {
  paragraphs: string[];
  points: Point[];
}

/** The remedies of indicators below their target, which are told with their causes, and how many have no due day yet. */
function remediesAdvice({ t, evaluation, count }: Writer, results: readonly IndicatorResult[], unit: string): string {
  const stories = shortfallsOf(results).map((result) => storyOf(evaluation, result));
  const told = stories.filter(({ missing }) => !missing.includes('remedy'));
  const undated = told.filter(({ missing }) => missing.includes('due')).length;
  if (told.length === 0) return '';
  const words = t.actions.advice;
  const all = count(told.length, computed('indicators', `${unit} remedies`));
  return undated === 0
    ? words.remedies(all)
    : words.undated(all, count(undated, computed('indicators', `${unit} undated`)));
}

/** What the figures ask for beyond single indicators: missing reports and targets, money, overdue actions. */
function generalAdvice(writer: Writer, report: UnitReport, results: readonly IndicatorResult[]): string[] {
  const { t, list, fullYear, evaluation } = writer;
  const words = t.actions.advice;
  const pending = pendingOf(results);
  const names = (statuses: readonly IndicatorResult['status'][]): string[] =>
    pending.filter(({ status }) => statuses.includes(status)).map(({ indicator }) => writer.name(indicator));
  const unreported = names(['notReported']);
  const untargeted = names(['noTarget', 'noInterimTarget']);
  const groups = groupsOfUnit(writer, report);
  const low = report.judgement.absorption.status === 'below' ? lowItems(groups) : [];
  const label = codedLabels(writer, groups);
  const budgetItems = low.map(({ node, absorption }) =>
    t.budget.namedFigure(
      label(node),
      writer.rupiah(absorption.remainder, ofBudget(budgetRow(evaluation.budget?.tree.nodes ?? [], node), 'remainder')),
    ),
  );
  const unexplained = fullYear && evaluation.remainder ? openRemainder(writer, report) : 0;
  return [
    results.length === 0 ? words.setIndicators : '',
    unreported.length > 0 ? words.report(list(unreported)) : '',
    untargeted.length > 0 ? words.setTargets(list(untargeted)) : '',
    !fullYear && budgetItems.length > 0 ? words.absorb(list(budgetItems, 3)) : '',
    roundPrinted(unexplained) > 0
      ? words.explainRemainder(writer.rupiah(unexplained, computed('remaining', codeOf(report))))
      : '',
    report.followUps.overdue > 0
      ? words.finishOverdue(writer.count(report.followUps.overdue, computed('followUps', codeOf(report))))
      : '',
    isFlagged(report.judgement.flag) && report.followUps.open === 0 ? words.planActions : '',
  ];
}

/** Rupiah of the unit's rows below their limit that no reason explains yet. */
function openRemainder(writer: Writer, report: UnitReport): number {
  const { remainder } = writer.evaluation;
  const open = lowItems(groupsOfUnit(writer, report)).map(({ node }) => remainder?.ofNode(node).open ?? 0);
  return open.reduce((total, amount) => total + Math.max(amount, 0), 0);
}

/** VI.A. Rekomendasi. */
export function recommendationPart(
  writer: Writer,
  report: UnitReport,
  results: readonly IndicatorResult[],
): RecommendationPart {
  const { t, voice } = writer;
  const words = t.actions.advice;
  const remedies = remediesAdvice(writer, results, report.value.unit.code);
  const advice = [remedies, ...generalAdvice(writer, report, results)].filter((text) => text !== '');
  const none = shortfallsOf(results).length > 0 ? words.awaited : words.none;
  return { paragraphs: [advice.length > 0 ? voice.pick(words.intro)() : none], points: points(advice) };
}
