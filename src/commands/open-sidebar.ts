import { activateCell, showSidebar } from '../google/sidebar';
import { texts } from '../text';
import { spokenLanguage } from './interactive';

/** Menu *Panel samping*. The page has both languages; the element `html` says which one. */
export function openSidebar(): void {
  const language = spokenLanguage();
  showSidebar('panel', texts(language).panel.title, (html) =>
    html.replace('<html lang="id"', `<html lang="${language}"`),
  );
}

/** Shows the cell of a finding; false when its sheet is gone. Findings of several cells name the first one first. */
export function openCell(sheet: string, cell: string): boolean {
  return activateCell(sheet, cell.split(/[,;] ?/)[0] ?? '');
}
