import type { PanelState } from '../../../commands/panel/panel';
import type { RunSummary, Task } from '../../../commands/run/summary';
import { put } from './elements';
import { complain, tell } from './messages';
import { server } from './server';
import { language, words } from './words';

let wantsStop = false;

/** The person wants no further part to begin; the one that runs is finished, for a script cannot be broken off cleanly. */
export function requestStop(): void {
  wantsStop = true;
  tell(words.stopping);
}

function showProgress(done: number, all: number | null): void {
  const bar = put<HTMLProgressElement>('progress');
  if (all === null) bar.removeAttribute('value');
  else Object.assign(bar, { value: done, max: all });
  tell(all === null ? words.working : words.progress(String(done), String(all)));
}

function tellErrors({ findings }: RunSummary): void {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  complain(words.hasErrors(String(errors)));
}

async function runOnce(tasks: Task[]): Promise<void> {
  const summary = await server.run({ tasks, messages: language });
  if (!summary.ok && !tasks.includes('check')) return tellErrors(summary);
  tell(words.done(String(summary.sheetsWritten.length)));
}

/** Makes documents part by part until none is left; what is done stays done when the person stops. */
async function makeDocuments(): Promise<void> {
  wantsStop = false;
  put('stop').classList.remove('idle');
  try {
    for (;;) {
      const summary = await server.run({ tasks: ['evaluation'], messages: language });
      if (!summary.ok) return tellErrors(summary);
      const done = summary.documents.length;
      const all = done + summary.documentsLeft;
      showProgress(done, all);
      if (summary.documentsLeft === 0) return tell(words.documentsDone(String(all)));
      if (wantsStop) return tell(words.stopped(String(done), String(all)));
    }
  } finally {
    put('stop').classList.add('idle');
  }
}

/** Does what the state asks for next. */
export async function takeNextStep({ next, hasBudget }: PanelState): Promise<void> {
  showProgress(0, null);
  if (next === 'prepare') {
    await server.prepare();
    return tell('');
  }
  if (next === 'check') return runOnce(['check']);
  if (next === 'calculate') return runOnce(['attainment', 'flags', ...(hasBudget ? (['absorption'] as const) : [])]);
  return makeDocuments();
}
