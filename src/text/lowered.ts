/** A sentence as a part of another one: its first letter small. */
export const lowered = (sentence: string): string => `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
