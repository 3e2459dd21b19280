import { info, warning, type FindingTable } from './values';

/** Findings that ask whether a figure that can be read can be meant (data dictionary, "Plausible, or asked"). */
export const questionCodes = {
  'period-running': warning({ period: 'period', last: 'day', today: 'day' }),
  'implausible-actual': warning({
    code: 'code',
    actual: 'quantity',
    target: 'measure',
    attainment: 'points?',
    doubt: 'word:doubt',
  }),
  'result-not-finite': warning({ code: 'code' }),
  'negative-count': warning({ code: 'code', actual: 'quantity', measureUnit: 'text' }),
  'summed-shares': warning({ code: 'code', measureUnit: 'text', aggregation: 'word:aggregation' }),
  'figure-to-date-falls': warning({ code: 'code', value: 'quantity', earlier: 'quantity' }),
  'figure-to-date-repeats': info({ code: 'code', value: 'quantity', count: 'count' }),
  'stated-beside-ratio': warning({ code: 'code', value: 'quantity', ratio: 'quantity' }),
  'figure-out-of-line': warning({ code: 'code', value: 'quantity', low: 'quantity', high: 'quantity' }),
  'jump-from-last-year': warning({ code: 'code', actual: 'quantity', lastYear: 'quantity' }),
  'interim-targets-fall': warning({ code: 'code', targets: 'quantities' }),
  'interim-target-above-year': warning({ code: 'code', targets: 'quantities', year: 'quantity' }),
  'interim-targets-periodic': warning({ code: 'code', targets: 'quantities', year: 'quantity' }),
  'weights-of-mixed-scale': warning({ unit: 'code', small: 'quantity', large: 'quantity' }),
  'unknown-matter': info({ value: 'text' }),
  'confirmation-of-nothing': warning({ value: 'text' }),
} satisfies FindingTable;
