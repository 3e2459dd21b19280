import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { xmlElements } from '../../src/documents/file/xml-elements';

/** Everything that XML 1.0 does not allow. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Whether every element of a text is closed in its order, and nothing in it is what no file may hold. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const tags = xml
    .replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '')
    .matchAll(/<(\/?)([^\s/>]+)(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/g);
  for (const [, closes, name = '', isEmpty] of tags) {
    if (closes) {
      if (open.pop() !== name) return false;
    } else if (!isEmpty) open.push(name);
  }
  return open.length === 0 && !ILLEGAL.test(xml) && !/&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)/i.test(xml);
}

/** What the parts of an office file hold that is more than text. */
export function actsOf(path: string): string[] {
  return Object.entries(unzipSync(readFileSync(path))).flatMap(([name, bytes]) => {
    if (!/\.(xml|rels)$/.test(name)) return [];
    const xml = strFromU8(bytes);
    if (!isWellFormed(xml)) return [`${name} is not well-formed`];
    const elements = xmlElements(xml) ?? [];
    const fields = elements
      .filter(({ name: tag, closes }) => tag === 'instrText' && !closes)
      .map(({ text }) => text.trim());
    return [
      ...fields.filter((field) => !/^(PAGE|NUMPAGES)$/.test(field)),
      ...elements
        .filter(({ name: tag, closes }) => tag === 'f' && name.startsWith('xl/worksheets') && !closes)
        .map(() => `${name} calculates`),
      ...elements.flatMap(({ attributes }) =>
        attributes.get('TargetMode') === 'External' ? [`${name}: ${attributes.get('Target')}`] : [],
      ),
    ];
  });
}
