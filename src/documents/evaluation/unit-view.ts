import type { FigurePrinter } from '../figures/figure';
import type { AgencyProfile } from '../../domain/agency-profile';
import type { IndicatorResult } from '../../domain/main-job/indicator/indicator-result';
import type { Evaluation, UnitReport } from '../../domain/main-job/evaluation';
import type { Language } from '../../text/language';
import { briefPart, type BriefPart } from '../brief/brief-part';
import type { BarChart } from '../brief/charts';
import { trendCharts } from '../brief/trend';
import { frameOf, type Frame } from '../frame';
import { evidencePart, referencePart, type EvidencePart, type PrintedCell, type ReferencePart } from './parts/annex';
import { attainmentPart, byObjective, type AttainmentPart } from './parts/attainment-part';
import { rowCount, rowsOf } from './parts/budget-items';
import { budgetPart, groupsOfUnit, type BudgetPart } from './parts/budget-part';
import { closingParagraphs } from './parts/closing-part';
import { comparisonPart, type ComparisonPart } from './parts/comparison-part';
import { efficiencySentence } from './parts/efficiency-part';
import { currentActionsPart, previousActionsPart, type FollowUpPart } from './parts/follow-up-part';
import { introductionPart, type IntroductionPart } from './parts/introduction-part';
import { overviewPart, type OverviewPart } from './parts/overview-part';
import { pendingPart, type PendingPart } from './parts/pending-part';
import { recommendationPart, type RecommendationPart } from './parts/recommendation-part';
import { remainderPart, type RemainderPart } from './parts/remainder-part';
import { countedResults, resultsOfUnit } from './parts/results-of-unit';
import { driversPart, shortfallPart, type ItemsPart } from './parts/shortfall-part';
import type { StoryItem } from './parts/stories-part';
import { createWriter } from '../writer';

/** Everything a *Laporan Evaluasi Kinerja* of one unit prints; the names are the tags of its template. */
export interface UnitView extends Frame {
  /** The first page. */
  brief: BriefPart;
  heading: Record<string, string>;
  introduction: IntroductionPart;
  overview: OverviewPart;
  /** The course of the year; empty before there are two periods. */
  trend: BarChart[];
  attainment: AttainmentPart;
  comparison: ComparisonPart;
  shortfalls: ItemsPart<StoryItem>;
  drivers: ItemsPart;
  pending: PendingPart;
  budget: BudgetPart;
  remainder: RemainderPart;
  efficiency: string[];
  previousActions: FollowUpPart;
  advice: RecommendationPart;
  currentActions: FollowUpPart;
  closing: string[];
  evidence: EvidencePart;
  references: ReferencePart[];
}

/** Puts the report of a unit into words. The parts are written in the order of the page, so that wordings take turns. */
export function unitView(
  evaluation: Evaluation,
  report: UnitReport,
  profile: AgencyProfile,
  language: Language,
  cellOf: PrintedCell,
  figures: FigurePrinter,
): UnitView {
  const { unit } = report.value;
  const writer = createWriter(evaluation, profile, language, unit.code, figures);
  const shown = resultsOfUnit(evaluation, report);
  const { results } = shown;
  const groups = groupsOfUnit(writer, report);
  const counted = countedResults(evaluation, report);
  const objectives = [...byObjective(counted).keys()].filter((objective) => objective !== '');
  const evidence = evidencePart(writer, results, unit.code);
  const isBelow = ({ indicator }: IndicatorResult): boolean => indicator.unit !== unit.code;
  return {
    ...frameOf(writer, unit.name, unit),
    brief: briefPart(writer, report, unit.name),
    heading: { ...writer.t.headings.unit },
    introduction: introductionPart(writer, {
      name: unit.name,
      code: unit.code,
      isAgency: false,
      indicators: report.value.counts.indicators,
      objectives: objectives.length,
      notReported: report.value.counts.notReported,
      shown: [...new Set([...results, ...counted])].map(({ indicator }) => indicator),
      hasBudget: report.absorption !== null,
      withUnitsBelow: counted.some(isBelow),
      notReportedBelow: counted.filter((result) => isBelow(result) && result.status === 'notReported').length,
      budget:
        report.absorption && groups.length > 0
          ? { rows: rowCount(writer, rowsOf(groups), unit.code), ceiling: report.absorption.ceiling }
          : null,
    }),
    overview: overviewPart(writer, report),
    trend: trendCharts(writer, report),
    attainment: attainmentPart(writer, report, shown),
    comparison: comparisonPart(writer, results),
    shortfalls: shortfallPart(writer, results),
    drivers: driversPart(writer, results),
    pending: pendingPart(writer, report, shown),
    budget: budgetPart(writer, report),
    remainder: remainderPart(writer, report),
    efficiency: [efficiencySentence(writer, report)],
    previousActions: previousActionsPart(writer, report),
    advice: recommendationPart(writer, report, results),
    currentActions: currentActionsPart(writer, report),
    closing: closingParagraphs(writer, unit.name, report.judgement),
    evidence,
    references: referencePart(writer, results, evidence.tables.length > 0 ? 2 : 1, cellOf),
  };
}
