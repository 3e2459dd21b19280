import { repairsOf } from '../../domain/questions/repairs';
import type { FindingCode } from '../../domain/finding';
import { withLock } from '../../google/lock';
import { texts } from '../../text';
import { nameOfRepair, planRepair } from '../../workbook/prepare/repair-plan';
import { logRun } from '../run/run-log';
import type { RepairAnswer, RepairRequest } from './panel';
import { standingFindings } from './standing-findings';

function run({ repair: index, agreed, ...request }: RepairRequest): RepairAnswer {
  const { book, grids, data, asked } = standingFindings(request);
  const repair = repairsOf(request.code as FindingCode)[index];
  const { language } = data.settings;
  const planned = repair && grids.indicators && planRepair(grids.indicators, repair, asked, language);
  if (!planned || planned.cells.length === 0) return { cells: [], isWritten: false };
  const { plan, cells } = planned;
  const placed = cells.map(({ cell, ...rest }) => ({ ...rest, place: `${plan.name}!${cell}` }));
  if (!agreed) return { cells: placed, isWritten: false };
  book.addToInput([plan], null);
  const { panel, terms } = texts(language);
  const details = placed.map(({ place, before, after }) => panel.changed(place, before || '–', after)).join('; ');
  const command = panel.repaired(nameOfRepair(repair, language));
  logRun(book, { command, result: terms.runResult.done, details }, language, String(data.input.rules.year));
  return { cells: placed, isWritten: true };
}

/**
 * Repairs what a finding of the sidebar is about by a word in `Indikator`: shown with old and new first, written once the person
 * has agreed. What is changed is worked out anew from the sheets.
 *
 * @returns the cells, with what they hold and would hold; none where the finding stands no longer
 * @throws ServiceProblem `lock-busy`, `sheet-protected`, `changed-meanwhile`
 */
export const repairFinding = (request: RepairRequest): RepairAnswer =>
  request.agreed ? withLock(() => run(request)) : run(request);
