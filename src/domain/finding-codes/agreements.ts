/** Findings about the comparison with earlier years, performance agreements and their cascading. */
export const agreementsSeverities = {
  // Riwayat Kinerja
  'history-year-odd': 'warning',
  'history-year-twice': 'warning',
  'history-without-indicator': 'info',
  'formulation-changed': 'info',
  // Perjanjian Kinerja
  'agreement-unknown-version': 'warning',
  'agreement-unknown-person': 'warning',
  'agreement-without-official': 'warning',
  'agreement-without-superior': 'warning',
  'agreement-without-indicators': 'warning',
  'agreement-twice': 'warning',
  'agreement-version-order': 'warning',
  'agreement-without-reason': 'warning',
  'agreement-not-recorded': 'info',
  'agreement-not-signed': 'warning',
  'agreed-target-changed': 'warning',
  'agreed-ceiling-changed': 'warning',
  'agreed-target-with-actual': 'warning',
  'units-without-agreement': 'info',
  // Cascading
  'cascade-orphan': 'warning',
  'cascade-circle': 'warning',
  'cascade-level': 'warning',
  'cascade-unsupported': 'info',
  'cascade-unknown-programme': 'warning',
  'cascade-budget-orphan': 'warning',
} as const;
