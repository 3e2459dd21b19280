/** Findings about preparing sheets and who has not reported. */
export const prepareSeverities = {
  'core-sheet-missing': 'info',
  'merged-cells': 'warning',
  'premature-actuals': 'warning',
} as const;
