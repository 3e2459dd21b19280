import { rounded } from './arithmetic';

export interface PrintedPercent {
  /** Percent points as printed. */
  value: number;
  /** Decimals that the report prints, at most 2: that is what the program writes. */
  decimals: number;
}

const MOST_DECIMALS = 2;

/**
 * Reads a printed percentage (`97,32`, `69.33%`, `98,68 %`); null for text that is no percentage. With `ratio` the
 * source stores 0.5249 for 52.49 % with all its digits, which are rounded to two decimals.
 */
export function printedPercent(raw: string | null, ratio: boolean): PrintedPercent | null {
  const text = (raw ?? '').replace(/[\s%]/g, '').replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
  if (ratio) return { value: rounded(Number(text) * 100, MOST_DECIMALS), decimals: MOST_DECIMALS };
  const decimals = Math.min(text.split('.')[1]?.length ?? 0, MOST_DECIMALS);
  return { value: rounded(Number(text), decimals), decimals };
}
