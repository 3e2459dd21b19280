import type { AgencyProfile } from '../domain/agency-profile';
import type { Evaluation } from '../domain/evaluation';
import type { Language } from '../text/language';
import { fillTemplate, readTemplate, type Template } from './fill-template';
import type { DocumentPlan } from './plan';
import agencyTemplate from './templates/evaluation-agency.docx';
import unitTemplate from './templates/evaluation-unit.docx';
import { evaluationView } from './view';

type Kind = DocumentPlan['kind'];
type Paper = AgencyProfile['paper'];

const templates: Record<Kind, string> = { unitEvaluation: unitTemplate, agencyEvaluation: agencyTemplate };

/** Width and height in twentieths of a point; the templates are made for A4, F4 is 215 × 330 mm. */
const paperSizes: Record<Paper, [number, number]> = { A4: [11906, 16838], F4: [12189, 18709] };
const languageTags: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

const onPaper = (xml: string, paper: Paper): string => {
  const [width, height] = paperSizes[paper];
  const [templateWidth, templateHeight] = paperSizes.A4;
  return xml
    .replaceAll(`w:w="${templateWidth}" w:h="${templateHeight}"`, `w:w="${width}" w:h="${height}"`)
    .replaceAll(`w:w="${templateHeight}" w:h="${templateWidth}"`, `w:w="${height}" w:h="${width}"`);
};

/** Templates by kind, paper and language, kept between the documents of a run. */
const known = new Map<string, Template>();

function templateFor(kind: Kind, paper: Paper, language: Language): Template {
  const key = `${kind} ${paper} ${language}`;
  const template =
    known.get(key) ??
    readTemplate(templates[kind], (xml) =>
      onPaper(xml, paper).replaceAll('w:val="id-ID"', `w:val="${languageTags[language]}"`),
    );
  known.set(key, template);
  return template;
}

/**
 * Makes the document of a plan as .docx bytes; the same input gives the same bytes.
 *
 * @throws RangeError when the plan names a unit that the evaluation does not report on
 * @throws UnknownTagError, TemplateError when the template does not fit (see fill-template)
 */
export function renderEvaluation(
  plan: DocumentPlan,
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
): Uint8Array {
  const view = evaluationView(plan, evaluation, profile, language);
  return fillTemplate(templateFor(plan.kind, profile.paper, language), view);
}
