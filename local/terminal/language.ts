import type { Language } from '../../src/text/language';
import { terminal as english } from '../../src/text/en/terminal';
import { terminal as indonesian } from '../../src/text/id/terminal';

export type TerminalText = typeof indonesian;

const TEXTS: Record<Language, TerminalText> = { id: indonesian, en: english };

/** What the terminal says, in a language. */
export function terminalText(language: Language): TerminalText {
  return TEXTS[language];
}

/**
 * The language of the screen: what `--lang` says (read before the arguments are checked, so that complaints about them
 * are in it), else Indonesian where the system is, else English.
 */
export function terminalLanguage(argv: readonly string[], env: NodeJS.ProcessEnv, systemLocale: string): Language {
  const joined = argv.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
  const asked = joined ?? argv[argv.indexOf('--lang') + 1];
  if ((joined !== undefined || argv.includes('--lang')) && (asked === 'id' || asked === 'en')) return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale;
  return /^(id|in)([-_.]|$)/i.test(locale) ? 'id' : 'en';
}
