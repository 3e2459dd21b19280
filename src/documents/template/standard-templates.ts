import type { AgencyProfile } from '../../domain/agency-profile';
import type { Language } from '../../text/language';
import { BODY_PATH, cutBody } from '../file/cut-body';
import { readTemplate, type Template } from '../file/fill-template';
import type { TemplateSource } from '../file/office-package';
import { onPaper } from '../paper';
import agreementTemplate from '../templates/agreement.docx';
import awardPapers from '../templates/award-papers.docx';
import agencyTemplate from '../templates/evaluation-agency.docx';
import unitTemplate from '../templates/evaluation-unit.docx';
import peoplePapers from '../templates/people-papers.docx';
import reportPapers from '../templates/report-papers.docx';

/** A template that the add-on brings along: a file, or one paper out of a file of several. */
interface StandardTemplate {
  file: TemplateSource;
  /** The body that takes the place of the file's own. */
  body?: { from: TemplateSource; paper: string };
  /** The paper lies across: its frame is made for A4 alone and leaves no room for a page number. */
  across?: boolean;
}

const cut = (from: TemplateSource, paper: string): StandardTemplate => ({
  file: unitTemplate,
  body: { from, paper },
});

const standard = {
  unitEvaluation: { file: unitTemplate },
  agencyEvaluation: { file: agencyTemplate },
  reconciliation: cut(reportPapers, 'reconciliation'),
  minutes: cut(reportPapers, 'minutes'),
  lkjip: cut(reportPapers, 'lkjip'),
  agreement: { file: agreementTemplate },
  awardMinutes: cut(awardPapers, 'minutes'),
  awardDecree: cut(awardPapers, 'decree'),
  awardTeam: cut(awardPapers, 'decree'),
  awardCertificate: { ...cut(awardPapers, 'certificate'), across: true },
  awardAssembly: cut(awardPapers, 'statement'),
  awardPress: cut(awardPapers, 'statement'),
  farewell: cut(peoplePapers, 'report'),
  thanks: { ...cut(peoplePapers, 'thanks'), across: true },
  handover: cut(peoplePapers, 'report'),
  reflection: cut(peoplePapers, 'report'),
  volunteer: cut(peoplePapers, 'report'),
  unitReflection: cut(peoplePapers, 'report'),
} satisfies Record<string, StandardTemplate>;

/** A kind of document that is filled into a template; keys of the ledger begin with it. */
export type TemplateKind = keyof typeof standard;

/** What the add-on's templates are fitted to. */
export interface Layout {
  paper: AgencyProfile['paper'];
  language: Language;
}

const languageTags: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Templates by kind, paper and language, kept between the documents of a run. */
const known = new Map<string, Template>();

/**
 * The add-on's template of a kind, on its paper and in the language of its spelling.
 *
 * @throws TemplateError when the file does not hold the paper
 */
export function standardTemplate(kind: TemplateKind, { paper, language }: Layout): Template {
  const { file, body, across = false }: StandardTemplate = standard[kind];
  const size = across ? 'A4' : paper;
  const key = `${kind} ${size} ${language}`;
  const edit = (xml: string, path: string): string => {
    const own = body && path === BODY_PATH ? cutBody(body.from, body.paper, xml, across) : xml;
    return onPaper(own, size).replaceAll('w:val="id-ID"', `w:val="${languageTags[language]}"`);
  };
  const template = known.get(key) ?? readTemplate(file, edit);
  known.set(key, template);
  return template;
}
