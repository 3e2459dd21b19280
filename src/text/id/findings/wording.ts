import type { FindingWords, FindingTable } from '../../../domain/finding-codes/values';

/** A text for people, made of values that are already written in the language. */
type Text<Key extends string> = (values: Readonly<Record<Key, string>>) => string;

/** What a finding says and what to do about it. */
export interface Wording<Key extends string = string> {
  message: Text<Key>;
  advice: Text<Key>;
}

/** The wording of every finding of a table: each sees the values that its code declares. */
export type Wordings<Table extends FindingTable> = {
  [Code in keyof Table]: Wording<keyof Table[Code]['values'] & string>;
};

/** Words for codes among the values of findings, and for a value that is missing. */
export type WordsOfFindings = { [List in keyof FindingWords]: Record<FindingWords[List], string> } & {
  missing: string;
  /** How a question is answered by a row of `Konfirmasi`. */
  confirm: (code: string, matter: string, value: string) => string;
  version: (number: number) => string;
};

/** A wording from functions, or from texts that need no values. */
export const say = <Key extends string>(message: Text<Key> | string, advice: Text<Key> | string): Wording<Key> => ({
  message: typeof message === 'string' ? () => message : message,
  advice: typeof advice === 'string' ? () => advice : advice,
});
