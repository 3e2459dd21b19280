import type { FootCell, FormTable } from '../../domain/forms/form-table';
import { fitAt, fitColumns, fitsAt, heightAt, LEAST_SIZE, SIZES, type Fit } from './fit-columns';
import { columnNumbers } from './table-heads';

/** Shares of a page's width that bands are tried with, so that the last one is not left with little. */
const SHARES = [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** Columns of a form that stand side by side on a page, with their type and widths. */
export interface Band {
  table: FormTable;
  fit: Fit;
  /** The numbers of its columns, those apart that every band has. */
  numbers: string[];
}

/** The cells of a row of the foot over the columns of a band; a figure stands where its columns do, a text of the whole row at the end. */
function footOf(row: readonly FootCell[], band: ReadonlySet<number>, isLast: boolean): FootCell[] {
  if (row.length === 1) return isLast ? [{ text: row[0]?.text ?? '', span: band.size }] : [];
  let from = 0;
  const cells = row.map(({ text, span }) => {
    from += span;
    const kept = [...band].filter((index) => index >= from - span && index < from).length;
    return { text, span: kept };
  });
  const saysSomething = cells.slice(1).some(({ text, span }) => text !== '' && span > 0);
  return saysSomething ? cells.filter(({ span }) => span > 0) : [];
}

function bandTable(table: FormTable, indexes: readonly number[], isLast: boolean): FormTable {
  const band = new Set(indexes);
  const isHere = (_: unknown, index: number): boolean => band.has(index);
  const numbers = columnNumbers(table);
  return {
    columns: table.columns.map((column, index) => ({ ...column, number: numbers[index] })).filter(isHere),
    rows: table.rows.map(({ cells, isStrong }) => ({ cells: cells.filter(isHere), isStrong })),
    foot: table.foot.map((row) => footOf(row, band, isLast)).filter((row) => row.length > 0),
  };
}

/** Columns that stay together: neighbours under a shared heading. */
function columnGroups({ columns }: FormTable): number[][] {
  const groups: number[][] = [];
  columns.forEach(({ isKey, headings }, index) => {
    if (isKey) return;
    const before = columns[index - 1];
    const isShared = headings.length > 1 && before?.headings[0] === headings[0] && !before?.isKey;
    const last = groups[groups.length - 1];
    if (isShared && last) last.push(index);
    else groups.push([index]);
  });
  return groups;
}

/** The columns band by band at a type, each as full as it gets; null where a group of them has no room beside the keys. */
function filled(table: FormTable, room: number, size: number): number[][] | null {
  const keys = table.columns.flatMap(({ isKey }, index) => (isKey ? [index] : []));
  const bands: number[][] = [];
  const fits = (indexes: readonly number[]): boolean =>
    fitsAt(bandTable(table, [...keys, ...indexes], false), room, size);
  for (const group of columnGroups(table)) {
    const last = bands[bands.length - 1];
    if (last && fits([...last, ...group])) last.push(...group);
    else if (fits(group)) bands.push([...group]);
    else return null;
  }
  return bands.map((indexes) => [...keys, ...indexes].sort((one, other) => one - other));
}

/** As few bands as there can be, about equally wide; null where one is enough or none are. */
function balanced(table: FormTable, room: number): number[][] | null {
  const fewest = filled(table, room, LEAST_SIZE);
  if (fewest === null || fewest.length < 2) return null;
  const narrower = SHARES.map((share) => filled(table, room * share, LEAST_SIZE));
  return narrower.find((bands) => bands?.length === fewest.length) ?? fewest;
}

/** Two bands of a form that has room in one; null where it cannot be parted so. */
function halved(table: FormTable, room: number): number[][] | null {
  for (const share of SHARES) {
    const bands = filled(table, room * share, LEAST_SIZE);
    if (bands?.length === 2) return bands;
  }
  return null;
}

const READABLE = SIZES.filter((size) => size >= LEAST_SIZE);
/** A form whose texts are so high together takes several pages, in twentieths of a point; */
const LONG = 20_000;
/** and a smaller type is worth it where it leaves at most so much of them. */
const WORTH_SHRINKING = 0.7;

/**
 * Tables in one type that is still read with ease: the largest in which each has room, and of those of many pages a smaller one where
 * that saves many of them; null where there is none.
 */
function readableFits(tables: readonly FormTable[], room: number): Fit[] | null {
  const choices = READABLE.flatMap((size) => {
    const fits = tables.flatMap((one) => fitAt(one, room, size) ?? []);
    if (fits.length < tables.length) return [];
    return [{ fits, height: tables.reduce((total, one, at) => total + heightAt(one, fits[at] as Fit), 0) }];
  });
  const chosen = choices.reduce<(typeof choices)[number] | null>((best, one) => {
    if (best === null) return one;
    return best.height > LONG && one.height <= best.height * WORTH_SHRINKING ? one : best;
  }, null);
  return chosen?.fits ?? null;
}

/** The bands of chosen columns, all in the largest type in which each of them fits. */
function inBands(table: FormTable, plain: FormTable, parts: readonly number[][], room: number): Band[] {
  const tables = parts.map((indexes, at) => bandTable(plain, indexes, at === parts.length - 1));
  const fits = readableFits(tables, room) ?? tables.map((one) => fitAt(one, room, LEAST_SIZE));
  const all = columnNumbers(table);
  return parts.map((indexes, at) => ({
    table: bandTable(table, indexes, at === parts.length - 1),
    fit: fits[at] ?? fitColumns(plain, room),
    numbers: [...new Set(indexes.filter((index) => !table.columns[index]?.isKey).map((index) => all[index] ?? ''))],
  }));
}

/** Rows of a form in one table may be so many lines high on average, */
const TALL = 5;
/** and so many times as high as in bands: what stands in one row is easier to read. */
const WORTH_PARTING = 1.3;

/** Bands that save much paper where the rows of a form in one table are tall; else null. */
function partedWhereTall(table: FormTable, plain: FormTable, whole: Fit, room: number): Band[] | null {
  const height = heightAt(plain, whole);
  if (height <= TALL * plain.rows.length * whole.size * 10) return null;
  const parts = halved(plain, room);
  if (parts === null) return null;
  const bands = inBands(table, plain, parts, room);
  const parted = parts.reduce((total, indexes, at) => {
    const fit = bands[at]?.fit;
    return total + (fit ? heightAt(bandTable(plain, indexes, false), fit) : 0);
  }, 0);
  return parted * WORTH_PARTING <= height ? bands : null;
}

/**
 * A form in as few bands of columns as can be read in print, the columns that name its rows in each of them: one where its columns
 * fit the page in a type of 7 points or more and its rows are not so tall that bands would save much paper. Where a group of columns
 * fits no page so, it stands in one band of smaller type.
 *
 * @param plain the table with its figures as they are printed, which decide
 * @param room twentieths of a point
 */
export function bandsOf(table: FormTable, plain: FormTable, room: number): Band[] {
  const whole = (fit: Fit): Band[] => [{ table, fit, numbers: [] }];
  const fit = readableFits([plain], room)?.[0] ?? fitAt(plain, room, LEAST_SIZE, 'tight');
  if (fit) return partedWhereTall(table, plain, fit, room) ?? whole(fit);
  const parts = balanced(plain, room);
  return parts === null ? whole(fitColumns(plain, room)) : inBands(table, plain, parts, room);
}
