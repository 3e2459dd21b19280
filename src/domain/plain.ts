/** How people tell names and codes apart: letter case and spaces do not count. */
export const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** Whether two texts name the same. */
export const same = (a: string, b: string): boolean => plain(a) === plain(b);

/** Whether two texts name the same, and name anything. */
export const sameNamed = (a: string, b: string): boolean => plain(a) !== '' && same(a, b);
