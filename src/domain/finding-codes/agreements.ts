import { info, warning, type FindingTable } from './values';

/** Findings about the comparison with earlier years, performance agreements and their cascading. */
export const agreementsCodes = {
  // Riwayat Kinerja
  'history-year-odd': warning({ value: 'year?', code: 'code' }),
  'history-year-twice': warning({ code: 'code', year: 'year', first: 'row', used: 'row' }),
  'history-without-indicator': info({ count: 'count', codes: 'few' }),
  'formulation-changed': info({ code: 'code', then: 'text', now: 'text' }),
  // Perjanjian Kinerja
  'agreement-unknown-version': warning({ value: 'text' }),
  'agreement-unknown-person': warning({ id: 'text' }),
  'agreement-without-official': warning({ unit: 'text' }),
  'agreement-without-superior': warning({ unit: 'text' }),
  'agreement-without-indicators': warning({ unit: 'text' }),
  'agreement-of-another-year': warning({ version: 'version', unit: 'text', day: 'day', year: 'year' }),
  'agreement-twice': warning({ unit: 'text', version: 'version', row: 'row' }),
  'agreement-version-order': warning({ unit: 'text', version: 'version', before: 'version' }),
  'agreement-without-reason': warning({ version: 'version', unit: 'text' }),
  'agreement-not-recorded': info({ unit: 'text', version: 'version' }),
  'agreement-not-signed': warning({ unit: 'text', due: 'day' }),
  'agreed-target-changed': warning({ code: 'code', to: 'measure', version: 'version', from: 'measure' }),
  'agreed-ceiling-changed': warning({ code: 'code', to: 'rupiah?', version: 'version', from: 'rupiah?' }),
  'agreed-target-with-actual': warning({ code: 'code', from: 'measure', to: 'measure', version: 'version' }),
  'units-without-agreement': info({ count: 'count', units: 'list' }),
  // Cascading
  'cascade-orphan': warning({ code: 'code' }),
  'cascade-circle': warning({ code: 'code' }),
  'cascade-level': warning({ code: 'code', parent: 'code' }),
  'cascade-unsupported': info({ code: 'code' }),
  'cascade-unknown-programme': warning({ value: 'text', code: 'code' }),
  'cascade-budget-orphan': warning({ count: 'count', code: 'code', name: 'text' }),
} satisfies FindingTable;
