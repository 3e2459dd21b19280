/** Why one of Google's services did not do what it was asked. */
export type FaultReason =
  /** It may pass: an outage, a limit of calls in a short time. */
  | 'busy'
  /** The service did not say, and asking the state did not tell either. */
  | 'unknown'
  /** This user may not. */
  | 'rights'
  /** What was asked for is not there, or this user may not see it. */
  | 'gone'
  /** What was to be made is there already. */
  | 'exists'
  /** The quota of the day is used up. */
  | 'quota'
  /** No room is left in Drive. */
  | 'storage'
  /** The call itself was refused. */
  | 'refused';

/** A fault of a service of Google's that patience could not overcome; `message` is Google's text, for people only. */
export class GoogleFault extends Error {
  readonly reason: FaultReason;
  /** Nothing was done; false: it may have been, and only the answer is lost. */
  readonly isSure: boolean;

  constructor(message: string, { reason, isSure }: Judgement) {
    super(message);
    this.name = 'GoogleFault';
    this.reason = reason;
    this.isSure = isSure;
  }
}

/** What the fields of an exception tell. */
export interface Judgement {
  reason: FaultReason;
  isSure: boolean;
}

/** What an exception of an advanced service carries; built-in ones have their name and words alone. */
interface Details {
  code?: number;
  errors?: { reason?: string }[];
}

/** Reasons of the Drive API (error guide) that its code alone does not tell. */
const byReason: Readonly<Record<string, FaultReason>> = {
  userRateLimitExceeded: 'busy',
  rateLimitExceeded: 'busy',
  sharingRateLimitExceeded: 'busy',
  backendError: 'busy',
  internalError: 'busy',
  dailyLimitExceeded: 'quota',
  quotaExceeded: 'quota',
  storageQuotaExceeded: 'storage',
  teamDriveFileLimitExceeded: 'storage',
  numChildrenInNonRootLimitExceeded: 'storage',
  activeItemCreationLimitExceeded: 'storage',
};

const byCode: Readonly<Record<number, FaultReason>> = {
  401: 'rights',
  403: 'rights',
  404: 'gone',
  408: 'busy',
  409: 'exists',
  429: 'busy',
};

/** Slips of our own code, which no waiting puts right. */
const ownSlips = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'URIError', 'EvalError']);

/** Problems that were recognised already carry one of these names. */
const ownProblems = new Set(['ServiceProblem', 'GoogleFault']);

/**
 * What an exception means, by its fields alone: Google's words come in the language of the user.
 *
 * @returns null when it is not one of Google's
 */
export function judge(error: unknown): Judgement | null {
  const { name = '', details } = (error ?? {}) as { name?: string; details?: Details };
  if (ownSlips.has(name) || ownProblems.has(name)) return null;
  const code = typeof details?.code === 'number' ? details.code : 0;
  const said = details?.errors?.map(({ reason = '' }) => byReason[reason]).find((reason) => reason !== undefined);
  const isRefusal = code >= 400 && code < 500 && code !== 408;
  const reason = said ?? byCode[code] ?? (code >= 500 ? 'busy' : isRefusal ? 'refused' : 'unknown');
  return { reason, isSure: isRefusal };
}

/** Whether something thrown is a fault of Google's, for one of these reasons where any are given. Scripts that are read later have classes of their own. */
export function isFault(error: unknown, ...reasons: FaultReason[]): error is GoogleFault {
  if (!(error instanceof Error) || error.name !== 'GoogleFault') return false;
  return reasons.length === 0 || reasons.includes((error as GoogleFault).reason);
}
