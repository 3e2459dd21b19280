import type { Count } from '../count';

/**
 * A count with its noun: `1 unit`, `2 units`. A count may be written already (`1,024`). With a verb in both forms the
 * sentence agrees too: `counted(1, 'unit has', 'units have')`.
 */
export const counted = (count: Count | number | string | undefined, one: string, many = `${one}s`): string =>
  `${count} ${String(typeof count === 'object' ? count.value : count) === '1' ? one : many}`;
