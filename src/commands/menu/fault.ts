import { isFault } from '../../google/google-fault';
import { sumOf } from '../../google/short-sum';
import { isProblem } from '../../google/service-problem';
import { texts } from '../../text';
import type { Language } from '../../text/language';

/** What a failed command tells: the message for the person, and the code for the log; no code for a known problem. */
export interface Fault {
  message: string;
  code: string | null;
}

const longestMessage = 300;

/** A short code that is the same for the same fault at the same place: five letters and digits. */
export function faultCode(error: Error): string {
  const place = (error.stack ?? '').split('\n').slice(0, 2).join('\n');
  return sumOf(`${error.name}\n${error.message}\n${place}`).toUpperCase().padStart(7, '0').slice(-5);
}

/** Words whatever stopped a command. */
export function wordFault(error: unknown, language: Language): Fault {
  const { menu } = texts(language);
  if (isProblem(error)) return { message: menu.problems[error.code](error.subject), code: null };
  const fault = error instanceof Error ? error : new Error(String(error));
  const message = fault.message.slice(0, longestMessage);
  if (isFault(error)) return { message: menu.googleFaults[error.reason](message), code: null };
  const code = faultCode(fault);
  return { message: menu.fault(message, code), code };
}
