import { activateCell, showSidebar } from '../../google/sidebar';
import { texts } from '../../text';
import { keptState } from './kept-state';
import { interactive, spokenLanguage } from '../menu/interactive';

/**
 * Menu *Panel samping*. The page has both languages; the element `html` says which one, and what the state was when it was last
 * read: that is shown, with its time, until the page has read it anew.
 *
 * @param part id of the part that stands open, e.g. `templates-part`; empty: as the page is
 */
export function openSidebar(part = ''): void {
  const language = spokenLanguage();
  const { title } = texts(language).panel;
  const state = encodeURIComponent(keptState(language));
  try {
    showSidebar('panel', title, (html) =>
      html.replace('<html lang="id"', `<html lang="${language}" data-part="${part}" data-state="${state}"`),
    );
  } catch (error) {
    // A sidebar that opens needs no closing message; one that does not is told as every other fault.
    interactive(title, () => {
      throw error;
    });
  }
}

/** Shows the cell of a finding; false when its sheet is gone. Findings of several cells name the first one first. */
export function openCell(sheet: string, cell: string): boolean {
  return activateCell(sheet, cell.split(/[,;] ?/)[0] ?? '');
}
