/** Values of a finding, already written in the language. */
export type FindingValues = Record<string, string>;

/** What a finding says and what to do about it. */
export interface Wording {
  message: (values: FindingValues) => string;
  advice: (values: FindingValues) => string;
}

/** A wording from functions, or from texts that need no values. */
export const say = (message: Wording['message'] | string, advice: Wording['advice'] | string): Wording => ({
  message: typeof message === 'string' ? () => message : message,
  advice: typeof advice === 'string' ? () => advice : advice,
});
