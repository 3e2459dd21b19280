import type { Language } from '../../text/language';
import type { AgencyProfile } from '../../domain/agency-profile';
import { cleanDeep } from '../clean-text';
import { fillTemplate, readTemplate, type Template } from '../fill-template';
import { fingerprint } from '../fingerprint';
import { onPaper } from '../paper';
import { BODY_PATH, cutBody } from '../cut-body';
import packageTemplate from '../templates/evaluation-unit.docx';
import papersTemplate from '../templates/people-papers.docx';
import { createPeopleWriter, type PeopleFrame } from './people-writer';
import type { PeoplePlan } from './plan';

const languageTags: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Templates by body, size and language, kept between the documents of a run. */
const known = new Map<string, Template>();

function templateFor(body: 'report' | 'thanks', size: AgencyProfile['paper'], language: Language): Template {
  // The frame of a certificate is made for A4 alone.
  const sheet = body === 'thanks' ? 'A4' : size;
  const key = `${body} ${sheet} ${language}`;
  const template =
    known.get(key) ??
    readTemplate(packageTemplate, (xml, path) =>
      onPaper(path === BODY_PATH ? cutBody(papersTemplate, body, xml, body === 'thanks') : xml, sheet).replaceAll(
        'w:val="id-ID"',
        `w:val="${languageTags[language]}"`,
      ),
    );
  known.set(key, template);
  return template;
}

const viewOf = (plan: PeoplePlan, frame: PeopleFrame): object =>
  cleanDeep(plan.view(createPeopleWriter(frame, plan.subject)));

/**
 * Makes a paper about people as .docx bytes; the same input gives the same bytes.
 *
 * @throws UnknownTagError, TemplateError when the template does not fit (see fill-template)
 */
export function renderPeople(plan: PeoplePlan, frame: PeopleFrame): Uint8Array {
  const body = plan.paper === 'thanks' ? 'thanks' : 'report';
  return fillTemplate(templateFor(body, frame.profile.paper, frame.language), viewOf(plan, frame));
}

/** Fingerprint of a planned paper: what it prints, its paper and its name. No paper prints the day of the run. */
export function peopleFingerprint(plan: PeoplePlan, frame: PeopleFrame): string {
  const { name, folder } = plan;
  return fingerprint({ view: viewOf(plan, frame), paper: frame.profile.paper, language: frame.language, name, folder });
}
