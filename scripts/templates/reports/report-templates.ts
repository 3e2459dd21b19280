import { papersTemplate, type Page } from '../awards/papers';
import { lkjipBlocks } from './lkjip-template';
import { minutesBlocks } from './minutes-template';
import { reconciliationBlocks } from './reconciliation-template';

/** The page of letters and reports; the text is 165 mm wide. */
const uprightPage: Page = { landscape: false, top: 22, bottom: 20, left: 25, right: 20, edge: 10 };

/** The templates of the reports beside the evaluations, by file name. */
export async function reportTemplates(): Promise<[string, Uint8Array][]> {
  const papers = { reconciliation: reconciliationBlocks(), minutes: minutesBlocks(), lkjip: lkjipBlocks() };
  return [['report-papers.docx', await papersTemplate([{ page: uprightPage, papers }])]];
}
