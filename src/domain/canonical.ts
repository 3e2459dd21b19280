/**
 * Characters that nobody sees: soft hyphen, zero widths, direction marks, joiners, byte order mark, and the planes of Unicode that
 * are left to programs: documents mark their figures with them.
 */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu;
const dashes = /[\u2010-\u2015\u2212]/g;
/** What every text of a program is made of; such a text needs no more than its letter case and spaces looked after. */
const plainText = /^[\x20-\x7e]*$/;
/** A text that is already in canonical form but for its letter case; keys of several parts have a `·` between them. */
const neatText = /^[!-~·]+(?: [!-~·]+)*(?<![.,;:])$/;

/** A text without the characters that nobody sees. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '');

/**
 * The form in which keys, references and texts by which rows are grouped are compared (data dictionary, "Keys and references"):
 * NFC, nothing invisible, one kind of space and of hyphen, any letter case, no full stop, comma, semicolon or colon at the end.
 */
export function canonical(text: string): string {
  if (neatText.test(text)) return text.toLowerCase();
  const plain = plainText.test(text) ? text : withoutInvisible(text).normalize('NFC').replace(dashes, '-');
  return plain
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[ .,;:]+$/, '')
    .toLowerCase();
}

/** Whether two keys, references or names mean the same. */
export const isSame = (one: string, other: string): boolean => one === other || canonical(one) === canonical(other);

/** Whether two texts name the same, and name anything. */
export const namesSame = (one: string, other: string): boolean => canonical(one) !== '' && isSame(one, other);
