import { planReports, renderReport, reportFingerprint } from '../../documents/main';
import type { MeetingMatter, Report, ReportSources } from '../../documents/reports/plan';
import { texts } from '../../text';
import type { DocumentJob, TaskContext } from '../run/task';

/** The documents of a report: one for the agency, or one per meeting. */
export function reportJobs(
  report: Report,
  { data, evaluation, today, documentLanguage: language, frame }: TaskContext,
  meetings: readonly MeetingMatter[] = [],
): DocumentJob[] {
  const kinds = texts(frame.language).sheets.documentKinds;
  const sources: ReportSources = { evaluation, profile: { ...data.settings.profile, today }, language, meetings };
  return planReports(report, sources).map((plan) => ({
    plan: { key: plan.key, subject: plan.subject, name: plan.name, folder: plan.folder },
    kind: kinds[report],
    fingerprint: () => reportFingerprint(plan, sources),
    render: () => renderReport(plan, sources),
  }));
}
