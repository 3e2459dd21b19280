import { workbench as english } from '../../src/text/en/workbench';
import { workbench as indonesian } from '../../src/text/id/workbench';
import type { Language } from '../../src/text/language';

/** What the page says. */
export type WorkbenchText = typeof indonesian.page;

const TEXTS: Record<Language, typeof indonesian> = { id: indonesian, en: english };

export function workbenchText(language: Language): typeof indonesian {
  return TEXTS[language];
}

/** The name of a file for what was not downloaded, with the time (ISO 8601) at which it was kept. */
export function keptName(language: Language, name: string, time: string): string {
  return workbenchText(language).keptName(name, time.slice(0, 19).replace('T', ' ').replaceAll(':', '.'));
}
