import { joinedCode } from '../tables/code';
import type { BookUnits } from '../units/propose-units';
import type { Answers } from '../question';
import type { KnownTotals } from '../tables/same-totals';

/** What the workbook says already, where an import is joined into one. */
export interface ImportBook {
  /** Answers of earlier imports. */
  answers: Answers;
  /** `Tahun` of its settings; null where they state none. */
  year: number | null;
  /** The last month that earlier imports reported; null where none did. */
  reached: number | null;
  /** Realised to the end of that month, by `bookKey`. */
  spent: ReadonlyMap<string, number>;
  /** What earlier imports added up to. */
  totals: readonly KnownTotals[];
  units: BookUnits;
}

export const emptyBook: ImportBook = {
  answers: {},
  year: null,
  reached: null,
  spent: new Map(),
  totals: [],
  units: { names: [], lines: [] },
};

/** A line of the budget as a book knows it, whoever's it is. */
export const bookKey = (code: string, account: string): string => `${joinedCode(code)}|${joinedCode(account)}`;
