import type { Book } from '../../google/spreadsheet';
import { names } from '../../workbook/schema/names';
import { dashboardName, figureLeads, reportLead } from '../../workbook/sheets/main-job/dashboard-sheet';
import type { MadeDocuments } from '../documents/making/report';
import type { TaskContext } from '../run/task';
import { figuresAtAGlance, isReportOf } from './update-dashboard';

/** Whoever had the agency's report made finds the way to it on the dashboard at once, where there is one. */
export function leadToReport(book: Book, { documents }: MadeDocuments, { data, frame }: TaskContext): void {
  const report = documents.find(({ key, link }) => link !== '' && isReportOf(key, data.input.rules));
  if (report) book.leadToReport(reportLead(report.link, frame.language));
}

/** Figures of a dashboard that was made before the sheets that say more about them lead there as soon as a run has made these. */
export function leadToNewSheets(book: Book, context: TaskContext): void {
  const known = names(dashboardName).all;
  if (!book.sheetNames().some((name) => known.includes(name))) return;
  book.leadToNewSheets(figureLeads(figuresAtAGlance(context), context.frame.language));
}
