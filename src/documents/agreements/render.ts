import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/evaluation';
import type { Language } from '../../text/language';
import { fillTemplate, readTemplate, type Template } from '../fill-template';
import { onPaper } from '../paper';
import agreementTemplate from '../templates/agreement.docx';
import type { AgreementPlan } from './plan';
import { agreementView } from './view';

const languageTags: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Templates by paper and language, kept between the documents of a run. */
const known = new Map<string, Template>();

function templateFor(paper: AgencyProfile['paper'], language: Language): Template {
  const key = `${paper} ${language}`;
  const template =
    known.get(key) ??
    readTemplate(agreementTemplate, (xml) =>
      onPaper(xml, paper).replaceAll('w:val="id-ID"', `w:val="${languageTags[language]}"`),
    );
  known.set(key, template);
  return template;
}

/**
 * Makes the agreement set of an official as .docx bytes; the same input gives the same bytes.
 *
 * @throws UnknownTagError, TemplateError when the template does not fit (see fill-template)
 */
export function renderAgreement(
  plan: AgreementPlan,
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
): Uint8Array {
  return fillTemplate(templateFor(profile.paper, language), agreementView(plan, evaluation, profile, language));
}
