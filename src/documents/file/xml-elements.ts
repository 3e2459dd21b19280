/** A start tag of an XML text; names without their prefix, since prefixes are free. */
export interface XmlElement {
  name: string;
  /** True for the end tag of an element. */
  closes: boolean;
  /** Values with their references resolved; of two attributes that differ in their prefix only, the full names. */
  attributes: Map<string, string>;
  /** Text between this tag and the next one. */
  text: string;
}

const references: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const resolve = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return references[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A comment, a section of plain text, an instruction, a declaration, or a tag, whose values may hold `>`. */
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;
const attribute = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The tags of an XML text in their order.
 * @returns null for what no well-behaved program writes into an office file: another encoding, a document type, text that
 *   is no XML
 */
export function xmlElements(xml: string): XmlElement[] | null {
  const start = /^\uFEFF?\s*(?:<\?xml\s([^?]*)\?>)?\s*</.exec(xml);
  const encoding = /encoding\s*=\s*["']([^"']*)["']/.exec(start?.[1] ?? '')?.[1] ?? 'utf-8';
  if (!start || encoding.toLowerCase() !== 'utf-8' || xml.includes('\0')) return null;
  const elements: XmlElement[] = [];
  let end = 0;
  for (const match of xml.matchAll(token)) {
    const last = elements.at(-1);
    if (last) last.text += resolve(xml.slice(end, match.index));
    end = match.index + match[0].length;
    const [whole, plain, slash, name, rest = ''] = match;
    if (plain !== undefined && last) last.text += plain;
    if (whole.startsWith('<!') && plain === undefined && !whole.startsWith('<!--')) return null;
    if (name === undefined) continue;
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single] of rest.matchAll(attribute)) {
      attributes.set(attributes.has(bare(key)) ? key : bare(key), resolve(double ?? single ?? ''));
    }
    elements.push({ name: bare(name), closes: slash === '/', attributes, text: '' });
  }
  return xml.slice(end).trim() === '' ? elements : null;
}
