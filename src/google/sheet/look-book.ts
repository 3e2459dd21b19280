import { isFault } from '../google-fault';
import { recall, remember } from '../properties';
import { onFlush } from '../sheet-block';

/** What the looks of an output sheet were when they were written last; nothing of it is read back from the sheet. */
export interface SheetLook {
  /** Sum of everything that was declared of them. */
  sum: string;
  /** How many columns are ours. */
  columns: number;
}

/** Document property with the looks of all output sheets, by name. */
const KEY = 'rupaLembar';
/** A property takes 9 KB; a sheet has some 50 characters. */
const LIMIT = 8_500;

let looks: Record<string, SheetLook> | null = null;
/** Written, but not known to have reached the server: until then they do not count, for they may have to be written again. */
let underWay: Record<string, SheetLook> = {};

function book(): Record<string, SheetLook> {
  looks ??= JSON.parse(recall(KEY) ?? '{}') as Record<string, SheetLook>;
  return looks;
}

/** The look that was written last; undefined: nobody knows. */
export const knownLook = (sheet: string): SheetLook | undefined => book()[sheet];

/** Notes a look that is being written. It is kept only when the writes have reached the server. */
export function noteLook(sheet: string, look: SheetLook): void {
  const known = book()[sheet];
  if (known?.sum === look.sum && known.columns === look.columns) return;
  underWay[sheet] = look;
  onFlush(keepLooks);
}

function keepLooks(): void {
  looks = { ...book(), ...underWay };
  underWay = {};
  const json = JSON.stringify(looks);
  try {
    // Of too many sheets none is known: their looks are written each time.
    remember(KEY, json.length > LIMIT ? null : json);
  } catch (fault) {
    // Looks that nobody knows of are written again: no reason to end a run whose sheets stand.
    if (!isFault(fault)) throw fault;
  }
}
