import { certificateBlocks, certificatePage } from './certificate-template';
import { decreeBlocks } from './decree-template';
import { minutesBlocks } from './minutes-template';
import { uprightPage } from '../page';
import { papersTemplate } from '../papers';
import { statementBlocks } from './statement-template';

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
