import { showSidebar } from '../../google/sidebar';
import { texts } from '../../text';
import { interactive, spokenLanguage } from '../menu/interactive';

/** *Siapkan ▸ Impor berkas atau tempelan…*: the page that reads files and pasted tables in the browser. */
export function openImport(): void {
  const language = spokenLanguage();
  const { command } = texts(language).imports;
  try {
    showSidebar('impor', command, (html) => html.replace('<html lang="id"', `<html lang="${language}"`));
  } catch (error) {
    interactive(command, () => {
      throw error;
    });
  }
}
