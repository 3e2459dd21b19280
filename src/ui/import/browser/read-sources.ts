import type { ImportedSheet } from '../../../commands/import/answer';
import { htmlTabs } from '../../../reading/html-table';
import { readTabs, textTab, UnreadableFile } from '../../../reading/read-tabs';
import { words } from './words';

/** Tabs that were read, and what is said of files that were not. */
export interface Sources {
  sheets: ImportedSheet[];
  problems: string[];
  /** The tab that the person looks at, where they are tabs of the spreadsheet. */
  active?: string;
}

/** Reads files in this browser, one after the other. */
export async function readFiles(files: readonly File[]): Promise<Sources> {
  const sources: Sources = { sheets: [], problems: [] };
  for (const file of files) {
    try {
      sources.sheets.push(...(await readTabs(new Uint8Array(await file.arrayBuffer()), file.name)));
    } catch (error) {
      sources.problems.push(words.unreadable[error instanceof UnreadableFile ? error.reason : 'damaged'](file.name));
    }
  }
  return sources;
}

/** Reads what was pasted: a table of another program with its merged cells, else text with tabs. */
export function readPasted(clipboard: Pick<DataTransfer, 'getData'>): Sources {
  const name = words.pasted;
  const tables = htmlTabs(clipboard.getData('text/html'), name, name);
  if (tables.length > 0) return { sheets: tables, problems: [] };
  const text = clipboard.getData('text/plain');
  if (text.trim() === '') return { sheets: [], problems: [] };
  return { sheets: [textTab(text, name)], problems: [] };
}
