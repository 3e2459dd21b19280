import type { CellValue } from 'hucre';
import type { Language } from '../../../src/text/language';

/** The sheet of settings and the setting that holds the language of the workbook, under their Indonesian and English names. */
const SHEETS = ['pengaturan', 'settings'];
const KEYS = ['bahasa', 'language'];

/** Number locales: how a spreadsheet of a language shows and reads figures and days. Days stand before months in both. */
export const LOCALES: Record<Language, string> = { id: 'id_ID', en: 'en_GB' };

interface Filled {
  name: string;
  rows: readonly (readonly CellValue[])[];
}

const plain = (value: CellValue | undefined): string => (typeof value === 'string' ? value.trim().toLowerCase() : '');

/** The language that the settings of a workbook state: Indonesian when they state none. Null: it has no settings. */
function statedLanguage(sheets: readonly Filled[]): Language | null {
  const settings = sheets.find(({ name }) => SHEETS.includes(name.trim().toLowerCase()));
  if (!settings) return null;
  for (const row of settings.rows) {
    const at = row.findIndex((value) => KEYS.includes(plain(value)));
    if (at >= 0) return plain(row[at + 1]) === 'en' ? 'en' : 'id';
  }
  return 'id';
}

/**
 * The number locale of a workbook on this machine, where no spreadsheet has a setting of its own for it: texts write figures in
 * the notation of the workbook's language, so cells do, too.
 * @param begun language of the sheets that a workbook without settings is given
 */
export const localeOf = (sheets: readonly Filled[], begun: Language): string =>
  LOCALES[statedLanguage(sheets) ?? begun];
