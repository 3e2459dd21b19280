import { patiently } from './patience';

/** Keeps a short text (at most 9 KB) with the spreadsheet, for all its users; null forgets it. */
export function remember(key: string, value: string | null): void {
  patiently(() => {
    const store = PropertiesService.getDocumentProperties();
    if (value === null) store.deleteProperty(key);
    else store.setProperty(key, value);
  });
}

/** What was kept under `key`, or null. */
export function recall(key: string): string | null {
  return patiently(() => PropertiesService.getDocumentProperties().getProperty(key));
}

/** Forgets everything that was kept under keys that begin with `prefix`. */
export function forgetAll(prefix: string): void {
  patiently(() => {
    const store = PropertiesService.getDocumentProperties();
    for (const key of store.getKeys()) if (key.startsWith(prefix)) store.deleteProperty(key);
  });
}
