import { planReports, reportView } from '../../documents/main';
import type { MeetingMatter, Report, ReportPlan, ReportSources } from '../../documents/reports/plan';
import { documentProfile } from '../documents/content/document-profile';
import { filledDocuments, type Filling } from '../documents/content/filled-documents';
import type { DocumentJob, TaskContext } from '../run/task';

/** The documents of a report: one for the agency, or one per meeting. */
export function reportJobs(
  report: Report,
  context: TaskContext,
  meetings: readonly MeetingMatter[] = [],
): DocumentJob[] {
  const { evaluation, documentLanguage: language } = context;
  const sources: ReportSources = { evaluation, profile: documentProfile(context), language, meetings };
  const filling: Filling<ReportPlan> = {
    view: (plan, figures, profile) => reportView(plan, { ...sources, profile }, figures),
    isOfOtherPeriod: ({ matter }) => matter !== null && matter.evaluation !== evaluation,
  };
  return filledDocuments(planReports(report, sources), filling, context);
}
