import { constants, createContext, Script, type Context } from 'node:vm';

/**
 * The JavaScript world of one execution: a fresh global object with the language itself and nothing of Node. What goes
 * in is made of this world's own arrays, dates and errors, so that `instanceof` holds as it does in Apps Script.
 */
export interface Realm {
  readonly context: Context;
  /** An array of this world; fill every index. */
  array<T>(length: number): T[];
  /** An array of this world with these items. */
  listOf<T>(items: readonly T[]): T[];
  /** A date of this world, at the given moment. */
  date(milliseconds: number): Date;
  /**
   * What Google's services throw: an `Error` named `Exception`; of an advanced service one that tells its reason in `details`.
   */
  exception(message: string, details?: object): Error;
  /** A deep copy made of this world's objects; `value` must be JSON-safe. */
  copy<T>(value: T): T;
  run(script: Script): unknown;
  /**
   * Reads the scripts of a project, with Google's services as globals.
   * @returns the top-level function of a name, or whatever stands under it
   */
  load(code: string, globals: Readonly<Record<string, unknown>>): (name: string) => unknown;
}

/** What a world gives of its own making. */
export interface Makers {
  makeArray: (length: number) => unknown[];
  makeDate: (milliseconds: number) => Date;
  makeError: (message: string, details: string) => Error;
  parse: (json: string) => unknown;
}

export const MAKERS = new Script(
  `(() => {
    const RealDate = Date;
    return {
      makeArray: (length) => new Array(length),
      makeDate: (milliseconds) => new RealDate(milliseconds),
      makeError: (message, details) => Object.assign(
        new Error(message),
        details === '' ? { name: 'Exception' } : { name: 'GoogleJsonResponseException', details: JSON.parse(details) },
      ),
      parse: JSON.parse,
    };
  })()`,
);

export type ClockMaker = (now: () => number) => DateConstructor;

/**
 * Makes a `Date` that tells the time by a clock of ours; `now` gives a moment in milliseconds. A function over the same prototype, not a
 * proxy: every cell is asked whether it is a date, and a proxy would answer each time by a call.
 */
export const OWN_CLOCK = new Script(
  `((now) => {
    const RealDate = Date;
    const OwnDate = function (...args) {
      if (!new.target) return new RealDate(now()).toString();
      return Reflect.construct(RealDate, args.length ? args : [now()], new.target === OwnDate ? RealDate : new.target);
    };
    const own = { ...Object.getOwnPropertyDescriptors(RealDate) };
    Object.defineProperties(OwnDate, { ...own, now: { ...own.now, value: () => now() } });
    OwnDate.prototype.constructor = OwnDate;
    return OwnDate;
  })`,
);

/**
 * An ordinary global object where Node has one to give (20.18, 22.8): without it every mention of a global such as
 * `Math` or `Uint8Array` goes through an interceptor, which makes the filling of documents a third slower.
 */
export function freshContext(): Context {
  const plain = (constants as Partial<typeof constants> | undefined)?.DONT_CONTEXTIFY;
  return createContext(plain ?? {});
}

/** Scripts by their code: V8 keeps what it has compiled of one for every execution, in whatever world. */
const scripts = new Map<string, Script>();

/** The script of a code, compiled once. */
export function scriptOf(code: string): Script {
  const script = scripts.get(code) ?? new Script(code, { filename: 'Code.js' });
  scripts.set(code, script);
  return script;
}

/** What a world is asked for, but how it reads scripts. */
export function realmIn(context: Context, makers: Makers): Omit<Realm, 'load'> {
  return {
    context,
    array: (length) => makers.makeArray(length) as never[],
    listOf: (items) => {
      const list = makers.makeArray(items.length) as (typeof items)[number][];
      items.forEach((item, index) => (list[index] = item));
      return list;
    },
    date: (milliseconds) => makers.makeDate(milliseconds),
    exception: (message, details) => makers.makeError(message, details ? JSON.stringify(details) : ''),
    copy: (value) => makers.parse(JSON.stringify(value)) as typeof value,
    run: (script) => script.runInContext(context) as unknown,
  };
}

/** Makes a world; `now` is its clock (milliseconds), absent: that of the machine. */
export function createRealm(now: (() => number) | null): Realm {
  const context = freshContext();
  const makers = MAKERS.runInContext(context) as Makers;
  if (now !== null) Object.assign(context, { Date: (OWN_CLOCK.runInContext(context) as ClockMaker)(now) });
  return {
    ...realmIn(context, makers),
    load: (code, globals) => {
      Object.assign(context, globals);
      scriptOf(code).runInContext(context);
      return (name): unknown => context[name];
    },
  };
}
