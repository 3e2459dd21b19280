import { info, warning, type FindingTable } from './values';

/** Findings about records that are read back, and about documents against the sheets of today and their own text. */
export const documentCodes = {
  'document-figure-differs': warning({ document: 'text', figure: 'text', then: 'text', now: 'text' }),
  'document-figure-gone': warning({ document: 'text', figure: 'text', then: 'text' }),
  'document-without-figures': info({ document: 'text' }),
  'document-figures-unkept': info({ document: 'text' }),
  'document-would-differ': warning({ document: 'text' }),
  'document-figure-edited': warning({ document: 'text', figure: 'text', then: 'text', now: 'text' }),
  'document-not-readable': info({ document: 'text', reason: 'text' }),
  'explanations-missing': warning({
    unit: 'code',
    name: 'text',
    period: 'period',
    cause: 'few',
    remedy: 'few',
    due: 'few',
    rows: 'few',
  }),
  'final-with-gaps': warning({ document: 'text', gaps: 'choices' }),
  'record-row-unmatched': warning({ row: 'row' }),
  'record-status-unknown': warning({ value: 'text', row: 'row', allowed: 'choices' }),
} satisfies FindingTable;
