import { runFromMenu } from '../menu/menu';
import type { BoardScreen } from './board-page';
import { boardData } from './board-snapshot';
import { boardPage } from './show-board';

/** Menu *Jadwal ▸ Perbarui papan*. */
export function perbaruiPapan(): void {
  runFromMenu({ tasks: ['board'] });
}

/** The web app: the board's page; `?layar=pegawai` is the staff's screen, any other address the public one. */
export function doGet(request: { parameter: { layar?: string } }): GoogleAppsScript.HTML.HtmlOutput {
  return boardPage(request.parameter.layar === 'pegawai' ? 'staff' : 'public');
}

/** What the board's page shows, as JSON (`google.script.run`); empty before the first *Perbarui papan*. */
export function dataPapan(screen: BoardScreen): string {
  return boardData(screen);
}
