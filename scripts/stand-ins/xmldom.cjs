/**
 * Stands in for @xmldom/xmldom inside the bundle. docxtemplater parses just two small parts with it, `[Content_Types].xml` and
 * `_rels/.rels`, to read attributes of elements by their tag name, and writes the first back unchanged; the whole library
 * would be an eighth of the bundle. A test compares the bundle's documents with those made with the real library.
 */
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function attributesOf(text) {
  const attributes = {};
  for (const [, name, , double, single] of text.matchAll(/([^\s=]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
    attributes[name] = (double ?? single ?? '').replace(/&(amp|lt|gt|quot|apos);/g, (_, entity) => entities[entity]);
  }
  return attributes;
}

class Document {
  constructor(source) {
    this.source = source;
  }

  getElementsByTagName(name) {
    const tags = this.source.matchAll(new RegExp(`<(?:[\\w-]+:)?${name}(?=[\\s/>])([^>]*)>`, 'g'));
    return Array.from(tags, ([, text]) => {
      const attributes = attributesOf(text);
      return { getAttribute: (attribute) => attributes[attribute] ?? '' };
    });
  }
}

class DOMParser {
  parseFromString(source) {
    return new Document(source);
  }
}

class XMLSerializer {
  serializeToString(document) {
    return document.source;
  }
}

module.exports = { DOMParser, XMLSerializer };
