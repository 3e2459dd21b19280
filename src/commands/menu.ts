import { addMenu, type MenuEntry } from '../google/menu';
import { notify } from '../google/notify';
import { menuLanguage } from '../google/session';
import { texts } from '../text';
import type { Language } from '../text/language';
import { runTasks } from './run-tasks';
import type { RunRequest, RunSummary } from './summary';

const languageOfMenus = (): Language => (/^id|^in/i.test(menuLanguage()) || menuLanguage() === '' ? 'id' : 'en');

/** The menu *Kinerja*: labels and the top-level functions they call. */
export function buildMenu(): void {
  const { menu } = texts(languageOfMenus());
  const entries: MenuEntry[] = [
    { label: menu.attainment, handler: 'hitungCapaian' },
    { label: menu.flags, handler: 'tandaiUnit' },
    { label: menu.absorption, handler: 'hitungSerapan' },
    { label: menu.evaluation, handler: 'buatEvaluasi' },
  ];
  addMenu(menu.title, entries);
}

function closingMessage(summary: RunSummary, language: Language): string {
  const { menu } = texts(language);
  const flagged = summary.units.filter(({ flag }) => flag !== '').length;
  const count = (severity: string): string =>
    String(summary.findings.filter((item) => item.severity === severity).length);
  if (!summary.ok) return menu.stopped(count('error'));
  return menu.done(
    summary.period,
    summary.sheetsWritten.join(', '),
    String(flagged),
    count('warning'),
    String(summary.documents.length),
  );
}

/** Runs tasks from the menu and closes with one message: what changed and what to look at. */
export function runFromMenu(request: RunRequest): void {
  const language = languageOfMenus();
  const summary = runTasks({ ...request, messages: language });
  notify(texts(language).menu.title, closingMessage(summary, language));
}
