/**
 * The shapes of what documents print: plain objects of ready texts. Tables that may be missing are lists of no or one
 * table, because the template repeats what stands between its tags once per entry.
 */
export interface Table<Row> {
  rows: Row[];
}

/** A status word: in `strong` when it deserves attention, else in `plain`; the other is empty. */
export interface Mark {
  plain: string;
  strong: string;
}

/** A text that stands out, or does not: templates ask for either by its field. */
export const mark = (text: string, strong: boolean): Mark =>
  strong ? { plain: '', strong: text } : { plain: text, strong: '' };

/** No table when there are no rows. */
export const tableOf = <Row>(rows: Row[]): Table<Row>[] => (rows.length === 0 ? [] : [{ rows }]);

/** A point of a list: its number or letter and its text. */
export interface Point {
  label: string;
  text: string;
}

/** A titled paragraph. */
export interface Item {
  title: string;
  texts: string[];
}

/** Points numbered 1., 2., …; or a., b., … when `letters`. */
export function points(texts: readonly string[], letters = false): Point[] {
  return texts.map((text, index) => ({
    label: letters ? `${String.fromCharCode(97 + (index % 26))}.` : `${index + 1}.`,
    text,
  }));
}
