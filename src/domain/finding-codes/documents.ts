import { info, warning, type FindingTable } from './values';

/** Findings about documents that were made, against the sheets of today and their own text. */
export const documentCodes = {
  'document-figure-differs': warning({ document: 'text', figure: 'text', then: 'text', now: 'text' }),
  'document-figure-gone': warning({ document: 'text', figure: 'text', then: 'text' }),
  'document-without-figures': info({ document: 'text' }),
  'document-text-differs': warning({ document: 'text', count: 'count', figures: 'phrases' }),
  'document-not-readable': info({ document: 'text', reason: 'text' }),
} satisfies FindingTable;
