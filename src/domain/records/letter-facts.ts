import { dayOf } from '../day';
import type { LedgerEntry } from './ledger';

/** *Nomor* and *Tanggal Surat* of a document as a person wrote them into its row of `Dokumen`; empty where they did not. */
export interface LetterFacts {
  number: string;
  /** A day of the calendar (`YYYY-MM-DD`), or the text that was written. */
  day: string;
}

/** What the row of a document says of its letter. */
export function letterFactsOf({ number = '', letterDate = '' }: LedgerEntry): LetterFacts {
  const day =
    letterDate instanceof Date
      ? dayOf(letterDate.getFullYear(), letterDate.getMonth() + 1, letterDate.getDate())
      : String(letterDate).trim();
  return { number: String(number).trim(), day };
}
