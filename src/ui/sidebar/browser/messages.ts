import { complain } from '../../shared/browser/status-line';
import { server } from './server';
import { words } from './words';

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
