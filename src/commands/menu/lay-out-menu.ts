import { addMenu, type MenuPart } from '../../google/menu';
import { texts } from '../../text';
import type { Entry, EntryGroup } from './entries';
import { spokenLanguage } from './interactive';

/** The words of an entry or a group in a language. */
export function labelOf(part: Entry | EntryGroup, language: 'id' | 'en'): string {
  const { menu, tasks } = texts(language);
  return 'label' in part ? menu.entries[part.label] : tasks[part.task].menu;
}

/** Adds a menu in the language of the person; reads nothing of the spreadsheet, so that it works under every authorisation mode. */
export function layOutMenu(table: readonly (Entry | EntryGroup | 'separator')[]): void {
  const language = spokenLanguage();
  const worded = (entry: Entry) => ({ label: labelOf(entry, language), handler: entry.handler });
  const parts = table.map((part): MenuPart => {
    if (part === 'separator') return part;
    return 'entries' in part ? { label: labelOf(part, language), entries: part.entries.map(worded) } : worded(part);
  });
  addMenu(texts(language).menu.title, parts);
}
