/** Widths of characters of Arial in thousandths of the size of the type (its own metrics); what is not named is as a capital. */
const CHARACTERS: readonly [characters: string, width: number][] = [
  ["'", 191],
  ['ijl', 222],
  ['|', 260],
  [' .,:;/\\!I[]tf', 278],
  ['-()r`', 333],
  ['"', 355],
  ['*', 389],
  ['^', 469],
  ['cksvxyzJ', 500],
  ['aebdghnopquL0123456789$#_?–', 556],
  ['+=<>÷×−~', 584],
  ['FTZ', 611],
  ['ABEKPSVXY&', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['%', 889],
  ['W', 944],
  ['—…', 1000],
  ['@', 1015],
];
const CAPITAL = 722;

const widths = new Map(
  CHARACTERS.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)),
);

/** The width of a text in one line of Arial, in sizes of its type (em). */
export function regularWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widths.get(character) ?? CAPITAL;
  return width / 1000;
}
