import PizZip from 'pizzip';

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
const printed = /^(word\/(document|header\d*|footer\d*)|ppt\/slides\/slide\d+)\.xml$/;

/** The lines of a .docx or .pptx that are seen: body, headers and footers, or slides; one a paragraph. */
export function linesOf(bytes: Uint8Array): string[] {
  const zip = new PizZip(bytes);
  const parts = Object.keys(zip.files).filter((name) => printed.test(name));
  return parts.flatMap((name) =>
    (zip.file(name)?.asText() ?? '')
      .split(/<\/[wa]:p>/)
      .map((paragraph) => [...paragraph.matchAll(/<[wa]:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''))
      .map((line) => line.replace(/&(?:lt|gt|amp|quot|apos);/g, (entity) => entities[entity] ?? entity).trim())
      .filter((line) => line !== ''),
  );
}
