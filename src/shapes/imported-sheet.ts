/** A tab of a file: its values, merged rectangles (0-based, ends included), and what is hidden. */
export interface ImportedSheet {
  file: string;
  name: string;
  rows: (string | number | boolean | null)[][];
  merges: { top: number; left: number; bottom: number; right: number }[];
  isHidden?: boolean;
  /** 0-based. */
  hiddenRows?: number[];
  /** 0-based. */
  hiddenColumns?: number[];
}
