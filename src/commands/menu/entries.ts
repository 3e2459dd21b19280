import type { texts } from '../../text';
import type { Task, TaskName } from '../../text/tasks';

type Label = keyof ReturnType<typeof texts>['menu']['entries'];

/**
 * A menu entry: its label, the name by which Google calls it (the build makes that function) and what it does; an entry that is
 * named after a task has its words, and runs it where nothing else is said.
 */
export type Entry = { handler: string } & (
  { task: Task; run?: undefined } | { task: TaskName; run: () => void } | { label: Label; run: () => void }
);

export interface EntryGroup {
  label: Label;
  entries: readonly Entry[];
}
