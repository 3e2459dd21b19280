/** `78,5*)`, `83**`, `12 ¹)`, `12 1)`: the mark of a note below the table, behind a figure or a name. */
const mark = /(?:\s*[*†‡]+\)?|\s*[¹²³⁰⁴-⁹]+\)?|(?<=\d%?)\s+\d\))$/;

/** A text without the mark of a note at its end; `m²` keeps its own. */
export const withoutFootnote = (text: string): string => (/\p{L}[²³]$/u.test(text) ? text : text.replace(mark, ''));
