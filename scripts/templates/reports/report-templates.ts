import { briefBlocks } from '../brief-template';
import { uprightPage } from '../page';
import { papersTemplate } from '../papers';
import { lkjipBlocks } from './lkjip-template';
import { minutesBlocks } from './minutes-template';
import { reconciliationBlocks } from './reconciliation-template';

/** The templates of the reports beside the evaluations, by file name. */
export async function reportTemplates(): Promise<[string, Uint8Array][]> {
  const papers = {
    brief: briefBlocks,
    reconciliation: reconciliationBlocks(),
    minutes: minutesBlocks(),
    lkjip: lkjipBlocks(),
  };
  return [['report-papers.docx', await papersTemplate([{ page: uprightPage, papers }])]];
}
