import { info, warning, type FindingTable } from './values';

/** Findings of the check of printed figures. */
export const printedFigureCodes = {
  'figures-wrong': warning({ count: 'count', cells: 'few' }),
  'figures-other-rule': info({ count: 'count', cells: 'few' }),
  'figures-no-table': warning(),
  'figures-no-percentage': info(),
  'figures-no-operands': info({ column: 'text' }),
  'figures-mixed-notations': info({ column: 'text' }),
  'figures-footnotes': info({ cells: 'text' }),
  'figures-merged': info({ cells: 'text' }),
} satisfies FindingTable;
