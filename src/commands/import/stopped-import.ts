import { Dialogue } from '../../domain/import/dialogue';
import { texts } from '../../text';
import { planUndo } from '../../workbook/import/plan-undo';
import { undoneGrids } from '../../workbook/import/undone-grids';
import { importSheet } from '../../workbook/sheets/records/import-sheet';
import { logRun, plainFrame } from '../run/run-log';
import type { ImportRequest } from './answer';
import { contentOf, openForImport, type OpenedBook } from './import-memory';

/** A workbook without what an import left that was stopped; `stopped` names its files and when it was. */
export interface SettledBook extends OpenedBook {
  stopped: { files: string; time: string } | null;
}

/**
 * Takes back what an import wrote that was stopped before its end, so that the next one finds the workbook as the stopped one did;
 * what people changed since stays. Who only looks gets it as it will be, and nothing is written.
 */
export function openSettled(request: ImportRequest): SettledBook {
  const opened = openForImport(request);
  const { book, grids, memory, settings, language } = opened;
  const { begun } = memory;
  if (!begun) return { ...opened, stopped: null };
  const { last } = begun;
  const plan = planUndo(begun, grids, contentOf(book, last.sheets), new Dialogue({}, true));
  const undos = plan?.undos ?? [];
  const stopped = { files: last.files.map(({ name }) => name).join(', '), time: last.time };
  if (request.dryRun)
    return { ...opened, grids: undoneGrids(grids, undos), memory: { ...memory, begun: null }, stopped };
  book.undoInput(undos);
  const { imports, terms } = texts(language);
  const period = String(settings.year ?? '');
  const details = imports.tookBack(stopped.files, stopped.time);
  logRun(book, { command: imports.command, result: terms.runResult.interrupted, details }, language, period);
  book.replaceSheet(importSheet({ ...memory, begun: null }, plainFrame(language, period)));
  return { ...openForImport(request), stopped };
}
