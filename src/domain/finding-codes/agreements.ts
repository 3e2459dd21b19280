/** Findings about the comparison with earlier years, performance agreements and their cascading. */
export const agreementsSeverities = {
  // Riwayat Kinerja
  'history-year-odd': 'warning',
  'history-year-twice': 'warning',
  'history-without-indicator': 'info',
  'formulation-changed': 'info',
} as const;
