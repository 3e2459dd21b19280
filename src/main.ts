import { buildMenu, runFromMenu } from './commands/menu';
import { runTasks } from './commands/run-tasks';
import type { RunRequest, RunSummary } from './commands/summary';

/** Adds the menu; runs under every authorisation mode and reads nothing of the spreadsheet. */
export function onOpen(): void {
  buildMenu();
}

/** Menu *Hitung capaian*. */
export function hitungCapaian(): void {
  runFromMenu({ tasks: ['attainment', 'flags'] });
}

/** Menu *Tandai unit*. */
export function tandaiUnit(): void {
  runFromMenu({ tasks: ['flags'] });
}

/** Menu *Hitung serapan*. */
export function hitungSerapan(): void {
  runFromMenu({ tasks: ['absorption', 'flags'] });
}

/** Menu *Buat evaluasi*. */
export function buatEvaluasi(): void {
  runFromMenu({ tasks: ['attainment', 'flags', 'absorption', 'evaluation'] });
}

/** Runs tasks for the sidebar (`google.script.run`) and the command line: answers with a summary. */
export function jalankan(request: RunRequest): RunSummary {
  return runTasks(request);
}
