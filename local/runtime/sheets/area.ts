/** Zero-based rectangle on a sheet. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A number that stays with a sheet while the workbook is open, as the `gid` of a link. */
export function sheetId(name: string): number {
  return [...name].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 2_147_483_647, 7);
}

/** What a range knows of the rest of the workbook. */
export interface Neighbours {
  /** Another range of the same sheet. */
  rangeOf: (area: Area) => object;
  /** The name of the sheet with an id; null when there is none. */
  sheetOf: (gid: number) => string | null;
  /** The cells that a formula such as `'Unit Kerja'!$A$2:$A$9` names; null when its sheet is gone. */
  rangeNamed: (formula: string) => object | null;
}
