import { cleanDeep } from '../clean-text';
import type { Frame } from '../frame';
import { fingerprint } from '../fingerprint';
import { createWriter, type Writer } from '../writer';
import { lkjipView } from './lkjip-view';
import { minutesView } from './minutes-view';
import type { Report, ReportPlan, ReportSources } from './plan';
import { reconciliationView } from './reconciliation-view';

/** What each report prints. */
const views: Record<Report, (writer: Writer, plan: ReportPlan) => Frame> = {
  reconciliation: reconciliationView,
  minutes: minutesView,
  lkjip: lkjipView,
};

/** The view written last: a run asks for the fingerprint of a report and, right after it, for the report itself. */
let last: { plan: ReportPlan; sources: ReportSources; view: Frame } | null = null;

/** Everything a planned report prints, ready for its template. The view is shared between callers: do not change it. */
export function reportView(plan: ReportPlan, sources: ReportSources): Frame {
  if (last?.plan === plan && last.sources === sources) return last.view;
  const { profile, language } = sources;
  const writer = createWriter(plan.matter?.evaluation ?? sources.evaluation, profile, language, plan.key);
  const view = cleanDeep(views[plan.report](writer, plan));
  last = { plan, sources, view };
  return view;
}

/** Fingerprint of a planned report: what it prints, its paper and its name, without the day of signing. */
export function reportFingerprint(plan: ReportPlan, sources: ReportSources): string {
  const view = reportView(plan, sources);
  const { name, folder } = plan;
  const { profile, language } = sources;
  const undated = { ...view, signature: { ...view.signature, date: '' } };
  return fingerprint({ view: undated, paper: profile.paper, language, name, folder });
}
