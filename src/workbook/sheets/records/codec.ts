import type { Actual, Target } from '../../../domain/main-job/indicator/measure';
import type { Period } from '../../../domain/period';

/**
 * Reads a value back from what the hidden codes of a row hold; what is written is the value itself, as JSON. Nothing that
 * people read takes part in it.
 *
 * @throws Error when the codes hold something else
 */
export type Codec<T> = (stored: unknown) => T;

const refuse = (what: string): never => {
  throw new Error(`These codes hold no ${what}.`);
};

/** A text as it stands. */
export const text: Codec<string> = (stored) => (typeof stored === 'string' ? stored : refuse('text'));

/** A number with every digit it has. */
export const number: Codec<number> = (stored) => (typeof stored === 'number' ? stored : refuse('number'));

/** A mark that is there or not. */
export const mark: Codec<true> = (stored) => (stored === true ? stored : refuse('mark'));

/** A value that may be null. */
export const orNull =
  <T>(codec: Codec<T>): Codec<T | null> =>
  (stored) =>
    stored === null ? null : codec(stored);

/** A value that an object may lack. */
export const optional =
  <T>(codec: Codec<T>): Codec<T | undefined> =>
  (stored) =>
    stored === undefined ? undefined : codec(stored);

/** A list of values of one kind. Anything else is refused. */
export const list =
  <T>(codec: Codec<T>): Codec<T[]> =>
  (stored) =>
    Array.isArray(stored) ? stored.map((one) => codec(one)) : refuse('list');

/** A code word: one of the keys of a declaration, whatever its words are; words of people are asked for when they are needed. */
export const word =
  <V extends string>(declared: Record<V, unknown> | (() => Record<V, unknown>)): Codec<V> =>
  (stored) =>
    typeof stored === 'string' && Object.hasOwn(typeof declared === 'function' ? declared() : declared, stored)
      ? (stored as V)
      : refuse('known word');

export type Fields<T> = { [K in keyof T]-?: Codec<T[K]> };

/** An object by its fields; one that is not declared is left out, and a text or a list is refused. */
export const fields =
  <T extends object>(codecs: Fields<T>): Codec<T> =>
  (stored) => {
    if (typeof stored !== 'object' || stored === null) return refuse('fields');
    const from = stored as Partial<Record<keyof T, unknown>>;
    const read = (Object.keys(codecs) as (keyof T)[]).map((key) => [key, codecs[key](from[key])] as const);
    return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as T;
  };

/** The codecs of what each kind has beside its `kind`. */
type Variants<T extends { kind: string }> = { [K in T['kind']]: Fields<Omit<Extract<T, { kind: K }>, 'kind'>> };

/** One of several objects that their `kind` tells apart. */
export const variant =
  <T extends { kind: string }>(kinds: Variants<T>): Codec<T> =>
  (stored) => {
    const { kind } = fields<{ kind: T['kind'] }>({ kind: word<T['kind']>(kinds) })(stored);
    return { kind, ...fields<object>(kinds[kind])(stored) } as T;
  };

const operator = word({ min: 0, max: 0 });

export const target: Codec<Target> = variant<Target>({
  missing: {},
  notDue: {},
  number: { value: number, operator: optional(operator) },
  range: { low: number, high: number },
  grade: { grade: text, score: optional(number) },
});

export const actual: Codec<Actual> = variant<Actual>({
  missing: { dueQuarter: optional(number) },
  number: { value: number, decimals: optional(number) },
  grade: { grade: text, score: optional(number) },
});

export const period: Codec<Period> = variant<Period>({ month: { number }, quarter: { number }, year: {} });
