import { workbench as english } from '../../src/text/en/workbench';
import { workbench as indonesian } from '../../src/text/id/workbench';
import type { Language } from '../../src/text/language';
import { codeOf, messageOf } from '../error-facts';

/** What the page says. */
export type WorkbenchText = typeof indonesian.page;

const TEXTS: Record<Language, typeof indonesian> = { id: indonesian, en: english };

/** What the workbench says, in a language. */
export function workbenchText(language: Language): typeof indonesian {
  return TEXTS[language];
}

/** The name of a file for what was not downloaded, with the time (ISO 8601) at which it was kept. */
export function keptName(language: Language, name: string, time: string): string {
  return workbenchText(language).keptName(name, time.slice(0, 19).replace('T', ' ').replaceAll(':', '.'));
}

/** Why a file cannot be written, in words for people where there are some. */
export function diskFault(language: Language, error: unknown): string {
  return wordsOf(language, error) ?? messageOf(error);
}

/** What is thrown out of a script, for whoever ran it: faults of the disk in words, with what to do. */
export function runFault(language: Language, error: unknown): string {
  const why = wordsOf(language, error);
  return why === undefined ? messageOf(error) : workbenchText(language).runDiskFault(why);
}

/** An error that came from a worker or out of a script has kept its message alone, which begins with the code. */
function wordsOf(language: Language, error: unknown): string | undefined {
  const words: Partial<Record<string, string>> = workbenchText(language).diskFaults;
  const code = codeOf(error) || (/^(?:Error: )?([A-Z]+): /.exec(messageOf(error))?.[1] ?? '');
  return words[code];
}
