import { choose } from '../../schema/choices';
import { cleanText } from '../../values/markers';
import { earlierRunState } from './words';

/** Where versions without codes wrote the word for what became of a run: behind its time, user and command. */
const RESULT = 3;

/** Time, user and command of a row of `Riwayat Proses` that a version without codes left as under way; null: it is settled. */
export const earlierRunUnderWay = (cells: readonly unknown[]): string[] | null =>
  choose(earlierRunState, cleanText(cells[RESULT])) === 'running' ? cells.slice(0, RESULT).map(String) : null;
