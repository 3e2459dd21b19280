/** The name of the add-on, as its sheets are marked: no word of a language. */
export const PRODUCT = 'Rapor Kinerja';

/** Cell A1 of every output sheet begins with this; a sheet without it belongs to the user. */
export const SHEET_MARKER = `${PRODUCT} · `;

/** Whether what stands in A1 is the marker of an output sheet. */
export const isMarker = (first: unknown): boolean => typeof first === 'string' && first.startsWith(SHEET_MARKER);
