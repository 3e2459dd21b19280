import { currentUser, now } from '../../google/session';
import type { Book } from '../../google/spreadsheet';
import { PRODUCT } from '../../shapes/sheet-marker';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import type { OutputFrame } from '../../workbook/sheets/output-sheet';
import { runLogSheet } from '../../workbook/sheets/records/run-log-sheet';
import { timeOf } from './clock';

/** What a command leaves in `Riwayat Proses`. */
export interface LoggedRun {
  command: string;
  result: string;
  details: string;
}

/** The frame of output sheets of a command that evaluates nothing; `period` is what its marker says. */
export function plainFrame(language: Language, period: string): OutputFrame {
  const { sheets } = texts(language);
  return { language, product: PRODUCT, period, time: timeOf(now()), protection: sheets.protection };
}

/** Adds a row to `Riwayat Proses`; a sheet of the user's under that name is left alone. */
export function logRun(book: Book, run: LoggedRun, language: Language, period: string): void {
  const frame = plainFrame(language, period);
  const content = runLogSheet([{ time: frame.time, user: currentUser(), ...run }], frame);
  if (book.foreignSheets([content.name]).length === 0) book.appendRows(content.name, content);
}
