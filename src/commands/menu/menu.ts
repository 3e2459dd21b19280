import { addMenu, type MenuPart } from '../../google/menu';
import { texts } from '../../text';
import { spokenLanguage } from './interactive';
import { labelOf, menuTable, type Entry } from './menu-table';

/** Adds the menu *Kinerja*; reads nothing of the spreadsheet, so that it works under every authorisation mode. */
export function onOpen(): void {
  const language = spokenLanguage();
  const worded = (entry: Entry) => ({ label: labelOf(entry, language), handler: entry.handler });
  const parts = menuTable.map((part): MenuPart => {
    if (part === 'separator') return part;
    return 'entries' in part ? { label: labelOf(part, language), entries: part.entries.map(worded) } : worded(part);
  });
  addMenu(texts(language).menu.title, parts);
}
