import { editBody } from './body-pieces';
import type { OfficePackage } from './office-package';

const page = '<w:sectPr(?: [^>]*)?>(?:(?!</?w:sectPr)[\\s\\S])*</w:sectPr>';
/** Properties of a paragraph without a page of their own. */
const properties = '<w:pPr>(?:(?!</w:pPr>|<w:sectPr)[\\s\\S])*</w:pPr>';
const empty = `(?:<w:p>(?:${properties})?</w:p>|<w:p/>)`;
/** The end of a body: the paragraph that ends the section before the last, and the last one without anything in it. */
const ending = new RegExp(
  `<w:p>(<w:pPr>(?:(?!</w:pPr>|<w:sectPr)[\\s\\S])*)(${page})</w:pPr></w:p>${empty}*${page}</w:body>`,
);

/** A body without its last section where nothing stands in it: pages of another kind are turned over to only for what they say. */
export const dropEmptySection = (xml: string): string =>
  xml.replace(ending, (_, own: string, before: string) => `<w:p>${own}</w:pPr></w:p>${before}</w:body>`);

/** From which piece of a body on its last two sections stand; -1: it has only one. */
function lastSections(pieces: readonly string[]): number {
  let count = 0;
  let at = pieces.length;
  while (at > 0 && count < 2) {
    at--;
    count += (pieces[at] ?? '').split('<w:sectPr').length - 1;
  }
  return count < 2 ? -1 : at;
}

/** The same for the body of a file. */
export function dropEmptySectionOf(file: OfficePackage): void {
  editBody(file, (pieces) => {
    const at = lastSections(pieces);
    return at < 0 ? pieces : [...pieces.slice(0, at), dropEmptySection(pieces.slice(at).join(''))];
  });
}
