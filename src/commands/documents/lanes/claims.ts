import { recall, remember } from '../../../google/properties';
import { now } from '../../../google/session';

/** Who makes a document without the lock: the token of an execution, since when, and from which figures. */
export interface Claim {
  token: string;
  /** Milliseconds. */
  time: number;
  fingerprint: string;
}

/** Document property with all claims, by the key of the document. */
const KEY = 'klaimDokumen';

/** No execution lives longer than six minutes: a claim of this age, in milliseconds, is nobody's any more. */
export const CLAIM_LIFE = 7 * 60_000;

/** A property takes 9 KB; so many claims fit into it whatever their keys. */
export const MOST_CLAIMS = 30;

/** How many documents an execution takes in hand at once: a locked step costs a third of one. */
export const AT_ONCE = 3;

/** How often executions that wait for each other look, in milliseconds. */
export const LOOK = 250;

/** The token of one of the executions of a run. */
export const tokenOf = (run: string, lane: number | ''): string => `${run}.${lane}`;

/** The claims that hold. */
export function liveClaims(): Record<string, Claim> {
  const claims = JSON.parse(recall(KEY) ?? '{}') as Record<string, Claim>;
  const oldest = now().getTime() - CLAIM_LIFE;
  return Object.fromEntries(Object.entries(claims).filter(([, { time }]) => time > oldest));
}

/** Keeps the claims; to be called under the lock, after reading them again. */
export function keepClaims(claims: Record<string, Claim>): void {
  remember(KEY, Object.keys(claims).length === 0 ? null : JSON.stringify(claims));
}
