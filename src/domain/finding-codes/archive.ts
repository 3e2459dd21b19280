/** Findings about frozen periods. */
export const archiveSeverities = {
  'nothing-to-freeze': 'error',
  'frozen-not-reported': 'warning',
  'period-not-over': 'warning',
  'frozen-differs': 'warning',
  'frozen-row-new': 'warning',
  'frozen-row-gone': 'warning',
  'period-frozen': 'info',
} as const;
