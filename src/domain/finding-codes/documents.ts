/** Findings about records that are read back, and about documents against the sheets of today and their own text. */
export const documentSeverities = {
  'document-figure-differs': 'warning',
  'document-figure-gone': 'warning',
  'document-without-figures': 'info',
  'document-text-differs': 'warning',
  'document-not-readable': 'info',
  'record-row-unmatched': 'warning',
  'record-status-unknown': 'warning',
} as const;
