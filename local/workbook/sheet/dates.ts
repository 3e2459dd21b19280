/**
 * Dates of cells have no zone. The xlsx reader gives them as if they were UTC; Apps Script shows them at that wall time
 * in the spreadsheet's zone, which locally is the zone of the process.
 */

/** Milliseconds at which a local clock shows what the UTC clock shows at `wall`. */
export function localFromWall(wall: Date): number {
  return new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
    wall.getUTCMilliseconds(),
  ).getTime();
}

/** The date to store for a moment, so that a cell shows its local wall time. */
export function wallFromLocal(moment: Date): Date {
  return new Date(
    Date.UTC(
      moment.getFullYear(),
      moment.getMonth(),
      moment.getDate(),
      moment.getHours(),
      moment.getMinutes(),
      moment.getSeconds(),
      moment.getMilliseconds(),
    ),
  );
}
