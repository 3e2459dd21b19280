import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from 'hucre';
import { createRuntime } from '../local/runtime/apps-script';
import { readScripts } from '../local/scripts';
import { createLocalWorkbook } from '../local/workbook/local-workbook';
import type { PanelState } from '../src/commands/panel/panel';
import { stopwatch } from './latency-model';

/** Milliseconds that a person waits for the sidebar's state, on the first call in this process. */
export interface PanelWait {
  /** Here, as in the workbench. */
  here: number;
  /** At Google's pace, by the low and the high figures of `latency.json`. */
  low: number;
  high: number;
}

/** Reads the state of a workbook as the sidebar does. */
export async function waitForPanel(input: string, root: string): Promise<PanelWait> {
  const workbook = createLocalWorkbook(await openXlsx(readFileSync(input), { readStyles: true }), { name: 'besar' });
  const watches = [stopwatch('low', 0, []), stopwatch('high', 0, [])];
  const runtime = createRuntime({
    ...{ code: readScripts(join(root, 'dist/Code.js')), workbook, folder: root, memory: { files: {}, properties: {} } },
    watch: (method, cells, args) => watches.forEach((one) => one.watch(method, cells, args)),
  });
  globalThis.gc?.();
  const [start, processor] = [performance.now(), process.cpuUsage()];
  const { steps } = runtime.call('keadaanPanel') as PanelState;
  const here = performance.now() - start;
  const used = process.cpuUsage(processor).user / 1000;
  if (steps.length === 0) throw new Error('The state is empty.');
  watches.forEach((one) => one.work(used));
  const [low = NaN, high = NaN] = watches.map((one) => one.end());
  return { here, low, high };
}
