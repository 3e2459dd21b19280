import { AGENCY_CODE } from '../../domain/main-job/unit/unit';
import type { AgencyReport, Evaluation, UnitReport } from '../../domain/main-job/evaluation';
import { roundOrNull } from '../../domain/number';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { flagLabel, limitLabel } from '../../workbook/sheets/labels';
import { causesLabel } from '../../workbook/sheets/main-job/unit-report-sheet';
import type { SummaryUnit } from './summary';

function figures(
  report: UnitReport | AgencyReport,
  language: Language,
): Omit<SummaryUnit, 'code' | 'name' | 'kind' | 'depth'> {
  const words = texts(language);
  const { value, judgement, absorption } = report;
  return {
    value: roundOrNull(value.flagValue),
    meanAttainment: roundOrNull(value.meanAttainment),
    absorption: roundOrNull(absorption?.absorption ?? null),
    attainmentStatus: limitLabel(judgement.attainment, words, language),
    absorptionStatus: limitLabel(judgement.absorption, words, language),
    flag: flagLabel(judgement.flag, words),
    causes: causesLabel(value.causes, words, language),
    indicators: value.counts.indicators,
    counted: value.counts.counted,
    notReported: value.counts.notReported,
  };
}

/** The units of a summary, in the order of the tree; figures rounded as the sheets print them. */
export function summaryUnits(evaluation: Evaluation, language: Language): SummaryUnit[] {
  return evaluation.units.map((report) => {
    const { code, name, kind } = report.value.unit;
    return { code, name, kind, depth: report.depth, ...figures(report, language) };
  });
}

/** The agency of a summary, with how its value was formed. */
export function summaryAgency(
  evaluation: Evaluation,
  name: string,
  language: Language,
): SummaryUnit & { formedFrom: string } {
  const { terms, sheets } = texts(language);
  const { agency } = evaluation;
  return {
    code: AGENCY_CODE,
    name: name || sheets.agencyFallback,
    kind: terms.budgetLevel.agency,
    depth: 0,
    ...figures(agency, language),
    formedFrom: terms.agencyFormation[agency.value.formation],
  };
}
