import { runTasks } from './run-tasks';
import { selfTest } from '../prepare/self-test';
import type { RunRequest, RunSummary } from './summary';

/** Does what the sidebar or the command line asks for: tasks over the workbook, or the self-test, which needs none. */
export function runRequest(request: RunRequest): RunSummary {
  return request.selfTest ? selfTest(request) : runTasks(request);
}
