/** Six hours, the longest that the cache keeps anything. */
const LONG = 21_600;

/** The cache is shared by all executions of the spreadsheet; Google has none outside a document. */
const cache = (): GoogleAppsScript.Cache.Cache => CacheService.getDocumentCache() ?? CacheService.getScriptCache();

/** The cache may fail or forget; what it keeps is a courtesy and must never end a run. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** Keeps a text of at most 100 KB for six hours. @throws as Google does */
export const keep = (key: string, text: string): void => cache().put(key, text, LONG);

/** Keeps a text where that is possible; false: it is not, and what was kept before may stand. */
export const tryToKeep = (key: string, text: string): boolean =>
  attempt(() => {
    keep(key, text);
    return true;
  }, false);

/** Forgets what is kept, where that is possible. */
export const forget = (key: string): void => attempt(() => cache().remove(key), undefined);

/** What is kept; null: nothing, or nobody can say. */
export const kept = (key: string): string | null => attempt(() => cache().get(key), null);
