import { withLock } from '../../google/lock';
import { notify } from '../../google/notify';
import { menuLanguage, now } from '../../google/session';
import { openSpreadsheet } from '../../google/spreadsheet';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { wordFault, type Fault } from './fault';
import { logRun } from '../run/run-log';
import { isToldInLog } from '../run/run-under-way';

/** Language of menus and messages: that of the user's Google account; Indonesian where nothing is known yet. */
export function spokenLanguage(): Language {
  const locale = menuLanguage();
  return locale === '' || /^(id|in)\b/i.test(locale) ? 'id' : 'en';
}

/** Leaves a fault in `Riwayat Proses`; when even that fails, the message on the screen has to do. */
function logFault(command: string, { code, message }: Fault, language: Language): void {
  if (code === null) return;
  const [details = ''] = message.split('\n');
  const run = { command, result: texts(language).menu.faultResult(code), details };
  try {
    withLock(() => logRun(openSpreadsheet(), run, language, String(now().getFullYear())));
  } catch (error) {
    console.error(error);
  }
}

/**
 * The frame of every menu command: whatever happens, the person gets exactly one closing message, in words. Questions are
 * asked by `steps` before it takes the lock.
 *
 * @param command name of the command, as the log prints it
 * @param steps does the work and answers with the closing message
 */
export function interactive(command: string, steps: (language: Language) => string): void {
  const language = spokenLanguage();
  const { title } = texts(language).menu;
  let message: string;
  try {
    message = steps(language);
  } catch (error) {
    console.error(error);
    const fault = wordFault(error, language);
    if (!isToldInLog(error)) logFault(command, fault, language);
    message = fault.message;
  }
  notify(title, message);
}
