import type { Execution } from '../execution/execution';
import { call, free, service } from '../execution/service';
import { ServiceError } from '../execution/service-error';

/** Google's limits: 9 KB per value, 500 KB per store. */
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

const size = (text: string): number => new TextEncoder().encode(text).length;

/** A store of properties and how one of them is changed; null takes it away. */
export interface PropertyStore {
  readonly values: Readonly<Record<string, string>>;
  readonly change: (key: string, value: string | null) => void;
}

function createProperties(execution: Execution, { values, change }: PropertyStore): object {
  function set(key: string, value: string): object {
    if (size(value) > VALUE_LIMIT)
      throw new ServiceError(`Argument too large: value (${key} has ${size(value)} bytes).`);
    const others = Object.entries(values).filter(([name]) => name !== key);
    const total = others.reduce((sum, [name, text]) => sum + size(name) + size(text), size(key) + size(value));
    if (total > STORE_LIMIT) throw new ServiceError('You have exceeded the property storage quota.');
    change(key, value);
    return self;
  }

  const self: object = service(execution, 'Properties', {
    getProperty: call((key: string) => (Object.hasOwn(values, key) ? values[key] : null)),
    setProperty: call(set),
    setProperties: call((entries: Record<string, string>, deleteAllOthers = false) => {
      if (deleteAllOthers) Object.keys(values).forEach((key) => change(key, null));
      for (const [key, value] of Object.entries(entries)) set(key, String(value));
      return self;
    }),
    deleteAllProperties: call(() => {
      Object.keys(values).forEach((key) => change(key, null));
      return self;
    }),
    deleteProperty: call((key: string) => {
      change(key, null);
      return self;
    }),
    getProperties: call(() => execution.realm.copy(values)),
    getKeys: call(() => execution.realm.copy(Object.keys(values))),
  });
  return self;
}

/** The global `PropertiesService`; `stores` holds the values by kind. */
export function createPropertiesService(execution: Execution, stores: (kind: string) => PropertyStore): object {
  return service(execution, 'PropertiesService', {
    getDocumentProperties: free(() => createProperties(execution, stores('document'))),
    getScriptProperties: free(() => createProperties(execution, stores('script'))),
    getUserProperties: free(() => createProperties(execution, stores(`user:${execution.user}`))),
  });
}
