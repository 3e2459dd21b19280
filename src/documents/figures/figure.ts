import { sourceCode, type FigureSource, type PrintFigure } from '../../domain/records/figure-source';
import type { Placeholder } from '../../domain/records/placeholder';

/** A figure that a document prints: the value as it was computed, the text that stands on the paper, and its source. */
export interface Figure {
  /** Unrounded; of a grade its word. */
  value: number | string;
  text: string;
  source: FigureSource;
}

/** Takes a figure down and gives what stands for it in a sentence. */
export interface FigurePrinter {
  print: PrintFigure;
  /** A text as it stands once it is printed. */
  plain: (text: string) => string;
  /** Marks what a person has still to fill in, and takes it down. */
  placeholder: (kind: Placeholder, text: string) => string;
}

const marked = (text: string): string => `[${text}]`;

/** Prints figures at once, for who needs no more than their text. */
export const plainFigures: FigurePrinter = {
  print: (text) => text,
  plain: (text) => text,
  placeholder: (_, text) => marked(text),
};

/** Planes 15 and 16, which Unicode leaves to programs: no text of ours has them, and texts of cells lose them when read. */
const FIRST = 0xf0000;
/** Two code points at the end of each plane are no characters. */
const PLANE = 0xfffe;
const token = /[\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu;

const tokenAt = (index: number): string =>
  String.fromCodePoint(FIRST + Math.floor(index / PLANE) * 0x10000 + (index % PLANE));

function indexOf(character: string): number {
  const offset = (character.codePointAt(0) ?? FIRST) - FIRST;
  return Math.floor(offset / 0x10000) * PLANE + (offset % 0x10000);
}

/** A text that people wrote, without the characters that stand for figures. */
export const withoutTokens = (text: string): string => text.replace(token, '');

/**
 * The figures of one document. In its view each stands as one character, so that sentences only join texts and the figure keeps
 * its source until the paper is printed; the same text of the same source is the same character, so that equal sentences stay
 * equal.
 */
export class FigureList implements FigurePrinter {
  private readonly figures: Figure[] = [];
  private readonly known = new Map<string, string>();
  /** What the document leaves open. */
  readonly placeholders = new Set<Placeholder>();

  readonly placeholder = (kind: Placeholder, text: string): string => {
    this.placeholders.add(kind);
    return marked(text);
  };

  readonly print: PrintFigure = (text, value, source) => {
    const key = `${text}\n${sourceCode(source)}`;
    const standing = this.known.get(key);
    if (standing !== undefined) return standing;
    // What is beyond stands as a text: a document of so many figures keeps none of them.
    if (this.figures.length === 2 * PLANE) return text;
    const character = tokenAt(this.figures.length);
    this.figures.push({ value, text, source });
    this.known.set(key, character);
    return character;
  };

  /** The figure that a character stands for; null for every other character. */
  at(character: string): Figure | null {
    return this.figures[indexOf(character)] ?? null;
  }

  /** Replaces the characters that stand for figures by what `say` gives, by default their texts. */
  readonly plain = (text: string, say: (figure: Figure) => string = (figure) => figure.text): string => {
    return text.replace(token, (character) => {
      const figure = this.at(character);
      return figure ? say(figure) : character;
    });
  };
}

/** A list for the figures of one document. */
export const listFigures = (): FigureList => new FigureList();

/** A view with its figures in words, for who shows it without printing it. */
export function plainView<Value>(value: Value, figures: FigurePrinter): Value {
  const plain = (inner: unknown): unknown => {
    if (typeof inner === 'string') return figures.plain(inner);
    if (Array.isArray(inner)) return inner.map(plain);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, plain(item)]));
  };
  return plain(value) as Value;
}
