import { error, warning, type FindingTable } from './values';

/** Findings about what explains the money that was not spent (sheet Sisa Anggaran). */
export const remainderCodes = {
  'unknown-budget-code': warning({ code: 'code' }),
  'budget-code-of-other-unit': warning({ code: 'code', unit: 'code', units: 'few' }),
  'unknown-reason': warning({ reason: 'text' }),
  'remainder-of-later-day': warning({ day: 'day' }),
  'negative-explanation': warning({ code: 'code', amount: 'rupiah' }),
  'reason-needs-text': warning({ code: 'code' }),
  'explained-beyond-remainder': error({ code: 'code', explained: 'rupiah', remainder: 'rupiah', open: 'rupiah' }),
  'remainder-open': warning({ code: 'code', remainder: 'rupiah', explained: 'rupiah', open: 'rupiah' }),
  'remainder-unexplained': warning({ code: 'code', remainder: 'rupiah' }),
} satisfies FindingTable;
