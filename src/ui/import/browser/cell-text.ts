import type { Language } from '../../../text/language';
import type { ImportedSheet } from '../../../commands/import/answer';

type Cell = ImportedSheet['rows'][number][number];

const locales = { id: 'id-ID', en: 'en-GB' } as const;

/**
 * A cell as the preview of a table shows it: texts as they are, numbers with the decimal sign of the language. Nobody knows the
 * format of the file, so digits stay ungrouped: a year or a code is no amount.
 */
export function cellText(cell: Cell | undefined, language: Language): string {
  if (typeof cell !== 'number') return String(cell ?? '');
  return new Intl.NumberFormat(locales[language], { useGrouping: false, maximumFractionDigits: 4 }).format(cell);
}
