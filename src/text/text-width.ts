/** Widths of characters of Arial Bold in thousandths of the size of the type; ordinary type is nowhere wider. */
const widths: readonly [characters: RegExp, width: number][] = [
  [/[\s.,|'/\\ijlI]/, 278],
  [/[-()ft:;![\]]/, 333],
  [/r/, 389],
  [/[aceksvxyzJ\d–$#_?]/, 556],
  [/[+=<>÷×−]/, 584],
  [/[bdghnopquFLTZ]/, 611],
  [/[EPSVXY]/, 667],
  [/[wGOQ]/, 778],
  [/M/, 833],
  [/[m%]/, 889],
  [/[W@—…]/, 1000],
  [/[\p{Lu}&]/u, 722],
];
const ORDINARY = 611;

const known = new Map<string, number>();

function widthOf(character: string): number {
  const standing = known.get(character);
  if (standing !== undefined) return standing;
  const width = widths.find(([characters]) => characters.test(character))?.[1] ?? ORDINARY;
  known.set(character, width);
  return width;
}

/** The width of a text in one line, in sizes of its type (em): what has to fit decides, so it is rather too wide. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width / 1000;
}

/** The width of the longest word, which no line may break; a blank that never breaks belongs to its word. */
export const wordWidth = (text: string): number => Math.max(0, ...text.split(/[^\S\u00a0]+/).map(textWidth));

/** What a line may end behind: a word with the blanks behind it, or a part of one with its dash. */
const piece = /[^\s–-]*(?:[–-]+|\s+|$)/g;

/**
 * How many lines a text takes where words break behind a dash alone; a piece that is wider than a line takes as many as it needs.
 * @param widthIn width of a text in the face that it is written in
 */
export function wrappedLines(text: string, ems: number, widthIn = textWidth): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = Infinity;
    for (const part of paragraph.trim().match(piece) ?? []) {
      const width = widthIn(part.trimEnd());
      if (used + width > ems) {
        const broken = Math.max(1, Math.ceil(width / ems));
        lines += broken;
        used = -(broken - 1) * ems;
      }
      used += widthIn(part);
    }
  }
  return lines;
}
