import { board as boardEn } from '../../../text/en/board';
import { terms as termsEn } from '../../../text/en/terms';
import { board as boardId } from '../../../text/id/board';
import { terms as termsId } from '../../../text/id/terms';
import type { Language } from '../../../text/language';

export interface Words {
  board: typeof boardId;
  months: readonly string[];
}

const all: Record<Language, Words> = {
  id: { board: boardId, months: termsId.period.months },
  en: { board: boardEn, months: termsEn.period.months },
};

/** The words of the page; only what it needs of each language, so that it stays small. */
export function wordsOf(language: Language): Words {
  return all[language];
}
