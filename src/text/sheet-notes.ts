import { columns as columnsEn } from './en/prepare/columns';
import { examples as examplesEn } from './en/prepare/examples';
import { settings as settingsEn } from './en/prepare/settings';
import { columns as columnsId } from './id/prepare/columns';
import { examples as examplesId } from './id/prepare/examples';
import { settings as settingsId } from './id/prepare/settings';
import type { Language } from './language';

/** What new input sheets explain and begin with, in one language; apart from `texts`, since no document prints it. */
export interface SheetNotes {
  columns: typeof columnsId;
  examples: typeof examplesId;
  settings: typeof settingsId;
}

const all: Record<Language, SheetNotes> = {
  id: { columns: columnsId, examples: examplesId, settings: settingsId },
  en: { columns: columnsEn, examples: examplesEn, settings: settingsEn },
};

/** The notes of a language. */
export function sheetNotes(language: Language): SheetNotes {
  return all[language];
}
