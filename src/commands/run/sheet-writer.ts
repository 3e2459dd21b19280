import type { Finding } from '../../domain/finding';
import type { RowChange } from '../../google/change-rows';
import type { Book } from '../../google/spreadsheet';
import type { DashboardContent } from '../../workbook/sheets/main-job/dashboard-sheet';
import type { OutputContent } from '../../workbook/sheets/output-sheet';

/** Writes sheets, each once, and never one of the user's. */
export interface SheetWriter {
  written: string[];
  replace: (content: OutputContent) => void;
  dashboard: (content: DashboardContent) => void;
  append: (content: OutputContent) => void;
  change: (content: OutputContent, changes: RowChange[]) => void;
}

/** @param foreign findings about sheets of the user's that bear the name of an output sheet */
export function sheetWriter(book: Book, foreign: readonly Finding[]): SheetWriter {
  const written: string[] = [];
  const guard =
    <C extends { name: string }, Rest extends unknown[]>(write: (content: C, ...rest: Rest) => void) =>
    (content: C, ...rest: Rest) => {
      if (
        written.includes(content.name) ||
        foreign.some(({ sheet }) => sheet.toLowerCase() === content.name.toLowerCase())
      )
        return;
      write(content, ...rest);
      written.push(content.name);
    };
  return {
    written,
    replace: guard((content: OutputContent) => book.replaceSheet(content)),
    dashboard: guard((content: DashboardContent) => book.replaceDashboard(content)),
    change: guard((content: OutputContent, changes: RowChange[]) => book.changeRows(content, changes)),
    append: guard((content: OutputContent) => book.appendRows(content.name, content)),
  };
}
