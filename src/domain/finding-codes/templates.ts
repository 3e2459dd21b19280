/** Findings about templates that an agency brings along. */
export const templateSeverities = {
  'template-too-large': 'error',
  'template-not-docx': 'error',
  'template-macros': 'error',
  'template-remote': 'error',
  'template-broken': 'error',
  'template-unknown-tag': 'error',
  'template-unknown-kind': 'error',
  'template-untried': 'error',
  'template-unused-tags': 'info',
} as const;
