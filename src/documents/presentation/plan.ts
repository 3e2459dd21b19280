import { AGENCY_CODE } from '../../domain/main-job/unit/unit';
import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/main-job/evaluation';
import { texts } from '../../text';
import { documentTexts } from '../../text/documents';
import type { Language } from '../../text/language';
import type { DocumentPlan } from '../document';
import { fileName, safeName } from '../file-name';
import { periodLabels } from '../period-words';
import { documentKey, periodPart } from '../kinds';

/** The one set of slides of a period. */
export function planPresentation(
  evaluation: Evaluation,
  { agency }: Pick<AgencyProfile, 'agency'>,
  language: Language,
): DocumentPlan {
  const { rules } = evaluation.input;
  const { frame, presentation } = documentTexts(language);
  const folder = safeName(frame.folder(rules.year, periodLabels(rules.period, rules.year, language).written));
  const subject = agency.trim() || texts(language).terms.budgetLevel.agency;
  return {
    kind: 'presentation',
    key: documentKey('presentation', { period: periodPart(rules) }, language),
    subject,
    name: fileName([folder, presentation.title], subject, AGENCY_CODE, new Set()),
    folder: [folder],
  };
}
