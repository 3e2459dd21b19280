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

/** The width of the longest word, which no line may break. */
export const wordWidth = (text: string): number => Math.max(0, ...text.split(/\s+/).map(textWidth));

/** How many lines a text takes where no word is broken; a word that is wider than a line takes as many as it needs. */
export function wrappedLines(text: string, ems: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.trim().split(/\s+/)) {
    const width = textWidth(word);
    const further = used === 0 ? width : used + textWidth(' ') + width;
    if (further <= ems) used = further;
    else {
      const broken = Math.max(Math.ceil(width / ems), 1);
      lines += (used === 0 ? 0 : 1) + broken - 1;
      used = width - (broken - 1) * ems;
    }
  }
  return lines;
}
