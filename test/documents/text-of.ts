import PizZip from 'pizzip';

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };

/** XML of a part of a .docx. */
export const partOf = (docx: Uint8Array, path: string): string => new PizZip(docx).file(path)?.asText() ?? '';

/** Text of a .docx body, one line per paragraph; line breaks inside a paragraph are kept as `\n`. */
export function textOf(docx: Uint8Array, path = 'word/document.xml'): string {
  const xml = partOf(docx, path).replace(/<w:br\/>/g, '<w:t>\n</w:t>');
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([\s\S]*?)<\/w:t>/g)].map(([, text]) => text).join(''))
    .join('\n')
    .replace(/&(?:lt|gt|amp|quot|apos);/g, (entity) => entities[entity] ?? entity);
}
