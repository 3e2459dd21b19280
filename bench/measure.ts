import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { openXlsx, saveXlsx } from 'hucre';

/** What one child process cost: wall time in milliseconds, peak resident memory in megabytes, and its output. */
export interface Cost {
  milliseconds: number;
  megabytes: number;
  output: string;
}

/** Leaves the peak memory (KB) on the last line of stderr, however the program ends. */
const REPORT_MEMORY =
  'data:text/javascript,' +
  encodeURIComponent(
    `import { writeSync } from 'node:fs';
     process.on('exit', () => writeSync(2, '\\npeak ' + process.resourceUsage().maxRSS + '\\n'));`,
  );

/** Middle value; of an even count the lower of the two. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Runs Node with `args` and waits for it. Throws with the program's own words when it fails. */
export function runNode(args: string[]): Cost {
  const start = performance.now();
  const child = spawnSync(process.execPath, ['--import', REPORT_MEMORY, ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const milliseconds = performance.now() - start;
  if (child.status !== 0) {
    throw new Error(
      `node ${args.join(' ')} ended with ${child.status}:\n${child.stdout.slice(0, 2000)}${child.stderr}`,
    );
  }
  const peak = /\npeak (\d+)\n$/.exec(child.stderr)?.[1];
  return { milliseconds, megabytes: Number(peak) / 1024, output: child.stdout };
}

/**
 * The least that any program using this library must spend: opening the input and saving the finished workbook.
 * Opening the finished workbook in between is not counted. Milliseconds.
 */
export async function openAndSave(input: string, finished: string): Promise<number> {
  const inputBytes = readFileSync(input);
  const finishedBytes = readFileSync(finished);
  const openStart = performance.now();
  await openXlsx(inputBytes, { readStyles: true });
  const opening = performance.now() - openStart;
  const workbook = await openXlsx(finishedBytes, { readStyles: true });
  const saveStart = performance.now();
  await saveXlsx(workbook);
  return opening + (performance.now() - saveStart);
}

/** Milliseconds to compile and run classic scripts in a fresh V8 context without any global of Node. */
export function loadInBareContext(paths: string[]): number {
  const code = paths.map((path) => readFileSync(path, 'utf8')).join('\n');
  const context = vm.createContext({});
  const start = performance.now();
  new vm.Script(code).runInContext(context);
  return performance.now() - start;
}
