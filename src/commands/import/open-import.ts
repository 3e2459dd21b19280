import { showSidebar } from '../../google/sidebar';
import { texts } from '../../text';
import { interactive, spokenLanguage } from '../menu/interactive';

/**
 * *Siapkan ▸ Impor berkas atau tempelan…* and *Impor tab ini…*: the page that reads files, pasted tables and tabs of the spreadsheet.
 *
 * @param from `tabs`: it begins with the tabs
 */
export function openImport(from: 'files' | 'tabs' = 'files'): void {
  const language = spokenLanguage();
  const { command } = texts(language).imports;
  try {
    showSidebar('impor', command, (html) =>
      html.replace('<html lang="id"', `<html lang="${language}" data-from="${from}"`),
    );
  } catch (error) {
    interactive(command, () => {
      throw error;
    });
  }
}
