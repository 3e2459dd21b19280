import { put } from '../../shared/browser/elements';
import { complain, tell } from '../../shared/browser/status-line';
import { server } from './server';
import { language } from '../../shared/browser/page-language';
import { words } from './words';

/** Puts a text on the clipboard; a page within a page may be refused that, and then the text stands there to be copied. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** *Ringkasan Pimpinan* as a text for a messenger: shown, and copied where the browser allows it. Nothing is written. */
export async function copyBrief(): Promise<void> {
  tell(words.loading);
  const { ok, message = '', findings } = await server.run({ tasks: ['brief'], dryRun: true, messages: language });
  if (!ok || message === '') {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    tell('');
    return complain(words.hasErrors(String(errors)));
  }
  const box = put<HTMLTextAreaElement>('brief-text');
  box.value = message;
  box.hidden = false;
  box.select();
  tell((await copied(message)) ? words.brief.copied : words.brief.toCopy);
}
