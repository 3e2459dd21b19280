import type { Language } from '../../text/language';

/** The names of a sheet, a column or a setting in the notation of the data dictionary. */
export interface Names {
  id: string;
  en: string;
  /** Every name that is read: both languages and the aliases. */
  all: string[];
  /** Marked `?`: may be missing. */
  optional: boolean;
}

/**
 * Reads the dictionary's own notation, so that a declaration can be compared with it word by word:
 * `Indikator Kinerja ~ Indikator / Indicator`, `Bobot? / Weight`. One name serves both languages.
 */
export function names(notation: string): Names {
  const optional = notation.includes('?');
  const [indonesian = '', english] = notation.replace(/\?/g, '').split(' / ');
  const [id = '', ...aliases] = indonesian.split('~').map((name) => name.trim());
  const en = english?.trim() ?? id;
  return { id, en, all: [...new Set([id, en, ...aliases])], optional };
}

/** The name that is written in a language. */
export function nameIn({ id, en }: Pick<Names, 'id' | 'en'>, language: Language): string {
  return language === 'id' ? id : en;
}

/** Both names in the dictionary's notation. */
export const notationOf = ({ id, en }: Pick<Names, 'id' | 'en'>): string => `${id} / ${en}`;

/** A name as it is compared: any letter case, no stray or non-breaking spaces or line breaks, no trailing `*`. */
export function normaliseName(name: string): string {
  return name
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
    .replace(/\s*\*+$/, '')
    .toLowerCase();
}

/** A normalised name without a trailing `(%)`, `(Rp)` and the like; used only where no exact heading exists. */
export function withoutSuffix(normalised: string): string {
  return normalised.replace(/\s*\((%|rp\.?|persen|hari kerja)\)$/, '');
}
