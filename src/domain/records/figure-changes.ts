import { numbersBetween, type PrintedFigure, type PrintedFigures } from './printed-figure';
import { differences, type Hunk } from './sequence-diff';

/** A figure of a document that is no longer what was printed. */
export interface FigureChange {
  figure: PrintedFigure;
  /** What is printed there now, and in which cell it stands; null: nothing. */
  now: { value: string; cell: string } | null;
}

function byCode(figures: readonly PrintedFigure[]): Map<string, PrintedFigure[]> {
  const groups = new Map<string, PrintedFigure[]>();
  for (const figure of figures) groups.set(figure.code, [...(groups.get(figure.code) ?? []), figure]);
  return groups;
}

/** What of the figures that a document printed is another one now: each once, however often it is printed. */
export function changedFigures(printed: PrintedFigures, now: PrintedFigures): FigureChange[] {
  const today = byCode(now.figures);
  return [...byCode(printed.figures)].flatMap(([code, before]): FigureChange[] => {
    const after = today.get(code) ?? [];
    const values = new Set(after.map(({ value }) => value));
    const gone = before.find(({ value }) => !values.has(value));
    if (!gone) return [];
    const known = new Set(before.map(({ value }) => value));
    return [{ figure: gone, now: after.find(({ value }) => !known.has(value)) ?? after[0] ?? null }];
  });
}

/** Whether two versions of a document print the same figures in the same order. */
export function isSamePrint(printed: PrintedFigures, now: PrintedFigures): boolean {
  const told = ({ figures }: PrintedFigures): string =>
    figures.map(({ code, value }) => `${code}\t${value}`).join('\n');
  return told(printed) === told(now);
}

/** The numbers of a document in their order, with the figures among them. */
interface Numbers {
  texts: string[];
  figures: (PrintedFigure | null)[];
}

/**
 * Where equal numbers follow upon each other, nobody can say which of them was taken out: a figure rather than a number that
 * is none.
 */
function slid(hunk: Hunk, { texts, figures }: Numbers): Hunk {
  if (hunk.added.length > 0) return hunk;
  const count = ({ from, to }: Hunk): number => figures.slice(from, to).filter((figure) => figure !== null).length;
  const candidates = [hunk];
  for (let { from, to } = hunk; from > 0 && texts[from - 1] === texts[to - 1];)
    candidates.push({ from: --from, to: --to, added: [] });
  for (let { from, to } = hunk; to < texts.length && texts[from] === texts[to];)
    candidates.push({ from: ++from, to: ++to, added: [] });
  return candidates.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/**
 * Which figures of a document stand otherwise in its file, going by the order of all its numbers.
 *
 * @param found numbers and figures in the file
 */
export function editedFigures(printed: PrintedFigures, found: readonly string[]): FigureChange[] {
  const numbers: Numbers = { texts: [], figures: [] };
  const add = (texts: readonly string[], figure: PrintedFigure | null): void => {
    for (const text of texts) {
      numbers.texts.push(text);
      numbers.figures.push(figure);
    }
  };
  for (const figure of printed.figures) {
    add(numbersBetween(figure.before), null);
    add([figure.value], figure);
  }
  add(numbersBetween(printed.after), null);
  return differences(numbers.texts, found).flatMap((hunk) => {
    const { from, to, added } = slid(hunk, numbers);
    return numbers.figures.slice(from, to).flatMap((figure, index): FigureChange[] => {
      if (!figure) return [];
      const value = added[index];
      return [{ figure, now: value === undefined ? null : { value, cell: '' } }];
    });
  });
}
