import { textWidth } from '../../text/text-width';

/** Widths of the words of a cell, in sizes of its type. */
type Words = readonly number[];

/** A column whose cells may take several lines. */
export interface WordColumn {
  /** Of every row of the form, in its order. */
  cells: readonly string[];
  /** Its width so far, in sizes of the type. */
  width: number;
}

/** The room is handed out in so many parts; a column may take several at a time, for one alone may save no line. */
const PARTS = 48;
const TAKEN = [1, 2, 4, 8, 16, 32, PARTS] as const;
/** The tallest cell makes its row tall: while the room is handed out, a third line weighs more than a second. */
const WEIGHT = 4;
const SPACE = textWidth(' ');

const wordsOf = (text: string): Words =>
  text.trim() === ''
    ? []
    : text
        .trim()
        .split(/[^\S\u00a0]+/)
        .map(textWidth);

function linesOf(words: Words, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const further = used === 0 ? word : used + SPACE + word;
    if (further <= width) used = further;
    else {
      if (used > 0) lines += 1;
      used = word;
    }
  }
  return lines;
}

/** How many lines a text takes in a column of a width in sizes of the type; a longer word stands on a line of its own. */
export const linesIn = (text: string, width: number): number => linesOf(wordsOf(text), width);

/** The lines of each row of a column by how many parts it takes. */
function createColumn({ cells, width }: WordColumn, part: number) {
  const words = cells.map(wordsOf);
  const known = new Map<number, number[]>();
  const linesAt = (parts: number): number[] => {
    const lines = known.get(parts) ?? words.map((of) => (of.length > 1 ? linesOf(of, width + parts * part) : 1));
    known.set(parts, lines);
    return lines;
  };
  const weights = new Map<number, number>();
  const weightAt = (parts: number): number => {
    const weight = weights.get(parts) ?? linesAt(parts).reduce((total, lines) => total + lines ** WEIGHT, 0);
    weights.set(parts, weight);
    return weight;
  };
  return { linesAt, weightAt };
}

type Column = ReturnType<typeof createColumn>;

/** How many lines the rows take together: each as many as its tallest cell. */
function heightOf(columns: readonly Column[], parts: readonly number[]): number {
  const lines = columns.map(({ linesAt }, index) => linesAt(parts[index] ?? 0));
  return (lines[0] ?? []).reduce((total, _, row) => total + Math.max(...lines.map((of) => of[row] ?? 1)), 0);
}

/** Gives the parts one after another to the column whose cells become less tall by each of them. */
function handedOut(columns: readonly Column[]): number[] {
  const parts = columns.map(() => 0);
  let left = PARTS;
  for (;;) {
    let best = { index: 0, taken: 0, gain: 0 };
    columns.forEach(({ weightAt }, index) => {
      const now = parts[index] ?? 0;
      for (const taken of TAKEN.filter((of) => of <= left)) {
        const gain = (weightAt(now) - weightAt(now + taken)) / taken;
        if (gain > best.gain) best = { index, taken, gain };
      }
    });
    if (best.taken === 0) return parts;
    parts[best.index] = (parts[best.index] ?? 0) + best.taken;
    left -= best.taken;
  }
}

/** Moves parts from one column to another, or takes what is left, as long as rows lose lines by it. */
function exchanged(columns: readonly Column[], given: readonly number[]): number[] {
  let parts = [...given];
  let height = heightOf(columns, parts);
  let isBetter = true;
  const places = columns.map((_, index) => index);
  const pairs = [...places, null].flatMap((from) =>
    places.filter((to) => to !== from).map((to): [from: number | null, to: number] => [from, to]),
  );
  while (isBetter) {
    isBetter = false;
    for (const [from, to] of pairs) {
      const free = from === null ? PARTS - parts.reduce((total, of) => total + of, 0) : (parts[from] ?? 0);
      for (const taken of [...TAKEN.filter((of) => of < free), free]) {
        const moved = parts.map((of, index) => of + (index === to ? taken : index === from ? -taken : 0));
        const less = heightOf(columns, moved);
        if (less >= height) continue;
        [parts, height, isBetter] = [moved, less, true];
        break;
      }
    }
  }
  return parts;
}

/**
 * Hands out the room that columns have left so that the rows of the form take few lines; what saves no line goes to all of them.
 *
 * @param room in sizes of the type
 * @returns the width of each column
 */
export function shareRoom(columns: readonly WordColumn[], room: number): number[] {
  const part = Math.max(room, 0) / PARTS;
  const known = columns.map((column) => createColumn(column, part));
  const parts = part > 0 ? exchanged(known, handedOut(known)) : columns.map(() => 0);
  const left = PARTS - parts.reduce((total, of) => total + of, 0);
  return columns.map(({ width }, index) => width + ((parts[index] ?? 0) + left / columns.length) * part);
}
