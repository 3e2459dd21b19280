import { documents as en } from './en/documents';
import { documents as id } from './id/documents';
import type { Language } from './language';

/** Every word that stands in documents only, in one language; apart from `texts`, as documents are a script of their own. */
export type DocumentTexts = typeof id;

const all: Record<Language, DocumentTexts> = { id, en };

/** The texts of documents in a language. */
export function documentTexts(language: Language): DocumentTexts {
  return all[language];
}
