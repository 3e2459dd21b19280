import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What a request shows of where it comes from. */
export interface Visit {
  method: string;
  headers: IncomingHttpHeaders;
  /** The token in the address, on the first visit. */
  token: string | null;
}

export interface Door {
  port: number;
  token: string;
}

export type Refusal = 'host' | 'origin' | 'token';

/** Cookies do not tell ports apart: two workbenches must not take each other's. */
export const cookieName = (port: number): string => `meja_kerja_${port}`;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
/** Compares without telling by its time how much was right. */
const isSame = (given: string, wanted: string): boolean => timingSafeEqual(digest(given), digest(wanted));

function cookieOf(headers: IncomingHttpHeaders, name: string): string {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? '';
}

/**
 * Who may come in: a browser on this machine that was given the address with the token.
 * - Host: a foreign name that resolves to this machine (DNS rebinding) is refused.
 * - Origin: a page of another site can neither post (cross-site request forgery) nor read.
 * - Token: other programs and users of the machine do not know it.
 *
 * @returns null when the visit is welcome
 */
export function refuse({ method, headers, token }: Visit, door: Door): Refusal | null {
  const hosts = [`127.0.0.1:${door.port}`, `localhost:${door.port}`];
  if (!hosts.includes(headers.host ?? '')) return 'host';
  const { origin } = headers;
  const own = `http://${headers.host ?? ''}`;
  const needsOrigin = method !== 'GET' && method !== 'HEAD';
  if (origin === undefined ? needsOrigin : origin !== own) return 'origin';
  const site = headers['sec-fetch-site'];
  // The printed address may be followed from anywhere (a terminal in a browser, too); nothing else may.
  if (token === null && (site === 'cross-site' || site === 'same-site')) return 'origin';
  return isSame(token ?? cookieOf(headers, cookieName(door.port)), door.token) ? null : 'token';
}
