import { runRequest } from './run-request';
import { askToStop, toldProgress, type RunProgress } from './run-signals';
import type { RunRequest, RunSummary } from './summary';

/** Runs tasks for the sidebar (`google.script.run`) and the command line: answers with a summary. */
export function jalankan(request: RunRequest): RunSummary {
  return runRequest(request);
}

/** Asks the run that is making documents to end after those in hand (`google.script.run`, while `jalankan` is under way). */
export function hentikan(): void {
  askToStop();
}

/** How far the run that is making documents is (`google.script.run`, while `jalankan` is under way); null: nothing known. */
export function kemajuan(): RunProgress | null {
  return toldProgress();
}
