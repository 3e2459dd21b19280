import type { AgencyProfile } from '../domain/agency-profile';
import type { Evaluation } from '../domain/evaluation';
import type { Language } from '../text/language';
import { fillTemplate, readTemplate, type Template } from './fill-template';
import { onPaper } from './paper';
import type { DocumentPlan } from './plan';
import { evaluationTemplates, readOwnTemplate } from './template/evaluation-templates';
import type { OwnTemplate } from './template/own-template';
import { evaluationView } from './view';

type Kind = DocumentPlan['kind'];
type Paper = AgencyProfile['paper'];

const languageTags: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Templates by kind, paper and language, kept between the documents of a run. */
const known = new Map<string, Template>();

function templateFor(kind: Kind, paper: Paper, language: Language): Template {
  const key = `${kind} ${paper} ${language}`;
  const template =
    known.get(key) ??
    readTemplate(evaluationTemplates[kind], (xml) =>
      onPaper(xml, paper).replaceAll('w:val="id-ID"', `w:val="${languageTags[language]}"`),
    );
  known.set(key, template);
  return template;
}

/**
 * Makes the document of a plan as .docx bytes; the same input gives the same bytes.
 *
 * @param own the agency's own template, which keeps its paper and language as they are; absent: the add-on's
 * @throws RangeError when the plan names a unit that the evaluation does not report on
 * @throws UnknownTagError, TemplateError when the template does not fit (see fill-template)
 */
export function renderEvaluation(
  plan: DocumentPlan,
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
  own?: OwnTemplate,
): Uint8Array {
  const view = evaluationView(plan, evaluation, profile, language);
  return fillTemplate(own ? readOwnTemplate(own) : templateFor(plan.kind, profile.paper, language), view);
}
