import { error, info, warning, type FindingTable } from './values';

/** Findings about templates that an agency brings along. */
export const templateCodes = {
  'template-too-large': error(),
  'template-not-docx': error(),
  'template-macros': error(),
  'template-remote': error({ parts: 'few' }),
  'template-active': error({ parts: 'few' }),
  'template-broken': error({ tags: 'few' }),
  'template-unknown-tag': error({ tag: 'text', nearest: 'text', part: 'text' }),
  'template-unknown-kind': error({ kind: 'text', allowed: 'choices' }),
  'template-untried': error({ kind: 'text' }),
  'logo-too-large': error({ name: 'text' }),
  'logo-not-picture': error({ name: 'text' }),
  'logo-not-kept': warning({ name: 'text' }),
  'template-unused-tags': info({ count: 'count', tags: 'few' }),
} satisfies FindingTable;
