import signatures from '../../contract/signatures.json';
import { ServiceError } from './service-error';

export type ServiceType = keyof typeof signatures;

interface Overload {
  required: number;
  kinds: string[][];
}

const TABLE: Record<string, Record<string, string[]>> = signatures;

/** Where the declarations are wrong: `export` takes options, and gives nothing usable without `alt: 'media'`. */
const CORRECTIONS: Record<string, string[]> = { 'Files.export': ['string,string,object?'] };

const parsed = new Map<string, Overload[]>();

function parseOverload(text: string): Overload {
  const parts = text === '' ? [] : text.split(',');
  const kinds = parts.map((part) => part.replace(/[?*]$/, '').split('|'));
  const optional = parts.findIndex((part) => /[?*]$/.test(part));
  return { required: optional < 0 ? parts.length : optional, kinds };
}

/** The overloads of a method as declared by `@types/google-apps-script`, or null when Google has no such method. */
function overloadsOf(type: ServiceType, method: string): Overload[] | null {
  const key = `${type}.${method}`;
  const declared = Object.hasOwn(TABLE[type] ?? {}, method) ? (CORRECTIONS[key] ?? TABLE[type]?.[method]) : undefined;
  if (!declared) return null;
  const known = parsed.get(key) ?? declared.map(parseOverload);
  parsed.set(key, known);
  return known;
}

/** True when Google's service has this method, imitated here or not. */
export function isDeclared(type: ServiceType, method: string): boolean {
  return overloadsOf(type, method) !== null;
}

/** The kind of a value, the same for values of every world. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value !== 'object') return typeof value;
  return Object.prototype.toString.call(value) === '[object Date]' ? 'date' : 'object';
}

/** Google takes null where an object is expected: `Drive.Files.create(folder, null, options)`. */
const NULL_STANDS_FOR = new Set(['object', 'array', 'function']);

function fits(kinds: string[], value: unknown): boolean {
  const kind = kindOf(value);
  return kinds.some(
    (wanted) => wanted === 'any' || wanted === kind || (kind === 'null' && NULL_STANDS_FOR.has(wanted)),
  );
}

/** @throws ServiceError in Google's words when no overload takes these arguments. */
export function checkCall(type: ServiceType, method: string, args: readonly unknown[]): void {
  const overloads = overloadsOf(type, method) ?? [];
  const matches = overloads.some(
    ({ required, kinds }) =>
      args.length >= required &&
      args.length <= kinds.length &&
      args.every((value, index) => fits(kinds[index] ?? [], value)),
  );
  if (matches) return;
  const given = args.map((value) => kindOf(value).replace(/^./, (first) => first.toUpperCase())).join(',');
  throw new ServiceError(`The parameters (${given}) don't match the method signature for ${type}.${method}.`);
}
