import { documents as documentsEn } from './en/documents';
import { findings as findingsEn, findingWords as findingWordsEn } from './en/findings';
import { menu as menuEn, sheets as sheetsEn } from './en/sheets';
import { terms as termsEn } from './en/terms';
import { documents as documentsId } from './id/documents';
import { findings as findingsId, findingWords as findingWordsId } from './id/findings';
import { menu as menuId, sheets as sheetsId } from './id/sheets';
import { terms as termsId } from './id/terms';
import type { Language } from './language';

/** Every word shown to people, in one language. */
export interface Texts {
  terms: typeof termsId;
  findings: typeof findingsId;
  findingWords: typeof findingWordsId;
  sheets: typeof sheetsId;
  menu: typeof menuId;
  documents: typeof documentsId;
}

const all: Record<Language, Texts> = {
  id: {
    terms: termsId,
    findings: findingsId,
    findingWords: findingWordsId,
    sheets: sheetsId,
    menu: menuId,
    documents: documentsId,
  },
  en: {
    terms: termsEn,
    findings: findingsEn,
    findingWords: findingWordsEn,
    sheets: sheetsEn,
    menu: menuEn,
    documents: documentsEn,
  },
};

/** The texts of a language. */
export function texts(language: Language): Texts {
  return all[language];
}
