import { AGENCY_CODE } from '../../domain/main-job/unit/unit';
import type { FigurePrinter } from '../figures/figure';
import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { Language } from '../../text/language';
import { agencyBudgetPart, type AgencyBudgetPart } from './agency/agency-budget-part';
import { agreementPart, type AgreementPart } from './agency/agreement-part';
import { honoursPart, type HonoursPart } from './agency/honours-part';
import { reasonsPart, type ReasonsPart } from './agency/reasons-part';
import { recurringPart, type RecurringPart } from './agency/recurring-part';
import { standardsPart, type StandardsPart } from './agency/standards-part';
import { strategyPart, type StrategyPart } from './agency/strategy-part';
import { summaryPart, type SummaryPart } from './agency/summary-part';
import { unitsPart, type UnitsPart } from './agency/units-part';
import type { BarChart } from '../brief/charts';
import { trendCharts } from '../brief/trend';
import { briefPart, type BriefPart } from '../brief/brief-part';
import { frameOf, type Frame } from '../frame';
import { paragraphs } from '../clean-text';
import { referencePart, type PrintedCell, type ReferencePart } from './parts/annex';
import { budgetGroups, rowCount, rowsOf } from './parts/budget-items';
import { closingParagraphs } from './parts/closing-part';
import { followUpRows, statusNote, type FollowUpRow } from './parts/follow-up-part';
import { introductionPart, type IntroductionPart } from './parts/introduction-part';
import { tableOf, type Table } from '../view-model';
import { createWriter } from '../writer';

/** Everything the agency's *Laporan Evaluasi Kinerja* prints; the names are the tags of its template. */
export interface AgencyView extends Frame {
  /** The first page. */
  brief: BriefPart;
  heading: Record<string, string>;
  summary: SummaryPart;
  /** The course of the year; empty before there are two periods. */
  trend: BarChart[];
  introduction: IntroductionPart;
  agreement: AgreementPart;
  units: UnitsPart;
  standards: StandardsPart;
  budget: AgencyBudgetPart;
  remainder: ReasonsPart;
  recurring: RecurringPart;
  strategy: StrategyPart;
  honours: HonoursPart;
  closing: string[];
  matrix: { paragraphs: string[]; tables: Table<FollowUpRow>[] };
  references: ReferencePart[];
}

/** Puts the report of the agency into words. */
export function agencyView(
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
  cellOf: PrintedCell,
  figures: FigurePrinter,
): AgencyView {
  const writer = createWriter(evaluation, profile, language, `agency ${evaluation.input.rules.year}`, figures);
  const { t, agency: name } = writer;
  const { agency, budget, results, input } = evaluation;
  const rows = budget ? rowsOf(budgetGroups(budget, null)) : [];
  const objectives = new Set(results.map(({ indicator }) => indicator.objective.trim()).filter((text) => text !== ''));
  const matrix = followUpRows(writer, input.followUps);
  return {
    ...frameOf(writer, name, null),
    brief: briefPart(writer, agency, name),
    heading: { ...t.headings.agency },
    summary: summaryPart(writer),
    trend: trendCharts(writer, agency),
    introduction: introductionPart(writer, {
      name,
      code: AGENCY_CODE,
      isAgency: true,
      indicators: agency.value.counts.indicators,
      objectives: objectives.size,
      notReported: agency.value.counts.notReported,
      shown: evaluation.input.indicators,
      hasBudget: agency.absorption !== null && agency.absorption.leaves > 0,
      withUnitsBelow: false,
      notReportedBelow: 0,
      budget:
        agency.absorption && rows.length > 0
          ? { rows: rowCount(writer, rows, AGENCY_CODE), ceiling: agency.absorption.ceiling }
          : null,
    }),
    agreement: agreementPart(writer),
    units: unitsPart(writer),
    standards: standardsPart(writer),
    budget: agencyBudgetPart(writer),
    remainder: reasonsPart(writer),
    recurring: recurringPart(writer),
    strategy: strategyPart(writer),
    honours: honoursPart(writer),
    closing: closingParagraphs(writer, name, agency.judgement),
    matrix: {
      paragraphs: paragraphs(matrix.length === 0 ? t.agency.matrix.none : statusNote(writer, input.followUps)),
      tables: tableOf(matrix),
    },
    references: referencePart(writer, results, matrix.length > 0 ? 2 : 1, cellOf),
  };
}
