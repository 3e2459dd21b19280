/**
 * Where things stand on `Dasbor`, rows and columns 1-based. The first two columns are as wide as a phone: headlines two by
 * three, check boxes with their answers below, what is flagged in words. Charts stand beside them, and what they draw is out of sight.
 */
export const dashboardLayout = {
  heading: 3,
  /** The first of three bands of headlines: label, figure and note, two side by side. */
  cards: 5,
  bands: 3,
  perBand: 2,
  report: 14,
  ticks: 15,
  /** The first check box; each takes two rows, the second of which has its answer. */
  firstTick: 16,
  rowsPerTick: 2,
  flagged: 23,
  mostFlagged: 6,
  /** Below the heading, which may be long. */
  charts: { row: 5, column: 4 },
  /** First column behind those of a new sheet. */
  data: 27,
} as const;

/** Pixels. */
export const dashboardPixels = {
  column: 165,
  gap: 24,
  label: 190,
  row: 21,
  heading: 30,
  value: 44,
  note: 40,
  answer: 48,
} as const;

/** Height of a row, which places the charts beside it. */
export function dashboardRowPixels(row: number): number {
  const { cards, bands, firstTick, ticks, flagged } = dashboardLayout;
  if (row === dashboardLayout.heading) return dashboardPixels.heading;
  const inBand = row >= cards && row < cards + 3 * bands ? (row - cards) % 3 : -1;
  if (inBand === 1) return dashboardPixels.value;
  if (inBand === 2) return dashboardPixels.note;
  if (row === ticks) return dashboardPixels.note;
  if (row > flagged && row <= flagged + dashboardLayout.mostFlagged) return dashboardPixels.note;
  if (row > firstTick && row < flagged - 1 && (row - firstTick) % 2 === 1) return dashboardPixels.answer;
  return dashboardPixels.row;
}
