import type { Book } from '../../google/spreadsheet';
import { reportLead } from '../../workbook/sheets/main-job/dashboard-sheet';
import type { MadeDocuments } from '../documents/making/report';
import type { TaskContext } from '../run/task';
import { isReportOf } from './update-dashboard';

/** Whoever had the agency's report made finds the way to it on the dashboard at once, where there is one. */
export function leadToReport(book: Book, { documents }: MadeDocuments, { data, frame }: TaskContext): void {
  const report = documents.find(({ key, link }) => link !== '' && isReportOf(key, data.input.rules));
  if (report) book.leadToReport(reportLead(report.link, frame.language));
}
