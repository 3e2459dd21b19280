import { flagValueName } from '../frame';
import { sourceCode, type FigureSource } from '../../domain/records/figure-source';
import type { UnitReport } from '../../domain/main-job/evaluation';
import type { LimitJudgement } from '../../domain/main-job/judgement';
import { nodeLabels } from '../evaluation/parts/budget-items';
import { groupsOfUnit, lowItems } from '../evaluation/parts/budget-part';
import { resultsOfUnit } from '../evaluation/parts/results-of-unit';
import { analysisOf, shortfallsOf } from '../../domain/main-job/story';
import type { Writer } from '../writer';
import { short, slideOf, type Slide } from './slide';
import { budgetRow, computed, ofBudget, ofIndicator, ofUnit } from '../figures/sources';

/** Lines that a slide holds beside its figures. */
const MOST_POINTS = 7;

/** A figure with the limit that it is judged by. */
export function limitedFigure(
  { percent }: Writer,
  label: string,
  [value, source]: [number | null, FigureSource],
  { limit, status }: LimitJudgement,
  wording: (limit: string) => string,
): Slide['figures'][number] {
  return {
    label,
    value: percent(value, source),
    note: limit === null ? '' : wording(percent(limit, computed('limit', sourceCode(source)))),
    isBad: status === 'below',
  };
}

/** What the unit would say: what costs it most, what stands in the way, what it plans, where money is left. */
function pointsOf(writer: Writer, report: UnitReport): string[] {
  const { t, percent, distance, title } = writer;
  const words = t.presentation.points;
  const { value, judgement, followUps } = report;
  const { results } = resultsOfUnit(writer.evaluation, report);
  const causes = value.causes.map(({ result, points }) =>
    words.cause(
      title(result.indicator),
      percent(result.attainment, ofIndicator(result, 'attainment')),
      distance(points, computed('causes', result.indicator.code)),
    ),
  );
  const analyses = shortfallsOf(results).map(({ indicator }) => analysisOf(writer.evaluation.input, indicator.code));
  const told = (field: 'obstacles' | 'nextSteps', wording: (text: string) => string): string[] =>
    [...new Set(analyses.map((analysis) => analysis[field]).filter((text) => text !== ''))].slice(0, 2).map(wording);
  const groups = judgement.absorption.status === 'below' ? groupsOfUnit(writer, report) : [];
  const nodes = writer.evaluation.budget?.tree.nodes ?? [];
  const label = nodeLabels(writer, groups);
  const low = lowItems(groups)
    .slice(0, 2)
    .map(({ node, absorption }) =>
      words.lowBudget(label(node), percent(absorption.absorption, ofBudget(budgetRow(nodes, node), 'absorption'))),
    );
  const points = [
    ...causes,
    ...told('obstacles', words.obstacle),
    ...told('nextSteps', words.nextSteps),
    ...low,
    ...(value.counts.notReported > 0
      ? [words.notReported(writer.count(value.counts.notReported, ofUnit(report, 'notReported')))]
      : []),
    ...(followUps.overdue > 0
      ? [words.overdue(writer.count(followUps.overdue, computed('followUps', value.unit.code)))]
      : []),
  ];
  if (points.length > 0) return points.slice(0, MOST_POINTS);
  return [value.counts.counted > 0 ? words.allMet : words.notCounted];
}

/** The slide of one unit (*bidang*). */
export function unitSlide(writer: Writer, report: UnitReport): Slide {
  const { t, percent } = writer;
  const { figures, limit } = t.presentation;
  const { value, judgement, absorption } = report;
  const { counted, indicators } = value.counts;
  return slideOf(value.unit.name, {
    figures: [
      limitedFigure(
        writer,
        flagValueName(writer),
        [value.flagValue, ofUnit(report, 'flagValue')],
        judgement.attainment,
        limit,
      ),
      {
        label: figures.meanAttainment,
        value: percent(value.meanAttainment, ofUnit(report, 'meanAttainment')),
        note: '',
        isBad: false,
      },
      limitedFigure(
        writer,
        figures.absorption,
        [absorption?.absorption ?? null, ofUnit(report, 'absorption')],
        judgement.absorption,
        limit,
      ),
      {
        label: figures.counted,
        value: t.presentation.ofUnits(
          writer.count(counted, ofUnit(report, 'counted')),
          writer.count(indicators, ofUnit(report, 'indicators')),
        ),
        note: '',
        isBad: false,
      },
    ],
    points: pointsOf(writer, report).map((point) => short(writer, point, 'point')),
  });
}
