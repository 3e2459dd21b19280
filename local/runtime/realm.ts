import { constants, createContext, Script, type Context } from 'node:vm';

/**
 * The JavaScript world of one execution: a fresh global object with the language itself and nothing of Node. What goes
 * in is made of this world's own arrays, dates and errors, so that `instanceof` holds as it does in Apps Script.
 */
export interface Realm {
  readonly context: Context;
  /** An array of this world; fill every index. */
  array<T>(length: number): T[];
  /** A date of this world, at the given moment. */
  date(milliseconds: number): Date;
  /** What Google's services throw: an `Error` named `Exception`. */
  exception(message: string): Error;
  /** A deep copy made of this world's objects; `value` must be JSON-safe. */
  copy<T>(value: T): T;
  run(script: Script): unknown;
}

interface Makers {
  makeArray: (length: number) => unknown[];
  makeDate: (milliseconds: number) => Date;
  makeError: (message: string) => Error;
  parse: (json: string) => unknown;
}

const MAKERS = new Script(
  `(() => {
    const RealDate = Date;
    return {
      makeArray: (length) => new Array(length),
      makeDate: (milliseconds) => new RealDate(milliseconds),
      makeError: (message) => Object.assign(new Error(message), { name: 'Exception' }),
      parse: JSON.parse,
    };
  })()`,
);

/** Replaces what tells the time by a clock that stands still; `fixed` is a moment in milliseconds. */
const FIXED_CLOCK = new Script(
  `((fixed) => {
    globalThis.Date = new Proxy(Date, {
      apply: (target) => new target(fixed).toString(),
      construct: (target, args, newTarget) => Reflect.construct(target, args.length ? args : [fixed], newTarget),
      get: (target, key) => (key === 'now' ? () => fixed : target[key]),
    });
    globalThis.Date.prototype.constructor = globalThis.Date;
  })`,
);

/**
 * An ordinary global object where Node has one to give (20.18, 22.8): without it every mention of a global such as
 * `Math` or `Uint8Array` goes through an interceptor, which makes the filling of documents a third slower.
 */
function freshContext(): Context {
  const plain = (constants as Partial<typeof constants> | undefined)?.DONT_CONTEXTIFY;
  return createContext(plain ?? {});
}

/** Makes a world; `fixedTime` (milliseconds) stops its clock. */
export function createRealm(fixedTime: number | null): Realm {
  const context = freshContext();
  const makers = MAKERS.runInContext(context) as Makers;
  if (fixedTime !== null) (FIXED_CLOCK.runInContext(context) as (fixed: number) => void)(fixedTime);
  return {
    context,
    array: (length) => makers.makeArray(length) as never[],
    date: (milliseconds) => makers.makeDate(milliseconds),
    exception: (message) => makers.makeError(message),
    copy: (value) => makers.parse(JSON.stringify(value)) as typeof value,
    run: (script) => script.runInContext(context) as unknown,
  };
}
