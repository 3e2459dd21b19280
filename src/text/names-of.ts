/** The names alone of things that have more words. */
export const namesOf = <K extends string>(words: Record<K, { name: string }>): Record<K, string> =>
  Object.fromEntries(Object.entries<{ name: string }>(words).map(([key, { name }]) => [key, name])) as Record<
    K,
    string
  >;
