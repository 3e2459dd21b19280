import { canonical } from '../../domain/canonical';
import type { Language } from '../../text/language';
import { closedUp } from '../values/markers';

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

const roman: Record<string, string> = { '1': 'i', '2': 'ii', '3': 'iii', '4': 'iv' };

/** Both names in the dictionary's notation. */
export const notationOf = ({ id, en }: Pick<Names, 'id' | 'en'>): string => `${id} / ${en}`;

/** `R E A L I S A S I (Rp)` as it is meant: what stands in brackets behind a name is not spaced. */
function withoutSpacing(name: string): string {
  const [suffix = ''] = /\s*\([^()]*\)[\s*]*$/.exec(name) ?? [];
  return closedUp(name.slice(0, name.length - suffix.length)) + suffix;
}

/**
 * A name as it is compared: canonical, without letter-spacing, line breaks and a trailing `*`; quarters and *sampai dengan* in
 * one spelling (`Triwulan 3`, `TW-III`; `sd`, `s/d`).
 */
export function normaliseName(name: string): string {
  return canonical(withoutSpacing(name.trim()).replace(/\s*\*+$/, ''))
    .replace(
      /\b(?:(?:tw|tri[ -]?(?:wulan|bulan)|quarter)[ .-]*(?:ke[ .-]*)?(iv|i{1,3}|[1-4])|q([1-4]))\b/g,
      (_, number: string | undefined, digit: string) => `tw ${roman[number ?? digit] ?? number}`,
    )
    .replace(/\bsampai(?: dengan)?(?= )/g, 's.d.')
    .replace(/\bs ?[./]? ?d(?:\.|\b)(?= )/g, 's.d.');
}

/** A normalised name without a trailing `(%)`, `(Rp)` and the like; used only where no exact heading exists. */
export function withoutSuffix(normalised: string): string {
  return normalised.replace(/\s*(?:\((%|rp|persen|hari kerja)\.?\)|(?<=\s)(%|rp|persen))$/, '');
}

/** Whether a normalised name says that its column holds percentages. */
export const saysPercent = (normalised: string): boolean => /(^|\s)\(?(%|persen)\)?$/.test(normalised);
