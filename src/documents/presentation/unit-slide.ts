import { isBelow } from '../../domain/number';
import { flagValueName } from '../frame';
import { sourceCode, type FigureSource } from '../../domain/records/figure-source';
import type { UnitReport } from '../../domain/main-job/evaluation';
import type { LimitJudgement } from '../../domain/main-job/unit/judgement';
import { nodeLabels } from '../evaluation/parts/budget-items';
import { groupsOfUnit, lowItems } from '../evaluation/parts/budget-part';
import { countedResults, resultsOfUnit } from '../evaluation/parts/results-of-unit';
import { analysisOf, shortfallsOf } from '../../domain/main-job/story';
import type { Writer } from '../writer';
import {
  BESIDE,
  fittingPoints,
  LEAST_ROW,
  POINT_SIZE,
  short,
  slideOf,
  SLIDE_WIDTH,
  type Slide,
  type SlideTable,
} from './slide';
import { column, fittingRows, FOOT_ROOM, ROOM_BELOW_FIGURES, slideBar } from './slide-tables';
import { budgetRow, computed, ofBudget, ofIndicator, ofUnit } from '../figures/sources';

/** Points from left to right that the bars have, and from top to bottom what stands below the figures. */
const BARS_WIDTH = 500;
const ROOM = ROOM_BELOW_FIGURES + FOOT_ROOM;

/** The indicators with the lowest attainment, as many as there is room for, each with its bar; null where none has a figure. */
function barsOf(writer: Writer, report: UnitReport): SlideTable | null {
  const { t, points, rules } = writer;
  const results = countedResults(writer.evaluation, report)
    .flatMap((result) => (result.attainment === null ? [] : [{ result, value: result.attainment }]))
    .sort((one, other) => one.value - other.value);
  if (results.length === 0) return null;
  const { indicator: head, lowest } = t.presentation.columns;
  const { attainment } = t.columns;
  const tableOf = (heading: string): SlideTable => ({
    room: BARS_WIDTH,
    columns: [column(heading, 50), column(attainment, 19, true), column(t.brief.columns.bar, 31)],
    rows: results.map(({ result, value }) => ({
      cells: [
        short(writer, writer.title(result.indicator), 'cell'),
        points(value, ofIndicator(result, 'attainment')),
        '',
      ],
      isBad: isBelow(value, rules.minimumAttainment),
      bars: [null, null, slideBar(value, rules.minimumAttainment)],
    })),
  });
  const total = writer.count(results.length, computed('indicators', report.value.unit.code));
  const most = fittingRows(writer, tableOf(lowest(total, total)), ROOM);
  if (most === results.length) return tableOf(head);
  const table = tableOf(lowest(writer.count(most, computed('rows', '')), total));
  return { ...table, rows: table.rows.slice(0, most) };
}

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
function pointsOf(writer: Writer, report: UnitReport, table: SlideTable | null): string[] {
  const { t, percent, distance, title } = writer;
  const words = t.presentation.points;
  const { value, judgement, followUps } = report;
  const { results } = resultsOfUnit(writer.evaluation, report);
  // Bars show what is low; here stands what the first of the causes takes.
  const causes = value.causes
    .slice(0, 1)
    .map(({ result, points }) =>
      words.cause(distance(points, computed('causes', result.indicator.code)), title(result.indicator)),
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
  const shown = points.length > 0 ? points : [value.counts.counted > 0 ? words.allMet : words.notCounted];
  const isBeside = table !== null;
  const size = isBeside ? POINT_SIZE.beside : POINT_SIZE.whole;
  const width = isBeside ? SLIDE_WIDTH - BARS_WIDTH - BESIDE : SLIDE_WIDTH;
  const cut = shown.map((point) => short(writer, point, isBeside ? 'beside' : 'point'));
  return fittingPoints(cut, { width, size, height: ROOM + LEAST_ROW }, writer.figures.plain);
}

/** The slide of one unit (*bidang*). */
export function unitSlide(writer: Writer, report: UnitReport): Slide {
  const { t, percent } = writer;
  const { figures, limit } = t.presentation;
  const { value, judgement, absorption } = report;
  const { counted, indicators } = value.counts;
  const table = barsOf(writer, report);
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
    table,
    points: pointsOf(writer, report, table),
  });
}
