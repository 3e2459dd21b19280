import { ServiceError, type ErrorDetails } from './service-error';

/** A way in which Google's services fail, and what it is like where the service tells more than words. */
export type FaultKind = 'outage' | 'rate' | 'unexplained' | 'rights' | 'day' | 'storage';

/** Calls that fail on purpose. */
export interface Fault {
  kind: FaultKind;
  /** The first of them, by the number of the service call (from 1). */
  atCall: number;
  /** How many in a row; absent: all that follow. */
  times?: number;
  /** Only calls of methods whose name (`Type.method`) matches count and fail; absent: all. */
  method?: RegExp;
  /**
   * `before`: nothing is done. `after`: it is done and the answer is lost. `late`: a sheet's writing seems to work and is not
   * done; the next read or flush fails, as Google buffers writes.
   */
  moment?: 'before' | 'after' | 'late';
  /** Language of the message: built-in services tell nothing else. */
  language?: 'en' | 'id' | 'invented';
}

/** What `details` of an exception of an advanced service says; null: the service gives none (a broken connection). */
const details: Record<FaultKind, { code: number; reason: string } | null> = {
  outage: { code: 503, reason: 'backendError' },
  rate: { code: 403, reason: 'userRateLimitExceeded' },
  unexplained: null,
  rights: { code: 403, reason: 'insufficientFilePermissions' },
  day: { code: 403, reason: 'dailyLimitExceeded' },
  storage: { code: 403, reason: 'storageQuotaExceeded' },
};

const words: Record<FaultKind, Record<'en' | 'id', string>> = {
  outage: {
    en: "We're sorry, a server error occurred. Please wait a bit and try again.",
    id: 'Maaf, terjadi kesalahan server. Harap tunggu sebentar dan coba lagi.',
  },
  rate: { en: 'User Rate Limit Exceeded', id: 'Batas Kecepatan Pengguna Terlampaui' },
  unexplained: { en: 'Empty response', id: 'Respons kosong' },
  rights: { en: 'You do not have permission to do that.', id: 'Anda tidak memiliki izin untuk melakukannya.' },
  day: {
    en: 'Service invoked too many times for one day.',
    id: 'Layanan terlalu sering digunakan dalam satu hari.',
  },
  storage: { en: 'The storage quota has been exceeded.', id: 'Kuota penyimpanan telah terlampaui.' },
};

/** Keeps the length and nothing else: whoever reads the words finds none that he knows. */
const invented = (text: string): string => text.replace(/\p{L}/gu, (_, at: number) => 'bodutime'[at % 8] ?? 'x');

/** The words in which a fault shows. */
export const faultWords = ({ kind, language = 'en' }: Pick<Fault, 'kind' | 'language'>): string =>
  language === 'invented' ? invented(words[kind].en) : words[kind][language];

const ADVANCED = /^(Files|Permissions)\./;
/** What reads from the spreadsheet sends its writes first, and so meets what became of them. */
const MEETS = /^(Range|Sheet|Spreadsheet|SpreadsheetApp)\./;
const BUFFERED = /^(Range|RangeList|Sheet)\.(set|clear|hide|show|insertCheckboxes)/;

/** Whether Google keeps a call of this method back, so that its failure may show `late`. */
export const isBuffered = (method: string): boolean => BUFFERED.test(method);

/** What is to happen to calls while a script runs. */
export interface Faults {
  /** Before a counted call. @throws the fault */
  before(method: string): void;
  /** After a counted call has done its work. @throws the fault */
  after(method: string): void;
  /** Whether a writing is lost though it seems to work. */
  swallows(method: string): boolean;
  /** What was lost shows now. @throws the fault */
  surface(method: string): void;
}

/**
 * @param calls the number of the present call
 * @param spent how many have failed, over all executions of a run
 */
export function createFaults(fault: Fault | undefined, calls: () => number, spent = { times: 0 }): Faults {
  if (!fault)
    return { before: () => undefined, after: () => undefined, swallows: () => false, surface: () => undefined };
  const { kind, atCall, times = Infinity, method: only, moment = 'before' } = fault;
  const spoken = faultWords(fault);
  let lost: ServiceError | null = null;

  function errorOf(method: string): ServiceError {
    const known = details[kind];
    const tells: ErrorDetails | undefined =
      ADVANCED.test(method) && known
        ? { code: known.code, message: spoken, errors: [{ domain: 'global', reason: known.reason, message: spoken }] }
        : undefined;
    return new ServiceError(spoken, tells);
  }

  function isHit(method: string, at: NonNullable<Fault['moment']>): boolean {
    if (moment !== at || calls() < atCall || spent.times >= times || (only && !only.test(method))) return false;
    spent.times += 1;
    return true;
  }

  return {
    before(method) {
      // What cannot be buffered fails at once.
      if (isHit(method, 'before') || (!isBuffered(method) && isHit(method, 'late'))) throw errorOf(method);
    },
    after(method) {
      if (isHit(method, 'after')) throw errorOf(method);
    },
    swallows(method) {
      if (!isBuffered(method)) return false;
      if (lost === null && isHit(method, 'late')) lost = errorOf(method);
      return lost !== null;
    },
    surface(method) {
      if (!MEETS.test(method)) return;
      const error = lost;
      lost = null;
      if (error) throw error;
    },
  };
}
