/** Advance widths of Helvetica Bold, which Arial Bold shares, in thousandths of the size of the type (Adobe's font metrics). */
const WIDTHS: Record<number, string> = {
  278: ' ijlI.,/\\',
  333: 'ft()-:;[]!',
  389: 'r*"',
  500: 'z',
  556: 'acekosvxyJ0123456789–$#_?',
  584: '+=<>÷×−',
  611: 'bdghnopquFLTZ',
  667: 'EPSVXY',
  722: 'ABCDHKNRU&',
  778: 'wGOQ',
  833: 'M',
  889: 'm%',
  944: 'W',
  1000: '—…▼',
};
const known = new Map(
  Object.entries(WIDTHS).flatMap(([width, characters]) => [...characters].map((one) => [one, Number(width)] as const)),
);

/** Width of a text in pixels, in bold type of 10 points; a character that is not listed is as wide as an M. */
export const boldPixels = (text: string): number =>
  ([...text].reduce((sum, one) => sum + (known.get(one) ?? 833), 0) / 1000) * (40 / 3);
