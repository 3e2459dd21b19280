import { put } from './elements';
import { words } from './words';

/** What Google says where several accounts are signed in, in the languages it says it in. */
const accountWords =
  /PERMISSION_DENIED|authori[sz]ation is required|reading from storage|do not have permission|otorisasi|izin/i;

/** Tells how things stand; read out when the reader is free. */
export function tell(text: string): void {
  put('status').textContent = text;
}

/** Tells what went wrong and what to do about it; read out at once. An empty text takes it away. */
export function complain(text: string): void {
  const place = put('problem');
  place.textContent = text;
  place.hidden = text === '';
}

/** The failure of a call in words. */
export function wordFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return accountWords.test(message) ? words.accounts : words.failed(message);
}

/** Tells the failure of a call. */
export function complainOf(error: unknown): void {
  complain(wordFailure(error));
}
