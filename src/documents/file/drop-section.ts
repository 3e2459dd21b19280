import type { OfficePackage } from './office-package';
import { BODY_PATH } from './cut-body';

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

/** The same for the body of a file. */
export function dropEmptySectionOf(file: OfficePackage): void {
  file.file(BODY_PATH, dropEmptySection(file.file(BODY_PATH)?.asText() ?? ''));
}
