import { confirm } from '../../google/notify';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { commandOf, runTasks } from '../run/run-tasks';
import type { RunRequest } from '../run/summary';
import { closingMessage } from './closing-message';
import { interactive } from './interactive';

/** Runs tasks and words the closing message; for commands that are already inside `interactive`. */
export function runAndTell(request: RunRequest, language: Language): string {
  return closingMessage(runTasks({ ...request, messages: language }, 'person'), language);
}

/**
 * Runs tasks from the menu and closes with one message: what changed and what to look at.
 *
 * @param question words a question that is asked beforehand; a no leaves everything as it is
 */
export function runFromMenu(request: RunRequest, question?: (language: Language) => string): void {
  interactive(commandOf(request.tasks, 'id'), (language) => {
    const { menu } = texts(language);
    if (question && !confirm(menu.title, question(language))) return menu.cancelled;
    return runAndTell(request, language);
  });
}
