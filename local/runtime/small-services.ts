import { CHART_TYPES } from './sheets/embedded-chart';
import type { Execution } from './execution/execution';
import { free, service } from './execution/service';

/** The global `Logger`. */
export function createLogger(execution: Execution): object {
  const self: object = service(execution, 'Logger', {
    log: free((...data: unknown[]) => {
      execution.log(data.map(String).join(' '));
      return self;
    }),
  });
  return self;
}

/** The global `console`, which Apps Script has as well. */
export function createConsole(execution: Execution): object {
  const write = (...data: unknown[]): void => execution.log(data.map(String).join(' '));
  return { log: write, info: write, warn: write, error: write };
}

/** The global `Charts`: its enumeration; charts of its own are not imitated. */
export function createCharts(execution: Execution): object {
  return service(execution, 'Charts', {}, { ChartType: CHART_TYPES });
}

/** Services that are declared but not imitated: every call of theirs fails loudly. */
export function createAbsentServices(execution: Execution): Record<string, object> {
  return { DriveApp: service(execution, 'DriveApp', {}) };
}
