/** The languages of the interface, the sheets and the documents; Indonesian comes first. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];
