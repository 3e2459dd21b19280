import type { ImportAnswer, ImportedSheet } from '../../../commands/import/answer';
import { element, put } from '../../shared/browser/elements';
import { language } from '../../shared/browser/page-language';
import { previewOf, type FoundTable } from './found-tables';
import { kinds, words } from './words';

function previewTable(sheets: readonly ImportedSheet[], table: FoundTable): HTMLElement {
  const { headings, records } = previewOf(sheets, table, language);
  const row = (cells: readonly string[], kind: 'th' | 'td'): HTMLElement =>
    element('tr', kind === 'th' ? 'heading' : '', ...cells.map((text) => element(kind, '', text)));
  const rows = [...headings.map((cells) => row(cells, 'th')), ...records.map((cells) => row(cells, 'td'))];
  const box = element('div', 'scroll', element('table', '', element('tbody', '', ...rows)));
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', words.preview(table.place));
  return box;
}

/** Shows the tables that were recognised, each with a box to leave it out. */
export function showFound(
  sheets: readonly ImportedSheet[],
  tables: readonly FoundTable[],
  chosen: Set<FoundTable>,
  changed: () => void,
): void {
  put('found-part').hidden = tables.length === 0;
  const items = tables.map((table) => {
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', checked: chosen.has(table) });
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(table);
      else chosen.delete(table);
      changed();
    });
    const text = words.rows(kinds[table.kind], String(table.lines), table.place);
    return element('li', '', element('label', '', box, ' ', text), previewTable(sheets, table));
  });
  put('found').replaceChildren(...items);
}

/** How many rows an import writes: new and changed ones, over all sheets. */
export const rowsOf = ({ written }: ImportAnswer): number =>
  Object.values(written).reduce((sum, { new: added, changed }) => sum + added + changed, 0);

const COUNTED = ['new', 'changed', 'same', 'missing', 'conflicting'] as const;

/** What becomes of the rows of a sheet; what happens to none of them is not said. */
function countsText(counts: ImportAnswer['written'][string]): string {
  const told = COUNTED.filter((kind) => counts[kind] > 0);
  return (told.length > 0 ? told : COUNTED.slice(0, 1))
    .map((kind) => words.counts[kind](String(counts[kind])))
    .join(', ');
}

/** Shows what an import will do, or what is in its way. */
export function showPlan({ tables, findings, written, leftOut, writes }: ImportAnswer): void {
  const totals = tables.flatMap((table) => table.totals);
  const agreed = totals.filter(({ agrees }) => agrees).length;
  put('totals').textContent = totals.length > 0 ? words.totals(String(agreed), String(totals.length)) : '';
  const notes = findings.map(({ severity, message }) => element('li', severity, message));
  put('notes-part').hidden = notes.length === 0;
  put('notes-title').textContent = `${words.notes} (${notes.length})`;
  put('notes').replaceChildren(...notes);
  const changes = Object.entries(written).flatMap(([sheet, counts]) => [
    element('dt', '', sheet),
    element('dd', '', countsText(counts)),
  ]);
  put('changes-part').hidden = false;
  // What waits for an answer may have to be written yet.
  const nothing = leftOut.length > 0 ? [] : [element('dd', '', words.nothingToWrite)];
  put('changes').replaceChildren(...(writes ? changes : nothing));
  put('left-out').textContent = leftOut.length > 0 ? words.leftOut(leftOut.join(', ')) : '';
}

/** Takes everything below the sources away. */
export function clearPlan(): void {
  for (const part of ['found-part', 'questions-part', 'notes-part', 'changes-part', 'actions']) put(part).hidden = true;
}
