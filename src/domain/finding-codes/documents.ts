/** Findings about documents that were made, against the sheets of today and their own text. */
export const documentSeverities = {
  'document-figure-differs': 'warning',
  'document-figure-gone': 'warning',
  'document-without-figures': 'info',
  'document-would-differ': 'warning',
  'document-figure-edited': 'warning',
  'document-not-readable': 'info',
} as const;
