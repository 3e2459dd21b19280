import { isServiceProblem } from '../../google/service-problem';
import { texts } from '../../text';
import type { Language } from '../../text/language';

/** What a failed command tells: the message for the person, and the code for the log; no code for a known problem. */
export interface Fault {
  message: string;
  code: string | null;
}

/** Google's words for a protected sheet or range, which also come in the language of the user. */
const protectedWords = /protected (cell|range|sheet|object)|dilindungi|terlindungi/i;
/** Google's words for an outage or a quota; the next attempt often succeeds. */
const busyWords = /server error|service .* (timed out|failed)|try again|invoked too many times|service unavailable/i;

const longestMessage = 300;

/** A short code that is the same for the same fault at the same place: five letters and digits. */
export function faultCode(error: Error): string {
  const place = (error.stack ?? '').split('\n').slice(0, 2).join('\n');
  let hash = 0x811c9dc5;
  for (const letter of `${error.name}\n${error.message}\n${place}`) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash.toString(36).toUpperCase().padStart(7, '0').slice(-5);
}

/** Words whatever stopped a command. */
export function wordFault(error: unknown, language: Language): Fault {
  const { menu } = texts(language);
  if (isServiceProblem(error)) return { message: menu.problems[error.code](error.subject), code: null };
  const fault = error instanceof Error ? error : new Error(String(error));
  const message = fault.message.slice(0, longestMessage);
  if (protectedWords.test(message)) return { message: menu.protectedSomewhere, code: null };
  if (busyWords.test(message)) return { message: menu.googleBusy(message), code: null };
  const code = faultCode(fault);
  return { message: menu.fault(message, code), code };
}
