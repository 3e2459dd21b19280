/** `--today` means this hour of that day. */
const HOUR = 8;

/** Local time of a stated day (`YYYY-MM-DD`), the same moment wherever the date comes from; undefined: the clock of the machine. */
export function clockOf(today: string | undefined): number | undefined {
  if (today === undefined) return undefined;
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  return new Date(year, month - 1, day, HOUR).getTime();
}
