/** The ceilings of a budget line: of the first budget, after shifts, after the revision. */
export const ceilingColumns = ['ceiling', 'shiftedCeiling', 'revisedCeiling'] as const;
export type CeilingColumn = (typeof ceilingColumns)[number];

/** Amounts in Rupiah; null where a cell is empty. */
export type Ceilings = Record<CeilingColumn, number | null>;

const differs = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && !(Math.abs(one - other) < 0.005);

/** The ceiling of a line that came last. */
export const inForce = ({ ceiling, shiftedCeiling, revisedCeiling }: Ceilings): number | null =>
  revisedCeiling ?? shiftedCeiling ?? ceiling;

/** Whether a file names the versions of the ceiling itself. */
const namesVersions = ({ shiftedCeiling, revisedCeiling }: Ceilings): boolean =>
  shiftedCeiling !== null || revisedCeiling !== null;

/** Whether a file's ceiling of a line is another one than that of the book. */
export function isAnotherCeiling(file: Ceilings, book: Ceilings): boolean {
  if (namesVersions(file)) return ceilingColumns.some((column) => differs(file[column], book[column]));
  return differs(file.ceiling, inForce(book));
}

/** Columns into which a changed ceiling may go: never into `Pagu`, and never into one that a later one has replaced. */
export const openColumns = (books: readonly Ceilings[]): CeilingColumn[] =>
  books.some(({ revisedCeiling }) => revisedCeiling !== null)
    ? ['revisedCeiling']
    : ['shiftedCeiling', 'revisedCeiling'];

/**
 * What is written into the ceilings of a line.
 *
 * @param book null for a line that the book does not have
 * @param target the column of a changed ceiling; null: ceilings that stand stay as they are
 */
export function ceilingsToWrite(
  file: Ceilings,
  book: Ceilings | null,
  target: CeilingColumn | null,
): Partial<Ceilings> {
  const written: Partial<Ceilings> = {};
  const plain = file.ceiling;
  if (target && plain !== null && !namesVersions(file)) {
    // The first budget did not have this line; and a version is filled for every line, or the rest would count as lacking.
    if (!book || inForce(book) === null) written.ceiling = 0;
    written[target] = plain;
    return written;
  }
  const stands = book && !namesVersions(file) ? inForce(book) : null;
  for (const column of ceilingColumns) {
    const value = file[column];
    if (value === null || stands !== null) continue;
    const standing = book?.[column] ?? null;
    if (standing === null || column === target) written[column] = value;
  }
  return written;
}
