/** The languages of the interface, the sheets and the documents; Indonesian comes first. */
export type Language = 'id' | 'en';
