import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** From here on a collection costs less than the memory that it gives back; bytes. */
const WORTH_IT = 256 * 2 ** 20;

/**
 * Collects what a stage of a run has left behind, where it is much. The engine waits until the heap has grown to several times of
 * what lives in it: after a large workbook was read nine tenths of the heap are garbage, and the next stage comes on top.
 */
export function collectGarbage(): void {
  if (usedBytes() >= WORTH_IT) collect();
}

const usedBytes = (): number => getHeapStatistics().used_heap_size;

function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  gc();
}

/** Of what lives, and at least so much: a collection before it would give little back. */
const GROWTH = { factor: 1.6, least: 224 * 2 ** 20 };

/** Collects within a stage of many steps, each time the heap has grown by more than half of what lives in it: call it at every step. */
export function garbageWatch(): () => void {
  let limit = GROWTH.least;
  return () => {
    if (usedBytes() < limit) return;
    collect();
    limit = Math.max(GROWTH.least, usedBytes() * GROWTH.factor);
  };
}
