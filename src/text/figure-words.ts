import type { Figure, Method, RuleUse } from '../domain/printed-figures/figure';
import type { Texts } from './index';
import { formatQuantity } from './format';
import type { Language } from './language';

type FigureCheckWords = Texts['figureCheck'];

/** A number of a figure with the decimals of its column, at most four. */
export const figureNumber = (value: number, decimals: number, language: Language): string =>
  formatQuantity(value, language, Math.min(Math.max(decimals, 0), 4));

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** How a figure follows from others: `realisasi ÷ target, paling tinggi 100, desimal dipotong`. */
export function ruleInWords(
  use: Pick<RuleUse, 'rule' | 'cap' | 'rounding' | 'form'> & Partial<RuleUse>,
  words: FigureCheckWords,
): string {
  const { rule, cap, rounding, form, isFloored, isUnrounded, cover, rows, scale } = use;
  if (scale) return words.scales[scale];
  return joined([
    words.rules[rule],
    cover ? words.covers[cover](String(rows ?? 0)) : '',
    cap === null ? '' : words.capped(String(cap)),
    isFloored ? words.floored : '',
    rounding === 'nearest' ? '' : words.roundings[rounding],
    form === 'ratio' ? words.ratio : '',
    isUnrounded ? words.unrounded : '',
  ]);
}

/** The rule of a column with how many of its figures it explains. */
export function methodInWords(method: Method | null, words: FigureCheckWords): string {
  if (!method) return words.noMethod;
  return words.wholeColumn(ruleInWords(method, words), String(method.explained), String(method.checked));
}

/** What a figure was likely spoilt by, or why it is not checked; empty: there is nothing to say. */
export function remarkInWords(
  { slip, reason, verdict, rule }: Pick<Figure, 'slip' | 'reason' | 'verdict' | 'rule'>,
  words: FigureCheckWords,
): string {
  const told = [slip ? words.slips[slip.slip](slip.from) : '', reason ? words.reasons[reason] : ''];
  const isUnexplained = verdict === 'wrong' && !slip && !reason && rule;
  return joined([...told, isUnexplained ? words.differs(ruleInWords(rule, words)) : '']);
}

/** What should stand in the cell; empty where nothing can be said. */
export function correctionInWords({ correction, decimals }: Figure, language: Language): string {
  if (correction === null) return '';
  return typeof correction === 'number' ? figureNumber(correction, decimals, language) : titled(correction);
}

/** The words of a band as a table prints them: `Sangat Tinggi`. */
const titled = (text: string): string => text.replace(/(^|\s)\S/g, (letter) => letter.toUpperCase());
