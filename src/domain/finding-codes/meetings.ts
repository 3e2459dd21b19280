/** Findings about sheet `Rapat`. */
export const meetingSeverities = { 'meeting-without-date': 'warning' } as const;
