import { paragraph, paragraphs } from '../../clean-text';
import { objectiveTables, type ObjectiveTable } from '../parts/attainment-part';
import { shortfallsOf } from '../../../domain/main-job/story';
import { tableOf, type Table } from '../../view-model';
import type { Writer } from '../../writer';
import { computed, ofIndicator } from '../../figures/sources';

export interface ObjectiveRow {
  number: string;
  objective: string;
  indicators: string;
  counted: string;
  mean: string;
  rating: string;
}

export interface AgreementPart {
  paragraphs: string[];
  /** One row per sasaran. */
  summary: Table<ObjectiveRow>[];
  /** The indicators of each sasaran, when there are indicators at level Kepala Dinas. */
  objectives: ObjectiveTable[];
}

/** The indicators of the head's own agreement. */
export const headResults = ({ evaluation }: Writer) =>
  evaluation.results.filter(({ indicator }) => indicator.level === 'head');

/** II. Capaian Perjanjian Kinerja Kepala Dinas (`Rapor Sasaran` and its indicators). */
export function agreementPart(writer: Writer): AgreementPart {
  const { t, evaluation, list, percent, points, rating, count } = writer;
  const words = t.agency.agreement;
  const { objectives } = evaluation;
  const ofHead = headResults(writer);
  const shown = ofHead.length > 0 ? ofHead : objectives.flatMap(({ results }) => results);
  if (shown.length === 0) return { paragraphs: [words.none], summary: [], objectives: [] };
  const low = shortfallsOf(shown).map(({ indicator, attainment }) =>
    attainment === null
      ? writer.name(indicator)
      : t.overview.cause(writer.name(indicator), percent(attainment, ofIndicator({ indicator }, 'attainment'))),
  );
  const counted = shown.some(({ attainment }) => attainment !== null);
  const rows = objectives.map(({ objective, results, counted: withFigure, meanAttainment, rating: rated }, index) => ({
    number: String(index + 1),
    objective: objective.trim() || t.attainment.withoutObjective,
    indicators: `${count(results.length, computed('indicators', objective))}`,
    counted: `${count(withFigure, computed('counted', objective))}`,
    mean: points(meanAttainment, computed('mean', objective)),
    rating: rating(rated),
  }));
  return {
    paragraphs: paragraphs(
      paragraph([
        ofHead.length > 0
          ? words.summary(
              count(objectives.length, computed('objectives', '')),
              count(ofHead.length, computed('indicators', '')),
            )
          : words.noHeadIndicators,
        low.length > 0 ? words.notReached(list(low)) : counted ? words.allReached : '',
      ]),
    ),
    summary: tableOf(rows),
    objectives: ofHead.length > 0 ? objectiveTables(writer, ofHead) : [],
  };
}
