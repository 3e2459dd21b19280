import { error, info, warning, type FindingTable } from './values';

/** Findings about frozen periods. */
export const archiveCodes = {
  'nothing-to-freeze': error(),
  'frozen-not-reported': warning({ count: 'count', codes: 'few' }),
  'period-not-over': warning({ last: 'day' }),
  'frozen-differs': warning({ figure: 'word:frozenFigure', code: 'code', then: 'measure', now: 'measure' }),
  'frozen-status-differs': warning({ code: 'code', then: 'word:status', now: 'word:status' }),
  'frozen-row-new': warning({ code: 'code' }),
  'frozen-row-gone': warning({ code: 'code', name: 'text' }),
  'period-frozen': info({ time: 'text', user: 'text' }),
} satisfies FindingTable;
