/** Rows of one sheet that only some people may edit; the owner of the file always may. */
export interface SharedRows {
  /** 1-based. */
  firstRow: number;
  rows: number;
  /** How many columns from the first. */
  columns: number;
  description: string;
  /** E-mail addresses; empty: only the owner and the person who shares. */
  editors: string[];
}
