import { checkCall, isDeclared, type ServiceType } from './call-check';
import type { Execution } from './execution';
import { ServiceError } from './service-error';

interface Method {
  counted: boolean;
  // Arguments are checked against Google's declarations before the method runs.
  run: (...args: never[]) => unknown;
}

export type Methods = Record<string, Method>;

/** A method that reads, writes, creates, deletes or lists: one service call. */
export function call(run: (...args: never[]) => unknown): Method {
  return { counted: true, run };
}

/** A method that costs no call: handles, builders, facts already at hand. */
export function free(run: (...args: never[]) => unknown): Method {
  return { counted: false, run };
}

/** Methods of each type made so far; what is not here fails loudly. */
const imitated = new Map<ServiceType, Set<string>>();

/** The methods that are imitated, of every type of which an object has been made. */
export function imitatedMethods(): Map<ServiceType, ReadonlySet<string>> {
  return imitated;
}

const targets = new WeakMap<object, unknown>();

/** The local object behind a service object that a script handed back, or undefined. */
export function behind<T>(service: unknown): T | undefined {
  return typeof service === 'object' && service !== null ? (targets.get(service) as T | undefined) : undefined;
}

/** Methods that write cells; one value for all of a range is one entry, a table of values has one for each cell. */
const WRITES = /^Range(List)?\.set/;

const cellsIn = (given: unknown): number =>
  Array.isArray(given)
    ? given.reduce((sum: number, row: unknown) => sum + (Array.isArray(row) ? row.length : 1), 0)
    : 1;

/** Sends what is buffered to the server, though it is not counted. */
const FLUSH = 'SpreadsheetApp.flush';

function guard(execution: Execution, type: ServiceType, name: string, method: Method | undefined, self: () => object) {
  const full = `${type}.${name}`;
  const { faults } = execution;
  return (...args: unknown[]): unknown => {
    try {
      if (!method) throw new ServiceError(`${full} is not imitated by the local runtime.`);
      checkCall(type, name, args);
      execution.permit(full);
      if (!method.counted) {
        if (full === FLUSH) faults.surface(full);
        if (full === FLUSH || type === 'Lock') execution.watch(full, 0, args);
        return method.run(...(args as never[]));
      }
      execution.count(full);
      if (faults.swallows(full)) return self();
      faults.surface(full);
      faults.before(full);
      const result = method.run(...(args as never[]));
      if (WRITES.test(full)) execution.wrote(cellsIn(args[0]));
      execution.watch(full, Math.max(cellsIn(args[0]), cellsIn(result)), args);
      faults.after(full);
      return result;
    } catch (error) {
      throw error instanceof ServiceError ? execution.realm.exception(error.message, error.details) : error;
    }
  };
}

/**
 * Gives a type's methods by name. Groups are made when a name is first looked for in them: a range has some seventy
 * methods, and most ranges are asked for one.
 */
function lookupIn(type: ServiceType, groups: readonly (() => Methods)[]): (name: string) => Method | undefined {
  const made: Methods[] = [];
  const group = (index: number): Methods => (made[index] ??= groups[index]?.() ?? {});
  const known = imitated.get(type);
  const isNew = !known || (groups.length === 1 && known.size !== Object.keys(group(0)).length);
  if (isNew) {
    const names = groups.flatMap((_, index) => Object.keys(group(index)));
    // A slip of ours: such a method could never be called.
    const invented = names.find((name) => !isDeclared(type, name));
    if (invented !== undefined) throw new Error(`Google declares no ${type}.${invented}.`);
    imitated.set(type, new Set([...(known ?? []), ...names]));
  }
  return (name) => {
    const index = groups.findIndex((_, at) => Object.hasOwn(group(at), name));
    return made[index]?.[name];
  };
}

/**
 * Makes the object a script sees for one of Google's types. A method that Google has and we lack fails loudly when it
 * is called; one that Google lacks is undefined, so that calling it is a TypeError as there.
 * @param methods all of them, or groups that are made when needed
 * @param constants enumerations and sub-services, by name
 * @param own the local object that `behind` gives back
 */
export function service(
  execution: Execution,
  type: ServiceType,
  methods: Methods | readonly (() => Methods)[],
  constants: Record<string, unknown> = {},
  own?: unknown,
): object {
  const lookup = lookupIn(type, Array.isArray(methods) ? (methods as (() => Methods)[]) : [() => methods as Methods]);
  const proxy: object = new Proxy(Object.create(null) as object, {
    get: (_, name) => {
      if (typeof name !== 'string') return undefined;
      if (Object.hasOwn(constants, name)) return constants[name];
      if (name === 'toString') return () => type;
      return isDeclared(type, name) ? guard(execution, type, name, lookup(name), () => proxy) : undefined;
    },
    set: (_, name) => {
      throw execution.realm.exception(`${type}.${String(name)} cannot be set.`);
    },
  });
  if (own !== undefined) targets.set(proxy, own);
  return proxy;
}
