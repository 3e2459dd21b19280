import { partsOf } from './office-package';

/** A number as documents print it: `1.234`, `92,50`. */
const number = /\d(?:[\d.,]*\d)?/g;
/** The parts of a .docx that are printed. */
const printed = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
/** Tags between two texts that do not belong together. */
const gaps = new Set(['/w:p', 'w:tab/', 'w:br/']);

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

/** Every number in the text of a .docx: body, headers, footers and notes; runs of a paragraph are read as one text. */
export function numbersInFile(docx: Uint8Array): Set<string> {
  const parts = Object.values(partsOf(docx)).filter(({ name }) => printed.test(name));
  return new Set(parts.flatMap(({ asText }) => textOf(asText()).match(number) ?? []));
}
