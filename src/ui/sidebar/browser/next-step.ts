import type { PanelPlace, PanelState } from '../../../commands/panel/panel';
import type { RunSummary } from '../../../commands/run/summary';
import type { Task } from '../../../text/tasks';
import { makeDocuments, showWorking } from './make-documents';
import { complain, tell } from './messages';
import { server } from './server';
import { language, words } from './words';

function tellErrors({ findings }: RunSummary): void {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  complain(words.hasErrors(String(errors)));
}

async function runOnce(tasks: Task[]): Promise<void> {
  const summary = await server.run({ tasks, messages: language });
  if (!summary.ok && !tasks.includes('check')) return tellErrors(summary);
  tell(words.done(String(summary.sheetsWritten.length)));
}

/** Shows the cell at which a person goes on. */
export async function goTo({ sheet, cell }: PanelPlace): Promise<void> {
  const found = await server.openCell(sheet, cell);
  complain(found ? '' : words.gone(sheet));
}

/** Does what the state asks for next. */
export async function takeNextStep({ next, target, tab, hasBudget }: PanelState): Promise<void> {
  if (next === 'import') return void (await server.openImport(tab !== null));
  if (target) return goTo(target);
  showWorking();
  if (next === 'prepare') {
    await server.prepare();
    return tell('');
  }
  if (next === 'check') return runOnce(['check']);
  if (next === 'calculate') return runOnce(['attainment', 'flags', ...(hasBudget ? (['absorption'] as const) : [])]);
  return makeDocuments(tellErrors);
}
