import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** From here on a collection costs less than the memory that it gives back; bytes. */
const WORTH_IT = 256 * 2 ** 20;

/**
 * Collects what a stage of a run has left behind, where it is much. The engine waits until the heap has grown to several times of
 * what lives in it: after a large workbook was read nine tenths of the heap are garbage, and the next stage comes on top.
 */
export function collectGarbage(): void {
  if (process.memoryUsage().heapUsed < WORTH_IT) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
