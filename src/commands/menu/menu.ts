import { addMenu, type MenuPart } from '../../google/menu';
import { confirm } from '../../google/notify';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { closingMessage } from './closing-message';
import { interactive, spokenLanguage } from './interactive';
import { menuTable } from './menu-table';
import { runTasks } from '../run/run-tasks';
import type { RunRequest } from '../run/summary';

/** Adds the menu *Kinerja*; reads nothing of the spreadsheet, so that it works under every authorisation mode. */
export function buildMenu(): void {
  const { menu } = texts(spokenLanguage());
  const parts = menuTable.map((part): MenuPart => {
    if (part === 'separator') return part;
    if ('handler' in part) return { label: menu.entries[part.label], handler: part.handler };
    const entries = part.entries.map(({ label, handler }) => ({ label: menu.entries[label], handler }));
    return { label: menu.entries[part.label], entries };
  });
  addMenu(menu.title, parts);
}

/** The command of a run in words, as the log and a fault name it. */
function commandOf({ tasks }: RunRequest, language: Language): string {
  const { run } = texts(language).sheets;
  return tasks.map((task) => run[task]).join(', ');
}

/** Runs tasks and words the closing message; for commands that are already inside `interactive`. */
export function runAndTell(request: RunRequest, language: Language): string {
  return closingMessage(runTasks({ ...request, messages: language }), language);
}

/**
 * Runs tasks from the menu and closes with one message: what changed and what to look at.
 *
 * @param question words a question that is asked beforehand; a no leaves everything as it is
 */
export function runFromMenu(request: RunRequest, question?: (language: Language) => string): void {
  interactive(commandOf(request, 'id'), (language) => {
    const { menu } = texts(language);
    if (question && !confirm(menu.title, question(language))) return menu.cancelled;
    return runAndTell(request, language);
  });
}
