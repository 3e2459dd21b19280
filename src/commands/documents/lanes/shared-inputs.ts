import { recall, remember } from '../../../google/properties';
import { sumOf } from '../../../google/short-sum';
import type { Grids } from '../../../workbook/read/workbook';

/** What the run that was begun last has left to executions side by side. */
export interface SharedRun {
  /** Name that whoever began it gave it. */
  run: string;
  /** Sum of what it has read: a document made from anything else would not print what its sheets show. */
  inputs: string;
  /** How many documents it has to make; 0: nothing is shared. */
  total: number;
  /** Ids of the folders of its documents, by their paths; whoever began it has just seen that they stand. */
  folders?: Readonly<Record<string, string>>;
}

const KEY = 'jalanBersama';

/** A sum of everything that a run has read. */
export const inputSum = (grids: Grids): string => sumOf(JSON.stringify(grids));

/** Tells those who wait for it what a run has left to them. */
export const announce = (shared: SharedRun): void => remember(KEY, JSON.stringify(shared));

/** What the last run has announced; null: none has. */
export function announced(): SharedRun | null {
  const json = recall(KEY);
  return json === null ? null : (JSON.parse(json) as SharedRun);
}
