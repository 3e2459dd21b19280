import { ServiceError } from './service-error';

/**
 * Checks a value that crosses `google.script.run`, which takes strings, finite numbers, booleans, null, arrays and plain
 * objects of those. A date anywhere in it makes the whole call fail, as there.
 * @throws ServiceError naming the place, e.g. `argument 1.rows[2]`.
 */
export function requireJsonSafe(value: unknown, place: string): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      throw new ServiceError(`${place} is ${value}, which does not cross google.script.run.`);
    return;
  }
  if (typeof value === 'string' || typeof value === 'boolean') return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => requireJsonSafe(item, `${place}[${index}]`));
    return;
  }
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== 'Object') throw new ServiceError(`${place} is a ${kind}, which does not cross google.script.run.`);
  for (const [key, item] of Object.entries(value)) requireJsonSafe(item, `${place}.${key}`);
}
