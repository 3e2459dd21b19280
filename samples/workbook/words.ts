import type { Language } from '../../src/text/language';

/** A text that stands in both sample workbooks: the Indonesian one and its English counterpart. */
export interface Words {
  id: string;
  en: string;
}

/** Anything a cell of a sample workbook may hold; a `Words` is written in the language of the workbook. */
export type SampleValue = string | number | Date | Words | null | undefined;

/** Pairs an Indonesian text with its English one. */
export const words = (id: string, en: string): Words => ({ id, en });

/** A text that is the same in both languages (proper names, codes, periods). */
export const same = (text: string): Words => ({ id: text, en: text });

/** The text of `value` in `language`; other values stay as they are, absent ones become an empty cell. */
export function inLanguage(value: SampleValue, language: Language): string | number | Date | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object' && !(value instanceof Date)) return value[language];
  return value;
}

/** A day as a date cell; spreadsheets know no time zone, so the day is kept in UTC. */
export const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
