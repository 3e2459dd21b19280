import { bodyOf } from '../paper-body';
import papersTemplate from '../templates/award-papers.docx';

export { BODY_PATH } from '../paper-body';

export type PaperBody = 'minutes' | 'decree' | 'statement' | 'certificate';

/**
 * The body of an award paper; a certificate lies across.
 *
 * @param packageBody body of the package that it is put into, for its references
 * @throws TemplateError when the file does not hold the paper
 */
export const paperBody = (body: PaperBody, packageBody: string): string =>
  bodyOf(papersTemplate, body, body === 'certificate', packageBody);
