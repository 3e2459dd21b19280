import { BODY_PATH, cutBody } from '../file/cut-body';
import { OfficePackage } from '../file/office-package';
import { readTemplate } from '../file/read-template';
import type { Step } from '../file/template-steps';
import { documentKinds, type TemplateFile } from '../kinds';
import agreementTemplate from '../templates/agreement.docx';
import awardPapers from '../templates/award-papers.docx';
import agencyTemplate from '../templates/evaluation-agency.docx';
import unitTemplate from '../templates/evaluation-unit.docx';
import formPaper from '../templates/form-paper.docx';
import peoplePapers from '../templates/people-papers.docx';
import reportPapers from '../templates/report-papers.docx';

/** Where a template of the add-on's stands: a file, or one paper out of several, which takes the place of the body of a unit's evaluation. */
export interface Papers {
  file: TemplateFile | 'form-paper';
  paper?: string;
  /** The paper lies across, without a page number. */
  across?: boolean;
}

/** What forms are drawn on. */
export const FORM_PAPER: Papers = { file: 'form-paper', paper: 'form' };

/** A template that has been read: the parts of its file in their order, as texts, or where they may have tags as the steps that fill them. */
export type Reading = readonly (readonly [path: string, content: string | readonly Step[]])[];

const files: Readonly<Record<Papers['file'], string>> = {
  'evaluation-unit': unitTemplate,
  'evaluation-agency': agencyTemplate,
  agreement: agreementTemplate,
  'award-papers': awardPapers,
  'people-papers': peoplePapers,
  'report-papers': reportPapers,
  'form-paper': formPaper,
};

/** A template by a name of its own. */
export const nameOf = ({ file, paper = '' }: Papers): string => `${file} ${paper}`.trim();

function packageOf({ file, paper, across }: Papers): OfficePackage {
  if (paper === undefined) return new OfficePackage(files[file]);
  const zip = new OfficePackage(unitTemplate);
  return zip.file(BODY_PATH, cutBody(files[file], paper, zip.file(BODY_PATH)?.asText() ?? '', across));
}

/**
 * Reads a template of the add-on's, for A4 and Indonesian. The bundle has no library do this: the build puts what it comes to in
 * the place of this file (`scripts/template-pack.mjs`).
 *
 * @throws TemplateError when the file does not hold the paper; RangeError when filling it would need the library
 */
export function readingOf(papers: Papers): Reading {
  const { zip, steps, byLibrary } = readTemplate(packageOf(papers));
  if (byLibrary) throw new RangeError(`${nameOf(papers)} asks for what only the library does.`);
  return Object.values(zip.files).map(({ name, asText }) => [name, steps.get(name) ?? asText()]);
}

/** Every template of the add-on's, read. */
export function allReadings(): Record<string, Reading> {
  const kinds = Object.values(documentKinds).flatMap<Papers>(({ template }) => template ?? []);
  return Object.fromEntries([...kinds, FORM_PAPER].map((papers) => [nameOf(papers), readingOf(papers)]));
}
