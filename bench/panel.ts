import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from 'hucre';
import { createRuntime } from '../local/runtime/apps-script';
import { readScripts } from '../local/scripts';
import { NO_SCREEN, type Screen } from '../local/runtime/screen/screen';
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
  /** Until the sidebar opens with the state that was read last, at the same pace. */
  firstLow: number;
  firstHigh: number;
}

/** The day of the other measurements: before it, what the workbook reports of the whole year would be asked about row by row. */
const AFTER_THE_YEAR = new Date(2027, 0, 15, 8).getTime();

/** Reads the state of a workbook as the sidebar does. */
export async function waitForPanel(input: string, root: string): Promise<PanelWait> {
  const workbook = createLocalWorkbook(await openXlsx(readFileSync(input), { readStyles: true }), { name: 'besar' });
  const begin = () => [stopwatch('low', 0, []), stopwatch('high', 0, [])];
  let watches = begin();
  const page = (name: string): string => readFileSync(join(root, `dist/${name}.html`), 'utf8');
  const opened: string[] = [];
  const screen: Screen = { ...NO_SCREEN, openPage: (_, __, { content }) => void opened.push(content) };
  const runtime = createRuntime({
    code: readScripts(join(root, 'dist/Code.js')),
    workbook,
    folder: root,
    memory: { files: {}, properties: {} },
    page,
    screen,
    context: 'menu' as const,
    fixedTime: AFTER_THE_YEAR,
    watch: (method, cells, args) => watches.forEach((one) => one.watch(method, cells, args)),
  });
  globalThis.gc?.();
  const timed = <T>(name: string): { answer: T; here: number; low: number; high: number } => {
    watches = begin();
    const [start, processor] = [performance.now(), process.cpuUsage()];
    const answer = runtime.call(name) as T;
    const here = performance.now() - start;
    const used = process.cpuUsage(processor).user / 1000;
    watches.forEach((one) => one.work(used));
    const [low = NaN, high = NaN] = watches.map((one) => one.end());
    return { answer, here, low, high };
  };
  const { answer, here, low, high } = timed<PanelState>('keadaanPanel');
  if (answer.steps.length === 0) throw new Error('The state is empty.');
  const first = timed<undefined>('bukaPanelSamping');
  if (!opened[0]?.includes(encodeURIComponent(answer.period))) throw new Error('The sidebar opens without the state.');
  return { here, low, high, firstLow: first.low, firstHigh: first.high };
}
