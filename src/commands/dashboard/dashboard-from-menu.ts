import { hasOpenTick } from '../../google/dashboard-ticks';
import { recall, remember } from '../../google/properties';
import { currentUser } from '../../google/session';
import { ensureEditTrigger, hasTrigger } from '../../google/triggers';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { names } from '../../workbook/schema/names';
import { dashboardName } from '../../workbook/sheets/main-job/dashboard-sheet';
import { closingMessage } from '../menu/closing-message';
import { boxCount } from './dashboard-ticked';
import { interactive } from '../menu/interactive';
import { DASHBOARD_TRIGGER_KEY } from '../documents/waiting/owner';
import { refreshDashboard } from './refresh-dashboard';
import { runTasks } from '../run/run-tasks';

/** Name of the top-level function that the trigger calls. */
const handler = 'dashboardTicked';

/** A tick that nobody has answered means that the trigger is gone with its owner. */
function isAnswered(): boolean {
  return !names(dashboardName).all.some((name) => hasOpenTick(name, boxCount));
}

/**
 * Makes the check boxes work, once: the trigger runs as the person who installs it. Others are told who that is; when a
 * box stands ticked, the trigger is gone and the next person takes over.
 */
function installTrigger(wasAnswered: boolean, language: Language): string {
  const { trigger } = texts(language).dashboard;
  try {
    if (hasTrigger(handler)) return '';
    const owner = recall(DASHBOARD_TRIGGER_KEY);
    if (owner !== null && wasAnswered) return trigger.elsewhere(owner);
    ensureEditTrigger(handler);
    remember(DASHBOARD_TRIGGER_KEY, currentUser());
    return trigger.installed;
  } catch (error) {
    console.error(error);
    return trigger.failed;
  }
}

/** Menu *Perbarui dasbor*. */
export function updateDashboardFromMenu(): void {
  interactive(texts('id').tasks.dashboard.name, (language) => {
    const wasAnswered = isAnswered();
    const summary = runTasks({ tasks: ['dashboard'], messages: language }, 'person');
    const told = summary.ok ? installTrigger(wasAnswered, language) : '';
    return [closingMessage(summary, language), told].filter((part) => part !== '').join('\n\n');
  });
}

/** Menu *Hitung capaian*: the dashboard, where there is one, shows the new figures too. */
export function calculateFromMenu(): void {
  interactive(texts('id').tasks.attainment.name, (language) => {
    const summary = runTasks({ tasks: ['attainment', 'flags'], messages: language }, 'person');
    if (summary.ok) refreshDashboard(language);
    return closingMessage(summary, language);
  });
}
