import { OfficePackage } from './office-package';

/** A number as documents print it: `1.234`, `92,50`. */
const number = /\d(?:[\d.,]*\d)?/g;

/** Every number in the text of a .docx: body, headers, footers and notes; runs of a paragraph are read as one text. */
export function numbersInFile(docx: Uint8Array): Set<string> {
  const found = new Set<string>();
  for (const { name, asText } of Object.values(new OfficePackage(docx).files)) {
    if (!/^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name)) continue;
    const text = asText()
      .replace(/<\/w:p>|<w:tab\/>|<w:br\/>/g, ' ')
      .replace(/<[^>]+>/g, '');
    for (const [figure] of text.matchAll(number)) found.add(figure);
  }
  return found;
}
