import { readKey } from '../../documents/kinds';
import type { PrintedFigures } from '../../domain/records/printed-figure';
import type { Book } from '../../google/spreadsheet';
import type { Task } from '../../text/tasks';
import type { Grid } from '../../workbook/read/grid';
import type { Grids } from '../../workbook/read/workbook';
import { readFigures, type FigureBlock } from '../../workbook/sheets/records/figure-sheet';
import type { DocumentJob, TaskContext } from '../run/task';
import { checkSheet } from './check-sheets';
import { figureCheckJobs } from './figure-check-jobs';

/** The sheets that a paper about printed figures tells of, in its order: the list of its tables, which names them all, stands last. */
function sheetsIn({ figures }: PrintedFigures): string[] {
  const names = figures.flatMap(({ cell }) => (cell.includes('!') ? [cell.slice(0, cell.lastIndexOf('!'))] : []));
  return [...new Set(names.reverse())].reverse();
}

const isFigureCheck = ({ key }: FigureBlock): boolean => readKey(key)?.kind === 'figureCheck';

const standingBlocks = (grids: Grids): FigureBlock[] =>
  (grids.figures ? readFigures(grids.figures) : []).filter(isFigureCheck);

/** The sheets whose printed figures were checked in papers that stand; none unless papers are compared with the sheets. */
export function sheetsCheckedBefore(book: Book, tasks: readonly Task[], grids: Grids): Grid[] {
  if (!tasks.includes('consistency')) return [];
  const names = new Set(standingBlocks(grids).flatMap(sheetsIn));
  return book.readSheets([...names].map((name) => ({ name, formats: true, merged: true })));
}

/** How the papers about printed figures would be made now; those whose sheets or tables are gone are missing. */
export function figureCheckJobsNow(context: TaskContext): DocumentJob[] {
  const sheets = new Map((context.checkedBefore ?? []).map((grid) => [grid.name, grid]));
  return standingBlocks(context.grids).flatMap((block) => {
    const grids = sheetsIn(block).flatMap((name) => sheets.get(name) ?? []);
    const language = readKey(block.key)?.language ?? context.documentLanguage;
    const jobs = figureCheckJobs(grids.flatMap(checkSheet), { ...context, documentLanguage: language });
    return jobs.filter(({ plan }) => plan.key === block.key);
  });
}
