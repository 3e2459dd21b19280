import { finding, type Finding } from '../../domain/finding';
import { inputSheets, type InputSheet } from '../../workbook/schema/input-sheets';
import type { FiguredSheet, TaskContext } from './task';
import type { Task } from '../../text/tasks';
import { taskDefinitions } from './tasks';

/** Rows of a sheet that papers take figures from; those of a frozen period stand in its archive. */
const rowsOf: Record<FiguredSheet, (context: Pick<TaskContext, 'data' | 'evaluation'>) => number> = {
  indicators: ({ evaluation }) => evaluation.results.length,
  budget: ({ data }) => data.input.budget?.length ?? 0,
};

/**
 * What keeps a run from making papers with nothing in them: none of the sheets that they print is filled in. It leads to the
 * first of them; units come before indicators, which name them.
 */
export function nothingToPrint(
  tasks: readonly Task[],
  context: Pick<TaskContext, 'data' | 'evaluation' | 'grids'>,
): Finding[] {
  const empty = tasks.flatMap((task) => {
    const { prints = [] } = taskDefinitions[task];
    return prints.every((key) => rowsOf[key](context) === 0) ? prints : [];
  });
  if (empty.length === 0) return [];
  const { units } = context.data.input;
  const keys: InputSheet[] = [...(units.length === 0 ? (['units'] as const) : []), ...new Set(empty)];
  const sheets = keys.map((key) => context.grids[key]?.name ?? inputSheets[key].table.id);
  return [finding('nothing-to-print', { sheet: sheets[0] ?? '', cell: '' }, { sheets })];
}
