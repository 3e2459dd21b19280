import type { Execution } from '../execution/execution';
import { call, free, service } from '../execution/service';
import { ServiceError } from '../execution/service-error';
import type { CachedValue, SharedState } from './shared-state';

/** Google's limits (Cache reference): characters of a key, bytes of a value, seconds, number of items. */
const KEY_LENGTH = 250;
const VALUE_LIMIT = 100 * 1024;
const USUAL_SECONDS = 600;
const MAX_SECONDS = 21_600;
const MAX_ITEMS = 1000;

const size = (text: string): number => new TextEncoder().encode(text).length;

function createCache(execution: Execution, values: Map<string, CachedValue>): object {
  function checkKey(key: string): void {
    if (key.length > KEY_LENGTH) throw new ServiceError('Argument too large: key');
  }

  function put(key: string, value: string, seconds: number = USUAL_SECONDS): void {
    checkKey(key);
    if (size(value) > VALUE_LIMIT) throw new ServiceError('Argument too large: value');
    if (seconds < 1 || seconds > MAX_SECONDS) {
      throw new ServiceError(`The expiration is from 1 to ${MAX_SECONDS} seconds, not ${seconds}.`);
    }
    values.delete(key);
    values.set(key, { value, until: execution.now() + seconds * 1000 });
    // Over the limit the oldest go first; whoever relies on the cache alone loses data.
    for (const oldest of values.keys()) {
      if (values.size <= MAX_ITEMS) break;
      values.delete(oldest);
    }
  }

  function get(key: string): string | null {
    checkKey(key);
    const entry = values.get(key);
    return entry && entry.until > execution.now() ? entry.value : null;
  }

  return service(execution, 'Cache', {
    get: call(get),
    getAll: call((keys: string[]) => {
      const found = Array.from(keys, (key) => [key, get(key)] as const).filter(([, value]) => value !== null);
      return execution.realm.copy(Object.fromEntries(found));
    }),
    put: call(put),
    putAll: call((entries: Record<string, string>, seconds?: number) => {
      for (const [key, value] of Object.entries(entries)) put(key, value, seconds);
    }),
    remove: call((key: string) => void values.delete(key)),
    removeAll: call((keys: string[]) => Array.from(keys).forEach((key) => values.delete(key))),
  });
}

/** The global `CacheService`, for one spreadsheet. */
export function createCacheService(execution: Execution, book: string, { caches }: SharedState): object {
  const cache = (kind: string) =>
    free(() => {
      const key = `${kind}:${book}`;
      const values = caches.get(key) ?? new Map<string, CachedValue>();
      caches.set(key, values);
      return createCache(execution, values);
    });
  return service(execution, 'CacheService', {
    getDocumentCache: cache('document'),
    getScriptCache: cache('script'),
    getUserCache: cache(`user:${execution.user}`),
  });
}
