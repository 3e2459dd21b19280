import { partsOf } from './office-package';

/** A number as documents print it: `1.234`, `92,50`. */
const number = /\d(?:[\d.,]*\d)?/g;
/** The parts of a .docx or .pptx that are printed. */
const printed = /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes)|ppt\/slides\/slide\d+)\.xml$/;
/** Tags between two texts that do not belong together. */
const gaps = new Set(['/w:p', 'w:tab/', 'w:br/', '/a:p', 'a:br/']);
const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/** The text of a part without its tags. */
function textOf(xml: string): string {
  const [before = '', ...pieces] = xml.split('<');
  const texts = pieces.map((piece) => {
    const end = piece.indexOf('>');
    const text = piece.slice(end + 1);
    return gaps.has(piece.slice(0, end)) ? ` ${text}` : text;
  });
  return before + texts.join('');
}

/** Texts are compared without their letter case and white space: titles are in capitals, cells break lines. */
const comparable = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** What a document prints. */
export interface PrintedText {
  /** Every number as it is printed. */
  numbers: ReadonlySet<string>;
  /** Whether a name stands somewhere in it, whatever its letter case. */
  mentions: (name: string) => boolean;
}

/** The text of a .docx or .pptx: body, headers, footers, notes, slides; runs of a paragraph are read as one text. */
export function printedText(file: Uint8Array): PrintedText {
  const parts = Object.values(partsOf(file)).filter(({ name }) => printed.test(name));
  const texts = parts.map(({ asText }) => textOf(asText()).replace(/&\w+;/g, (entity) => entities[entity] ?? entity));
  const whole = comparable(texts.join(' '));
  return {
    numbers: new Set(texts.flatMap((text) => text.match(number) ?? [])),
    mentions: (name) => whole.includes(comparable(name)),
  };
}
