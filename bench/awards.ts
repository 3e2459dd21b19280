import { join } from 'node:path';
import { runJob } from '../local/run';

/**
 * Milliseconds that the command works on an open workbook of awards until it can be saved. Opening and saving so large a
 * file take far longer and differ by seconds from run to run, so that a difference of two runs would tell nothing. The
 * zone is that of the command line.
 *
 * @param root folder with `dist/`
 */
export async function awarding(input: string, outFolder: string, root: string): Promise<number> {
  process.env.TZ = 'Asia/Jakarta';
  let start = Number.NaN;
  let milliseconds = Number.NaN;
  const { output } = await runJob({
    input,
    outFolder,
    bundle: join(root, 'dist/Code.js'),
    request: { tasks: ['awards'], month: '2026-12' },
    today: '2027-01-15',
    onStep: ({ kind }) => {
      if (kind === 'calculating') {
        // What opening the file left behind is not the work's to clear away.
        globalThis.gc?.();
        start = performance.now();
      }
      if (kind === 'writing') milliseconds = performance.now() - start;
    },
  });
  if (output === null) throw new Error('No award was scored.');
  return milliseconds;
}
