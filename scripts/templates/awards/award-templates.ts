import { certificateBlocks, certificatePage } from './certificate-template';
import { decreeBlocks } from './decree-template';
import { minutesBlocks } from './minutes-template';
import { papersTemplate, type Page } from './papers';
import { statementBlocks } from './statement-template';

/** The page of letters and reports; the text is 165 mm wide. */
export const uprightPage: Page = { landscape: false, top: 22, bottom: 20, left: 25, right: 20, edge: 10 };

/** The templates of the award papers by file name. */
export async function awardTemplates(): Promise<[string, Uint8Array][]> {
  const upright = { minutes: minutesBlocks(), decree: decreeBlocks(), statement: statementBlocks() };
  const across = { certificate: certificateBlocks() };
  const sections = [
    { page: uprightPage, papers: upright },
    { page: certificatePage, papers: across },
  ];
  return [['award-papers.docx', await papersTemplate(sections)]];
}
