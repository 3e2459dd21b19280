import { AGENCY_CODE } from '../../domain/main-job/unit/unit';
import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { Meeting, YearPeriod } from '../../domain/meeting';
import { texts } from '../../text';
import { documentTexts } from '../../text/documents';
import type { Language } from '../../text/language';
import type { FilledPlan } from '../document';
import { fileName, safeName } from '../file-name';
import { periodLabels } from '../period-words';
import { documentKey, periodPart, type KindIn } from '../kinds';

/** The reports beside the evaluations: reconciliation, minutes of meetings, draft of the annual report's chapter III. */
export type Report = KindIn<'report-papers'>;

/** A meeting with the figures of the period that it spoke of. */
export interface MeetingMatter {
  meeting: Meeting;
  about: YearPeriod;
  /** Null when the workbook has no figures of that period. */
  evaluation: Evaluation | null;
}

/** What reports are made from. */
export interface ReportSources {
  evaluation: Evaluation;
  profile: AgencyProfile;
  language: Language;
  /** In the order of the sheet; only minutes need them. */
  meetings: readonly MeetingMatter[];
}

/** A report to be made. */
export interface ReportPlan extends FilledPlan {
  kind: Report;
  /** The meeting that minutes tell of. */
  matter: MeetingMatter | null;
}

/** One document for the agency, or one per meeting. */
export function planReports(
  report: Report,
  {
    evaluation,
    profile,
    language,
    meetings,
  }: Omit<ReportSources, 'profile'> & { profile: Pick<AgencyProfile, 'agency'> },
): ReportPlan[] {
  const { rules } = evaluation.input;
  const { frame, reports } = documentTexts(language);
  const { terms } = texts(language);
  const folderOf = ({ year, period }: YearPeriod): string =>
    safeName(frame.folder(year, periodLabels(period, year, language).written));
  const { title } = reports[report];
  if (report !== 'minutes') {
    const folder = folderOf(rules);
    const subject = profile.agency.trim() || terms.budgetLevel.agency;
    return [
      {
        key: documentKey(report, { period: periodPart(rules) }, language),
        kind: report,
        subject,
        name: fileName([folder, title], subject, AGENCY_CODE, new Set()),
        folder: [folder],
        matter: null,
      },
    ];
  }
  const taken = new Set<string>();
  return meetings.map((matter): ReportPlan => {
    const { date, number, agenda } = matter.meeting;
    const subject = agenda || terms.budgetLevel.agency;
    return {
      key: documentKey('minutes', { meeting: date, number }, language),
      kind: 'minutes',
      subject,
      name: fileName([date, title], subject, number, taken),
      folder: [folderOf(matter.about)],
      matter,
    };
  });
}
