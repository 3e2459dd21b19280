import { warning, type FindingTable } from './values';

/** Findings about sheet `Rapat`. */
export const meetingCodes = { 'meeting-without-date': warning({ agenda: 'text' }) } satisfies FindingTable;
