import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/evaluation';
import type { Language } from '../../text/language';
import { BODY_PATH } from '../cut-body';
import { fillTemplate, readTemplate, type Template } from '../fill-template';
import { onPaper } from '../paper';
import packageTemplate from '../templates/evaluation-unit.docx';
import { paperBody, type PaperBody } from './paper-body';
import type { AwardPaper, AwardPlan } from './plan';
import { awardView } from './view';

const bodies: Record<AwardPaper, PaperBody> = {
  minutes: 'minutes',
  decree: 'decree',
  team: 'decree',
  certificate: 'certificate',
  assembly: 'statement',
  press: 'statement',
};

const languageTags: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Templates by paper, size and language, kept between the documents of a run. */
const known = new Map<string, Template>();

function templateFor(paper: AwardPaper, size: AgencyProfile['paper'], language: Language): Template {
  // The frame of a certificate is made for A4 alone.
  const sheet = paper === 'certificate' ? 'A4' : size;
  const key = `${paper} ${sheet} ${language}`;
  const template =
    known.get(key) ??
    readTemplate(packageTemplate, (xml, path) =>
      onPaper(path === BODY_PATH ? paperBody(bodies[paper], xml) : xml, sheet).replaceAll(
        'w:val="id-ID"',
        `w:val="${languageTags[language]}"`,
      ),
    );
  known.set(key, template);
  return template;
}

/**
 * Makes an award paper as .docx bytes; the same input gives the same bytes.
 *
 * @throws RangeError when the plan has no result, or a certificate no winner
 * @throws UnknownTagError, TemplateError when the template does not fit (see fill-template)
 */
export function renderAward(
  plan: AwardPlan,
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
): Uint8Array {
  return fillTemplate(templateFor(plan.paper, profile.paper, language), awardView(plan, evaluation, profile, language));
}
