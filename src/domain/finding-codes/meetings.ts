import { warning, type FindingTable } from './values';

/** Findings about the sheets `Rapat` and `Tindak Lanjut`. */
export const meetingCodes = {
  'meeting-without-date': warning({ agenda: 'text' }),
  'finished-by-day-alone': warning({ status: 'text', day: 'day' }),
  'follow-ups-done-without-day': warning({ count: 'count', rows: 'rows' }),
  'follow-up-number-twice': warning({ number: 'text', row: 'row' }),
} satisfies FindingTable;
