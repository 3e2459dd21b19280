import type { Count } from '../../count';

/** A number at the beginning of a sentence: `Satu unit`, `Sebanyak 5 unit`. */
export const many = (count: Count): string => (count.value === 1 ? 'Satu' : `Sebanyak ${count}`);

/** A number before things that are told one by one; it says nothing where all of them are alike. */
export const numbered = (count: Count, alike: boolean): string => (alike ? '' : `${count} `);
