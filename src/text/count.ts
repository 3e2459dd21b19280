/** A number of things in a sentence: texts print it as it is and ask for its value where the words depend on it. */
export interface Count {
  readonly value: number;
  toString: () => string;
}
