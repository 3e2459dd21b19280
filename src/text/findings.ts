import { findings as en, findingWords as wordsEn } from './en/findings';
import { findings as id, findingWords as wordsId } from './id/findings';
import type { Language } from './language';

/** The wording of every finding, in one language; apart from `texts`, since no document words findings. */
export interface FindingTexts {
  findings: typeof id;
  findingWords: typeof wordsId;
}

const all: Record<Language, FindingTexts> = {
  id: { findings: id, findingWords: wordsId },
  en: { findings: en, findingWords: wordsEn },
};

/** The wordings of a language. */
export function findingTexts(language: Language): FindingTexts {
  return all[language];
}
