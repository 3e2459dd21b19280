import type { IndicatorResult } from '../../../domain/main-job/assess-indicator';
import type { UnitReport } from '../../../domain/main-job/evaluation';
import { isFlagged } from '../../../domain/main-job/judgement';
import { polarityOf } from '../../../domain/main-job/polarity/polarities';
import { roundMeasured, roundPrinted } from '../../../domain/number';
import { asSentence } from '../../clean-text';
import { points, type Point } from '../../view-model';
import type { Writer } from '../../writer';
import { analysisOf } from './analysis-of';
import { nodeLabels } from './budget-items';
import { groupsOfUnit, lowItems } from './budget-part';
import { pendingOf } from './pending-part';
import { shortfallsOf } from './shortfall-part';
import { budgetRow, codeOf, computed, ofBudget, ofIndicator } from '../../figures/sources';

export interface RecommendationPart {
  paragraphs: string[];
  points: Point[];
}

/** A recommendation for one indicator below its target: the unit's own next steps, else one that follows from figures. */
export function adviceFor(writer: Writer, result: IndicatorResult): string {
  const { t, voice, fullYear } = writer;
  const { indicator, remaining } = result;
  const name = writer.name(indicator);
  const words = t.actions.advice;
  const { nextSteps } = analysisOf(writer, indicator.code);
  if (nextSteps !== '') return words.nextSteps(writer.title(indicator), asSentence(nextSteps));
  const polarity = polarityOf(indicator);
  if (polarity?.sense === -1) return voice.pick(words.restrain)(name);
  const lacks = polarity?.rises && remaining !== null && roundMeasured(remaining) > 0;
  if (fullYear || !lacks) return voice.pick(words.review)(name);
  return voice.pick(words.accelerate)(
    name,
    writer.difference(remaining, indicator.measureUnit, ofIndicator(result, 'remaining')),
  );
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
  const label = nodeLabels(writer, groups);
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
  const { t, voice, fullYear } = writer;
  const words = t.actions.advice;
  const ofIndicators = shortfallsOf(results).map((result) => adviceFor(writer, result));
  const needed = [...ofIndicators, ...generalAdvice(writer, report, results)].filter((text) => text !== '');
  const advice = needed.length > 0 ? needed : [voice.pick(fullYear ? words.keepUpYear : words.keepUp)()];
  return { paragraphs: [voice.pick(words.intro)()], points: points(advice) };
}
