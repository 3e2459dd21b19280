import type { AgencyProfile } from '../../domain/agency-profile';
import type { Logo } from '../../domain/logo';
import type { Language } from '../../text/language';
import { BODY_PATH, cutBody } from '../file/cut-body';
import { readTemplate, type Template } from '../file/fill-template';
import type { TemplateSource } from '../file/office-package';
import { documentKinds, type TemplateFile, type TemplateKind } from '../kinds';
import { onPaper } from '../paper';
import agreementTemplate from '../templates/agreement.docx';
import awardPapers from '../templates/award-papers.docx';
import agencyTemplate from '../templates/evaluation-agency.docx';
import unitTemplate from '../templates/evaluation-unit.docx';
import peoplePapers from '../templates/people-papers.docx';
import reportPapers from '../templates/report-papers.docx';

const files: Record<TemplateFile, TemplateSource> = {
  'evaluation-unit': unitTemplate,
  'evaluation-agency': agencyTemplate,
  agreement: agreementTemplate,
  'award-papers': awardPapers,
  'people-papers': peoplePapers,
  'report-papers': reportPapers,
};

/** What the add-on's templates are fitted to. */
export interface Layout {
  paper: AgencyProfile['paper'];
  language: Language;
  /** The picture that views show. */
  logo?: Logo;
}

/** The language of the spelling of a document. */
export const languageTags: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Where a template stands; one paper out of several takes the place of the body of a unit's evaluation. */
interface Papers {
  file: TemplateFile;
  paper?: string;
  across?: boolean;
}

/** Templates by kind, paper and language, kept between the documents of a run. */
const known = new Map<string, Template>();

/**
 * The add-on's template of a kind, on its paper and in the language of its spelling.
 *
 * @throws TemplateError when the file does not hold the paper
 */
export function standardTemplate(kind: TemplateKind, { paper, language }: Layout): Template {
  const { file, paper: body, across = false }: Papers = documentKinds[kind].template;
  const size = across ? 'A4' : paper;
  const key = `${kind} ${size} ${language}`;
  const edit = (xml: string, path: string): string => {
    const own = body && path === BODY_PATH ? cutBody(files[file], body, xml, across) : xml;
    return onPaper(own, size).replaceAll('w:val="id-ID"', `w:val="${languageTags[language]}"`);
  };
  const template = known.get(key) ?? readTemplate(body ? unitTemplate : files[file], edit);
  known.set(key, template);
  return template;
}
