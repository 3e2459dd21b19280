import { asSentence } from '../../clean-text';
import { analysisOf } from '../../../domain/main-job/story';
import { tableOf, points, type Point, type Table } from '../../view-model';
import type { Writer } from '../../writer';
import { nextActivitiesPart, type NextActivitiesPart } from './next-activities-part';
import { headResults } from './agreement-part';
import { ofIndicator, ofInput } from '../../figures/sources';

export interface NextYearRow {
  number: string;
  name: string;
  measure: string;
  target: string;
  actual: string;
  planEnd: string;
  planProgress: string;
}

export interface StrategyPart {
  paragraphs: string[];
  points: Point[];
  nextYear: { paragraphs: string[]; tables: Table<NextYearRow>[] };
  nextActivities: NextActivitiesPart;
}

/** At most this many steps: the report is read by people who decide. */
const MOST_STEPS = 12;

/** VIII. Langkah Strategis dan Target Tahun Berikutnya. */
export function strategyPart(writer: Writer): StrategyPart {
  const { t, evaluation, rules } = writer;
  const words = t.agency.strategy;
  const ofHead = headResults(writer);
  const shown = ofHead.length > 0 ? ofHead : evaluation.objectives.flatMap(({ results }) => results);
  const others = evaluation.results.filter((result) => !shown.includes(result));
  const lowest = [...others].sort((a, b) => (a.attainment ?? Infinity) - (b.attainment ?? Infinity) || 0);
  const steps = [...shown, ...lowest].flatMap(({ indicator }) => {
    const { nextSteps } = analysisOf(evaluation.input, indicator.code);
    return nextSteps === '' ? [] : [words.step(writer.title(indicator), asSentence(nextSteps))];
  });
  const rows = shown
    .filter(({ indicator }) => indicator.planEnd.value.kind !== 'missing' && indicator.planEnd.value.kind !== 'notDue')
    .map((result, index) => ({
      number: String(index + 1),
      name: writer.title(result.indicator),
      measure: result.indicator.measureUnit,
      target: writer.bare(result.indicator.target.value, ofInput(result.indicator, result.indicator.target, 'target')),
      actual: writer.bare(result.actual, ofIndicator(result, 'actual')),
      planEnd: writer.bare(
        result.indicator.planEnd.value,
        ofInput(result.indicator, result.indicator.planEnd, 'target'),
      ),
      planProgress: writer.points(result.planProgress, ofIndicator(result, 'planProgress')),
    }));
  const nextYear = rules.year + 1;
  return {
    paragraphs: [
      steps.length > 0 ? words.intro : words.none,
      ...(evaluation.input.followUps.length === 0 ? [t.agency.matrix.none] : []),
    ],
    points: points(steps.slice(0, MOST_STEPS)),
    nextYear: {
      paragraphs: [rows.length > 0 ? words.nextYearMissing(nextYear) : words.nothing(nextYear)],
      tables: tableOf(rows),
    },
    nextActivities: nextActivitiesPart(writer),
  };
}
