import { workbench as english } from '../../src/text/en/workbench';
import { workbench as indonesian } from '../../src/text/id/workbench';
import type { Language } from '../../src/text/language';

/** What the page says. */
export type WorkbenchText = typeof indonesian.page;

const TEXTS: Record<Language, typeof indonesian> = { id: indonesian, en: english };

export function workbenchText(language: Language): typeof indonesian {
  return TEXTS[language];
}
