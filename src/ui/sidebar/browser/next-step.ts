import type { PanelPlace, PanelState } from '../../../commands/panel/panel';
import type { RunSummary } from '../../../commands/run/summary';
import type { Task } from '../../../text/tasks';
import { makeDocuments, showWorking } from './make-documents';
import { complain, tell } from '../../shared/browser/status-line';
import { server } from './server';
import { language } from '../../shared/browser/page-language';
import { words } from './words';

function tellErrors({ findings }: RunSummary): void {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  complain(words.hasErrors(String(errors)));
}

async function runOnce(tasks: Task[]): Promise<PanelState | undefined> {
  const summary = await server.run({ tasks, messages: language, panel: true });
  if (!summary.ok && !tasks.includes('check')) tellErrors(summary);
  else tell(words.done(String(summary.sheetsWritten.length)));
  return summary.panel;
}

/** Shows the cell at which a person goes on. */
export async function goTo({ sheet, cell }: PanelPlace): Promise<void> {
  const found = await server.openCell(sheet, cell);
  complain(found ? '' : words.gone(sheet));
}

/** Does what the state asks for next; gives the state that it has left, where that is known without reading. */
export async function takeNextStep({ next, target, tab, hasBudget }: PanelState): Promise<PanelState | undefined> {
  if (next === 'import') return void (await server.openImport(tab !== null));
  if (target) return void (await goTo(target));
  showWorking();
  if (next === 'prepare') {
    await server.prepare();
    return void tell('');
  }
  if (next === 'check') return runOnce(['check']);
  if (next === 'absorb') return runOnce(['absorption']);
  if (next === 'calculate') return runOnce(['attainment', 'flags', ...(hasBudget ? (['absorption'] as const) : [])]);
  return void (await makeDocuments(tellErrors));
}
