import { plainFigures, type FigurePrinter } from '../figures/figure';
import { cleanDeep } from '../clean-text';
import type { Frame } from '../frame';
import { createWriter, type Writer } from '../writer';
import { lkjipView } from './lkjip-view';
import { briefView } from '../brief/brief-view';
import { minutesView } from './minutes-view';
import type { Report, ReportPlan, ReportSources } from './plan';
import { reconciliationView } from './reconciliation-view';

/** What each report prints. */
const views: Record<Report, (writer: Writer, plan: ReportPlan) => Frame> = {
  brief: briefView,
  reconciliation: reconciliationView,
  minutes: minutesView,
  lkjip: lkjipView,
};

/** Everything a planned report prints, ready for its template. */
export function reportView(
  plan: ReportPlan,
  { evaluation, profile, language }: ReportSources,
  figures: FigurePrinter = plainFigures,
): Frame {
  const writer = createWriter(plan.matter?.evaluation ?? evaluation, profile, language, plan.key, figures);
  return cleanDeep(views[plan.kind](writer, plan));
}
