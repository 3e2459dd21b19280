import * as en from './en';
import * as id from './id';
import type { Language } from './language';

/** The words shown to people that sheets, menus and documents share, in one language. */
export type Texts = typeof id;

const all: Record<Language, Texts> = { id, en };

/** The texts of a language. */
export function texts(language: Language): Texts {
  return all[language];
}
