/** Whether a number format shows per cent: `%` outside quotes and not escaped. */
export function isPercentFormat(format: string): boolean {
  // Asked for every number of a workbook; few formats have the sign at all.
  if (!format.includes('%')) return false;
  return format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .includes('%');
}

/** More digits than anybody enters, and fewer than the dust of × 100. */
const DIGITS = 15;

/** A number as its cell shows it where the format is per cent, in Indonesian notation: `0.955` in `0%` is `95,5%`; else the number. */
export function asShown(value: number, format: string): number | string {
  return isPercentFormat(format) ? `${String(Number((value * 100).toPrecision(DIGITS))).replace('.', ',')}%` : value;
}
