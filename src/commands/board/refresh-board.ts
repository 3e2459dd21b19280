import { evaluate } from '../../domain/main-job/evaluation';
import { now } from '../../google/session';
import { boardData, keepBoard } from './board-snapshot';
import { dayOf } from '../run/clock';
import { makeBoard } from './make-board';
import { openArchive } from '../run/open-archive';
import { openWorkbook } from '../run/open-workbook';

/**
 * Renews the board without a person, every hour: only where somebody has shown it before, and only its snapshot. While the
 * data have an error the screens keep what they show, and say how old it is.
 */
export function refreshBoard(): void {
  if (boardData('public') === '') return;
  const { book, grids, data } = openWorkbook(['board'], '', dayOf(now()));
  const { frozen } = openArchive(book, data);
  const evaluation = frozen ? evaluate(data.input, frozen) : evaluate(data.input);
  const { deck, findings } = makeBoard(grids, data, evaluation);
  const all = [...data.findings, ...evaluation.findings, ...findings];
  if (!all.some(({ severity }) => severity === 'error')) keepBoard(deck);
}
