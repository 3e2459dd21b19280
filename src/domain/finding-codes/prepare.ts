import { info, warning, type FindingTable } from './values';

/** Findings about preparing sheets and who has not reported. */
export const prepareCodes = {
  'core-sheet-missing': info({ sheet: 'text' }),
  'merged-cells': warning({ range: 'range' }),
  'premature-actuals': warning({ count: 'count', year: 'year' }),
  'premature-spending': warning({ count: 'count', year: 'year' }),
} satisfies FindingTable;
