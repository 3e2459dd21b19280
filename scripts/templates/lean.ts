/** What says nothing: sizes for scripts that no paper is in, and what is so without being said. */
const nothings = [
  /<w:(?:bCs|iCs|szCs)(?: [^>]*)?\/>/g,
  /<w:(?:b|keepNext) w:val="false"\/>/g,
  / xml:space="preserve"(?=>[^\s<](?:[^<]*[^\s<])?<)/g,
  /<w:jc w:val="left"\/>/g,
  /<w:vAlign w:val="top"\/>/g,
];

/**
 * A part of a template without what says nothing: the bundle carries every byte of it, and a paper with a thousand cells takes
 * time for every element, to be filled, packed and converted.
 */
export const lean = (xml: string): string => nothings.reduce((left, nothing) => left.replace(nothing, ''), xml);

/** The namespaces of a body alone. */
export const withoutNamespaces = (xml: string): string =>
  xml.replace(
    /<w:document [^>]*>/,
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
  );
