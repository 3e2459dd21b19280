import type { NameScope } from '../schema/table';

/** How a workbook writes its codes and names. */
export interface SpellingBook {
  /** The first spelling of a text. */
  first: (scope: NameScope, text: string) => string;
  /** Whether a code written as a number has a twin that is text. */
  isLossy: (scope: NameScope, value: number) => boolean;
}

/** A sheet as read: rows of equal length; `formats` in the same shape where they were asked for. */
export interface Grid {
  name: string;
  values: readonly (readonly unknown[])[];
  formats?: readonly (readonly string[])[];
  /** Merged rectangles in A1 notation, where they were asked for. */
  merged?: readonly string[];
  /** How the workbook writes its codes and names; absent: the sheet stands alone. */
  spellings?: SpellingBook;
  /** `Tahun` of the workbook, by which headings of other years are told; absent: not known. */
  year?: number;
}
