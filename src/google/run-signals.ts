import { patiently } from './patience';
import { forget, keep, kept, tryToKeep } from './shared-cache';

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

/** Asks the run that is making documents to end after the present one. */
export function askToStop(): void {
  patiently(() => keep(STOP, '1'));
}

/** Takes back an earlier wish to stop, when a person begins a new run. */
export function clearStop(): void {
  forget(STOP);
}

/** Whether somebody has asked the run to stop. */
export function isStopAsked(): boolean {
  return kept(STOP) !== null;
}

/** Tells everybody who asks how far a run is. */
export function tellProgress(progress: RunProgress): void {
  tryToKeep(PROGRESS, JSON.stringify(progress));
}

/** How far the last run that made documents is; null when nobody knows. */
export function toldProgress(): RunProgress | null {
  const json = kept(PROGRESS);
  return json === null ? null : (JSON.parse(json) as RunProgress);
}
