import { openSpreadsheet } from '../../google/spreadsheet';
import type { Language } from '../../text/language';
import { names } from '../../workbook/schema/names';
import { dashboardName } from '../../workbook/sheets/main-job/dashboard-sheet';
import { runTasks } from '../run/run-tasks';

/**
 * Renews the dashboard where there is one, after a command that has changed what it shows. It reads more than that command
 * (the budget among others), so it is a run of its own: errors there must not stop the command.
 */
export function refreshDashboard(language: Language): void {
  const known = names(dashboardName).all;
  if (
    !openSpreadsheet()
      .sheetNames()
      .some((name) => known.includes(name))
  )
    return;
  try {
    runTasks({ tasks: ['dashboard'], messages: language });
  } catch (error) {
    // The command itself is done and its message is what counts.
    console.error(error);
  }
}
