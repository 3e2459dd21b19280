import { selfTest } from '../prepare/self-test';
import { runTasks } from './run-tasks';
import type { PanelSummary } from '../panel/panel';
import type { RunRequest } from './summary';

/** Asks the run that is making documents to end after those in hand; how far it is (both while `jalankan` is under way). */
export { askToStop as hentikan, toldProgress as kemajuan } from '../../google/run-signals';

/**
 * Does what the sidebar (`google.script.run`) or the command line asks for: tasks over the workbook, or the self-test, which
 * needs none. Answers with a summary.
 */
export const jalankan = (request: RunRequest): PanelSummary =>
  request.selfTest ? selfTest(request) : runTasks(request, 'person');
