import { cutBody } from '../cut-body';
import papersTemplate from '../templates/award-papers.docx';

export type PaperBody = 'minutes' | 'decree' | 'statement' | 'certificate';

/**
 * The body of an award paper. A certificate lies across and has no page number below its frame.
 *
 * @param packageBody body of the package it is put into, for its references
 * @throws TemplateError when the file does not hold the paper
 */
export function paperBody(body: PaperBody, packageBody: string): string {
  return cutBody(papersTemplate, body, packageBody, body === 'certificate');
}
