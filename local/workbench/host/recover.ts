import { makeChange, sheetsOf } from '../../workbook/book-change';
import type { LocalWorkbook } from '../../workbook/local-workbook';
import { writeFileWhole } from '../../workbook/file/write-file';
import type { Requests, WorkbenchEvent } from '../protocol';
import type { Recovery } from './recovery';
import type { History } from './undo';

interface RecoverParts {
  workbook: LocalWorkbook;
  history: History;
  recovery: Recovery | undefined;
  tell: (event: WorkbenchEvent) => void;
  changed: () => void;
  /** Path of the file that keeps what was done until a time (ISO 8601) and is not gone on with. */
  fileOf: (time: string) => string;
  now: () => Date;
}

/** Goes on where an earlier session was ended, or keeps what it had as a file of its own. */
export function createRecover({ workbook, history, recovery, tell, changed, fileOf, now }: RecoverParts) {
  return async ({ take }: Requests['recover']['takes']): Promise<Requests['recover']['gives']> => {
    const found = recovery?.found;
    if (!found) return { file: null };
    const make = (): void => found.changes.forEach((change) => makeChange(workbook, change));
    if (take) {
      history.anything(make);
      changed();
      return { file: null };
    }
    const before = sheetsOf(workbook);
    make();
    const bytes = await workbook.save(now());
    makeChange(workbook, before);
    const file = fileOf(found.time);
    writeFileWhole(file, bytes);
    recovery.drop();
    tell({ kind: 'changed' });
    return { file };
  };
}
