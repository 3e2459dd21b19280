import { askToStop, toldProgress, type RunProgress } from '../../google/run-signals';
import { selfTest } from '../prepare/self-test';
import { runTasks } from './run-tasks';
import type { RunRequest, RunSummary } from './summary';

/**
 * Does what the sidebar (`google.script.run`) or the command line asks for: tasks over the workbook, or the self-test, which
 * needs none. Answers with a summary.
 */
export function jalankan(request: RunRequest): RunSummary {
  return request.selfTest ? selfTest(request) : runTasks(request);
}

/** Asks the run that is making documents to end after those in hand (`google.script.run`, while `jalankan` is under way). */
export function hentikan(): void {
  askToStop();
}

/** How far the run that is making documents is (`google.script.run`, while `jalankan` is under way); null: nothing known. */
export function kemajuan(): RunProgress | null {
  return toldProgress();
}
