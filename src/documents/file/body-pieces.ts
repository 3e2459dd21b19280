import { BODY_PATH } from './cut-body';
import type { OfficePackage } from './office-package';

/** Characters from which on a piece may end: engines keep longer texts apart, and every copy of one costs many times as much. */
const LENGTH = 20_000;

/** What holds paragraphs of its own besides tables: nothing is cut where it may be open. */
const holder = /<w:(?:sdt|txbxContent)[ >]/;
/**
 * Where a table begins or ends, or a paragraph that says something and is no note in italics: what stands below a table and belongs
 * to it never goes beyond one.
 */
const places =
  /<w:tbl[ >]|<\/w:tbl>|<w:p(?: [^>]*[^>/]>|>(?:<w:pPr>(?:(?!<\/w:pPr>)[\s\S])*<\/w:pPr>)?<w:r>(?!<w:rPr><w:i\/>)(?=<))/g;

/** The last place of a text at which it may be cut: before a paragraph of the body itself; 0: none. */
function cutPlace(xml: string): number {
  if (holder.test(xml)) return 0;
  let tables = 0;
  let cut = 0;
  for (const { 0: found, index } of xml.matchAll(places)) {
    if (found === '</w:tbl>') tables--;
    else if (found.startsWith('<w:tbl')) tables++;
    else if (tables === 0) cut = index;
  }
  return cut;
}

/** A body in pieces of some length that can be changed one by one: each but the first begins with a paragraph of the body. */
export function bodyPieces(texts: readonly string[]): string[] {
  const pieces: string[] = [];
  let gathered: string[] = [];
  let length = 0;
  let limit = LENGTH;
  for (const text of texts) {
    gathered.push(text);
    length += text.length;
    if (length < limit) continue;
    const xml = gathered.join('');
    const cut = cutPlace(xml);
    if (cut > 0) pieces.push(xml.slice(0, cut));
    gathered = [xml.slice(cut)];
    length -= cut;
    limit = length + LENGTH;
  }
  return [...pieces, gathered.join('')];
}

/** Changes the body of a file, in its pieces. */
export function editBody(file: OfficePackage, edit: (pieces: readonly string[]) => readonly string[]): void {
  file.file(BODY_PATH, edit(file.file(BODY_PATH)?.pieces() ?? []));
}
