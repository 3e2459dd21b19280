import type { AgencyProfile } from '../../domain/agency-profile';
import type { Logo } from '../../domain/logo';
import type { Language } from '../../text/language';
import type { Template } from '../file/fill-template';
import { OfficePackage } from '../file/office-package';
import type { Pack } from '../file/zip-file';
import { editSteps, type Step } from '../file/template-steps';
import { documentKinds, type TemplateKind } from '../kinds';
import { onPaper } from '../paper';
import { readingOf, type Papers } from './standard-readings';

/** What the add-on's templates are fitted to. */
export interface Layout {
  paper: AgencyProfile['paper'];
  language: Language;
  /** The picture that views show. */
  logo?: Logo;
  /** How the parts of the file are packed; absent: they stay as they are. */
  pack?: Pack;
}

/** The language of the spelling of a document. */
const languageTags: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Templates by their place, paper and language, kept between the documents of a run. */
const known = new Map<string, Template>();

/** A template whose texts are changed, of whatever part they are. */
function edited(papers: Papers, edit: (xml: string, path: string) => string): Template {
  const zip = new OfficePackage();
  const steps = new Map<string, readonly Step[]>();
  for (const [path, content] of readingOf(papers)) {
    const own = (xml: string): string => edit(xml, path);
    // A part that is filled has its place in the order of the file before it has its text.
    zip.file(path, typeof content === 'string' ? own(content) : '');
    if (typeof content !== 'string') steps.set(path, editSteps(content, own));
  }
  return { zip, steps, byLibrary: null };
}

/**
 * A template of the add-on's on a paper and in the language of its spelling.
 *
 * @param more what else is changed in the texts of a part
 * @throws TemplateError when the file does not hold the paper
 */
export function templateOn(
  papers: Papers,
  { paper, language }: Layout,
  more: (xml: string, path: string) => string = (xml) => xml,
): Template {
  const key = [papers.file, papers.paper, paper, language].join(' ');
  const spelling = `w:val="${languageTags[language]}"`;
  const edit = (xml: string, path: string): string =>
    onPaper(more(xml, path), paper).replaceAll('w:val="id-ID"', spelling);
  const template = known.get(key) ?? edited(papers, edit);
  known.set(key, template);
  return template;
}

/** The add-on's template of a kind of documents; what lies across has a frame that is made for A4. */
export function standardTemplate(kind: TemplateKind, layout: Layout): Template {
  const papers: Papers = documentKinds[kind].template;
  return templateOn(papers, papers.across ? { ...layout, paper: 'A4' } : layout);
}
