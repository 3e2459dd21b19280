import { put } from './elements';
import { server } from './server';
import { words } from './words';

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

/**
 * The failure of a call in words. Where several accounts are signed in Google refuses every call, in whatever language: the
 * lightest of them tells whether any gets through.
 */
export async function wordFailure(error: unknown): Promise<string> {
  const message = error instanceof Error ? error.message : String(error);
  const getsThrough = await server.progress().then(
    () => true,
    () => false,
  );
  return getsThrough ? words.failed(message) : words.accounts;
}

/** Tells the failure of a call. */
export function complainOf(error: unknown): void {
  void wordFailure(error).then(complain);
}
