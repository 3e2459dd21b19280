import type { FormTable } from '../../domain/forms/form-table';
import { linesIn, shareRoom } from './share-room';
import { headRows, numberRow } from './table-heads';
import { textWidth, wordWidth } from '../../text/text-width';

/** Type and widths of a form's table: half-points, and twentieths of a point. */
export interface Fit {
  size: number;
  widths: number[];
}

/** From the type of a report down to the smallest that printed forms have. */
export const SIZES = [16, 15, 14, 13, 12, 11, 10, 9] as const;
/** What can be read without a glass: 7 points. */
export const LEAST_SIZE = 14;
const SMALLEST = 9;
/** Left and right of a cell's text, with its line. */
export const MARGIN = 35;
const PADDING = 2 * MARGIN + 15;
/** A text column is read with ease from this many sizes of its type on; a longer word is broken. */
const COMFORT = 9;
/** So narrow it may be before a form is parted. */
const TIGHT = 6.5;
const LONGEST_WORD = 16;
/** Room for a figure that is written by hand. */
const EMPTY = 2;

type Room = 'least' | 'comfort' | 'tight';

/** What a column asks for, in sizes of the type. */
interface Wish {
  least: number;
  comfort: number;
  tight: number;
  /** Its cells, where some take more than one line: of the room that is left, the column gets what saves lines. */
  broken: string[];
}

const longestWord = (text: string): number => Math.min(wordWidth(text), LONGEST_WORD);
const hasWords = (text: string): boolean => /\p{L}/u.test(text);
/** A figure never breaks; words that stand in its place may. */
const figureWidth = (text: string): number => (hasWords(text) ? longestWord(text) : textWidth(text));

const brokenAt = (cells: readonly string[], width: number): string[] =>
  cells.some((text) => textWidth(text) > width) ? [...cells] : [];

function wishOf({ columns, rows }: FormTable, index: number): Wish {
  const { headings, isFigure = false } = columns[index] ?? {};
  const heading = longestWord(headings?.[headings.length - 1] ?? '');
  const all = rows.map(({ cells: texts }) => texts[index] ?? '');
  const cells = all.filter((text) => text !== '');
  if (isFigure) {
    const least = Math.max(heading, EMPTY, ...cells.map(figureWidth));
    const words = Math.max(0, ...cells.filter((text) => /\p{L}{4}/u.test(text)).map(textWidth));
    const upTo = (most: number): number => Math.max(least, Math.min(words, most));
    return { least, comfort: upTo(COMFORT), tight: upTo(TIGHT), broken: brokenAt(all, least) };
  }
  const least = Math.max(heading, ...cells.map(longestWord));
  const longest = Math.max(0, ...cells.map(textWidth));
  const comfort = Math.max(least, Math.min(longest, COMFORT));
  const tight = Math.max(least, Math.min(longest, TIGHT));
  return { least, comfort, tight, broken: brokenAt(all, tight) };
}

/** Texts over several columns, and how wide these must be together. */
function spannedTexts(table: FormTable): { from: number; span: number; width: number }[] {
  const rows = [
    ...headRows(table).map((heads) => heads.map(({ text, span }) => ({ span, width: longestWord(text) }))),
    numberRow(table).map(({ text, span }) => ({ span, width: textWidth(text) })),
    ...table.foot.map((cells) => cells.map(({ text, span }) => ({ span, width: longestWord(text) }))),
  ];
  return rows.flatMap((row) => {
    let from = 0;
    return row.map(({ span, width }) => {
      from += span;
      return { from: from - span, span, width };
    });
  });
}

function wishes(table: FormTable): Wish[] {
  const asked = table.columns.map((_, index) => wishOf(table, index));
  for (const { from, span, width } of spannedTexts(table)) {
    const under = asked.slice(from, from + span);
    const missing = width - sum(under.map(({ least }) => least));
    for (const wish of missing > 0 ? under : []) {
      wish.least += missing / span;
      wish.comfort = Math.max(wish.comfort, wish.least);
      wish.tight = Math.max(wish.tight, wish.least);
    }
  }
  return asked;
}

/** Twentieths of a point for a width in sizes of a type of so many half-points. */
const twips = (ems: number, size: number): number => Math.ceil(ems * size * 10) + PADDING;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const neededAt = (asked: readonly Wish[], size: number, of: Room): number =>
  sum(asked.map((wish) => twips(wish[of], size)));

/** The widths at a type, filled up to the room so that rows take few lines; null where they do not fit. */
function widthsAt(asked: readonly Wish[], size: number, room: number, of: Room): number[] | null {
  if (neededAt(asked, size, of) > room) return null;
  // The room that makes a text easy to read is given where it saves lines.
  const from = asked.map((wish) => Math.min(wish[of], wish.tight));
  const left = room - sum(from.map((ems) => twips(ems, size)));
  const wordy = asked.flatMap(({ broken }, index) =>
    broken.length > 0 ? [{ index, cells: broken, width: from[index] ?? 0 }] : [],
  );
  if (wordy.length === 0) return from.map((ems) => Math.floor(twips(ems, size) + left / asked.length));
  const shared = shareRoom(wordy, Math.max(left - wordy.length, 0) / (size * 10));
  const wide = new Map(wordy.map(({ index }, at) => [index, shared[at] ?? 0]));
  return from.map((ems, index) => twips(wide.get(index) ?? ems, size));
}

/** How high the rows of a form are together, in twentieths of a point: each as its tallest cell. */
export function heightAt({ rows }: FormTable, { size, widths }: Fit): number {
  const ems = widths.map((width) => (width - PADDING) / (size * 10));
  const lines = rows.map(({ cells }) => Math.max(1, ...cells.map((text, index) => linesIn(text, ems[index] ?? 0))));
  return sum(lines) * size * 10;
}

/** Whether the columns of a form have room at a type. */
export const fitsAt = (table: FormTable, room: number, size: number): boolean =>
  neededAt(wishes(table), size, 'comfort') <= room;

/** The widths of a form's columns at a type, so that texts have such room; null where the page is too narrow. */
export function fitAt(table: FormTable, room: number, size: number, of: 'comfort' | 'tight' = 'comfort'): Fit | null {
  const widths = widthsAt(wishes(table), size, room, of);
  return widths && { size, widths };
}

/**
 * The largest type at which a form fits the width of its page: figures never break, words do not, and texts have room. A form that
 * fits at no type is narrowed evenly.
 *
 * @param room twentieths of a point
 */
export function fitColumns(table: FormTable, room: number): Fit {
  const asked = wishes(table);
  for (const size of SIZES) {
    const widths = widthsAt(asked, size, room, 'comfort');
    if (widths) return { size, widths };
  }
  const tight = widthsAt(asked, SMALLEST, room, 'least');
  if (tight) return { size: SMALLEST, widths: tight };
  const needed = asked.map(({ least }) => twips(least, SMALLEST));
  const scale = room / sum(needed);
  return { size: SMALLEST, widths: needed.map((width) => Math.floor(width * scale)) };
}
