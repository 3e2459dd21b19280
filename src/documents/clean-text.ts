/**
 * Everything XML 1.0 does not allow in a document: control characters (but tab and line feed), halves of surrogate
 * pairs, U+FFFE and U+FFFF.
 */
const illegal = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it may stand in a document: line breaks unified, illegal characters removed. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(illegal, '');
}

/** Cleans every text of a plain value, however deep; keys stay as they are. */
export function cleanDeep<Value>(value: Value): Value {
  const clean = (inner: unknown): unknown => {
    if (typeof inner === 'string') return cleanText(inner);
    if (Array.isArray(inner)) return inner.map(clean);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, clean(item)]));
  };
  return clean(value) as Value;
}

/** Text of people in one line: a line break could forge lines of a letter. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text that people wrote, as one sentence of a paragraph: trimmed, closed with a full stop. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…:;]["”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Joins the sentences of a paragraph; empty ones are left out. */
export function paragraph(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** A list of paragraphs without the empty ones. */
export function paragraphs(...texts: string[]): string[] {
  return texts.filter((text) => text !== '');
}
