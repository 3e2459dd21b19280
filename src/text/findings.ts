import { findings as en, findingWords as wordsEn } from './en/findings';
import { matters as mattersEn } from './en/findings/questions';
import { findings as id, findingWords as wordsId } from './id/findings';
import { matters as mattersId } from './id/findings/questions';
import type { Language } from './language';

/** The wording of every finding, in one language; apart from `texts`, since no document words findings. */
export interface FindingTexts {
  findings: typeof id;
  findingWords: typeof wordsId;
  matters: typeof mattersId;
}

const all: Record<Language, FindingTexts> = {
  id: { findings: id, findingWords: wordsId, matters: mattersId },
  en: { findings: en, findingWords: wordsEn, matters: mattersEn },
};

/** The wordings of a language. */
export function findingTexts(language: Language): FindingTexts {
  return all[language];
}
