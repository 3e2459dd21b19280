import { TemplateError } from './template-errors';
import { OfficePackage } from './office-package';

export const BODY_PATH = 'word/document.xml';

/** Where the paragraph that holds a text begins and ends. */
function paragraphWith(xml: string, text: string): [number, number] {
  const at = xml.indexOf(text);
  if (at < 0) throw new TemplateError([text]);
  return [
    Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at)),
    xml.indexOf('</w:p>', at) + '</w:p>'.length,
  ];
}

/**
 * The body of a paper, cut out of a file of several papers, with the header and the footer of the package it is put into.
 *
 * @param file base64 of the .docx
 * @param packageBody body of the package, for its references
 * @param across the paper lies across, without a page number
 * @throws TemplateError when the file does not hold the paper
 */
export function cutBody(file: string, paper: string, packageBody: string, across = false): string {
  const xml = new OfficePackage(file).file(BODY_PATH)?.asText() ?? '';
  const [, start] = paragraphWith(xml, `{#paper.${paper}}`);
  const [end] = paragraphWith(xml, `{/paper.${paper}}`);
  const kinds = across ? 'header' : 'header|footer';
  const references = packageBody.match(new RegExp(`<w:(?:${kinds})Reference [^>]*/>`, 'g')) ?? [];
  // The page of a section stands at its end: the upright one first.
  const [upright = '', landscape = ''] = xml.match(/<w:sectPr[ >].*?<\/w:sectPr>/g) ?? [];
  const page = (across ? landscape : upright).replace(/<w:sectPr[^>]*>/, (tag) => tag + references.join(''));
  const head = xml.slice(0, xml.indexOf('<w:body>'));
  return `${head}<w:body>${xml.slice(start, end)}${page}</w:body></w:document>`;
}
