import { patiently } from './patience';

/** How far the documents of a run are; what it tells crosses `google.script.run`. */
export interface RunProgress {
  /** Documents made or renewed since the run began. */
  done: number;
  left: number;
  /** Estimate of what is still to come; null before the first document. */
  secondsLeft: number | null;
}

const STOP = 'dokumen.berhenti';
const PROGRESS = 'dokumen.kemajuan';
/** Six hours, the longest that the cache keeps anything. */
const LONG = 21_600;

/** The cache is shared by all executions of the spreadsheet; Google has none outside a document. */
const cache = (): GoogleAppsScript.Cache.Cache => CacheService.getDocumentCache() ?? CacheService.getScriptCache();

/** The cache may fail or forget; a signal is a courtesy and must never end a run. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** Asks the run that is making documents to end after the present one. */
export function askToStop(): void {
  patiently(() => cache().put(STOP, '1', LONG));
}

/** Takes back an earlier wish to stop, when a person begins a new run. */
export function clearStop(): void {
  attempt(() => cache().remove(STOP), undefined);
}

/** Whether somebody has asked the run to stop. */
export function isStopAsked(): boolean {
  return attempt(() => cache().get(STOP), null) !== null;
}

/** Tells everybody who asks how far a run is. */
export function tellProgress(progress: RunProgress): void {
  attempt(() => cache().put(PROGRESS, JSON.stringify(progress), LONG), undefined);
}

/** How far the last run that made documents is; null when nobody knows. */
export function toldProgress(): RunProgress | null {
  const json = attempt(() => cache().get(PROGRESS), null);
  return json === null ? null : (JSON.parse(json) as RunProgress);
}
