import { plainFigures, type FigurePrinter } from '../figures/figure';
import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { Language } from '../../text/language';
import { agencyView, type AgencyView } from './agency-view';
import { cleanDeep } from '../clean-text';
import type { PrintedCell } from './parts/annex';
import type { EvaluationPlan } from './plan';
import { unitView, type UnitView } from './unit-view';

export type EvaluationView = UnitView | AgencyView;

/**
 * Everything a planned evaluation prints, ready for its template.
 *
 * @param cellOf where the sheets show an attainment, for the setting `Cetak Rujukan`
 * @param figures takes down what is printed
 * @throws RangeError when the plan names a unit that the evaluation does not report on
 */
export function evaluationView(
  plan: EvaluationPlan,
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
  cellOf: PrintedCell = () => '',
  figures: FigurePrinter = plainFigures,
): EvaluationView {
  if (plan.kind === 'agencyEvaluation') return cleanDeep(agencyView(evaluation, profile, language, cellOf, figures));
  const report = evaluation.units.find(({ value }) => value.unit.code === plan.unit);
  if (!report) throw new RangeError(`The evaluation has no unit ${plan.unit}.`);
  return cleanDeep(unitView(evaluation, report, profile, language, cellOf, figures));
}
